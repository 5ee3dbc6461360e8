/** The only place that divides a rule by shares of its marks: 总量占40%，增速占60%; 其中收入8分、增速8分. */
import { add, equals, mul, ONE } from '../../model/exact';
import type { Amount } from '../../methods/rule';
import { fractionOf } from '../amounts';
import { readPart } from '../part';
import { spanOf } from '../part/work';
import type { Source } from '../source';
import type { Statement } from '../statements';
import { namedFull } from './caption';
import { distribute } from './distribute';
import { scores, type PartsReading, type Share } from './reading';
import { pairsOf } from './shares';

/** 地区生产总值（30分）：总量占30%，…: shares of the marks the title names. */
export function readShared(all: readonly Statement[], source: Source): PartsReading | null {
  const named = namedFull(all);
  const read = readShares(named ? named.rest : all, source);
  if (!named || !read) return read;
  const own = (marks: Amount): Amount =>
    marks.kind === 'share' ? { kind: 'mark', value: mul(named.marks, marks.value) } : marks;
  return {
    readings: read.readings.map((r) => ({ ...r, part: { ...r.part, marks: own(r.part.marks) } })),
    announcing: [all[0]!, ...read.announcing],
  };
}

/** 总量占40%，增速占60%。…; 领导评价占50%…加权折算; 其中收入8分、增速8分. */
function readShares(every: readonly Statement[], source: Source): PartsReading | null {
  const isHead = (s: Statement): boolean =>
    s.step === null &&
    s.guard.some(
      (i) => i.k === 'share' || (i.k === 'value' && i.value.unit?.text === '%') || (i.k === 'link' && i.w === 'within'),
    );
  const head = every.find(isHead);
  if (!head) return null;
  // 社会消费品零售总额：总量、增速各占50%: what the whole rule is about
  const title = every[0] !== head && every[0]!.caption && !scores(every[0]!) && every[1] === head ? every[0]! : null;
  const all = title ? every.slice(1) : every;
  const read = sharesOf(head, all, source);
  return read && title ? { ...read, announcing: [title, ...read.announcing] } : read;
}

function sharesOf(head: Statement, all: readonly Statement[], source: Source): PartsReading | null {
  const within = head.guard.findIndex((i) => i.k === 'link' && i.w === 'within');
  const heads = all.filter((s) => s.step === null && s.doings.length === 0 && s.guard.some((i) => i.k === 'share'));
  const shares = pairsOf(
    heads.length > 1 ? heads.flatMap((s) => [...s.guard, { k: 'comma' as const, from: s.to, to: s.to }]) : head.guard,
    source,
    'share',
  );
  const rest = heads.length > 1 ? all.filter((s) => s === head || !heads.includes(s)) : all;
  const percents = shares
    ? null
    : pairsOf(
        head.guard.filter((i) => i.k !== 'share'),
        source,
        'percent',
      );
  const marks = within >= 0 ? pairsOf(head.guard.slice(within + 1), source, 'mark') : null;
  if (marks && marks.length >= 2) {
    const total = marks.map((p) => p.token.number!).reduce(add);
    const named = head.guard.slice(0, within).filter((i) => i.k === 'value' && i.value.code === 'm');
    if (named.some((i) => i.k === 'value' && !equals(i.value.number!, total))) return null;
    return distribute(
      head,
      all,
      marks.map((p) => ({ label: p.label, marks: { kind: 'mark' as const, value: p.token.number! } })),
      source,
    );
  }
  const pairs = shares ?? percents;
  if (!pairs || pairs.length < 2) return null;
  const sum = pairs.map((p) => fractionOf(p.token)).reduce(add);
  if (!equals(sum, ONE)) return null;
  const parts = pairs.map((p) => ({ label: p.label, marks: { kind: 'share' as const, value: fractionOf(p.token) } }));
  return heads.length > 1 && heads.some((h, n) => n > 0 && all.indexOf(h) !== all.indexOf(heads[n - 1]!) + 1)
    ? interleaved(heads, all, parts, source)
    : distribute(head, rest, parts, source);
}

/** 总量占60%，按…；增速占40%，达到…: what stands behind a share is its own. */
function interleaved(
  heads: readonly Statement[],
  all: readonly Statement[],
  shares: readonly Share[],
  source: Source,
): PartsReading | null {
  const before = all.slice(0, all.indexOf(heads[0]!));
  if (heads.length !== shares.length || before.some((s) => scores(s) || !s.caption)) return null;
  const buckets = heads.map((h, n) => {
    const next = heads[n + 1];
    return all.slice(all.indexOf(h) + 1, next ? all.indexOf(next) : undefined);
  });
  if (buckets.some((b) => b.length === 0)) return null;
  const readings = shares.map((p, n) => {
    const own = buckets[n]!;
    return readPart(own, p.marks, p.label, source, spanOf(own[0]!.from, own[own.length - 1]!.to, source.tokens));
  });
  return { readings, announcing: [...before, ...heads] };
}
