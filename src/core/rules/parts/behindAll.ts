/** The only place that knows what is said behind the last of several parts and is of all of them: …；②…。发生重大事故的，一票否决; 以上两项均不得分. */
import type { Veto } from '../../methods/rule';
import { readPart } from '../part';
import { spanOf, type PartReading } from '../part/work';
import type { Source } from '../source';
import type { Sentence, Statement } from '../statements';
import { limitsEach } from './eachLimit';
import { FULL, scores, type PartsReading } from './reading';

const vetoing = (s: Statement, words: (text: string) => boolean): boolean =>
  s.doings.some((d) => d.kind === 'veto' && d.on === 'mark' && words(d.token.text));

/** 一票否决该项得分 may be of the part alone. */
const OF_THE_PART = /该项/;
/** 一票否决 takes all of the item, and so does 以上各项均不得分 wherever it stands. */
const whole = (s: Statement): boolean => vetoing(s, (text) => !OF_THE_PART.test(text));
const pointsBack = (s: Statement): boolean => vetoing(s, (text) => text.startsWith('所有各项'));

/** The parts of what is left when words that take all parts are put aside, with those words given to each; null when nothing divides it. */
export function readUnderVeto(
  sentences: readonly Sentence[],
  source: Source,
  divide: (sentences: readonly Sentence[]) => PartsReading | null,
): PartsReading | null {
  const all = sentences.flatMap((s) => s.statements);
  const read = beside(all.filter(pointsBack), sentences, source, divide);
  if (read && read.readings.length > 1) return read;
  // 领导评价占60%、群众评价占40%，按得分加权折算；弄虚作假的不得分: scores that make one mark have no part for it to be of
  const weighed = beside(all.filter(takesMark), sentences, source, divide);
  const [only] = weighed?.readings ?? [];
  return weighed?.readings.length === 1 && only!.part.bands.every((b) => b.value.kind === 'weighted') ? weighed : null;
}

const takesMark = (s: Statement): boolean =>
  s.step === null &&
  s.doings.length > 0 &&
  s.doings.every((d) => (d.kind === 'veto' && d.on === 'mark') || (d.kind === 'nothing' && d.how === 'zero'));

/** The parts of all the rest, with what those statements take given to each. */
function beside(
  aside: readonly Statement[],
  sentences: readonly Sentence[],
  source: Source,
  divide: (sentences: readonly Sentence[]) => PartsReading | null,
): PartsReading | null {
  if (aside.length === 0) return null;
  const rest = sentences
    .map((s) => ({ ...s, statements: s.statements.filter((x) => !aside.includes(x)) }))
    .filter((s) => s.mark !== null || s.statements.length > 0);
  const read = divide(rest);
  const veto = readPart(aside, FULL, '', source, { start: 0, end: 0 });
  if (!read || veto.part.vetoes.length === 0 || veto.part.bands.length + veto.part.adjustments.length > 0) return null;
  const unread = [...veto.unread, ...veto.discretion];
  return {
    ...read,
    readings: read.readings.map((r, n) =>
      withVetoes(n === 0 ? { ...r, unread: [...r.unread, ...unread] } : r, veto.part.vetoes),
    ),
  };
}

const withVetoes = (r: PartReading, more: readonly Veto[]): PartReading => ({
  ...r,
  part: { ...r.part, vetoes: [...r.part.vetoes, ...more] },
});

/** How far apart what stands between two statements keeps them. */
const apart = (between: string): number => (between.includes('\n') ? 3 : between.includes('。') ? 2 : 1);

/**
 * Parts with what takes all of them given to each. What is said behind them all in a sentence of its own, and cannot be given to each, is not read: the
 * last part is not what it is of.
 */
export function withWhatIsOfAll(read: PartsReading, all: readonly Statement[], source: Source): PartsReading {
  const { readings } = read;
  if (readings.length < 2) return read;
  const startOf = (s: Statement): number => spanOf(s.from, s.to, source.tokens).start;
  const before = (s: Statement): string => {
    const n = all.indexOf(s);
    return n > 0 ? source.text.slice(source.tokens[all[n - 1]!.to - 1]!.e, source.tokens[s.from]!.s) : '';
  };
  const last = readings.reduce((a, b) => (b.part.span.start > a.part.span.start ? b : a));
  const inLast = all.filter((s) => startOf(s) >= last.part.span.start);
  // How the parts are kept apart from one another.
  const starts = readings.map((r) => r.part.span.start).sort((a, b) => a - b);
  // 总量、增速各占50%，完成任务得满分: all that is said is of each.
  if (new Set(starts).size < starts.length) return read;
  const kept = starts.slice(1).map((at) => {
    const first = all.find((s) => startOf(s) >= at);
    return first ? apart(before(first)) : 1;
  });
  // （1分）。建立的得1分: without its first effect the last would be no part.
  const first = inLast.findIndex(scores);
  const from = inLast.findIndex((s, n) => n > Math.max(0, first) && apart(before(s)) >= Math.max(2, ...kept));
  const behind = from < 0 ? [] : inLast.slice(from);
  const outside = behind.length > 0 && apart(before(behind[0]!)) > Math.max(...kept);
  const taken: Veto[] = [];
  const doubtful: Statement[] = [];
  for (const s of inLast) {
    if (limitsEach(s, source)) continue;
    const late = behind.includes(s);
    const veto = deedOf(last, s, source);
    if (veto && late && (outside || whole(s))) taken.push(veto);
    else if (whole(s) || (late && reachesOver(last, s, source))) doubtful.push(s);
    // ②…；发生事故的，本项不得分: which item?
    else if (veto && before(s).includes('；') && !OF_THE_PART.test(veto.words)) doubtful.push(s);
  }
  if (taken.length === 0 && doubtful.length === 0) return read;
  return {
    ...read,
    readings: readings.map((r) => (r === last ? { ...r, unread: [...r.unread, ...doubtful] } : withVetoes(r, taken))),
  };
}

const startingAt =
  (s: Statement, source: Source) =>
  (x: { readonly span: { readonly start: number } }): boolean =>
    x.span.start === spanOf(s.from, s.to, source.tokens).start;

/** A deed that takes all: 发生…的; nothing that was left undone. */
const deedOf = ({ part }: PartReading, s: Statement, source: Source): Veto | null =>
  part.vetoes
    .filter(startingAt(s, source))
    .find((v) => v.on === 'mark' && v.when.kind === 'event' && !v.when.negated) ?? null;

/** A deed that takes all or costs marks by the piece, a limit with marks: of the last part, or of all? */
function reachesOver({ part }: PartReading, s: Statement, source: Source): boolean {
  const here = startingAt(s, source);
  return (
    [...part.vetoes, ...part.bands].some((x) => here(x) && x.when?.kind === 'event' && !x.when.negated) ||
    part.adjustments.some((a) => here(a) && a.kind === 'incident') ||
    // 最高得满分 in a sentence of its own: of each part, or of their sum?
    (s.doings.length === 0 &&
      s.qualifiers.some((q) => q.kind === 'limit' && (q.how === 'max' || q.amount?.kind === 'mark')))
  );
}
