/**
 * The only place that damages sentences on purpose and looks for readings that stay silent about it.
 * `npx tsx test/rules/mutate.ts FILE.jsonl [OUT.txt]`: every sentence that is read is damaged in each way below and read again. Damage must lead to a
 * refusal or to other marks; a damaged text that is read with the same marks for all its cases is listed for a person to judge.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

interface Line {
  readonly text: string;
  readonly full: number;
  readonly cases: readonly { readonly inputs: unknown }[];
  readonly refuse?: boolean;
}
interface Answer {
  readonly status: string;
  readonly said: string;
  readonly results: readonly { readonly score?: unknown }[];
}

const [file, out] = process.argv.slice(2);
if (!file) throw new Error('usage: mutate.ts FILE.jsonl [OUT.txt]');

/** Every place where `find` stands, replaced by `put`. */
const swaps = (text: string, find: string, put: string): string[] =>
  [...text.matchAll(new RegExp(find, 'g'))].map(
    (m) => text.slice(0, m.index) + put + text.slice(m.index + m[0].length),
  );

const at = (text: string, edit: (i: number) => string | null): string[] =>
  [...text].map((_, i) => edit(i)).filter((x): x is string => x !== null);

const DAMAGE: Readonly<Record<string, (text: string) => string[]>> = {
  'digit lost': (t) => at(t, (i) => (/[0-9０-９]/.test(t[i]!) ? t.slice(0, i) + t.slice(i + 1) : null)),
  'point lost': (t) => swaps(t, '[.．]', ''),
  'character doubled': (t) => at(t, (i) => (/[\u4e00-\u9fff]/.test(t[i]!) ? t.slice(0, i + 1) + t.slice(i) : null)),
  'character lost': (t) => at(t, (i) => (/[\u4e00-\u9fff]/.test(t[i]!) ? t.slice(0, i) + t.slice(i + 1) : null)),
  '加 for 扣': (t) => [...swaps(t, '扣(?!完)', '加'), ...swaps(t, '加', '扣')],
  '不 lost': (t) => swaps(t, '不', ''),
  '不 added': (t) => [
    ...swaps(t, '(?<!不)得', '不得'),
    ...swaps(t, '(?<!不)扣(?!完)', '不扣'),
    ...swaps(t, '(?<!不)低于', '不低于'),
    ...swaps(t, '(?<![不未])达到', '未达到'),
  ],
  'high for low': (t) => [
    ...swaps(t, '低', '高'),
    ...swaps(t, '高于', '低于'),
    ...swaps(t, '以上', '以下'),
    ...swaps(t, '以下', '以上'),
    ...swaps(t, '最高', '最低'),
    ...swaps(t, '超过', '不足'),
  ],
  'other reference': (t) => [...swaps(t, '平均', '最高'), ...swaps(t, '上年', '前年'), ...swaps(t, '目标', '平均')],
  'unknown words': (t) =>
    ['减半', '加倍', '除外', '三类县', '蓝色', '另行计算'].flatMap((w) =>
      at(t, (i) => (/[，；。]/.test(t[i]!) ? t.slice(0, i) + w + t.slice(i) : null)),
    ),
  'unknown words before': (t) =>
    ['不含新区', '每季度', '仅乡镇', '部分'].flatMap((w) =>
      at(t, (i) => (/[，；]/.test(t[i]!) ? t.slice(0, i + 1) + w + t.slice(i + 1) : null)),
    ),
  'clause repeated': (t) => at(t, (i) => (/[，；]/.test(t[i]!) ? `${t.slice(0, i)}${t.slice(i)}${t.slice(i)}` : null)),
};

function read(lines: readonly Line[]): Answer[] {
  return lines.map(({ text, full, cases }) => {
    try {
      const reading = readRule(text);
      const terms = {
        full: ofDouble(full),
        type: full === 0 ? ('bottom_line' as const) : ('base' as const),
        name: '',
        unit: null,
        conventions: DEFAULT_CONVENTIONS,
        places: 2,
      };
      const results = cases.map(({ inputs }) => {
        const outcome = scoreRule(reading, terms, caseInputs(inputs as Record<string, unknown>));
        return outcome.status === 'scored' ? { score: decimalText(outcome.score.mark) } : {};
      });
      return { status: reading.view.status, said: reading.view.said, results };
    } catch (error) {
      return { status: 'threw', said: String(error), results: [] };
    }
  });
}

const marks = (a: Answer): string => JSON.stringify(a.results.map((r) => r.score ?? null));
const all = readFileSync(file, 'utf8')
  .split('\n')
  .filter((l) => l.trim())
  .map((l) => JSON.parse(l) as Line)
  .filter((l) => !l.refuse && l.cases.length > 0);
const before = read(all);
const base = all.map((line, i) => ({ line, answer: before[i]! })).filter(({ answer }) => answer.status === 'read');
const report: string[] = [`${base.length} of ${all.length} sentences are read`];
const table = new Map<string, { refused: number; changed: number; missing: number; same: number; threw: number }>();
const mutants = base.flatMap(({ line, answer }) =>
  Object.entries(DAMAGE).flatMap(([kind, make]) =>
    [...new Set(make(line.text))]
      .filter((t) => t !== line.text)
      .map((text) => ({ kind, answer, from: line.text, line: { ...line, text } })),
  ),
);
const after = read(mutants.map((m) => m.line));
const same: string[] = [];
const other: string[] = [];
mutants.forEach((m, i) => {
  const a = after[i]!;
  const row = table.get(m.kind) ?? { refused: 0, changed: 0, missing: 0, same: 0, threw: 0 };
  table.set(m.kind, row);
  if (a.status === 'threw') {
    row.threw++;
    same.push(`THREW [${m.kind}] ${m.line.text}\n    ${a.said}`);
  } else if (a.status !== 'read') row.refused++;
  else if (a.results.some((r) => r.score === undefined || r.score === null)) row.missing++;
  else if (marks(a) !== marks(m.answer)) {
    row.changed++;
    other.push(`CHANGED [${m.kind}] ${m.line.text}\n    said: ${a.said} ${marks(m.answer)} → ${marks(a)}`);
  } else {
    row.same++;
    same.push(`SAME [${m.kind}] ${m.line.text}\n    from: ${m.from}\n    said: ${a.said}`);
  }
});
report.push('damage                  refused changed missing    same   threw');
for (const [kind, r] of table)
  report.push(
    `${kind.padEnd(22)} ${[r.refused, r.changed, r.missing, r.same, r.threw].map((x) => String(x).padStart(7)).join(' ')}`,
  );
console.log(report.join('\n'));
if (out) writeFileSync(out, `${report.join('\n')}\n${same.sort().join('\n')}\n${other.sort().join('\n')}\n`);
