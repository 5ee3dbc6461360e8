/** The only place that reads vetoes and says what each takes. */
import type { Band, Condition, Part } from '../../methods/rule';
import { compare } from '../../model/exact';
import type { Doing, Statement } from '../statements';
import { sameRef } from './ends';
import { guardCondition } from './guard';
import type { Source } from '../source';
import { type Work, isSubsequence, isZeroValue, spanOf } from './work';
import { Later } from '../../text/patterns';

/** Something happened, or was left undone: what a veto can hang on. */
const HAPPENS = new Later(
  /发生|出现|存在|发现|造成|导致|引发|引起|酿成|形成|触犯|违|被|未|没有?|不|拒|虚|假|瞒|谎|漏|迟|逾|超|受到?|因|擅自|泄|失|事故|事件|问题|案件|通报|处分|约谈|问责/,
);

/** 安全生产实行一票否决，发生…的不得分: says that there is a veto, not what it hangs on. */
const announces = (condition: Condition | null, veto: Extract<Doing, { kind: 'veto' }>): boolean =>
  veto.on === 'mark' &&
  /否决(?:制度?)?$/.test(veto.token.text) &&
  (condition === null || (condition.kind === 'event' && !condition.negated && !HAPPENS.test(condition.words)));

const isVeto = (s: Statement): boolean =>
  s.step === null && s.doings.some((d) => d.kind === 'veto' || (d.kind === 'nothing' && d.how === 'zero'));

export function readVeto(
  s: Statement,
  veto: Extract<Doing, { kind: 'veto' }>,
  all: readonly Statement[],
  w: Work,
  source: Source,
): void {
  const condition = guardCondition(s, w, source);
  if (condition !== undefined && announces(condition, veto)) {
    const told = all.some((x) => x !== s && isVeto(x) && x.guard.length > 0);
    return void (told ? w.noops : w.unread).push(s);
  }
  const rest = s.doings.filter((d) => d.kind !== 'veto' && !(d.kind === 'nothing' && d.how === 'zero'));
  if (condition === undefined || rest.length > 0 || s.step !== null) return void w.unread.push(s);
  const when: Condition = condition ?? { kind: 'event', words: '', negated: false };
  w.vetoes.push({ when, on: veto.on, span: spanOf(s.from, s.to, source.tokens), words: veto.token.text });
}

/** 没有新增的不得分 beside 每新增1家加1分 says what is so anyway; 未按时报送的不得分 beside 每采用1篇加1分 takes what was gained. */
const earnsNothing = (said: string, part: Part): boolean => {
  const words = said.replace(/(?:到|了|过)$/, '');
  return words === '' || part.adjustments.some((a) => {
    const counted = a.kind === 'incident' ? a.words : a.kind === 'count' ? a.measure.words : null;
    if (a.when?.kind === 'event') return a.when.words === said;
    return counted === null || counted === '' || isSubsequence(counted, words) || isSubsequence(words, counted);
  }); // prettier-ignore
};

/** 低于平均2个百分点以内的得5分，2个百分点以上的不得分: two stretches of one gap. */
const beside = (a: Condition | null, b: Condition): boolean =>
  a?.kind === 'gap' && b.kind === 'gap' && a.side === b.side && sameRef(a.reference, b.reference);

/** An event that makes the mark 0 beside another way of scoring is a veto; a zero under another measure too. */
export function settleVetoes(part: Part, text: string): Part {
  const main = part.bands.filter((b) => !isZeroValue(b.value));
  const rivals = part.bands.filter((b) => b.when?.kind === 'event');
  const vetoes = [...part.vetoes];
  const bands = part.bands.filter((b) => {
    if (!isZeroValue(b.value) || !b.when) return true;
    const event = b.when.kind === 'event';
    const paired =
      event &&
      rivals.some(
        (r) => r !== b && r.when?.kind === 'event' && b.when?.kind === 'event' && r.when.words === b.when.words,
      );
    const measured = b.when.kind === 'interval' ? b.when.measure.name : null;
    const mainMeasures = main.flatMap((m) => (m.when?.kind === 'interval' ? [m.when.measure.name] : []));
    const stepped = part.adjustments.length > 0;
    const otherMeasure =
      measured !== null &&
      mainMeasures.length > 0 &&
      !mainMeasures.includes(measured) &&
      (measured === 'growth' ||
        measured === 'days_late' ||
        (measured === 'actual' && !mainMeasures.includes('completion')));
    const gainsOnly =
      part.adjustments.length > 0 &&
      main.length === 0 &&
      part.adjustments.every((a) => a.kind === 'count' || ('sign' in a && a.sign === 1));
    // 未完成年度任务的不得分 beside 每新增1家加1分: whose task was missed gets nothing, who merely has none had nothing anyway.
    const undone =
      b.when.kind === 'interval' &&
      b.when.reaching === true &&
      b.when.low === null &&
      !TASK.test(text.slice(b.span.start, b.span.end));
    if (gainsOnly && ((b.when.kind === 'event' && b.when.negated && earnsNothing(b.when.words, part)) || undone))
      return false;
    if (event && !paired && main.length === 0 && !stepped) return moveToVeto(b);
    if (event && !paired && main.length > 0 && main.every((m) => m.when?.kind !== 'event')) return moveToVeto(b);
    if (stepped && (event ? !paired : measured !== null)) return moveToVeto(b);
    // 低于平均且低于上年的不得分，低于平均但高于上年的扣2分: a case like any other, beside what is taken from the full marks
    if (stepped && b.when.kind === 'all' && main.length === 0) return moveToVeto(b);
    if (b.when.kind === 'gap') return main.some((m) => beside(m.when, b.when!)) || moveToVeto(b);
    if (otherMeasure || pointWithin(b, main)) return moveToVeto(b);
    return true;
  });
  function moveToVeto(b: Band): boolean {
    vetoes.push({ when: b.when!, on: 'mark', span: b.span, words: '' });
    return false;
  }
  return { ...part, bands, vetoes };
}

const TASK = new Later(/任务|目标|计划|指标/);

/** 完成率为0的不得分 beside what is held against 序时进度: one point of the band below it. */
const pointWithin = ({ when }: Band, main: readonly Band[]): boolean =>
  when?.kind === 'interval' && when.low?.at.kind === 'constant' && when.high?.at.kind === 'constant' &&
  compare(when.low.at.constant.value, when.high.at.constant.value) === 0 &&
  main.some((m) => m.when?.kind === 'interval' && m.when.low === null && m.when.high?.at.kind === 'named'); // prettier-ignore

/**
 * 图书馆达标的得2分，未达标的不得分；送戏下乡每10场得0.5分: the zero is of the first matter's marks, which a reading in one part would take for
 * the end of all.
 */
export function gatesOthers(part: Part): boolean {
  const own = part.bands.flatMap((b) =>
    b.value.kind === 'fixed' && b.value.amount.kind === 'mark' && b.when ? subjectOf(b.when) : [],
  );
  const gained = part.adjustments.flatMap((a) =>
    a.kind === 'count' ? [a.measure.words] : a.kind === 'incident' && a.sign === 1 ? [a.words] : [],
  );
  const apart = (a: string, b: string): boolean => a !== '' && b !== '' && !isSubsequence(a, b) && !isSubsequence(b, a);
  const zeros = part.vetoes.filter((v) => v.on === 'mark' && v.words === '' && opposes(v.when));
  // 增速达到平均的得3分，低于的不得分；不良率2%以内的得2分: what the first lacks takes nothing of the second.
  const ofOne = zeros.some((v) =>
    subjectOf(v.when).some((z) => own.some((o) => apart(z, o)) && own.some((o) => o !== '' && !apart(z, o))),
  );
  return ofOne || (zeros.length > 0 && own.some((o) => gained.some((g) => apart(o, g))));
}

const subjectOf = (c: Condition): string[] =>
  c.kind === 'interval' ? [c.measure.words] : c.kind === 'event' ? [c.words] : [];

/** 未达到的, 未出台的: what says that the band before it was missed. */
const opposes = (c: Condition): boolean =>
  (c.kind === 'interval' && c.low === null) || (c.kind === 'event' && c.negated);
