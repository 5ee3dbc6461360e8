/**
 * One fresh process: a million rows of 50 distinct rules, scored by columns and by a loop written by hand for just these six kinds
 * of rule, both exact and rounded half-up. Prints one line of JSON; throws when any mark differs.
 */
import { DEFAULT_CONVENTIONS } from '../src/core/model/convention';
import { exact } from '../src/core/model/exact';
import { readRule } from '../src/core/rules/read';
import type { Columns } from '../src/core/scoring/columns/column';
import { scoreTable, type TableRule } from '../src/core/scoring/columns/score';
import { unitNamed } from '../src/core/text/units';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 5;
const FULL = 10;

/** `a` and `b` are the numbers of the sentence, in hundredths. */
interface Kind {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

const kinds: Kind[] = Array.from({ length: 50 }, (_, n) => {
  const kind = n % 6;
  const a = 10 + 5 * n;
  const shown = String(a / 100);
  const texts = [
    `每低于目标1个百分点扣${shown}分，扣完为止。`,
    `按完成比例计分，完成率低于${50 + n / 2}%的不得分。`,
    `每发生1起扣${shown}分，扣完为止。`,
    `完成率达到${100 - n / 2}%的得10分，未达到的得${shown}分。`,
    `每低于全市平均水平1个百分点扣${shown}分，每高于1个百分点加${shown}分，最高加2分。`,
    `排名第一得满分，每下降一位扣${shown}分，扣完为止。`,
  ];
  return { kind, a, b: kind === 1 ? 5000 + 50 * n : kind === 3 ? 10_000 - 50 * n : 0, text: texts[kind]! };
});

const rules: TableRule[] = kinds.map(({ text }) => ({
  reading: readRule(text),
  terms: { full: exact(FULL), type: 'base', name: '', unit: null, conventions: DEFAULT_CONVENTIONS, places: 2 },
}));
for (const { reading } of rules) if (!reading.rule) throw new Error(`not read: ${reading.view.text}`);

/** The same numbers in every run. */
let seed = 12345;
const dice = (most: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed % (most + 1);
};
const filled = (least: number, most: number): Float64Array =>
  Float64Array.from({ length: ROWS }, () => least + dice(most - least));

const actual = filled(3000, 15_000);
const target = filled(5000, 12_000);
const average = filled(6000, 11_000);
const count = filled(0, 12);
const rank = filled(1, 20);
const ruleOf = Uint16Array.from({ length: ROWS }, (_, row) => row % kinds.length);
const percent = unitNamed('%');
const columns: Columns = {
  actual: { values: actual, decimals: 2, unit: percent },
  target: { values: target, decimals: 2, unit: percent },
  average: { values: average, decimals: 2, unit: percent },
  count: { values: count, decimals: 0, unit: null },
  rank: { values: rank, decimals: 0, unit: null },
};

/** x ÷ d rounded half-up, for x and d below 2^52. */
function halfUp(x: number, d: number): number {
  const q = Math.floor((2 * x + d) / (2 * d));
  return q * 2 * d > 2 * x + d ? q - 1 : q;
}

/** Marks in hundredths. */
function byHand(marks: Float64Array): void {
  const kind = Uint8Array.from(kinds, (k) => k.kind);
  const a = Float64Array.from(kinds, (k) => k.a);
  const b = Float64Array.from(kinds, (k) => k.b);
  const full = FULL * 100;
  for (let row = 0; row < ROWS; row++) {
    const rule = ruleOf[row]!;
    const per = a[rule]!;
    let mark: number;
    switch (kind[rule]) {
      case 0: {
        const gap = target[row]! - actual[row]!;
        const left = full * 100 - (gap > 0 ? gap * per : 0);
        mark = left > 0 ? halfUp(left, 100) : 0;
        break;
      }
      case 1: {
        const [x, t] = [actual[row]!, target[row]!];
        mark = x * 10_000 < b[rule]! * t ? 0 : x >= t ? full : halfUp(x * full, t);
        break;
      }
      case 2:
        mark = Math.max(0, full - count[row]! * per);
        break;
      case 3:
        mark = actual[row]! * 10_000 >= b[rule]! * target[row]! ? full : per;
        break;
      case 4: {
        const gap = actual[row]! - average[row]!;
        const gained = gap > 0 ? Math.min(gap * per, 20_000) : 0;
        const left = full * 100 + gained - (gap < 0 ? -gap * per : 0);
        mark = left > 0 ? halfUp(left, 100) : 0;
        break;
      }
      default:
        mark = Math.max(0, full - (rank[row]! - 1) * per);
    }
    marks[row] = mark;
  }
}

const time = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const hand = new Float64Array(ROWS).fill(NaN);
const marks = new Float64Array(ROWS).fill(NaN);
let ours = scoreTable(rules, ruleOf.subarray(0, 0), columns);
const coldOurs = time(() => (ours = scoreTable(rules, ruleOf, columns, marks)));
const coldHand = time(() => byHand(hand));
const rounds = Array.from({ length: ROUNDS }, () => ({
  hand: time(() => byHand(hand)),
  ours: time(() => (ours = scoreTable(rules, ruleOf, columns, marks))),
}));
for (let row = 0; row < ROWS; row++)
  if (ours.marks[row] !== hand[row])
    throw new Error(`${kinds[ruleOf[row]!]!.text} row ${row}: by columns ${ours.marks[row]}, by hand ${hand[row]}`);

const TRACED = 1000;
const traced = time(() => {
  for (let row = 0; row < TRACED; row++) {
    const outcome = ours.outcome(row);
    if (outcome.status === 'scored') outcome.trace();
  }
});
console.log(
  JSON.stringify({
    cold: coldOurs / coldHand,
    warm: rounds.map((r) => r.ours / r.hand),
    hand: rounds.map((r) => (r.hand * 1e6) / ROWS),
    ours: rounds.map((r) => (r.ours * 1e6) / ROWS),
    exactRows: ours.exactRows,
    trace: (traced * 1000) / TRACED,
  }),
);
