/** The only place that reads marks given by grade: 优秀, 良好, 合格. */
import type { Amount, ValueParams } from '../../methods/rule';
import { type Exact, ONE, compare, isZero } from '../../model/exact';
import type { Span } from '../../model/span';
import { ZERO_MARKS, amountOf } from '../amounts';
import { wordsOf } from '../conditions/words';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { type Grouped, effectOf, nothingOf, only, spanOf } from './grouped';
import { Later } from '../../text/patterns';

const SCALES = [
  ['一等', '二等', '三等', '四等'],
  ['一等奖', '二等奖', '三等奖'],
  ['A级', 'B级', 'C级', 'D级'],
  ['优秀', '良好', '合格', '不合格'],
  ['优秀', '良好', '一般', '较差', '差'],
  ['五星级', '四星级', '三星级'],
];

const GRADE_SCALE = ['优秀', '良好', '较好', '好', '中等', '合格', '基本合格', '一般', '较差', '差', '不合格'];

/** 优、良、中、差: single characters are grades when three of one scale are named. */
const SHORT_SCALES: readonly string[] = ['优良中差', '优良可差', '甲乙丙丁', '好中差'];
const oneScale = (labels: readonly string[]): boolean =>
  labels.length >= 3 &&
  new Set(labels).size === labels.length &&
  SHORT_SCALES.some((scale) => labels.every((l) => l.length === 1 && scale.includes(l)));

/** 优秀的得10分，良好的得8分…. */
export function readGrades(statements: readonly Statement[], source: Source): Grouped | null {
  const graded = statements.filter(
    (s) => s.step === null && s.doings.length === 1 && s.guard.some((i) => i.k === 'grade'),
  );
  const grades = graded.flatMap((s) => s.guard.filter((i): i is Extract<Item, { k: 'grade' }> => i.k === 'grade'));
  const sure = grades.filter((g) => g.sure).length;
  if (grades.length < 2 || (sure === 0 && !oneScale(grades.map((g) => g.label)))) return null;
  const rows: { labels: string[]; amount: Amount; sign: 1 | -1 }[] = [];
  const used: Statement[] = [];
  let gives = false;
  let named = 0;
  for (const s of graded) {
    if (!only(s.guard, ['grade', 'words', 'is', 'of', 'comma', 'list', 'bound-word', 'measure', 'level', 'link', 'by']))
      return null;
    const words = wordsOf(
      s.guard.filter((i) => i.k !== 'grade' && i.k !== 'bound-word' && i.k !== 'list'),
      source.text,
      source.tokens,
    );
    // 红色的不得分；债务风险等级为绿色的得5分: whose grades they are may be said by a later clause; of two subjects none is sure.
    if (words.length > 6 && named++ > 0) return null;
    const labels = s.guard
      .filter((i): i is Extract<Item, { k: 'grade' }> => i.k === 'grade')
      .map((i) => i.label.replace(/^“|”$/g, '').replace(/等次$|档次$|等级$|(?<=色)档$/, ''));
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
  const rest = gives ? restOf(statements, graded, source) : null;
  if (rest) used.push(rest.statement);
  const labelled = rows.flatMap((r) => r.labels);
  const off = comesOff(rows);
  if (new Set(labelled).size !== labelled.length || disordered(off ? rows.filter((r) => r.sign === -1) : rows))
    return null;
  const value: { kind: 'grades'; span: Span } & ValueParams['grades'] = {
    kind: 'grades',
    span: spanOf(used, source.tokens),
    rows,
    fromFull: !gives || off,
    ...(rest ? { otherwise: rest.amount } : {}),
  };
  return { statements: used, value, adjustments: [] };
}

/** 优秀得满分，良好扣0.5分，不合格不得分: what is lost comes off the full marks. */
const comesOff = (rows: readonly { amount: Amount; sign: 1 | -1 }[]): boolean =>
  rows.some((r) => r.sign === -1) &&
  rows.some((r) => r.sign === 1 && r.amount.kind === 'full') &&
  rows.every((r) => r.sign === -1 || r.amount.kind === 'full' || (r.amount.kind === 'mark' && isZero(r.amount.value)));

/** 其他等次的得1分, 未定等次的不得分: what any other grade is worth; null without such a statement, or with several. */
function restOf(
  statements: readonly Statement[],
  graded: readonly Statement[],
  { text, tokens }: Source,
): { statement: Statement; amount: Amount } | null {
  const rest = statements.filter((s) => {
    if (s.step !== null || graded.includes(s) || s.doings.length !== 1 || s.qualifiers.length > 0) return false;
    const words = s.guard
      .filter((i) => i.from < i.to)
      .map((i) => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e))
      .join('');
    return OTHER_GRADE.test(words);
  });
  const [statement] = rest;
  if (!statement || rest.length > 1) return null;
  const effect = effectOf(statement);
  const amount =
    effect?.sign === 'award' && effect.amounts.length === 1
      ? amountOf(effect.amounts[0]!)
      : nothingOf(statement) === 'zero'
        ? ZERO_MARKS
        : null;
  return amount && { statement, amount };
}

const OTHER_GRADE = new Later(
  /^(?:为|是|评为|评定为)?(?:否则|其[余他它](?:的)?)(?:各)?(?:等次|等级|档次|级别|档|结果|情况|情形|单位)?(?:的|者)?$|^(?:未|没有|无)(?:评定|评为|评上|评|定|获得|获评|获|入|进入|参评)?(?:等次|等级|档次|等)(?:的|者)?$/,
);

/** In marks, or as a share of all of them; the two are not compared. */
const worth = (a: Amount, sign: 1 | -1): { of: 'mark' | 'full'; value: Exact }[] => {
  const value = a.kind === 'full' ? ONE : a.value;
  return [{ of: a.kind === 'mark' ? 'mark' : 'full', value: sign === -1 ? value.neg() : value }];
};

/** 一等的得20分，二等的得1分，三等的得15分: a better grade never earns less, nor loses more. */
function disordered(rows: readonly { labels: readonly string[]; amount: Amount; sign: 1 | -1 }[]): boolean {
  return SCALES.some((scale) => {
    const placed = rows.flatMap((r) => r.labels.map((l) => ({ at: scale.indexOf(l), ...r }))).filter((r) => r.at >= 0);
    const marks = placed.sort((a, b) => a.at - b.at).flatMap((r) => worth(r.amount, r.sign));
    return marks.some((m, n) => n > 0 && m.of === marks[n - 1]!.of && compare(m.value, marks[n - 1]!.value) > 0);
  });
}

function scalePart(label: string, upward: boolean): string[] | null {
  const at = GRADE_SCALE.indexOf(label);
  if (at < 0) return null;
  return upward ? GRADE_SCALE.slice(0, at + 1) : GRADE_SCALE.slice(at);
}
