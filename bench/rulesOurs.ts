/** One fresh process: distinct scoring sentences read for the first time. Prints one line of JSON. */
import { readFileSync } from 'node:fs';
import { readRule } from '../src/core/rules/read';

const texts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[];

const round = (): { ms: number; read: number } => {
  const started = performance.now();
  let read = 0;
  for (const text of texts) if (readRule(text).view.status === 'read') read += 1;
  return { ms: performance.now() - started, read };
};

const before = process.cpuUsage();
const cold = round();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cold: cold.ms, read: cold.read, cpu: (user + system) / 1000 }));
