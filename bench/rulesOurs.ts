/** One fresh process: distinct scoring sentences read for the first time, then again and again. Prints one line of JSON. */
import { readFileSync } from 'node:fs';
import { readRule } from '../src/core/rules/read';

const texts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[];
const WARM_ROUNDS = 15;

const round = (): { ms: number; read: number } => {
  const started = performance.now();
  let read = 0;
  for (const text of texts) if (readRule(text).view.status === 'read') read += 1;
  return { ms: performance.now() - started, read };
};

const cold = round();
const warm = Array.from({ length: WARM_ROUNDS }, round).map((r) => r.ms);
console.log(JSON.stringify({ cold: cold.ms, read: cold.read, warm: Math.min(...warm) }));
