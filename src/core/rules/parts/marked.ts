/** The only place that divides a rule by its list marks: ①…得3分；②…得2分. */
import { ONE } from '../../model/exact';
import type { Span } from '../../model/span';
import { readPart } from '../part';
import { ownMarks } from '../part/ownMarks';
import { spanOf, type PartReading } from '../part/work';
import type { Source } from '../source';
import type { Sentence, Statement } from '../statements';
import { areCases } from './alternatives';
import { headOf } from './caption';
import { FULL, given, scores, type PartsReading } from './reading';

/** ① … ② … with marks of their own. */
export function readMarked(sentences: readonly Sentence[], source: Source): PartsReading | null {
  if (sentences.filter((s) => s.mark).length < 2) return null;
  const groups: { head: Sentence; statements: Statement[] }[] = [];
  const before: Statement[] = [];
  for (const s of sentences) {
    if (s.mark) groups.push({ head: s, statements: [...s.statements] });
    else if (groups.length) groups[groups.length - 1]!.statements.push(...s.statements);
    else before.push(...s.statements);
  }
  const readings = groups.map((g) => {
    const [first, ...others] = g.statements;
    const head = first ? headOf(first, true) : null;
    const headed = head && (head.rest !== null || others.some(scores));
    const rest = headed ? [...(head.rest ? [head.rest] : []), ...others] : g.statements;
    const trial = readPart(rest, FULL, '', source, { start: 0, end: 0 });
    return {
      g,
      caption: headed && !head.rest ? first! : null,
      rest,
      trial,
      headed: headed === true,
      marks: headed ? head.marks : ownMarks(trial.part),
    };
  });
  const texts = groups.map((g) => {
    const last = g.statements[g.statements.length - 1];
    return last ? source.text.slice(source.tokens[g.statements[0]!.from]!.s, source.tokens[last.to - 1]!.e) : '';
  });
  const trials = readings.map((r) => r.trial);
  // ①…每期扣0.5分，最多扣2分；②…: losses with caps of their own, which are the marks of no parts.
  const onlyLosses = trials.every(
    ({ part }) =>
      part.bands.length === 0 &&
      part.adjustments.length > 0 &&
      part.adjustments.every((a) => 'sign' in a && a.sign === -1),
  );
  if (
    !readings.some((r) => r.headed) &&
    (areCases(trials, texts) || (onlyLosses && readings.every((r) => r.marks) && !before.some(scores)))
  )
    return { readings: [together(before, groups, source)], announcing: [] };
  if (readings.some((r) => r.marks === null)) return null;
  if (before.some(scores)) return null;
  const list = checklistOf(
    readings.map((r) => readPart(r.rest, FULL, '', source, { start: 0, end: 0 })),
    source,
  );
  if (list) return { readings: [list], announcing: before };
  const parts = readings.map((r) => {
    const last = r.g.statements[r.g.statements.length - 1];
    const span = spanOf(r.g.head.from, last ? last.to : r.g.head.to, source.tokens);
    const read = readPart(r.rest, { kind: 'mark', value: r.marks! }, r.g.head.mark!.text, source, span);
    const called = r.headed ? calledIn(r.g.statements[0]!, source) : '';
    return called === '' ? read : { ...read, part: { ...read.part, called } };
  });
  return { readings: parts, announcing: [...before, ...readings.flatMap((r) => (r.caption ? [r.caption] : []))] };
}

/** 水质合格率 before its marks. */
function calledIn(caption: Statement, { text, tokens }: Source): string {
  const marks = caption.guard.findIndex((i) => i.k === 'value' && i.value.code === 'm');
  const [first] = caption.guard;
  if (marks < 1 || !first) return '';
  const name = text.slice(tokens[first.from]!.s, tokens[caption.guard[marks]!.from]!.s).replace(/[(（：:，]+$/, '');
  return /\d|[，。；]/.test(name) ? '' : name;
}

/** ①120%以上得10分；②100%—120%得9分: cases of one number, read as if no list mark stood before them. */
function together(
  before: readonly Statement[],
  groups: readonly { readonly statements: readonly Statement[] }[],
  source: Source,
): PartReading {
  const all = [...before, ...groups.flatMap((g) => g.statements)];
  return readPart(all, FULL, '', source, { start: 0, end: source.text.length });
}

/** ①有机构得1分；②有制度得1分: items that only say what earns marks are one checklist. */
function checklistOf(readings: readonly PartReading[], source: Source): PartReading | null {
  const rows = readings.flatMap((r) => {
    const [band] = r.part.bands;
    const simple =
      r.part.bands.length === 1 &&
      r.part.adjustments.length === 0 &&
      r.part.vetoes.length === 0 &&
      r.unread.length === 0 &&
      r.discretion.length === 0;
    if (!simple || band?.when?.kind !== 'event' || band.when.negated || band.value.kind !== 'fixed') return [];
    return [{ words: band.when.words, amount: band.value.amount }];
  });
  if (rows.length !== readings.length || rows.length < 2) return null;
  const span: Span = { start: 0, end: source.text.length };
  return given({ label: '', marks: { kind: 'share', value: ONE } }, { kind: 'checklist', span, rows }, span);
}
