/** The only place that reads marks said without a verb: lists of names, bands and shares with their marks. */
import type { Amount } from '../../methods/rule';
import { readCondition } from '../conditions';
import type { Statement } from '../statements';
import type { Source } from '../source';
import { A_RATE } from './adjustment';
import { type Work, spanOf } from './work';
import { Later } from '../../text/patterns';

const UNWANTED = new Later(
  /^(?!无|未|零|没有)(?!.*(?:率|整改|处置|预防|防范|排查|治理|化解|办理)$).*(?:事故|瞒报|漏报|迟报|违规|违纪|违法|上访|差错|曝光)$/,
);

/** 96%及以上，5分: a band with its marks and no verb. */
export function readBandMarks(s: Statement, w: Work, source: Source): boolean {
  const last = s.guard[s.guard.length - 1];
  if (s.step !== null || s.caption || last?.k !== 'value' || last.value.code !== 'm') return false;
  const rest = s.guard.slice(0, -1).filter((i) => i.k !== 'comma');
  if (!rest.some((i) => i.k === 'bound' || i.k === 'range' || i.k === 'cmp' || i.k === 'else')) return false;
  const read = readCondition(rest, w.said, source.text, source.tokens);
  if (!read || (read.condition.kind !== 'interval' && read.condition.kind !== 'otherwise')) return false;
  w.said = read.said;
  const span = spanOf(s.from, s.to, source.tokens);
  w.bands.push({
    when: read.condition,
    span,
    value: { kind: 'fixed', span, amount: { kind: 'mark', value: last.value.number! } },
  });
  return true;
}

/** 召开动员会（1分）、印发方案（1分）; 一等奖2分，二等奖1分: names with marks and nothing else. */
export function readMarkList(s: Statement, all: readonly Statement[], w: Work, source: Source): boolean {
  if (s.step !== null || s.caption) return false;
  const rows: { label: string; amount: Amount; named: boolean }[] = [];
  let label = '';
  let named = false;
  const lead = s.guard.findIndex((i) => i.k === 'comma');
  const introduced = lead > 0 && s.guard.slice(0, lead).some((i) => i.k === 'sign') ? lead + 1 : 0;
  for (const i of s.guard.slice(introduced)) {
    if (i.k === 'value' && i.value.code === 'm') {
      if (!label) return false;
      rows.push({ label, amount: { kind: 'mark', value: i.value.number! }, named });
      label = '';
      named = false;
    } else if (['words', 'level', 'grade', 'ref', 'measure', 'link'].includes(i.k)) {
      label += source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
      named ||= i.k === 'level' || i.k === 'grade';
    } else if (i.k !== 'comma' && i.k !== 'list' && i.k !== 'of') return false;
  }
  const alike = all.filter(
    (x) => x.step === null && x.doings.length === 0 && x.guard.some((i) => i.k === 'value' && i.value.code === 'm'),
  ).length;
  if (rows.length < 1 || (rows.length < 2 && alike < 2) || label) return false;
  const span = spanOf(s.from, s.to, source.tokens);
  const said = (i: { from: number; to: number }) =>
    source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
  const taking = all.some(
    (x) =>
      x.qualifiers.some((q) => q.kind === 'once' && /扣/.test(said(q))) ||
      x.guard.some((i) => i.k === 'sign' && /[扣减]/.test(said(i))),
  );
  if (taking && !rows.every((r) => r.named)) return false;
  if (rows.every((r) => r.named)) {
    w.adjustments.push({
      a: {
        kind: 'levels',
        span,
        when: null,
        sign: taking ? -1 : 1,
        rows: rows.map(({ label: l, amount }) => ({ label: l, amount })),
        once: !w.once ? 'sum' : all.some((x) => x.qualifiers.some((q) => q.kind === 'matter')) ? 'matter' : 'single',
        cap: null,
      },
      draft: null,
      statement: s,
    });
    return true;
  }
  if (rows.some((r) => r.named)) return false;
  // 扣分项：发生事故5分: marks beside a heading that takes, or for what nobody wants, are not given.
  if (/扣分|减分|扣罚/.test(source.text) || rows.some((r) => UNWANTED.test(r.label))) return false;
  if (rows.some((r) => A_RATE.test(r.label))) return false;
  w.bands.push({
    when: null,
    span,
    value: { kind: 'checklist', span, rows: rows.map((r) => ({ words: r.label, amount: r.amount })) },
  });
  return true;
}
