// Whether the three parsers of the trial find the same phrases, and how much of each sentence they cover.
import fs from 'fs';
const T = fs
  .readFileSync(process.env.RULES, 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l).text);
const out = {};
for (const k of ['peggy', 'chevrotain', 'parsec']) {
  const { read } = await import(`./use-${k}.mjs`);
  out[k] = T.map((t) => {
    try {
      return read(t);
    } catch (e) {
      return 'ERR ' + e.message.slice(0, 300);
    }
  });
}
let total = 0,
  cov = { peggy: 0, chevrotain: 0, parsec: 0 },
  diff = 0,
  n = 0;
T.forEach((t, i) => {
  total += t.length;
  for (const k in cov)
    if (Array.isArray(out[k][i])) {
      for (const p of out[k][i]) cov[k] += p.e - p.s;
    } else console.log(k, out[k][i]);
  n += out.peggy[i].length;
  const a = JSON.stringify(out.peggy[i]);
  for (const k of ['chevrotain', 'parsec'])
    if (JSON.stringify(out[k][i]) !== a) {
      diff++;
      if (diff < 8) console.log(k, t, a, JSON.stringify(out[k][i]));
    }
});
console.log({ total, cov, diff, phrases: n });
