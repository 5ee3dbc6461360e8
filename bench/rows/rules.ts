/** The bench row of the rule reader: what the first click waits for before anything else is warm. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshlyBuilt } from '../fresh';
import { median, spread, type Row } from '../row';

const TEXTS = 200;
const RUNS = 5;
const BAR_MS = 30;
const folder = fileURLToPath(new URL('../../test/rules/', import.meta.url));

interface Reading {
  readonly ms: number;
  readonly read: number;
  readonly cpu: number;
  readonly warming: number;
  readonly longest: number;
}

/** Evenly out of all sentences that were written without knowledge of the reader. */
function sentences(): string[] {
  const files = readdirSync(folder).filter((name) => /^blind-.*\.jsonl$/.test(name));
  const lines = files.sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  const all = [...new Set(lines.map((line) => (JSON.parse(line) as { text: string }).text))];
  return Array.from({ length: TEXTS }, (_, i) => all[Math.floor((i * all.length) / TEXTS)]!);
}

export const rules: Row = {
  title: `Rules: ${TEXTS} distinct sentences read cold`,
  how: `Fresh processes of the bundle, as it ships, median of ${RUNS}, least and most in brackets; the sentences evenly out of test/rules/blind-*.jsonl`,
  measure: () => {
    const scratch = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
    try {
      const file = join(scratch, 'texts.json');
      writeFileSync(file, JSON.stringify(sentences()));
      const runs = freshlyBuilt<Reading>('rulesOurs.ts', RUNS, [file]);
      const warmed = freshlyBuilt<Reading>('rulesOurs.ts', RUNS, [file, 'warmed']);
      const cold = runs.map((r) => r.ms);
      return Promise.resolve([
        { what: 'read cold', value: spread(cold), bar: `≤ ${BAR_MS} ms`, passed: median(cold) <= BAR_MS },
        { what: 'processor time of it, compiler threads included', value: spread(runs.map((r) => r.cpu)) },
        { what: 'of them read, not refused', value: String(median(runs.map((r) => r.read))) },
        {
          what: 'the same texts after the warm-up, none of them read before',
          value: spread(warmed.map((r) => r.ms)),
        },
        { what: 'processor time of it, compiler threads included', value: spread(warmed.map((r) => r.cpu)) },
        { what: 'the warm-up while Excel answers, in all', value: spread(warmed.map((r) => r.warming)) },
        { what: 'its longest step', value: spread(warmed.map((r) => r.longest)) },
      ]);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};
