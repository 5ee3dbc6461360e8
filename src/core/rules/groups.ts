/** The only place that reads statements which mean something only together: places, rank shares, grades, levels of award. */
/* eslint-disable max-lines -- the forms that need several statements stand beside each other, so that two claiming the same statements is seen */
import { add, compare, exact, ONE, sub, type Exact } from '../model/exact';
import type { Adjustment, Amount, Value, ValueParams } from '../methods/rule';
import type { Span } from '../model/span';
import { amountOf, fractionOf, ZERO_MARKS } from './amounts';
import { wordsOf } from './conditions/words';
import { parseExpression } from './expression';
import type { Token } from './lexer';
import type { Doing, Item, Statement } from './statements';

export interface Grouped {
  readonly statements: readonly Statement[];
  readonly value: Value | null;
  readonly adjustments: readonly Adjustment[];
}

interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

type Effect = Extract<Doing, { kind: 'effect' }>;

const spanOf = (statements: readonly Statement[], tokens: readonly Token[]): Span => ({
  start: tokens[statements[0]!.from]!.s,
  end: tokens[statements[statements.length - 1]!.to - 1]!.e,
});

const only = (items: readonly Item[], kinds: readonly Item['k'][]): boolean => items.every((i) => kinds.includes(i.k));
const effectOf = (s: Statement): Effect | null =>
  s.doings.length === 1 && s.doings[0]!.kind === 'effect' ? (s.doings[0] as Effect) : null;
const nothingOf = (s: Statement): string | null =>
  s.doings.length === 1 && s.doings[0]!.kind === 'nothing' ? (s.doings[0] as { how: string }).how : null;
const isElse = (s: Statement): boolean =>
  s.step === null &&
  s.guard.some((i) => i.k === 'else') &&
  only(s.guard, ['else', 'of', 'comma', 'words', 'is', 'measure', 'places']);

export const isFirstPlace = (p: Extract<Item, { k: 'places' }>['phrase']): boolean =>
  !p.list &&
  !p.open &&
  p.first.bottom !== true &&
  compare(p.first.number!, ONE) === 0 &&
  (p.last === null || p.last === p.first);

/** 以第一名为满分: a proportion of the best, no table of places. */
const isBasis = (s: Statement): boolean =>
  s.guard.some((i) => i.k === 'by') &&
  s.guard.some((i) => i.k === 'places' && isFirstPlace(i.phrase)) &&
  effectOf(s)?.weak === true;

/** 第一名得10分、第二名得9分…; 前三位的分别加3分、2分、1分. */
export function readRanks(statements: readonly Statement[], source: Source): Grouped | null {
  const placed = statements.filter((s) => s.guard.some((i) => i.k === 'places') && !isElse(s) && !isBasis(s));
  const listed = placed.length === 0 ? rankedList(statements) : null;
  if (listed) return listed(source);
  if (placed.length === 0) return null;
  const ratio = bestRatio(statements, placed, source) ?? bestFormula(statements, placed, source);
  if (ratio) return ratio;
  type Row = { first: Exact; last: Exact | null; amount: Amount; deducts: boolean };
  const rows: Row[] = [];
  const used: Statement[] = [];
  let step: Amount | null = null;
  let otherwise: Amount | null = null;
  let bottom: boolean | null = null;
  for (const s of placed) {
    const places = s.guard.find((i): i is Extract<Item, { k: 'places' }> => i.k === 'places')!.phrase;
    const effect = effectOf(s);
    const fromBottom = places.first.bottom === true;
    if (bottom !== null && bottom !== fromBottom) return null;
    bottom = fromBottom;
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
    const amounts = effect ? effect.amounts.map(amountOf) : nothingOf(s) ? [ZERO_MARKS] : null;
    if (!amounts || (effect && effect.sign === 'both')) return null;
    const deducts = effect?.sign === 'deduct';
    const first = places.first.value === 'first' ? ONE : places.first.number!;
    const last = places.open
      ? null
      : places.last?.code === 'K' && places.last.value === 'first'
        ? places.last.number!
        : (places.last?.number ?? null);
    if (places.list) {
      if (amounts.length !== places.list.length && amounts.length !== 1) return null;
      places.list.forEach((t, n) =>
        rows.push({ first: t.number!, last: t.number!, amount: amounts[amounts.length === 1 ? 0 : n]!, deducts }),
      );
    } else if (amounts.length > 1) {
      if (last === null || compare(add(sub(last, first), ONE), exact(amounts.length)) !== 0) return null;
      amounts.forEach((amount, n) =>
        rows.push({ first: add(first, exact(n)), last: add(first, exact(n)), amount, deducts }),
      );
    } else rows.push({ first, last, amount: amounts[0]!, deducts });
    used.push(s);
    const soOn = s.qualifiers.find((q) => q.kind === 'andsoon');
    if (soOn) step = soOn.kind === 'andsoon' && soOn.amount ? amountOf(soOn.amount) : descent(rows);
  }
  for (const s of statements) {
    if (used.includes(s)) continue;
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
    compare(rows[0]!.last, ONE) === 0;
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
    value: { kind: 'ranktable', span, fromBottom: bottom ?? false, rows, otherwise, step },
    adjustments: [],
  };
}

/** 第一名10分，第二名12分，第三名8分: a table that goes up and down is a slip of the pen. */
function unsteady(rows: readonly { first: Exact; amount: Amount; deducts: boolean }[]): boolean {
  const marks = [...rows]
    .sort((a, b) => compare(a.first, b.first))
    .flatMap((r) => (r.amount.kind === 'mark' ? [r.deducts ? r.amount.value.neg() : r.amount.value] : []));
  const turns = marks.slice(1).map((m, n) => compare(m, marks[n]!));
  return turns.some((t) => t > 0) && turns.some((t) => t < 0);
}

/** Two rows that claim one place contradict each other. */
function overlapping(rows: readonly { first: Exact; last: Exact | null }[]): boolean {
  return rows.some((a, n) =>
    rows
      .slice(n + 1)
      .some(
        (b) => (a.last === null || compare(b.first, a.last) <= 0) && (b.last === null || compare(a.first, b.last) <= 0),
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

/** 各县得分按第1名的比例折算，第1名得6分. */
function bestRatio(statements: readonly Statement[], placed: readonly Statement[], source: Source): Grouped | null {
  const ratio =
    placed.find((s) => s.doings.some((d) => d.kind === 'prorata')) ??
    statements.find((s) =>
      s.doings.some(
        (d) => d.kind === 'prorata' && d.basis.some((t) => t.code === 'K' && compare(t.number!, ONE) === 0),
      ),
    );
  if (
    !ratio ||
    !only(ratio.guard, ['else', 'places', 'words', 'level', 'by', 'of', 'comma', 'sign', 'measure', 'list', 'link'])
  )
    return null;
  const firstPlace = placed.filter((s) => s !== ratio);
  const given = firstPlace
    .map((s) => effectOf(s))
    .filter((e): e is Effect => e !== null && e.amounts.length === 1 && e.sign === 'award');
  if (given.length !== firstPlace.length || given.length > 1) return null;
  const of: Amount = given[0] ? amountOf(given[0].amounts[0]!) : { kind: 'full' };
  const used = statements.filter((s) => s === ratio || firstPlace.includes(s));
  const span = spanOf(used, source.tokens);
  return {
    statements: used,
    value: { kind: 'prorata', span, of, ratio: 'best', inverse: false, factor: ONE, cap: null, scope: null },
    adjustments: [],
  };
}

/** 非第一名的，得分=…÷第一名…×15分；第一名得15分: the formula gives the first place its marks too. */
function bestFormula(statements: readonly Statement[], placed: readonly Statement[], source: Source): Grouped | null {
  const formula = statements.find(
    (s) =>
      s.doings.length === 1 &&
      s.doings[0]!.kind === 'formula' &&
      (placed.includes(s) || s.guard.some((i) => i.k === 'else')),
  );
  const first = placed.filter((s) => s !== formula);
  const given = first.map(effectOf);
  if (!formula || !given.every((e) => e !== null && e.amounts.length === 1 && e.sign === 'award')) return null;
  if (!only(formula.guard, ['places', 'words', 'of', 'comma', 'link', 'else', 'level'])) return null;
  const token = (formula.doings[0] as Extract<Doing, { kind: 'formula' }>).token;
  const expression = parseExpression(token.text.slice(token.value.length));
  const used = statements.filter((s) => placed.includes(s) || s === formula);
  const named = given[0]?.amounts[0];
  const factor = /×(\d+(?:\.\d+)?)分?$/.exec(token.text)?.[1];
  if (named?.kind === 'mark' && factor && compare(named.mark.number!, exact(0).add(factor)) !== 0) return null;
  if (!expression) return null;
  return {
    statements: used,
    value: { kind: 'formula', span: spanOf(used, source.tokens), expression, deducts: false },
    adjustments: [],
  };
}

/** 按从高到低排序，四个片区分别得10分、8分、6分、4分. */
function rankedList(statements: readonly Statement[]): ((source: Source) => Grouped) | null {
  const ranked = statements.some(
    (s) =>
      s.guard.some((i) => i.k === 'measure' && i.m === 'rank') ||
      s.guard.some((i) => i.k === 'words' && /高到低/.test(i.text)),
  );
  const list = statements.find(
    (s) => s.step === null && (effectOf(s)?.amounts.length ?? 0) > 1 && effectOf(s)!.sign !== 'both',
  );
  if (!ranked || !list) return null;
  const effect = effectOf(list)!;
  const value = list.guard.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (
    !value ||
    compare(value.value.number!, exact(effect.amounts.length)) !== 0 ||
    !only(list.guard, ['value', 'words', 'of', 'comma', 'level', 'by', 'measure'])
  )
    return null;
  return (source) => {
    const used = [list];
    const rows = effect.amounts.map((a, n) => ({
      first: exact(n + 1),
      last: exact(n + 1),
      amount: amountOf(a),
      deducts: effect.sign === 'deduct',
    }));
    return {
      statements: used,
      value: {
        kind: 'ranktable',
        span: spanOf(used, source.tokens),
        fromBottom: false,
        rows,
        otherwise: null,
        step: null,
      },
      adjustments: [],
    };
  };
}

/** 位次在前30%的得5分，30%—60%的得4分，其余得3分. */
export function readRankShares(statements: readonly Statement[], source: Source): Grouped | null {
  if (!statements.some((s) => s.guard.some((i) => i.k === 'rankshare'))) return null;
  const rows: { upTo: Exact | null; amount: Amount }[] = [];
  const used: Statement[] = [];
  let below: Exact = exact(0);
  for (const s of statements) {
    const effect = effectOf(s);
    const how = nothingOf(s);
    if (s.doings.length === 0 && s.step === null) continue;
    const amount =
      effect && effect.amounts.length === 1 && (effect.sign === 'award' || effect.sign === 'add')
        ? amountOf(effect.amounts[0]!)
        : how === 'zero' || how === 'noadd'
          ? ZERO_MARKS
          : null;
    if (!amount || s.step !== null) return null;
    const core = s.guard.filter((i) => !['words', 'level', 'measure', 'of', 'comma', 'list', 'by', 'is'].includes(i.k));
    const item = core[0];
    if (core.length !== 1 || !item) return null;
    if (item.k === 'rankshare' && item.high.bottom) {
      if (compare(add(item.high.number!, below), exact(100)) !== 0) return null;
      rows.push({ upTo: null, amount });
    } else if (item.k === 'rankshare') rows.push({ upTo: item.high.number!, amount });
    else if (item.k === 'range' && item.high.unit?.text === '%' && compare(item.low.number!, below) === 0)
      rows.push({ upTo: item.high.number!, amount });
    else if (
      item.k === 'value' &&
      item.value.unit?.text === '%' &&
      s.guard.some((i) => i.k === 'words' && /中间/.test(i.text))
    )
      rows.push({ upTo: add(below, item.value.number!), amount });
    else if (item.k === 'else') rows.push({ upTo: null, amount });
    else if (item.k === 'bound' && /上|后/.test(item.word) && compare(item.value.number!, below) === 0)
      rows.push({ upTo: null, amount });
    else return null;
    below = rows[rows.length - 1]!.upTo ?? below;
    used.push(s);
  }
  return { statements: used, value: { kind: 'rankshare', span: spanOf(used, source.tokens), rows }, adjustments: [] };
}

const GRADE_SCALE = ['优秀', '良好', '较好', '好', '中等', '合格', '基本合格', '一般', '较差', '差', '不合格'];

/** 优秀的得10分，良好的得8分…. */
export function readGrades(statements: readonly Statement[], source: Source): Grouped | null {
  const graded = statements.filter(
    (s) => s.step === null && s.doings.length === 1 && s.guard.some((i) => i.k === 'grade'),
  );
  const grades = graded.flatMap((s) => s.guard.filter((i): i is Extract<Item, { k: 'grade' }> => i.k === 'grade'));
  const sure = grades.filter((g) => g.sure).length;
  if (grades.length < 2 || sure === 0) return null;
  const rows: { labels: string[]; amount: Amount; sign: 1 | -1 }[] = [];
  const used: Statement[] = [];
  let gives = false;
  for (const s of graded) {
    if (!only(s.guard, ['grade', 'words', 'is', 'of', 'comma', 'list', 'bound-word', 'measure', 'level', 'link', 'by']))
      return null;
    const words = wordsOf(
      s.guard.filter((i) => i.k !== 'grade' && i.k !== 'bound-word'),
      source.text,
      source.tokens,
    );
    if (s !== graded[0] && words.length > 6) return null;
    const labels = s.guard
      .filter((i): i is Extract<Item, { k: 'grade' }> => i.k === 'grade')
      .map((i) => i.label.replace(/等次$|档次$|等级$/, ''));
    const upward = s.guard.some((i) => i.k === 'bound-word' && /上/.test(i.word));
    const downward = s.guard.some((i) => i.k === 'bound-word' && /下/.test(i.word));
    const effect = effectOf(s);
    const how = nothingOf(s);
    const amounts = effect
      ? effect.amounts.map(amountOf)
      : how && how !== 'nochange'
        ? [ZERO_MARKS]
        : how
          ? [ZERO_MARKS]
          : null;
    if (!amounts || (amounts.length !== 1 && amounts.length !== labels.length) || effect?.sign === 'both') return null;
    const sign: 1 | -1 = effect?.sign === 'deduct' || how === 'nodeduct' ? -1 : 1;
    if ((effect && effect.sign !== 'deduct') || how === 'noadd') gives = true;
    const spread = upward || downward ? scalePart(labels[0]!, upward) : null;
    if ((upward || downward) && (!spread || labels.length !== 1)) return null;
    if (amounts.length === 1) rows.push({ labels: spread ?? labels, amount: amounts[0]!, sign });
    else labels.forEach((label, n) => rows.push({ labels: [label], amount: amounts[n]!, sign }));
    used.push(s);
  }
  const named = rows.flatMap((r) => r.labels);
  if (new Set(named).size !== named.length) return null;
  const value: { kind: 'grades'; span: Span } & ValueParams['grades'] = {
    kind: 'grades',
    span: spanOf(used, source.tokens),
    rows,
    fromFull: !gives,
  };
  return { statements: used, value, adjustments: [] };
}

function scalePart(label: string, upward: boolean): string[] | null {
  const at = GRADE_SCALE.indexOf(label);
  if (at < 0) return null;
  return upward ? GRADE_SCALE.slice(0, at + 1) : GRADE_SCALE.slice(at);
}

/** 国家级每项加3分，省级每项加2分; 被省、市、县推介的，每次分别得0.8分、0.5分、0.3分. */
export function readLevels(statements: readonly Statement[], source: Source): Grouped | null {
  const once = statements.some((s) => s.qualifiers.some((q) => q.kind === 'once'));
  const matter = statements.some((s) => s.qualifiers.some((q) => q.kind === 'matter'));
  const listed = statements.find((s) => (effectOf(s)?.amounts.length ?? 0) > 1);
  if (listed) return readListed(listed, statements, once, matter, source);
  const rows: { statement: Statement; label: string; amount: Amount; sign: 1 | -1; each: boolean; level: boolean }[] =
    [];
  for (const s of statements) {
    const effect = effectOf(s);
    if (!effect || effect.amounts.length !== 1 || effect.sign === 'both') continue;
    const items = [...s.guard, ...(s.step ?? [])];
    const value = items.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
    const each = s.step !== null || value.length === 1;
    const countable =
      value.length === 0 ||
      (value.length === 1 &&
        compare(value[0]!.value.number!, ONE) === 0 &&
        (value[0]!.value.unit === null || value[0]!.value.unit?.dimension === 'count'));
    if (
      !countable ||
      !only(items, [
        'words',
        'level',
        'of',
        'comma',
        'list',
        'value',
        'bound',
        'bound-word',
        'link',
        'by',
        'is',
        'grade',
        'ref',
        'full',
      ])
    )
      continue;
    const level = items.filter((i): i is Extract<Item, { k: 'level' }> => i.k === 'level');
    const label = level.length === 1 ? levelLabel(level[0]!, items, source) : rawWords(items, source);
    if (!label) continue;
    rows.push({
      statement: s,
      label,
      amount: amountOf(effect.amounts[0]!),
      sign: effect.sign === 'deduct' ? -1 : 1,
      each,
      level: level.length === 1,
    });
  }
  const gains = rows.filter((r) => r.sign === 1);
  const losses = rows.filter((r) => r.sign === -1);
  const chosen =
    losses.length >= 2 && once
      ? losses
      : gains.length >= 2 && (gains.some((r) => r.each) || gains.filter((r) => r.level).length >= 2)
        ? gains
        : null;
  if (!chosen || new Set(chosen.map((r) => r.label)).size !== chosen.length) return null;
  if (chosen === gains && !gains.every((r) => r.each || r.level)) return null;
  const sign = chosen[0]!.sign;
  const wrongSign = statements.some((s) =>
    s.qualifiers.some(
      (q) =>
        q.kind === 'once' &&
        (sign === -1 ? /加分|奖/ : /扣分/).test(
          source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e),
        ),
    ),
  );
  if (wrongSign) return null;
  const each = chosen.some((r) => r.each);
  if (!each && statements.some((s) => s.step !== null)) return null;
  const used = chosen.map((r) => r.statement);
  const nothing = statements.filter(
    (s) =>
      !used.includes(s) &&
      nothingOf(s) !== null &&
      s.step === null &&
      only(s.guard, ['words', 'of', 'comma', 'level', 'else']),
  );
  const gathered =
    each ||
    chosen[0]!.statement.doings.some((d) => d.kind === 'effect' && d.sign === 'add') ||
    statements.some((s) => s.qualifiers.some((q) => q.kind === 'accumulate'));
  const rule = once ? (matter || each ? 'matter' : 'single') : gathered ? 'sum' : 'single';
  const all = [...used, ...nothing].sort((a, b) => a.from - b.from);
  const adjustment: Adjustment = {
    kind: 'levels', span: spanOf(all, source.tokens), when: null, sign: chosen[0]!.sign, rows: chosen.map(({ label, amount }) => ({ label, amount })), once: rule, cap: null,
  }; // prettier-ignore
  return { statements: all, value: null, adjustments: [adjustment] };
}

/** The level with what makes it a level of its own: 省级, 县级以上. */
function levelLabel(level: Extract<Item, { k: 'level' }>, items: readonly Item[], source: Source): string {
  const next = items[items.indexOf(level) + 1];
  const bound =
    next?.k === 'bound-word' ? source.text.slice(source.tokens[next.from]!.s, source.tokens[next.to - 1]!.e) : '';
  return level.label + bound;
}

function rawWords(items: readonly Item[], source: Source): string {
  return items
    .filter(
      (i) =>
        i.from < i.to &&
        (i.k === 'words' ||
          i.k === 'bound' ||
          i.k === 'level' ||
          i.k === 'grade' ||
          i.k === 'bound-word' ||
          i.k === 'list' ||
          i.k === 'ref'),
    )
    .map((i) => source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e))
    .join('');
}

function readListed(
  s: Statement,
  statements: readonly Statement[],
  once: boolean,
  matter: boolean,
  source: Source,
): Grouped | null {
  const effect = effectOf(s)!;
  if (effect.sign === 'both') return null;
  const items = [...s.guard, ...(s.step ?? [])];
  if (
    !only(items, ['words', 'level', 'list', 'of', 'comma', 'value', 'by', 'link', 'is', 'bound-word', 'grade', 'late'])
  )
    return null;
  const value = items.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (value && compare(value.value.number!, ONE) !== 0) return null;
  const labels = labelsOf(s.guard, effect.amounts.length, source);
  if (!labels) return null;
  const rows = labels.map((label, n) => ({ label, amount: amountOf(effect.amounts[n]!) }));
  const span = spanOf([s], source.tokens);
  const sign: 1 | -1 = effect.sign === 'deduct' ? -1 : 1;
  const wrongSign = statements.some((x) =>
    x.qualifiers.some(
      (q) =>
        q.kind === 'once' &&
        (sign === -1 ? /加分|奖/ : /扣分/).test(
          source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e),
        ),
    ),
  );
  if (wrongSign) return null;
  const zero = statements.filter(
    (x) =>
      x !== s && nothingOf(x) !== null && x.step === null && only(x.guard, ['words', 'of', 'comma', 'level', 'else']),
  );
  const used = [s, ...zero].sort((a, b) => a.from - b.from);
  if (sign === -1 && !once) {
    return {
      statements: used, value: null,
      adjustments: rows.map((r) => ({ kind: 'incident' as const, span, when: null, sign, words: r.label, size: ONE, per: r.amount, free: exact(0), cap: null, mode: null, unit: null })),
    }; // prettier-ignore
  }
  if (!once && s.step === null && effect.sign === 'award' && labels.every((l) => /[档等星]$/.test(l))) {
    const grades = rows.map((r) => ({ labels: [r.label.replace(/^被?评为/, '')], amount: r.amount, sign: 1 as const }));
    return { statements: used, value: { kind: 'grades', span, rows: grades, fromFull: false }, adjustments: [] };
  }
  const gathered = s.step !== null || effect.sign !== 'award';
  const rule = once ? (matter || s.step !== null ? 'matter' : 'single') : gathered ? 'sum' : 'single';
  return {
    statements: used,
    value: null,
    adjustments: [{ kind: 'levels', span, when: null, sign, rows, once: rule, cap: null }],
  };
}

/** n labels of a list: the level words, or the words between the commas. */
function labelsOf(guard: readonly Item[], n: number, source: Source): string[] | null {
  const levels = guard.filter((i): i is Extract<Item, { k: 'level' }> => i.k === 'level');
  if (levels.length === n) return levels.map((l) => l.label);
  const pieces: string[] = [''];
  for (const i of guard) {
    if (i.k === 'list' || (i.k === 'link' && i.w === 'and')) pieces.push('');
    else if (i.from < i.to && i.k !== 'of')
      pieces[pieces.length - 1] += source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
  }
  return pieces.length === n && pieces.every((p) => p.length > 0) ? pieces : null;
}
