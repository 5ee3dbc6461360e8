/** One fresh process: distinct scoring sentences read for the first time, cold or warmed up first. Prints one line of JSON. */
import { readFileSync } from 'node:fs';
import { readRule } from '../src/core/rules/read';
import { warmUp } from '../src/core/rules/warmUp';

const [, , file = '', how] = process.argv;
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];

const started = performance.now();
let longest = 0;
if (how === 'warmed') {
  const steps = warmUp();
  for (let since = started, done = false; !done;) {
    done = steps.next().done === true;
    const now = performance.now();
    longest = Math.max(longest, now - since);
    since = now;
  }
}
const warming = performance.now() - started;

const before = process.cpuUsage();
const since = performance.now();
let read = 0;
for (const text of texts) if (readRule(text).view.status === 'read') read += 1;
const ms = performance.now() - since;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ms, read, cpu: (user + system) / 1000, warming, longest }));
