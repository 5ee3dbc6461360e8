/** The only place that takes a formula written in a rule text into a part. */
import type { Amount, Expression } from '../../methods/rule';
import { compare, decimal, exact } from '../../model/exact';
import { parseExpression, quotient } from '../expression';
import { arithmeticOf } from '../formulaText';
import type { Doing, Item, Statement } from '../statements';
import { cappedCompletion } from './anchor';
import { guardCondition } from './guard';
import type { Source } from '../source';
import { isSubject } from './value';
import { type Work, spanOf } from './work';

export function readFormula(s: Statement, f: Extract<Doing, { kind: 'formula' }>, w: Work, source: Source): void {
  const others = s.doings.filter((d) => d !== f && d.kind !== 'efficacy' && d.kind !== 'prorata');
  const head = f.token.value;
  const body = f.token.text.slice(head.length);
  const deducts = /扣分|减分/.test(head);
  const span = spanOf(s.from, s.to, source.tokens);
  if (others.length > 0 || s.step !== null) return void w.unread.push(s);
  if (deducts && /每/.test(head)) {
    const pool = /^(\d+(?:\.\d+)?)分÷(.+)$/.exec(body);
    const share = /^(?:该项|本项)?分值÷(.+)$/.exec(body);
    if (!pool && !share) return void w.unread.push(s);
    const amount: Amount = pool ? { kind: 'mark', value: decimal(pool[1]!) } : { kind: 'full' };
    w.adjustments.push({
      a: { kind: 'shared', span, when: null, pool: amount, words: (pool?.[2] ?? share?.[1])! },
      draft: null,
      statement: s,
    });
    return;
  }
  const plain = body
    .replace(/^(?:按(?![时期质量需规要])|以)/, '')
    .replace(/(?:计算得分|折算得分|折算|计算|计分|得分)$/, '');
  const read = parseExpression(plain) ?? parseExpression(arithmeticOf(body.replace(/，即[为是].*$/, '')));
  const expression = defined(read, w);
  const capped = cappedCompletion(s);
  const condition = capped || isSubject(s, f, source) ? null : guardCondition(s, w, source);
  if (!expression || condition === undefined || ofGroupAlone(expression)) return void w.unread.push(s);
  w.bands.push({ when: condition, value: { kind: 'formula', span, expression, deducts }, span });
  if (capped) w.limits.most = { kind: 'share', value: capped };
}

/** (13-n+1)÷13: how many there are gives everyone the same mark; some other number was meant. */
function ofGroupAlone(e: Expression): boolean {
  const names = namesIn(e);
  return names.length > 0 && names.every((n) => n === 'group_size');
}

const namesIn = (e: Expression): string[] =>
  e.kind === 'operation'
    ? [...namesIn(e.left), ...namesIn(e.right)]
    : e.kind === 'number' || e.kind === 'full'
      ? []
      : [e.name];

const ONE_PIECE: ReadonlySet<Item['k']> = new Set([
  'words',
  'level',
  'grade',
  'value',
  'of',
  'comma',
  'list',
  'is',
  'link',
]);

/** 每有1个村未达到清洁标准: what the piece falls short of has no number. */
const below = (i: Item): boolean =>
  (i.k === 'cmp' && /^(?:未达到?|达不到|不符合)$/.test(i.text)) || (i.k === 'ref' && /(?:标准|要求)$/.test(i.text));

/** 每发生1起…扣(分值÷村数)分: one incident costs the quotient. Anything but one counted piece is not read. */
export function readQuotient(s: Statement, d: Extract<Doing, { kind: 'quotient' }>, w: Work, source: Source): void {
  const items = [...s.guard, ...(s.step ?? [])];
  const counted = items.filter((i) => i.k === 'value');
  const [piece] = counted;
  const one =
    counted.length <= 1 &&
    (piece === undefined
      ? s.step !== null
      : piece.value.unit?.dimension === 'count' && compare(piece.value.number!, exact(1)) === 0);
  if (
    d.sign !== 'deduct' || s.doings.length !== 1 || !one || !items.every((i) => ONE_PIECE.has(i.k) || below(i)) ||
    s.qualifiers.some((q) => q.kind !== 'limit')
  )
    return void w.unread.push(s); // prettier-ignore
  const pool: Amount = d.quotient.pool ? { kind: 'mark', value: d.quotient.pool } : { kind: 'full' };
  const span = spanOf(s.from, s.to, source.tokens);
  w.adjustments.push({
    a: { kind: 'shared', span, when: null, pool, words: d.quotient.by },
    draft: null,
    statement: s,
  });
}

/** Puts the quotient in the place of a rate that the text says is one. */
function defined(e: Expression | null, w: Work): Expression | null {
  if (!e || e.kind === 'number' || e.kind === 'full') return e;
  if (e.kind === 'operation') {
    const [left, right] = [defined(e.left, w), defined(e.right, w)];
    return left && right && { ...e, left, right };
  }
  const found = w.definitions.find(
    (d) => d.of.rate !== '' && (d.of.rate.endsWith(e.words) || e.words.endsWith(d.of.rate)),
  );
  if (!found || (e.name !== 'ratio' && e.name !== 'completion')) return e;
  found.used = true;
  return quotient(found.of.over, found.of.under);
}
