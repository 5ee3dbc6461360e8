/** The only place that says when two ends of bands or steps are one. */
import type { End, Reference } from '../../methods/rule';
import { sameReference } from './contradiction';

/** 全市平均 said once is 平均 afterwards. */
export function sameRef(a: Reference, b: Reference): boolean {
  return a.kind === 'named' && b.kind === 'named' && (a.scope === null || b.scope === null)
    ? a.name === b.name
    : sameReference(a, b);
}

export const sameEnd = (a: End | null, b: End | null): boolean => a !== null && b !== null && sameRef(a.at, b.at);
