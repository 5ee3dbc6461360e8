/** The only place that reads marks given by place in a ranking. */
import type { Amount } from '../../methods/rule';
import { type Exact, ONE, add, compare, exact, sub } from '../../model/exact';
import { ZERO_MARKS, amountOf, fractionOf } from '../amounts';
import { sameAmount } from '../part/limit';
import { wordsOf } from '../conditions/words';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { bestFormula, bestRatio, rankedList } from './bestRatio';
import { type Grouped, effectOf, isElse, nothingOf, only, spanOf } from './grouped';

export const isFirstPlace = (p: Extract<Item, { k: 'places' }>['phrase']): boolean =>
  !p.list &&
  !p.open &&
  p.first.bottom !== true &&
  compare(p.first.number!, ONE) === 0 &&
  (p.last === null || p.last === p.first);

/** 不得分 gives nothing, 不扣分 leaves all; of 不加不减 nobody says from what. */
const untouched = (how: string | null): Amount[] | null =>
  how === 'zero' || how === 'noadd' ? [ZERO_MARKS] : how === 'nodeduct' ? [{ kind: 'full' }] : null;

/** 以第一名为满分: a proportion of the best, no table of places. */
const isBasis = (s: Statement): boolean =>
  s.guard.some((i) => i.k === 'by') &&
  s.guard.some((i) => i.k === 'places' && isFirstPlace(i.phrase)) &&
  effectOf(s)?.weak === true;

type Row = {
  readonly bottom: boolean;
  readonly first: Exact;
  readonly last: Exact | null;
  readonly amount: Amount;
  readonly deducts: boolean;
};

const sameRow = (a: Row, b: Row): boolean =>
  a.bottom === b.bottom &&
  a.deducts === b.deducts &&
  compare(a.first, b.first) === 0 &&
  a.last !== null &&
  b.last !== null &&
  compare(a.last, b.last) === 0 &&
  sameAmount(a.amount, b.amount);

/** 后三位的分别扣1分、2分、3分: whichever of them is named first, the last place is the worst. Counted from the last place. */
function worstLast(amounts: readonly Amount[], deducts: boolean): readonly Amount[] {
  const worth = amounts.map((a) => (a.kind === 'mark' ? a.value : null));
  const rising = worth.every(
    (v, n) => n === 0 || (v !== null && worth[n - 1] !== null && compare(v, worth[n - 1]!) > 0),
  );
  return rising === deducts ? [...amounts].reverse() : amounts;
}

/** 总量排名前三名的，增速每高于…加: the place is a condition on a step of something else; 未进入前三名的 denies it. */
function isGate(s: Statement, all: readonly Statement[], source: Source): boolean {
  const at = s.guard.findIndex((i) => i.k === 'places');
  const gates = (x: Statement): boolean => {
    const p = x.guard.findIndex((i) => i.k === 'places');
    return (
      x.step !== null && x.guard[p + 1]?.k === 'of' && x.guard[p + 2]?.k === 'comma' && x.guard.length > p + 3 &&
      x.step.every((i) => !(i.k === 'value' && i.value.unit?.dimension === 'rank'))
    );
  }; // prettier-ignore
  return (
    gates(s) ||
    (all.some((x) => x !== s && gates(x)) && /[未没]/.test(wordsOf(s.guard.slice(0, at), source.text, source.tokens)))
  );
}

/** 第一名得10分、第二名得9分…; 前三位的分别加3分、2分、1分. */
export function readRanks(statements: readonly Statement[], source: Source): Grouped | null {
  const placed = statements.filter(
    (s) => s.guard.some((i) => i.k === 'places') && !isElse(s) && !isBasis(s) && !isGate(s, statements, source),
  );
  const listed = placed.length === 0 ? rankedList(statements) : null;
  if (listed) return listed(source);
  if (placed.length === 0) return null;
  const ratio = bestRatio(statements, placed, source) ?? bestFormula(statements, placed, source);
  if (ratio) return ratio;
  // 第一名加1分，倒数第一扣1分: from where one adds and the other takes is the same, and no table of marks.
  if (['add', 'deduct'].every((sign) => placed.some((s) => s.step === null && effectOf(s)?.sign === sign))) return null;
  const rows: Row[] = [];
  const used: Statement[] = [];
  let step: Amount | null = null;
  let otherwise: Amount | null = null;
  for (const s of placed) {
    const places = s.guard.find((i): i is Extract<Item, { k: 'places' }> => i.k === 'places')!.phrase;
    const effect = effectOf(s);
    const bottom = places.first.bottom === true;
    if (
      !only(s.guard, [
        'places',
        'words',
        'level',
        'measure',
        'of',
        'comma',
        'link',
        'by',
        'list',
        'is',
        'than',
        'sign',
        'full',
      ])
    )
      return null;
    if (s.step !== null) {
      const last = rows[rows.length - 1];
      const value = s.step.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
      if (
        !effect ||
        effect.sign !== 'deduct' ||
        !last ||
        last.last === null ||
        !value ||
        compare(value.value.number!, ONE) !== 0
      )
        return null;
      if (compare(places.first.number!, add(last.last, ONE)) !== 0 || !only(s.step, ['dir', 'value', 'of', 'comma']))
        return null;
      step = amountOf(effect.amounts[0]!);
      used.push(s);
      continue;
    }
    const amounts = effect ? effect.amounts.map(amountOf) : untouched(nothingOf(s));
    if (!amounts || (effect && effect.sign === 'both')) return null;
    const deducts = effect?.sign === 'deduct';
    const upTo =
      !places.open && source.tokens.slice(places.from, places.to).some((t) => t.code === 's' && /上/.test(t.text));
    const upToNamed = places.first.value === 'first';
    const first = upToNamed || upTo ? ONE : places.first.number!;
    const last = places.open
      ? null
      : places.last?.code === 'K' && places.last.value === 'first'
        ? places.last.number!
        : (places.last?.number ?? null);
    if (places.list) {
      if (amounts.length !== places.list.length && amounts.length !== 1) return null;
      places.list.forEach((t, n) =>
        rows.push({
          bottom,
          first: t.number!,
          last: t.number!,
          amount: amounts[amounts.length === 1 ? 0 : n]!,
          deducts,
        }),
      );
    } else if (amounts.length > 1) {
      if (last === null || compare(add(sub(last, first), ONE), exact(amounts.length)) !== 0) return null;
      (bottom && upToNamed ? worstLast(amounts, deducts) : amounts).forEach((amount, n) =>
        rows.push({ bottom, first: add(first, exact(n)), last: add(first, exact(n)), amount, deducts }),
      );
    } else {
      const row = { bottom, first, last, amount: amounts[0]!, deducts };
      // …分别扣1分、2分、3分（倒数第一扣3分）: said again, and the same
      if (!rows.some((r) => sameRow(r, row))) rows.push(row);
    }
    used.push(s);
    const soOn = s.qualifiers.find((q) => q.kind === 'andsoon');
    if (soOn) step = soOn.kind === 'andsoon' && soOn.amount ? amountOf(soOn.amount) : descent(rows);
  }
  for (const s of statements) {
    if (used.includes(s)) continue;
    const further = furtherStep(s, rows);
    if (further) {
      step = further;
      used.push(s);
      continue;
    }
    const soOn = s.qualifiers.find((q) => q.kind === 'andsoon');
    if (isElse(s) && s.doings.length === 0 && soOn?.kind === 'andsoon') {
      step = soOn.amount ? amountOf(soOn.amount) : descent(rows);
      if (!step) return null;
      used.push(s);
    } else if (isElse(s)) {
      const effect = effectOf(s);
      const how = nothingOf(s);
      if (effect && effect.amounts.length === 1 && effect.sign === 'award') otherwise = amountOf(effect.amounts[0]!);
      else if (effect && effect.amounts.length === 1 && effect.sign === 'add') otherwise = amountOf(effect.amounts[0]!);
      else if (how === 'zero' || how === 'noadd') otherwise = ZERO_MARKS;
      else if (how === 'nodeduct') otherwise = { kind: 'full' };
      else return null;
      used.push(s);
    } else if (s.qualifiers.some((q) => q.kind === 'andsoon') && s.doings.length === 0) {
      const value = s.guard.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
      if (
        !only(s.guard, ['value', 'by', 'bound-word', 'link', 'words', 'comma', 'places']) ||
        (value && !s.guard.some((i) => i.k === 'by'))
      )
        return null;
      step = value
        ? value.value.unit?.text === '%'
          ? { kind: 'share', value: fractionOf(value.value) }
          : value.value.code === 'm'
            ? { kind: 'mark', value: value.value.number! }
            : null
        : descent(rows);
      if (!step) return null;
      used.push(s);
    }
  }
  if (overlapping(rows) || unsteady(rows)) return null;
  for (const s of statements) {
    if (used.includes(s) || s.step !== null || s.doings.length !== 1) continue;
    const bound = s.guard.find((i): i is Extract<Item, { k: 'bound' }> => i.k === 'bound');
    const last = rows[rows.length - 1];
    const how = nothingOf(s);
    const effect = effectOf(s);
    const amount =
      how === 'zero' || how === 'noadd'
        ? ZERO_MARKS
        : effect && effect.amounts.length === 1 && effect.sign === 'award'
          ? amountOf(effect.amounts[0]!)
          : null;
    if (!amount) continue;
    const beyond =
      bound &&
      /^[名位]$/.test(bound.value.unit?.text ?? '') &&
      /后|外/.test(bound.word) &&
      last?.last &&
      compare(bound.value.number!, last.last) === 0;
    const outside =
      how !== null &&
      only(s.guard, ['words', 'of', 'comma']) &&
      /^(?:未|没有|不)(?:进入|上榜|入围|进)/.test(wordsOf(s.guard, source.text, source.tokens));
    if ((beyond && only(s.guard, ['bound', 'of', 'comma', 'words'])) || outside) {
      otherwise = amount;
      used.push(s);
    }
  }
  if (overlapping(rows)) return null;
  const span = spanOf(used, source.tokens);
  const single =
    rows.length === 1 &&
    otherwise === null &&
    step === null &&
    rows[0]!.last !== null &&
    compare(rows[0]!.first, ONE) === 0 &&
    compare(rows[0]!.last, ONE) === 0 &&
    !rows[0]!.bottom;
  if (single && !rows[0]!.deducts) {
    return { statements: used, value: { kind: 'fixed', span, amount: rows[0]!.amount }, adjustments: [] };
  }
  if (
    statements.some(
      (s) =>
        !used.includes(s) &&
        s.step !== null &&
        s.guard.concat(s.step).some((i) => i.k === 'value' && i.value.unit?.dimension === 'rank'),
    )
  )
    return null;
  return {
    statements: used,
    value: { kind: 'ranktable', span, rows, otherwise, step },
    adjustments: [],
  };
}

/** 以后每降一名减1分: what each place behind the table loses. */
function furtherStep(s: Statement, rows: readonly { first: Exact; last: Exact | null }[]): Amount | null {
  const effect = effectOf(s);
  const value = s.step?.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const behind =
    s.guard.some((i) => i.k === 'bound-word' || i.k === 'link' || i.k === 'else') ||
    ((rows.length > 1 || rows.some((r) => r.last && compare(r.first, r.last) < 0)) &&
      s.guard.every((i) => i.k === 'measure' && i.m === 'rank'));
  if (!behind || !only(s.guard, ['bound-word', 'link', 'else', 'comma', 'of', 'measure']) || !rows.some((r) => r.last))
    return null;
  if (!s.step || !effect || effect.sign !== 'deduct' || effect.amounts.length !== 1 || !value) return null;
  const places =
    /^(?:名|位|个?名次|个?位次|个?位)$/.test(value.value.unit?.text ?? '') && compare(value.value.number!, ONE) === 0;
  const down =
    s.step.some((i) => i.k === 'dir' && i.d === 'down') && only(s.step, ['dir', 'value', 'of', 'comma', 'measure']);
  return places && down ? amountOf(effect.amounts[0]!) : null;
}

/** 第一名10分，第二名12分，第三名8分: a table that goes up and down is a slip of the pen. */
function unsteady(rows: readonly Row[]): boolean {
  const marks = [...rows]
    .sort((a, b) => (a.bottom !== b.bottom ? (a.bottom ? 1 : -1) : compare(a.first, b.first) * (a.bottom ? -1 : 1)))
    .flatMap((r) => (r.amount.kind === 'mark' ? [r.deducts ? r.amount.value.neg() : r.amount.value] : []));
  const turns = marks.slice(1).map((m, n) => compare(m, marks[n]!));
  return turns.some((t) => t > 0) && turns.some((t) => t < 0);
}

/** Two rows that claim one place contradict each other. */
function overlapping(rows: readonly Row[]): boolean {
  return rows.some((a, n) =>
    rows
      .slice(n + 1)
      .some(
        (b) =>
          a.bottom === b.bottom &&
          (a.last === null || compare(b.first, a.last) <= 0) &&
          (b.last === null || compare(a.first, b.last) <= 0),
      ),
  );
}

/** 以此类推: the next place loses what the last one lost. */
function descent(rows: readonly { amount: Amount }[]): Amount | null {
  const a = rows[rows.length - 2]?.amount;
  const b = rows[rows.length - 1]?.amount;
  if (!a || !b) return null;
  const marks = rows.flatMap((r) => (r.amount.kind === 'mark' ? [r.amount.value] : []));
  const falls = marks.slice(1).map((m, n) => sub(marks[n]!, m));
  if (marks.length === rows.length && falls.some((f) => compare(f, falls[0]!) !== 0)) return null;
  if (a.kind === 'mark' && b.kind === 'mark') return { kind: 'mark', value: sub(a.value, b.value) };
  const share = (x: Amount) => (x.kind === 'full' ? ONE : x.kind === 'share' ? x.value : null);
  const from = share(a);
  const to = share(b);
  return from && to ? { kind: 'share', value: sub(from, to) } : null;
}
