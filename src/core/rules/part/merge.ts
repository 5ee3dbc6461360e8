/** The only place that joins statements which are one rule said in pieces. */
import type { Adjustment, Condition } from '../../methods/rule';
import { compare, exact, isZero, sub } from '../../model/exact';
import type { Statement } from '../statements';
import { endOf } from './contradiction';
import { isZeroValue, type Work } from './work';

/** 用稿1篇得15分，每增加1篇加2分: the first piece's marks go with the count. A count with a reference is a step. */
export function mergeCounts(w: Work): void {
  const pieces = w.bands.filter(
    (b) =>
      (b.when?.kind === 'interval' && b.when.measure.name === 'count' && b.when.low && b.when.low === b.when.high) ||
      (b.when?.kind === 'interval' &&
        b.when.measure.name === 'count' &&
        b.when.low &&
        b.when.high &&
        sameEnd(b.when)) ||
      (b.when?.kind === 'interval' &&
        b.when.measure.name === 'count' &&
        b.when.low &&
        !b.when.high &&
        w.bands.every((x) => x === b || isZeroValue(x.value))),
  );
  w.adjustments = w.adjustments.map((x) => {
    if (
      x.a.kind !== 'step' ||
      x.a.sign !== 1 ||
      x.a.reference.kind !== 'constant' ||
      x.a.size.unit?.dimension !== 'count'
    )
      return x;
    const piece = pieces.find(
      (b) =>
        b.value.kind === 'fixed' &&
        b.when?.kind === 'interval' &&
        b.when.low?.at.kind === 'constant' &&
        compare(b.when.low.at.constant.value, exact(1)) === 0,
    );
    if (!piece || piece.value.kind !== 'fixed' || piece.when?.kind !== 'interval') return x;
    w.bands = w.bands.filter((b) => b !== piece);
    const { span, when, size, per, mode, cap } = x.a;
    return {
      ...x,
      a: {
        kind: 'count',
        span: { start: piece.span.start, end: span.end },
        when,
        measure: piece.when.measure,
        size,
        per,
        start: null,
        first: piece.value.amount,
        mode,
        cap,
      },
    };
  });
}

const sameEnd = (c: Extract<Condition, { kind: 'interval' }>): boolean =>
  c.low?.at.kind === 'constant' &&
  c.high?.at.kind === 'constant' &&
  compare(c.low.at.constant.value, c.high.at.constant.value) === 0;

/** 90%得9分，80%得8分，依次类推: an arithmetic progression through zero is a count; any other is not read. */
export function progression(w: Work, statements: readonly Statement[]): void {
  const rows = w.bands.flatMap((b) => {
    const c = b.when;
    if (
      c?.kind !== 'interval' ||
      !c.low ||
      c.low.at.kind !== 'constant' ||
      b.value.kind !== 'fixed' ||
      b.value.amount.kind !== 'mark'
    )
      return [];
    return [{ b, measure: c.measure, at: c.low.at.constant, marks: b.value.amount.value }];
  });
  const late = w.adjustments.find((x) => x.a.kind === 'late')?.a;
  const flats = w.adjustments.filter((x) => x.a.kind === 'flat');
  const goesOn = (a: Adjustment): boolean => {
    const at =
      a.kind === 'flat' && a.when?.kind === 'interval' && a.when.measure.name === 'days_late'
        ? endOf(a.when.low)
        : null;
    return (
      late?.kind === 'late' && late.per.kind === 'mark' && a.kind === 'flat' && a.sign === -1 && a.amount.kind === 'mark' && at !== null &&
      compare(a.amount.value, late.per.value.mul(at).div(late.size)) === 0
    ); // prettier-ignore
  };
  if (flats.length > 0) {
    if (!flats.every((x) => goesOn(x.a))) return void w.unread.push(...flats.map((x) => x.statement));
    w.adjustments = w.adjustments.filter((x) => x.a.kind !== 'flat');
  }
  if (rows.length === 0 && w.bands.length === 0 && w.adjustments.length > 0) return;
  const [a, b] = rows;
  const fail = () => void w.unread.push(...statements.filter((s) => s.qualifiers.some((q) => q.kind === 'andsoon')));
  if (!a || !b || rows.length < 2) return fail();
  const size = sub(a.at.value, b.at.value).abs();
  const per = sub(a.marks, b.marks).abs();
  const proportional = rows.every((r) => size.n !== 0n && compare(r.marks, r.at.value.mul(per).div(size)) === 0);
  const others = w.bands.filter((x) => !rows.some((r) => r.b === x));
  const whole = others.every(
    (x) =>
      x.value.kind === 'fixed' &&
      x.when?.kind === 'interval' &&
      x.when.low?.at.kind === 'named' &&
      x.when.low.at.name === 'target',
  );
  if (!proportional || !whole) return fail();
  const most = others.find((x) => x.value.kind === 'fixed');
  const span = { start: a.b.span.start, end: rows[rows.length - 1]!.b.span.end };
  w.bands = [];
  w.adjustments.push({
    a: { kind: 'count', span, when: null, measure: a.measure, size: { value: size, unit: a.at.unit }, per: { kind: 'mark', value: per }, start: null, first: null, mode: null, cap: null },
    draft: null, statement: statements[0]!,
  }); // prettier-ignore
  if (most?.value.kind === 'fixed') w.limits.most = most.value.amount;
}

/**
 * A place cannot rise above the first: with 每上升…加 both ways count from last year's. So do they where who has not fallen is given the marks:
 * 较上年上升或持平的得6分，每下降1位扣1分.
 */
export function turnRanks(w: Work): void {
  const rises = w.adjustments.some((x) => x.a.kind === 'rankstep' && x.a.side === 'above');
  const kept = w.bands.some((b) => b.value.kind === 'fixed' && !isZeroValue(b.value) && holdsLevel(b.when));
  if (rises || kept)
    w.adjustments = w.adjustments.map((x) =>
      x.a.kind === 'rankstep' && (rises || (x.a.side === 'below' && moves(x.statement)))
        ? { ...x, a: { ...x.a, from: 'last_year' } }
        : x,
    );
}

/** 每少提升1位, 每差1位 fall short of something, and are no move. */
const moves = ({ guard, step }: Statement): boolean =>
  ![...guard, ...(step ?? [])].some((i) => i.k === 'dir' && i.d === 'short');

/** Does it hold for a place that is last year's? */
function holdsLevel(c: Condition | null): boolean {
  if (c?.kind === 'any') return c.of.some(holdsLevel);
  if (c?.kind !== 'interval' || c.measure.name !== 'rank_gain') return false;
  const ends = [c.low, c.high].filter((e) => e !== null);
  return ends.every((e) => e.at.kind === 'constant' && isZero(e.at.constant.value) && e.closed !== false);
}
