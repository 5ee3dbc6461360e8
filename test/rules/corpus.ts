/** The only place that loads the worked sentences of the field. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CorpusLine {
  readonly text: string;
  readonly full?: number;
  readonly type?: 'base' | 'bonus' | 'bottom_line' | 'review';
  readonly name?: string;
  readonly cases?: readonly { readonly inputs: Readonly<Record<string, unknown>> }[];
}

const FILES = [
  ...readdirSync(__dirname)
    .filter((name) => /^blind-.*\.jsonl$/.test(name))
    .map((name) => join(__dirname, name)),
  join(__dirname, '..', 'fixtures', 'rules_dev.jsonl'),
];

/** Every worked sentence, in the order of the files. */
export const corpus = (): CorpusLine[] =>
  FILES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CorpusLine),
  );
