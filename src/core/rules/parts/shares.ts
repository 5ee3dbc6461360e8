/** The only place that reads labels and their shares in turn: 总量占40%，增速占60%; 收入8分、增速8分. */
import { equals, exact, mul, ONE } from '../../model/exact';
import { fractionOf } from '../amounts';
import type { Token } from '../lexer';
import type { Source } from '../source';
import type { Item } from '../statements';

interface Pair {
  readonly label: string;
  readonly token: Token;
}

/** 本项总量占50%: the part is 总量. */
const bareLabel = (label: string): string => label.replace(/^(?:本|该|此)项(?=[\u4e00-\u9fa5]{2})/, '');

/** 零售总额，总量、增速各占50%: all there is lies behind the comma, and what stands before it is the title. */
const titled = (labels: number, apart: number, each: Token): boolean =>
  apart > 0 &&
  !equals(mul(fractionOf(each), exact(labels)), ONE) &&
  equals(mul(fractionOf(each), exact(labels - apart)), ONE);

/** Label and number in turn: 总量占40%，增速占60%; 收入8分、增速8分. */
export function pairsOf(items: readonly Item[], source: Source, kind: 'share' | 'percent' | 'mark'): Pair[] | null {
  const pairs: Pair[] = [];
  const pending: string[] = [];
  /** How many labels stand before the last comma. */
  let apart = 0;
  let label = '';
  for (const i of items) {
    const text = i.from < i.to ? source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e) : '';
    if (i.k === 'share' && kind === 'share') {
      if (label) pending.push(label);
      label = '';
      if (pending.length < i.values.length) return null;
      const each =
        /^(?:各|分别|均)/.test(source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e)) &&
        i.values.length === 1;
      const labels = each
        ? pending.splice(titled(pending.length, apart, i.values[0]!) ? apart : 0)
        : pending.splice(pending.length - i.values.length);
      labels.forEach((l, n) => pairs.push({ label: bareLabel(l), token: i.values[each ? 0 : n]! }));
      pending.length = 0;
      apart = 0;
    } else if (i.k === 'value' && kind !== 'share') {
      const fits = kind === 'mark' ? i.value.code === 'm' : i.value.unit?.text === '%';
      if (!fits || !label) return null;
      pairs.push({ label, token: i.value });
      label = '';
    } else if (i.k === 'list' || i.k === 'comma' || (i.k === 'link' && (i.w === 'and' || i.w === 'or'))) {
      if (label) pending.push(label);
      label = '';
      if (i.k === 'comma') apart = pending.length;
    } else if (
      ['words', 'measure', 'level', 'ref', 'full', 'sign'].includes(i.k) ||
      (i.k === 'done' && kind === 'share')
    )
      label += text;
    else if (!['of', 'by', 'is'].includes(i.k) && !(i.k === 'link' && i.w === 'within')) return null;
  }
  return pairs.length > 0 ? pairs : null;
}
