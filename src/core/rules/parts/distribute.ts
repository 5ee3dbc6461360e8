/** The only place that gives each statement to the part it speaks of. */
import { add, exact, ONE } from '../../model/exact';
import type { Span } from '../../model/span';
import type { Value } from '../../methods/rule';
import { readPart } from '../part';
import { isSubsequence, spanOf } from '../part/work';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { FULL, given, scores, type PartsReading, type Share } from './reading';

/** Gives each later statement to the part whose label opens it; statements without a label stay with the part before. */
export function distribute(
  head: Statement,
  all: readonly Statement[],
  shares: readonly Share[],
  source: Source,
): PartsReading | null {
  const rest = all.filter((s) => s !== head);
  const span = spanOf(head.from, head.to, source.tokens);
  const efficacy = [head, ...rest].some((s) => s.doings.some((d) => d.kind === 'efficacy'));
  const baseStatement = [head, ...rest].find(
    (s) =>
      s.doings.length === 1 &&
      s.doings[0]!.kind === 'effect' &&
      s.doings[0]!.weak &&
      s.guard.some((i) => i.k === 'full'),
  );
  const speaksOfParts = rest.some((s) => shares.some((p) => opens(s, p.label, source)));
  if (baseStatement || (efficacy && !speaksOfParts)) {
    const others = rest.filter((s) => s !== baseStatement && !s.doings.some((d) => d.kind === 'efficacy'));
    const amount = baseStatement?.doings[0]?.kind === 'effect' ? baseStatement.doings[0].amounts[0] : undefined;
    // 基础分占60%: a number that nobody took up
    const numbered = (x: Statement): boolean =>
      x !== head && x.guard.some((i) => ['value', 'bound', 'range', 'share', 'refpart'].includes(i.k));
    if (others.some((x) => scores(x) || numbered(x)) || (amount && amount.kind !== 'mark')) return null;
    const base = amount?.kind === 'mark' ? amount.mark.number!.div(100) : null;
    const value: Value = { kind: 'efficacy', span, base, inverse: false };
    return { readings: shares.map((s) => given(s, value, span)), announcing: [head, ...rest] };
  }
  const scoring = rest.filter(scores);
  const ruled = scoring.filter((s) => !(s.doings.length === 1 && s.doings[0]!.kind === 'convert'));
  if (ruled.length === 0) return weights(head, all, shares, span);
  if (!speaksOfParts) {
    const readings = shares.map((p) =>
      readPart(rest, p.marks, p.label, source, spanOf(rest[0]!.from, rest[rest.length - 1]!.to, source.tokens)),
    );
    return { readings, announcing: [head] };
  }
  const buckets = shares.map((): Statement[] => []);
  let at = -1;
  for (const s of rest) {
    const owner = shares.findIndex((p) => opens(s, p.label, source));
    if (owner >= 0) at = owner;
    if (at < 0) return null;
    buckets[at]!.push(s);
  }
  if (buckets.some((b) => b.length === 0) || head.doings.length > 0) return null;
  const readings = shares.map((p, n) =>
    readPart(
      buckets[n]!,
      p.marks,
      p.label,
      source,
      spanOf(buckets[n]![0]!.from, buckets[n]![buckets[n]!.length - 1]!.to, source.tokens),
    ),
  );
  return { readings, announcing: [head] };
}

/** Does the statement speak of that part? Its first words are the label or its core (总量指标 / 总量). */
function opens(s: Statement, label: string, source: Source): boolean {
  const items = [...s.guard, ...(s.step ?? [])];
  // 造林任务完成的: the task of that part, by its own name.
  const task = items.find((i) => i.from < i.to);
  const ownTask =
    task?.k === 'ref' ? source.text.slice(source.tokens[task.from]!.s, source.tokens[task.to - 1]!.e) : '';
  if (ownTask.length >= 4 && label.startsWith(ownTask)) return true;
  const named = (i: Item): boolean => i.from < i.to && (i.k === 'words' || i.k === 'measure' || i.k === 'level');
  const at = items.findIndex(named);
  if (at < 0) return false;
  // 年度任务完成情况: a name may begin with what is a task elsewhere.
  const from = items[at - 1]?.k === 'ref' ? at - 1 : at;
  const text = source.text.slice(source.tokens[items[from]!.from]!.s, source.tokens[items[at]!.to - 1]!.e);
  // 经查实的企业投诉, 制定接访计划的: the name stands behind what leads to it.
  const end = items.findIndex((i, n) => n >= from && !['words', 'measure', 'level', 'ref', 'of'].includes(i.k));
  const last = items[(end < 0 ? items.length : end) - 1]!;
  const opening = source.text.slice(source.tokens[items[from]!.from]!.s, source.tokens[last.to - 1]!.e);
  const core = label.replace(/(?:指标|部分|分值|得分|情况)$/, '');
  return (
    core.length >= 2 &&
    (text.startsWith(core) ||
      (core.length >= 4 && opening.includes(core)) ||
      (text.length >= 2 && (label.startsWith(text) || label.endsWith(text))) ||
      isSubsequence(core, text))
  );
}

/** Only weights: scores by rater, or a part that is the completion of the task. */
function weights(
  head: Statement,
  all: readonly Statement[],
  shares: readonly Share[],
  span: Span,
): PartsReading | null {
  const rest = all.filter((s) => s !== head);
  const allowed = head.doings.every((d) => d.kind === 'convert');
  if (!allowed || rest.some((s) => s.step !== null)) return null;
  const scaleToken = all.flatMap((s) => s.qualifiers).find((q) => q.kind === 'scale');
  const scale = scaleToken?.kind === 'scale' && scaleToken.scale ? scaleToken.scale.number! : exact(100);
  const completion = (label: string) => /完成(?:情况|率|比例|程度|进度)?$/.test(label);
  if (shares.some((s) => completion(s.label))) {
    const prorata: Value = {
      kind: 'prorata',
      span,
      of: FULL,
      ratio: 'completion',
      inverse: false,
      factor: ONE,
      cap: null,
      scope: null,
    };
    const convert: Value = { kind: 'convert', span, scale, stated: false, rate: ONE, times: null };
    return { readings: shares.map((s) => given(s, completion(s.label) ? prorata : convert, span)), announcing: all };
  }
  const whole = shares.map((s) => s.marks.value).reduce(add);
  const value: Value = {
    kind: 'weighted',
    span,
    shares: shares.map((s) => ({ label: s.label, share: s.marks.value.div(whole) })),
    scale,
  };
  return { readings: [given({ label: '', marks: { kind: 'share', value: ONE } }, value, span)], announcing: all };
}
