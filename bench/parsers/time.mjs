// How long one parser of the trial takes to load, for a first pass and for a warm one.
import fs from 'fs';
const k = process.argv[2],
  dir = process.argv[3] || '.';
const T = fs
  .readFileSync(process.env.RULES, 'utf8')
  .trim()
  .split('\n')
  .slice(0, 200)
  .map((l) => JSON.parse(l).text);
const t0 = performance.now();
const { read } = await import(dir + `/use-${k}.mjs`);
const t1 = performance.now();
for (const t of T) read(t);
const t2 = performance.now();
for (let i = 0; i < 40; i++) for (const t of T) read(t);
const t3 = performance.now();
for (let i = 0; i < 10; i++) for (const t of T) read(t);
const t4 = performance.now();
console.log(JSON.stringify([t1 - t0, t2 - t1, (t4 - t3) / 10]));
