/** The only place that reads which of several omissions a cell owns to: 已制定方案，未建立台账. */
import { bareWords, matchLabels } from './match';

/** 未制定方案的扣2分，未建立台账的扣2分 of 已制定方案，未建立台账: each omission denied or owned in its own clause; null where one is not. */
export function omissionsIn(shown: string, labels: readonly string[]): boolean[] | null {
  const deeds = labels.map((l) => /^(?:未|没有?)([一-龥]{3,})$/.exec(bareWords(l))?.[1] ?? null);
  if (!deeds.every((d) => d !== null)) return null;
  if (/^(?:均|都|全部)(?:已经?)?(?:完成|落实|到位|做到)$/.test(bareWords(shown))) return deeds.map(() => false);
  const clauses = shown.split(/[，、；,;。\s]+/).filter((c) => c !== '').map(bareWords); // prettier-ignore
  const told = clauses.map((c) => /^(?:(已经?|均已)|(未|没有?))(.+)$/.exec(c));
  if (clauses.length !== deeds.length || told.some((t) => t === null)) return null;
  const match = matchLabels(
    told.map((t) => t![3]!),
    deeds,
  );
  if (!match || match.includes(-1)) return null;
  const omitted = deeds.map(() => false);
  for (const [i, deed] of match.entries()) omitted[deed] = told[i]![2] !== undefined;
  return omitted;
}
