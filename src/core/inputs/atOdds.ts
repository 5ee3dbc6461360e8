/** The only place that holds the numbers of a row against each other: 50 due, 45 done and 3 left; risen on last year beside a 增速 below nought; what was carried over or taken out. */
import {
  HUNDRED,
  abs,
  add,
  compare,
  decimal,
  div,
  equals,
  isNegative,
  isPositive,
  isZero,
  mul,
  sub,
  type Exact,
} from '../model/exact';
import type { Quantity } from '../model/quantity';
import { fold } from '../text/fold';
import { isPercentual, PERCENT } from '../text/units';
import { leafOf } from './headLeaf';
import { sameUnit } from './inUnit';
import { farFrom } from './plausible';
import type { ReadCell, RowCells } from './rowCells';

/** The one number of a cell; null where it tells none, or several. */
const alone = (cell: ReadCell | null | undefined): Quantity | null => {
  const { number, items, bound } = cell?.reading ?? {};
  return number && (items?.length ?? 0) <= 1 && !bound ? number : null;
};

/** The cell that the others do not bear out; null where all agree. */
export function atOdds(cells: RowCells): ReadCell | null {
  return (
    leftOtherwise(cells) ??
    sharedOtherwise(cells) ??
    quotientOtherwise(cells) ??
    rateOtherwise(cells) ??
    toldTwice(cells) ??
    movedOtherwise(cells) ??
    carriedOver(cells) ??
    aimedOtherwise(cells) ??
    perThousand(cells)
  );
}

const LEFT = /^(?:尚|还|仍)?(?:未|剩余?)(?:能)?([一-龥]{2,4}?)?(?:件|个|户|人|项|家|任务)?(?:数|数量|量|额|面积)?$/;
/** 完成 of 未完成; a deed of another name leaves something else. */
const isSameDeed = (deed: string, done: string): boolean => done.includes(deed);

/** 任务数 50户 | 完成数 45户 | 未完成数 3户: what was done and what is left make what was due. */
function leftOtherwise(cells: RowCells): ReadCell | null {
  const [due, done] = [alone(cells.first('target')), alone(cells.first('actual'))];
  const head = cells.columns('actual')[0]?.header;
  if (!due || !done || head === undefined) return null;
  for (const column of cells.columns('measure', 'overdue')) {
    const deed = LEFT.exec(leafOf(column.header))?.[1] ?? null;
    const left = deed !== null && isSameDeed(deed, leafOf(head)) ? alone(cells.cell(column)) : null;
    if (!left) continue;
    const [own, rest] = [sameUnit(done, due.unit), sameUnit(left, due.unit)];
    if (own && rest && !adds(due.value, own, rest)) return cells.cell(column);
  }
  return null;
}

/** Who did more than was due has nothing left. */
const adds = (due: Exact, done: Exact, left: Exact): boolean =>
  equals(add(done, left), due) || (isZero(left) && !isNegative(sub(done, due)));

/** 应办结, 应报: of these there are no more than were due; 应完成 may be passed. */
const DUE_OF_ALL = /^(?:应|须)(?!完成|达|实现)/;
const OF_THEM = /^(?:已|实际?|按[期时]|及时|如期)/;

/** 应化解 200件 | 化解 180件 | 化解率 95%, and 114 done in time of 110: what stands printed is no share of them. */
function sharedOtherwise(cells: RowCells): ReadCell | null {
  const here = cells.columns('denominator', 'numerator', 'target', 'actual', 'measure', 'count_total');
  const due = here.find((c) => DUE_OF_ALL.test(leafOf(c.header)));
  const deed = due && leafOf(due.header).replace(DUE_OF_ALL, '').replace(TAIL, '');
  if (!due || !deed) return null;
  const part = here.find((c) => c !== due && leafOf(c.header).replace(OF_THEM, '').replace(TAIL, '') === deed);
  const [all, some] = [alone(cells.cell(due)), part ? alone(cells.cell(part)) : null];
  const done = all && some ? sameUnit(some, all.unit) : null;
  if (!part || !all || !done || !isPositive(all.value)) return null;
  if (compare(done, all.value) > 0) return cells.cell(part);
  const rate = cells
    .columns('actual', 'completion', 'ontime_rate', 'measure')
    .find((c) => new RegExp(`${deed}率$`).test(leafOf(c.header)));
  const told = rate ? alone(cells.cell(rate)) : null;
  const printed = told?.unit && isPercentual(told.unit) ? told : null;
  return rate && printed && farFrom(printed, mul(div(done, all.value), HUNDRED)) ? cells.cell(rate) : null;
}

/** 分子 90 | 分母 100 | 比率 95%: one of the three is a slip. */
function quotientOtherwise(cells: RowCells): ReadCell | null {
  const [above, below] = [cells.columns('numerator'), cells.columns('denominator')];
  if (above.length !== 1 || below.length !== 1 || cells.isGrowth || !/[率比]|占/.test(cells.name)) return null;
  const [part, whole] = [alone(cells.cell(above[0]!)), alone(cells.cell(below[0]!))];
  const told = cells.first('actual');
  const printed = alone(told);
  const own = part && whole ? sameUnit(part, whole.unit) : null;
  const percent = printed && (printed.unit ? printed.unit.text === PERCENT.text : cells.isPercent());
  if (!told || !whole || !own || !percent || !isPositive(whole.value)) return null;
  const worked = mul(div(own, whole.value), HUNDRED);
  const isOther = (x: Exact): boolean => farFrom({ ...printed, unit: PERCENT }, x);
  return isOther(worked) && isOther(sub(worked, HUNDRED)) ? told : null;
}

/** 交办数 100件 | 办结数 93件 | 办结率 98%: of what came in, so many are another share. */
function rateOtherwise(cells: RowCells): ReadCell | null {
  const [total, another] = cells.columns('count_total');
  const all = total && !another ? alone(cells.cell(total)) : null;
  if (!all || !isPositive(all.value)) return null;
  for (const rate of cells.columns('ontime_rate', 'satisfaction', 'actual', 'completion', 'measure')) {
    const deed = /^([一-龥]{2,6})率$/.exec(leafOf(rate.header))?.[1];
    const part = cells.columns('actual', 'measure').find((c) => leafOf(c.header).replace(TAIL, '') === deed);
    const [printed, some] = [alone(cells.cell(rate)), part ? alone(cells.cell(part)) : null];
    const own = some && sameUnit(some, all.unit);
    if (!deed || !printed || !own || (printed.unit && printed.unit.text !== PERCENT.text)) continue;
    if (farFrom({ ...printed, unit: PERCENT }, mul(div(own, all.value), HUNDRED))) return cells.cell(rate);
  }
  return null;
}

const OF_TASK = /完成(?:率|比例|进度)|(?:任务|目标|计划)的?$/;

/** 7个，完成率80% of a task of 10个: one of the two is a slip. */
function toldTwice(cells: RowCells): ReadCell | null {
  const [cell, due] = [cells.first('actual'), alone(cells.first('target'))];
  const items = cell?.reading.items ?? [];
  if (!cell || !due?.unit || isPercentual(due.unit) || items.length !== 2 || !isPositive(due.value)) return null;
  const share = items.find(({ quantity: { unit }, label }) => unit && isPercentual(unit) && OF_TASK.test(label));
  const amount = items.find((i) => i !== share)?.quantity;
  const own = share && amount?.unit ? sameUnit(amount, due.unit) : null;
  return share && own && farFrom(share.quantity, mul(div(own, due.value), HUNDRED)) ? cell : null;
}

const TAIL = /(?:件|个|户|人|项|期|份|次)?(?:次)?(?:总)?(?:数|数量|量|额|面积)?$/;

const ON_LAST_YEAR = /环比|目标|任务|计划|平均|全[市省区国]/;

/** 60% last year and 60.5% now beside a 增速 of −0.5%: one of the three is a slip. Of amounts it need not be: growth is told at last year's prices. */
function movedOtherwise(cells: RowCells): ReadCell | null {
  const column = cells.columns('growth')[0];
  if (!column || cells.isGrowth || ON_LAST_YEAR.test(column.header)) return null;
  const [now, before] = [alone(cells.first('actual')), alone(cells.first('last_year'))];
  const told = alone(cells.cell(column));
  if (!now?.unit || !before || !told || cells.lastYearIsPlace || !isPercentual(now.unit)) return null;
  const base = sameUnit(before, now.unit);
  const moved = base && sub(now.value, base);
  if (!moved || isZero(moved) || isZero(told.value)) return null;
  return isPositive(moved) === isPositive(told.value) ? null : cells.cell(column);
}

const CARRIED = /结转|核减|退回|退出|摘牌|作废|取消|剔除/;

/** 上年结转 5户, 退出 3户 beside 50 done: whether they are among them, nobody says. */
function carriedOver(cells: RowCells): ReadCell | null {
  if (CARRIED.test(cells.name + cells.row.ruleText)) return null;
  const column = cells.columns('measure', 'last_year').find((c) => CARRIED.test(leafOf(c.header)));
  const told = column && alone(cells.cell(column));
  return told && isPositive(told.value) ? cells.cell(column) : null;
}

const IN_RULE = /(\d+(?:\.\d+)?)[%％](?!以内的)/g;

/** 目标值 92% beside 满意度达到90%得满分: which of the two is the aim, nobody says. */
function aimedOtherwise(cells: RowCells): ReadCell | null {
  const { ruleText } = cells.row;
  const target = cells.first('target');
  const [now, due] = [alone(cells.first('actual')), alone(target)];
  if (!target || !now?.unit || !due?.unit || !isPercentual(now.unit) || due.unit.text !== now.unit.text) return null;
  if (/目标|任务|计划|指标值|控制/.test(ruleText)) return null;
  const said = [...fold(ruleText).text.matchAll(IN_RULE)].map((m) => decimal(m[1] as string));
  return said.length > 0 && !said.some((s) => equals(s, due.value)) ? target : null;
}

/** 8‰ where the rule speaks of 10%: a slip of the sign, as likely as not. */
function perThousand(cells: RowCells): ReadCell | null {
  const known = cells.name + cells.row.ruleText;
  if (/‰|千分/.test(known) || !/%|％|百分/.test(known)) return null;
  const told = cells.columns('actual', 'growth', 'completion', 'target', 'last_year', 'average').filter((c) => {
    const number = alone(cells.cell(c));
    // 930‰ are 93%, and nobody slipped.
    return number?.unit?.text === '‰' && c.unit?.text !== '‰' && compare(abs(number.value), HUNDRED) < 0;
  });
  const column = told.length === 1 ? told[0] : undefined;
  return column ? cells.cell(column) : null;
}
