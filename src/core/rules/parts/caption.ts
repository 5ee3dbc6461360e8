/** The only place that reads the caption of a part, a name with its marks: 工程进度（6分）：, 基准分10分。, 本项满分10分，其中. */
import type { Exact } from '../../model/exact';
import { Later } from '../../text/patterns';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { scores } from './reading';

/** What opens a part: its own marks, and what of the statement is left behind them. */
interface Head {
  readonly marks: Exact;
  readonly rest: Statement | null;
}

const LABEL: ReadonlySet<Item['k']> = new Set([
  'words',
  'level',
  'measure',
  'ref',
  'list',
  'link',
  'grade',
  'of',
  'comma',
  'done',
  'late',
]);

/** 亿元以上项目: a size within a name. */
const sized = (i: Item, next: Item | undefined): boolean => i.k === 'bound' && next?.k === 'words';

/** 工程进度（6分）：, 工程进度（6分）。 or 工程进度6分，按…: a name with its marks, then nothing or a comma. */
export function headOf(s: Statement, marked = false): Head | null {
  const at = s.guard.findIndex((i) => i.k === 'value' && i.value.code === 'm');
  const value = s.guard[at];
  if (
    value?.k !== 'value' ||
    (at === 0 && !marked) ||
    !s.guard.slice(0, at).every((i, n) => LABEL.has(i.k) || sized(i, s.guard[n + 1]))
  )
    return null;
  if (!marked && s.guard.slice(0, at).every((i) => i.k === 'comma' || i.k === 'grade' || i.k === 'level')) return null;
  const behind = s.guard.slice(at + 1);
  if (s.doings.length === 0 && s.step === null)
    return behind.every((i) => i.k === 'comma') ? { marks: value.value.number!, rest: null } : null;
  const direct =
    behind.length === 0 &&
    s.step === null &&
    !s.doings.some((d) => !['prorata', 'convert', 'formula'].includes(d.kind));
  if (behind[0]?.k !== 'comma' && !(behind.length === 0 && (s.step !== null || direct))) return null;
  const guard = behind.slice(1);
  return { marks: value.value.number!, rest: { ...s, from: Math.max(value.to, guard[0]?.from ?? value.to), guard } };
}

/** The only marks that the statement names; null when it names none or several. */
export const captionMarks = (s: Statement): Exact | null => {
  const marks = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value' && i.value.code === 'm');
  return marks.length === 1 ? marks[0]!.value.number! : null;
};

/** 基准分10分。 or 增速（5分）：, said of the whole text: its marks, and the statements behind; null when the text opens otherwise. */
export function namedFull(all: readonly Statement[]): { marks: Exact; rest: readonly Statement[] } | null {
  const [first, ...rest] = all;
  const formula = first ? besideFormula(first, rest) : null;
  if (formula) return formula;
  if (
    !first ||
    scores(first) ||
    first.qualifiers.length > 0 ||
    rest.some((s) => !scores(s) && captionMarks(s) !== null)
  )
    return null;
  const items = first.guard.filter((i) => i.k !== 'comma' && i.k !== 'is');
  const last = items[items.length - 1];
  const base = items.length === 2 && items[0]!.k === 'full';
  const label = first.caption === true && items.slice(0, -1).some((i) => i.k === 'words' || i.k === 'measure');
  const marks =
    last?.k === 'value' && last.value.code === 'm' && last.value.number!.n !== 0n ? last.value.number! : null;
  if (!marks || !(base || label) || !items.slice(0, -1).every((i) => LABEL.has(i.k) || i.k === 'full')) return null;
  return rest.some((s) => scores(s) || s.guard.some((i) => i.k === 'share')) ? { marks, rest } : null;
}

/** 工业增速10分，得分=…: a name with marks before a way to reckon them is no number that the row reaches. */
function besideFormula(first: Statement, rest: readonly Statement[]): ReturnType<typeof namedFull> {
  const reckons = first.doings.some((d) => d.kind === 'formula' || d.kind === 'efficacy' || d.kind === 'interpolate');
  const items = first.guard.filter((i) => i.k !== 'comma');
  const last = items[items.length - 1];
  if (!reckons || first.step !== null || items.length < 2 || last?.k !== 'value' || last.value.code !== 'm')
    return null;
  if (!items.slice(0, -1).every((i) => LABEL.has(i.k)) || rest.some((s) => captionMarks(s) !== null)) return null;
  return { marks: last.value.number!, rest: [{ ...first, from: last.to, guard: [] }, ...rest] };
}

/** 本项满分10分，其中; 共10分: the marks of all parts together; null when the statement says no such thing. */
export function announcesTotal(s: Statement, source: Source): Exact | null {
  const total = s.guard.some((i) => (i.k === 'link' && i.w === 'within') || i.k === 'full');
  const text = source.text.slice(source.tokens[s.from]!.s, source.tokens[s.to - 1]!.e);
  return !scores(s) && (total || TOTAL.test(text)) ? captionMarks(s) : null;
}

const TOTAL = new Later(/^(?:本项|该项|此项|本指标|该指标|指标)?(?:分值)?(?:共计?|合计|总计|总分|总共|计)\d/);
