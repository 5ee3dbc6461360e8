/** The only place that decides, in order, what kind of statement one is. */
import type { Condition, Reference } from '../../methods/rule';
import { exact } from '../../model/exact';
import { ZERO_MARKS, amountOf } from '../amounts';
import { readCondition } from '../conditions';
import { wordsOf } from '../conditions/words';
import type { Doing, Statement } from '../statements';
import { eachOf, impliesEvery, inTable, readAdjustment, readEach, readFlat, readNothing } from './adjustment';
import { readAfterword, readBase, readBaseNote, standard } from './afterword';
import { readDifference, readMirror } from './anchor';
import { namesBasis, readBasis, readEfficacy } from './basis';
import { deniesGate } from './gate';
import { readExcluded } from './excluded';
import { readFormula, readQuotient } from './formula';
import {
  countAlone,
  guardCondition,
  justSoMany,
  missedOnce,
  onePiece,
  openEnded,
  pointOfPercent,
  timeAlone,
} from './guard';
import { readBandMarks, readMarkList } from './markList';
import { loneShare, readMultiple, readScaled } from './multiple';
import { SOFT, capsCompletion, captioned, isRemark, narrows, standingAt } from './remark';
import { isSubject, standingRatio, valueOf } from './value';
import { readVeto } from './veto';
import type { Source } from '../source';
import { type Work, spanOf } from './work';

export function interpret(s: Statement, all: readonly Statement[], w: Work, source: Source, grouped: boolean): void {
  const span = spanOf(s.from, s.to, source.tokens);
  const fail = () => void w.unread.push(s);
  if ((s.doings.length > 0 || s.step !== null) && narrows(s)) return fail();
  const counts = s.step !== null || (s.doings[0] !== undefined && impliesEvery(s, s.doings[0], all));
  if (s.qualifiers.some((q) => q.kind === 'except') && !counts) return fail();
  if (s.doings.some((d) => d.kind === 'discretion')) return void w.discretion.push(s);
  if (s.doings.length === 0) {
    if (s.guard.length === 0 && s.step === null) return;
    if (s.step === null && s.qualifiers.some((q) => q.kind === 'mirror')) return readMirror(s, w, source);
    if (s.guard.length > 0 && capsCompletion(s)) return;
    if (!all.some((x) => x.doings.some((d) => d.kind === 'efficacy')) && readBase(s, w, source)) return;
    if (readScaled(s, w, source) || readBandMarks(s, w, source) || readMarkList(s, all, w, source)) return;
    if (
      isRemark(s, source) &&
      /单位.{0,4}(?:亿|万|千)?(?:元|亩|人)|以(?:亿|万|千|百)*(?:元|亩|人|吨|户|公顷)(?:为单位|计)/.test(
        source.text.slice(span.start, span.end),
      )
    )
      return fail();
    if (s.caption) w.said = { ...w.said, measure: w.said.measure ?? captioned(s, w.label, source) };
    // 各占50%：: shares that no part took up are no heading.
    const words = source.text.slice(source.tokens[s.from]!.s, source.tokens[s.to - 1]!.e);
    if (s.caption ? SHARED.test(words) : /各占(?:比|分值|权重)?(?:的)?\d/.test(words)) return fail();
    // 最多减2（来源：…: what takes marks is no caption.
    if (s.caption && s.guard.some((i) => i.k === 'sign') && s.guard.some((i) => i.k === 'value')) return fail();
    if (s.caption || isRemark(s, source, w.scale !== undefined)) return void w.remarks.push(s);
    if (readAfterword(s, w) || readBaseNote(s, w)) return;
    if (loneShare(s, all)) return void w.remarks.push(s);
    if (s.step === null) return standard(s, all, w, source);
    return fail();
  }
  // 每低1个百分点扣0.5分，超过2个百分点的得6分: what is given is not what the losses before it run to.
  if (w.said.stepped === 'below' && s.doings.some((d) => d.kind === 'effect' && d.sign !== 'deduct'))
    w.said = { ...w.said, stepped: null };
  if (s.guard.length === 1 && readBase(s, w, source)) return;
  if (s.guard.length > 0 && capsCompletion(s)) return interpret({ ...s, guard: [] }, all, w, source, grouped);
  const vetoes = s.doings.filter((d): d is Extract<Doing, { kind: 'veto' }> => d.kind === 'veto');
  const veto = vetoes.find((d) => d.on === 'grade') ?? vetoes[0];
  if (veto) return readVeto(s, veto, all, w, source);
  const [opens, second] = s.doings as [Doing, Doing | undefined];
  const first = onTop(opens, s, w);
  if (first.kind === 'excluded') return readExcluded(s, w, source, span) ? undefined : fail();
  if (w.adjustments.length > 0 && among(s, first, w)) return fail();
  const formula = s.doings.find((d): d is Extract<Doing, { kind: 'formula' }> => d.kind === 'formula');
  if (formula) return readFormula(s, formula, w, source);
  if (first.kind === 'quotient') return readQuotient(s, first, w, source);
  if (readMultiple(s, first, w, source)) return;
  if (s.step === null && namesBasis(s) && all.some((x) => x.doings.some((d) => d.kind === 'formula')))
    return void w.noops.push(s);
  if (s.step === null && readBasis(s, w, span)) return;
  if (first.kind === 'efficacy') return readEfficacy(s, w, span);
  // 计分10分，按完成比例计分: of the marks and the proportion one would get lost.
  if (second) return fail();
  if (s.step !== null || impliesEvery(s, first, all)) return readAdjustment(s, first, w, source);
  if (first.kind === 'nothing' && first.how !== 'nodeduct' && deniesGate(s, w, source)) return void w.noops.push(s);
  const quiet = first.kind === 'nothing' && first.how !== 'zero';
  const standing = quiet ? standingAt(s.guard) : 0;
  if (standing > 0 && standing < s.guard.length) {
    const read = readCondition(s.guard.slice(0, standing), w.said, source.text, source.tokens);
    if (read) {
      w.said = read.said;
      return interpret({ ...s, guard: s.guard.slice(standing) }, all, w, source, grouped);
    }
  }
  if (
    quiet &&
    s.guard.length > 0 &&
    s.guard.every((i) => i.k === 'dir' || i.k === 'words' || i.k === 'of' || i.k === 'comma') &&
    s.guard.some((i) => i.k === 'dir') &&
    first.how === 'noadd'
  )
    return void w.noops.push(s);
  if (
    quiet &&
    s.guard.some((i) => i.k === 'first') &&
    s.guard.every((i) => ['first', 'words', 'of', 'comma', 'level'].includes(i.k))
  )
    return void w.noops.push(s);
  if (first.kind === 'effect' && first.sign === 'award' && s.guard.some((i) => i.k === 'first')) {
    const words = wordsOf(
      s.guard.filter((i) => i.k !== 'first'),
      source.text,
      source.tokens,
    );
    const at: Reference = { kind: 'constant', constant: { value: exact(1), unit: null } };
    const when: Condition = {
      kind: 'interval',
      measure: { name: 'count', words },
      low: { at, closed: true },
      high: { at, closed: true },
    };
    if (first.amounts.length !== 1 || !s.guard.every((i) => SOFT.has(i.k) || i.k === 'first')) return fail();
    w.said = { ...w.said, measure: when.measure, reference: at };
    return void w.bands.push({ when, value: { kind: 'fixed', span, amount: amountOf(first.amounts[0]!) }, span });
  }
  if (
    first.kind === 'effect' &&
    first.sign !== 'award' &&
    first.sign !== 'both' &&
    eachOf(s, first) &&
    s.guard.every((i) => SOFT.has(i.k) || i.k === 'dir')
  )
    return readEach(s, first, w, source);
  if (
    first.kind === 'effect' &&
    first.sign === 'award' &&
    first.pre.includes('各') &&
    eachOf(s, first) &&
    s.guard.every((i) => SOFT.has(i.k))
  )
    return readEach(s, first, w, source);
  // 报送计划总结各得0.5分: how many there are, a name alone does not tell
  if (
    first.kind === 'effect' &&
    first.sign === 'award' &&
    first.pre.includes('各') &&
    s.guard.length > 0 &&
    s.guard.every((i) => i.k === 'words' || i.k === 'of' || i.k === 'ref')
  )
    return fail();
  // 中间按比例计分: between two ends, of no task, unless the method is named.
  const method = all.some((x) => x.doings.some((d) => d.kind === 'efficacy' || d.kind === 'interpolate'));
  const amid = s.guard.some((i) => i.k === 'words' && /^(?:中间|其间|居中)/.test(i.text));
  if (first.kind === 'prorata' && amid && !method) return fail();
  // 超额部分不计分: what lies beyond counts nothing, the rest as it did.
  if (first.kind === 'nothing' && first.how === 'zero' && s.guard.some((i) => i.k === 'portion')) return fail();
  const found = isSubject(s, first, source) ? null : guardCondition(s, w, source);
  if (found === undefined) return fail();
  // 未到会1次扣0.5分: how often one stayed away, not whether one came at all.
  if (found && first.kind === 'effect' && missedOnce(found) && !s.guard.some((i) => i.k === 'cmp')) return fail();
  const gives = first.kind === 'prorata' || (first.kind === 'effect' && first.sign === 'award');
  const zero = first.kind === 'nothing' && first.how === 'zero';
  const open = found && (gives || (zero && countAlone(found))) ? openEnded(found) : found;
  // 缺1项的得2分: two of them are not said to earn as much
  const lacks = gives && s.guard.some((i) => i.k === 'dir' && i.d === 'short') && s.guard.some((i) => i.k === 'value');
  const condition = open && lacks ? justSoMany(open) : open;
  if (first.kind === 'effect' && open !== found && onePiece(open)) w.ones.push(s);
  if (found && condition && condition === open && open !== found && !zero) w.opened.set(condition, found);
  // 计划20名，按完成比例计分: a number without a comparison is an aim, and no bound from which on the proportion counts.
  if (first.kind === 'prorata' && open !== found) return fail();
  if (first.kind === 'nothing' && first.how === 'zero' && condition && pointOfPercent(condition)) return fail();
  if (found && gives && timeAlone(found)) return fail();
  // 考核分10分，按完成比例计分: what the item is worth, and no score of the row
  if (
    found &&
    first.kind === 'prorata' &&
    s.guard.some((i) => i.k === 'value' && i.value.code === 'm') &&
    !s.guard.some((i) => i.k === 'cmp')
  )
    return fail();
  if (first.kind === 'effect' && first.sign === 'deduct' && first.amounts[0]?.kind === 'full' && condition) {
    w.bands.push({ when: condition, value: { kind: 'fixed', span, amount: ZERO_MARKS }, span });
    return;
  }
  if (first.kind === 'prorata' && first.tail === 'deduct' && first.basis.some((t) => t.text.includes('之差')))
    return readDifference(s, first, condition, w, span);
  if (first.kind === 'nothing' && first.how !== 'zero') return readNothing(s, condition, first.how, w);
  if (first.kind === 'effect' && condition && severally(s, first, condition)) return fail();
  // 有经费、承担任务、指导基层各得1分: marks of each are not those of all together.
  if (first.kind === 'effect' && eachOf(s, first) && (condition?.kind === 'all' || condition?.kind === 'any'))
    return fail();
  if (first.kind === 'effect' && (first.sign === 'deduct' || first.sign === 'add'))
    return readFlat(s, first, condition && inTable(s, all) ? justSoMany(condition) : condition, w, source);
  if (first.kind === 'effect' && condition?.kind === 'event' && eachOf(s, first)) return readEach(s, first, w, source);
  if (first.kind === 'prorata' && (ofWhat(first, condition, w) || alongLine(s, condition, w, source))) return fail();
  const toStanding = first.kind === 'prorata' && condition ? standingRatio(first, condition, w) : null;
  if (toStanding === 'unknown') return fail();
  const value = toStanding
    ? { kind: 'formula' as const, span, expression: toStanding, deducts: false }
    : valueOf(first, w, s, span);
  if (!value) return fail();
  if (grouped && condition?.kind === 'otherwise') return;
  w.bands.push({ when: condition, value, span });
}

const SHARED = /占(?:比|分值|权重)?(?:的)?\d/;

/** 正增长的另得5分: on top of what stands before it, and no other band. */
const onTop = (d: Doing, s: Statement, w: Work): Doing =>
  d.kind === 'effect' && d.sign === 'award' && s.step === null && w.bands.length > 0 && /另|再/.test(d.pre)
    ? { ...d, sign: 'add' }
    : d;

/** 耕地保有量、基本农田面积完成任务的各得2分: two numbers, each with an aim and marks of its own. */
const severally = (s: Statement, d: Extract<Doing, { kind: 'effect' }>, c: Condition): boolean =>
  /各|分别/.test(d.pre) && d.amounts.length === 1 && c.kind === 'interval' && s.guard.some((i) => i.k === 'list');

/** 每查处1人扣1分，其中科级干部每人扣2分: some of those who were counted already. */
const among = (s: Statement, d: Doing, w: Work): boolean =>
  d.kind === 'effect' &&
  (d.sign === 'deduct' || d.sign === 'add') &&
  // 其中达标率低于90%的，再扣1分: a number compared, and no kind among others.
  !(
    /[再另]/.test(d.pre) &&
    s.step === null &&
    w.adjustments.every(({ a }) => a.kind === 'step') &&
    s.guard.some((i) => i.k === 'cmp' || i.k === 'bound')
  ) &&
  s.guard.some((i) => i.k === 'link' && i.w === 'within');

/** 95%得5分，80%以下不得分，其余按比例递减: along the line between the two, or in proportion to the task? */
const alongLine = (s: Statement, c: Condition | null, w: Work, { text, tokens }: Source): boolean =>
  c?.kind === 'otherwise' && w.bands.length > 1 && /递[减增]/.test(text.slice(tokens[s.from]!.s, tokens[s.to - 1]!.e));

/** 低于全市平均的按比例扣分: in proportion to what, the target or the average? */
function ofWhat(d: Extract<Doing, { kind: 'prorata' }>, c: Condition | null, w: Work): boolean {
  if (
    !d.basis.every((t) => t.code === '6') ||
    d.factors.length > 0 ||
    w.basisReference !== null ||
    c?.kind !== 'interval'
  )
    return false;
  return [c.low, c.high].some((e) => e?.at.kind === 'named' && !/^(?:target|schedule)$/.test(e.at.name));
}
