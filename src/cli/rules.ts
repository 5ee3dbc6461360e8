/** The `rules` command: reads scoring sentences with worked cases from a JSONL file and prints what was read and the marks, one JSON line each. */
import { readFileSync } from 'node:fs';
import { DEFAULT_CONVENTIONS } from '../core/model/convention';
import { ofDouble, toNumber } from '../core/model/exact';
import { readRule } from '../core/rules/read';
import { scoreRule } from '../core/scoring/score';
import { caseInputs } from './caseInputs';

interface Line {
  readonly text: string;
  readonly full?: number;
  readonly type?: 'base' | 'bonus' | 'bottom_line' | 'review';
  readonly name?: string;
  readonly cases?: readonly { readonly inputs: Record<string, unknown> }[];
}

/** More decimals than any mark needs, so that exact thirds survive printing. */
const PLACES = 6;

function judge(line: Line): object {
  const reading = readRule(line.text);
  const { view } = reading;
  const unread = view.pieces
    .filter((p) => p.kind === 'unread' || p.kind === 'discretion' || p.kind === 'damaged')
    .map((p) => line.text.slice(p.span.start, p.span.end));
  const conventions = new Set<string>();
  const results = (view.status === 'read' ? (line.cases ?? []) : []).map((c) => {
    const outcome = scoreRule(
      reading,
      {
        full: ofDouble(line.full ?? 0),
        type: line.type ?? 'base',
        name: line.name ?? '',
        unit: null,
        conventions: DEFAULT_CONVENTIONS,
        places: PLACES,
      },
      caseInputs(c.inputs),
    );
    if (outcome.status !== 'scored')
      return { missing: outcome.status === 'missing_input' ? outcome.missing.map((m) => m.missing) : [outcome.status] };
    const { mark, deduction, bonus, conventions: used } = outcome.score;
    for (const u of used) conventions.add(u.id);
    const alternatives = used.flatMap((u) =>
      u.alternatives.map((a) => ({ convention: u.id, choice: a.choice, score: toNumber(a.mark) })),
    );
    return {
      score: toNumber(mark),
      deduction: toNumber(deduction),
      bonus: toNumber(bonus),
      ...(alternatives.length ? { alternatives } : {}),
    };
  });
  return {
    text: line.text,
    status: view.status === 'read' ? 'read' : 'refused',
    said: view.said,
    unread,
    conventions: [...conventions],
    results,
  };
}

const file = process.argv[2];
if (!file) {
  process.stderr.write('请给出规则文件：npm run -s rules -- 文件.jsonl\n');
  process.exit(2);
}
let text: string;
try {
  text = readFileSync(file, 'utf8');
} catch {
  process.stderr.write(`不能读取“${file}”，请核对文件名后重试。\n`);
  process.exit(2);
}
const lines = text.split(/\r?\n/).filter((l) => l.trim());
for (const [n, raw] of lines.entries()) {
  let line: Line;
  try {
    line = JSON.parse(raw) as Line;
  } catch {
    process.stderr.write(`“${file}”第${n + 1}行不是有效的 JSON，请更正后重试。\n`);
    process.exit(2);
  }
  process.stdout.write(`${JSON.stringify(judge(line))}\n`);
}
