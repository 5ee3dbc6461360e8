/**
 * The only place that judges the rule reader on worked sentences.
 * `npx tsx test/rules/judge.ts FILE.jsonl [--summary] [--failures OUT.txt]`: runs `src/cli/rules.ts` on the file and counts, by row of the catalogue,
 * the sentences read exactly, refused, lacking an input, and WRONG (a mark that is neither the expected one nor the named alternative with its convention).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Q } from './rational';

interface Case {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly score: number;
  readonly alt?: Readonly<Record<string, number>>;
}
interface Sentence {
  readonly text: string;
  readonly full: number;
  readonly cases: readonly Case[];
  readonly method: string;
  readonly refuse?: boolean;
  readonly catalogue?: number;
  readonly point?: string;
}
interface Answer {
  readonly text: string;
  readonly status: string;
  readonly said: string;
  readonly unread: unknown;
  readonly conventions: readonly unknown[];
  readonly results: readonly { score?: number | string; missing?: readonly unknown[]; conventions?: unknown }[];
}
type Verdict = 'right' | 'refused' | 'missing' | 'wrong';

const [file, ...options] = process.argv.slice(2);
if (!file) throw new Error('usage: judge.ts FILE.jsonl [--summary] [--failures OUT.txt]');
const summary = options.includes('--summary');
const failuresTo = options.includes('--failures') ? options[options.indexOf('--failures') + 1] : undefined;

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as T);

const sentences = lines<Sentence>(readFileSync(file, 'utf8'));
/** Whether the reader runs at all: an empty file of sentences is answered without an error. */
function loads(): boolean {
  const path = join(mkdtempSync(join(tmpdir(), 'judge-')), 'none.jsonl');
  writeFileSync(path, '');
  return spawnSync('npx', ['tsx', 'src/cli/rules.ts', path]).status === 0;
}

/**
 * The reader's answers; a line that makes it throw is answered `threw`, and reading goes on behind it.
 * A reader that does not even load (it does not compile) answers no line at all: that ends with its error.
 */
function ask(all: readonly string[]): Answer[] {
  const answers: Answer[] = [];
  while (answers.length < all.length) {
    const path = join(mkdtempSync(join(tmpdir(), 'judge-')), 'rest.jsonl');
    writeFileSync(path, all.slice(answers.length).join('\n'));
    const run = spawnSync('npx', ['tsx', 'src/cli/rules.ts', path], { encoding: 'utf8', maxBuffer: 1 << 28 });
    answers.push(...lines<Answer>(run.stdout));
    if (run.status === 0) break;
    if (run.error) throw run.error;
    const error = /^\w*Error.*$/m.exec(run.stderr)?.[0] ?? run.stderr.slice(0, 200);
    if (answers.length === 0 && !loads()) throw new Error(`the reader does not load: ${error}`);
    answers.push({ text: '', status: 'threw', said: '', unread: error, conventions: [], results: [] });
  }
  return answers;
}

const answers = ask(sentences.map((s) => JSON.stringify(s)));
if (answers.length !== sentences.length) throw new Error(`${sentences.length} sentences, ${answers.length} answers`);

/** Marks are compared as printed: half-up at two decimals. */
const same = (got: number, want: number): boolean =>
  got === want || Q.of(got).vs(Q.of(want)) === 0 || Q.of(got).rounded(2).vs(Q.of(want).rounded(2)) === 0;

function judge(sentence: Sentence, answer: Answer): { verdict: Verdict; detail: string } {
  const unread = answer.unread === undefined || answer.unread === null ? '' : JSON.stringify(answer.unread);
  const scores = answer.results.filter((r) => r.score !== undefined && r.score !== null);
  if (answer.status === 'threw') return { verdict: 'wrong', detail: `the reader threw ${unread}` };
  if (sentence.refuse) {
    if (answer.status === 'read')
      return {
        verdict: scores.length > 0 || sentence.cases.length === 0 ? 'wrong' : 'missing',
        detail: `must be refused, read as: ${answer.said}`,
      };
    return { verdict: 'right', detail: unread };
  }
  if (answer.status !== 'read') return { verdict: 'refused', detail: `${answer.status} unread ${unread}` };
  let verdict: Verdict = 'right';
  const details: string[] = [];
  sentence.cases.forEach((c, i) => {
    const r = answer.results[i];
    if (!r || r.score === undefined || r.score === null) {
      if (verdict === 'right') verdict = 'missing';
      details.push(`${JSON.stringify(c.inputs)} missing ${JSON.stringify(r?.missing ?? r ?? null)}`);
      return;
    }
    const got = Number(r.score);
    if (same(got, c.score)) return;
    const named = answer.conventions.length > 0 && Object.values(c.alt ?? {}).some((alt) => same(got, alt));
    if (named) return;
    verdict = 'wrong';
    details.push(
      `${JSON.stringify(c.inputs)} expected ${c.score}${c.alt ? ` (or ${JSON.stringify(c.alt)})` : ''} got ${got}`,
    );
  });
  return { verdict, detail: `${details.join('; ')}${details.length > 0 ? ` | said: ${answer.said}` : ''}` };
}

const table = new Map<string, Record<Verdict, number>>();
const failures: string[] = [];
const totals: Record<Verdict, number> = { right: 0, refused: 0, missing: 0, wrong: 0 };
const must: Record<Verdict, number> = { right: 0, refused: 0, missing: 0, wrong: 0 };
sentences.forEach((sentence, i) => {
  const { verdict, detail } = judge(sentence, answers[i]!);
  const key = sentence.refuse ? 'must refuse' : String(sentence.catalogue ?? sentence.method);
  const row = table.get(key) ?? { right: 0, refused: 0, missing: 0, wrong: 0 };
  row[verdict]++;
  table.set(key, row);
  (sentence.refuse ? must : totals)[verdict]++;
  if (verdict !== 'right')
    failures.push(
      `${verdict.toUpperCase()} [${key}${sentence.point ? ` ${sentence.point}` : ''}] ${sentence.text} (${sentence.full}分)\n    ${detail}`,
    );
});

const report: string[] = [];
const print = (line: string): void => void report.push(line);
print('row          right refused missing wrong');
for (const [key, r] of [...table].sort(([a], [b]) => Number(a) - Number(b) || a.localeCompare(b)))
  print(`${key.padEnd(12)} ${[r.right, r.refused, r.missing, r.wrong].map((x) => String(x).padStart(6)).join(' ')}`);
const scorable = totals.right + totals.refused + totals.missing + totals.wrong;
print(
  `scorable ${scorable}: right ${totals.right} (${((100 * totals.right) / scorable).toFixed(1)} %), refused ${totals.refused}, missing ${totals.missing}, WRONG ${totals.wrong}`,
);
print(
  `must be refused ${Object.values(must).reduce((a, b) => a + b, 0)}: refused ${must.right}, WRONGLY READ ${must.wrong + must.missing}`,
);
console.log(report.join('\n'));
const order = ['WRONG', 'MISSING', 'REFUSED'];
failures.sort((a, b) => order.findIndex((o) => a.startsWith(o)) - order.findIndex((o) => b.startsWith(o)));
if (failuresTo) writeFileSync(failuresTo, `${failures.join('\n')}\n`);
else if (!summary) console.log(failures.join('\n'));
