/** The only place that puts the comparison with another year into words, each figure with its cells. */
import type { Comparison, ComparisonLine } from '../../model/analysis';
import type { CellRef } from '../../model/area';
import { compare, fixedText, isZero, sub, type Exact } from '../../model/exact';
import type { Draft } from './draft';
import { fullMarks, marks, percent } from './draft';

/** `与2023年度相比，综合得分由…；A组名次由第5位上升到第3位；…。` */
export function sayComparison(draft: Draft, comparison: Comparison): void {
  const [total, ...others] = comparison.rows;
  if (!total) return;
  draft.say(`与${comparison.other}相比，${comparison.unscored ? '按已计分指标，' : ''}`);
  const said: (() => void)[] = [() => sayTotal(draft, comparison, total)];
  const { currentPlace: now, otherPlace: before } = comparison;
  if (now && before) said.push(() => sayPlace(draft, now, before));
  for (const line of others) {
    if (line.currentRate && line.otherRate) said.push(() => sayRate(draft, nameOf(line), line));
  }
  draft.list(said, '；', (say) => say());
  draft.say('。');
}

/** On one scale the marks themselves are compared as well. */
function sayTotal(draft: Draft, comparison: Comparison, line: ComparisonLine): void {
  const { current, other } = line;
  if (current && other) {
    const [before, now] = [line.otherCells, line.currentCells];
    if (comparison.sameScale) {
      const change = sub(current, other);
      if (isZero(change)) draft.say('综合得分持平，均为').figure(marks(current), '综合得分', now).say('分');
      else {
        draft.say('综合得分由').figure(marks(other), `${comparison.other}综合得分`, before);
        draft.say(`分${compare(current, other) > 0 ? '提高' : '下降'}到`).figure(marks(current), '综合得分', now);
        draft.say(`分，${compare(current, other) > 0 ? '提高' : '下降'}`);
        draft.figure(marks(change.abs()), '综合得分变化', [...before, ...now]).say('分');
      }
    } else {
      draft.say('综合得分由').figure(marks(other), `${comparison.other}综合得分`, before).say('分（满分');
      draft.figure(fullMarks(comparison.otherFull), `${comparison.other}满分`, before).say('分）变为');
      draft.figure(marks(current), '综合得分', now).say('分（满分');
      draft.figure(fullMarks(comparison.currentFull), '满分', now).say('分）');
    }
    draft.say('，');
  }
  sayRate(draft, '综合得分率', line);
}

type Place = NonNullable<Comparison['currentPlace']>;

function sayPlace(draft: Draft, now: Place, before: Place): void {
  const place = (p: Place): string => `第${p.rank}位`;
  if (now.rank === before.rank && now.group === before.group) {
    draft.say(`名次持平，均为${now.group}`).figure(place(now), '名次', now.cells);
  } else {
    const way = now.rank < before.rank ? '上升到' : '下降到';
    draft.say(`名次由${before.group}`).figure(place(before), '对比年度名次', before.cells);
    draft.say(now.group === before.group ? way : `变为${now.group}`).figure(place(now), '名次', now.cells);
  }
  if (now.grade && before.grade)
    draft.say(now.grade === before.grade ? `，均为${now.grade}等次` : `，等次由${before.grade}变为${now.grade}`);
}

/** 高质量发展得分率, 自治区考评指标完成率, 扣分占满分的比例, 九项经济指标扣分占比. */
function nameOf({ name, kind }: ComparisonLine): string {
  if (kind === 'count') return name;
  if (kind === 'deduction') return name === '扣分' ? '扣分占满分比例' : `${name}占比`;
  return `${name}得分率`;
}

function sayRate(draft: Draft, name: string, line: ComparisonLine): void {
  const [now, before] = [line.currentRate as Exact, line.otherRate as Exact];
  const cells: readonly CellRef[] = line.currentCells;
  if (compare(now, before) === 0) {
    draft.say(`${name}持平，均为`).figure(percent(now), name, cells);
    return;
  }
  const way = compare(now, before) > 0 ? '上升' : '下降';
  draft.say(`${name}由`).figure(percent(before), `对比年度${name}`, line.otherCells);
  draft.say(`${way}到`).figure(percent(now), name, cells).say(`，${way}`);
  draft.figure(fixedText(sub(now, before).abs()), `${name}变化`, [...line.otherCells, ...cells]).say('个百分点');
}
