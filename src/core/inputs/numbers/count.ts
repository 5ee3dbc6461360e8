/** The only place that finds how many incidents or results a row has. 无 is 0; a blank is not. */
import { equals, isNegative, isPositive, isZero, sub, sum, ZERO } from '../../model/exact';
import type { Answer, Ask } from '../../model/inputs';
import type { LabelledQuantity } from '../../layout/valueSegments';
import type { ValueReading } from '../../layout/valueReading';
import type { Quantity } from '../../model/quantity';
import { isPercentual } from '../../text/units';
import { heldFor } from '../achieved';
import { isNumberOfRate } from '../amountOrRate';
import { countByColumns } from '../checkedColumns';
import { countColumn, isWider, namesAnother, namesTheDeed, restOf } from '../countColumns';
import { daysAhead, doneOn } from '../deadlines';
import { doubt, firm, lacking, zero, type HeldCell } from '../held';
import { eventMeant } from '../eventMeant';
import { leftOut, namedAmiss } from '../exceptSome';
import { inUnit } from '../inUnit';
import { joinedCount } from '../joined';
import { countedFrom } from '../levels';
import { bareWords, matchLabels } from '../match';
import { monthsMissed } from '../monthsMissed';
import { monthsNamed } from '../monthsNamed';
import { numberInClause } from '../ownClause';
import { deniedInNote } from '../notes';
import { countsOther, isStrange, unitApart } from '../otherCount';
import type { ReadCell } from '../rowCells';
import { leftOf, notYetDone, restByHeads, LEFT_UNDONE } from '../leftByHeads';
import { wordsOf, type Source } from '../source';
import { MOVES, saysWanting, take, wanting } from '../take';
import { leftWithin } from '../wholes';
import { isNoneLeft, isNoneOfIt } from '../wholly';

/** 未按时限办复的, 超期的. */
const LATE = /未按|未及时|逾期|超期|超时|延期|迟/;
const EARLY = /提前|提早/;
const BEHIND = /逾期|超期|延期|推迟|延迟|滞后|迟|晚|按[期时]|如期/;
export function countOf(from: Source, asked: Ask): Answer<Quantity> {
  const { cells, part } = from;
  const words = eventMeant(wordsOf(from, asked), cells.row.ruleText);
  const ask = words === wordsOf(from, asked) ? asked : { ...asked, words };
  const overdue = part || !LATE.test(words) ? null : cells.first('overdue');
  if (overdue && overdue.reading.state === 'value') return take(from, { ...ask, unit: null }, overdue, 'other');
  const rest = part ? null : (restOf(words, cells) ?? restByHeads(cells, words) ?? notYetDone(cells, words));
  if (rest) return leftOf(rest.all, rest.passed);
  const ahead = part || !EARLY.test(words) ? null : daysAhead(cells, ask.unit ?? null);
  if (ahead) return ahead === 'unsure' ? doubt(ask, doneOn(cells)!) : firm(ahead.days, null, ahead.done);
  const listed = part ? null : countByColumns(cells, words, ask);
  if (listed) return listed;
  const fewer = part ? null : fewerThanDue(from, ask, words);
  if (fewer) return fewer;
  const told = part ? null : countColumn(words, cells);
  const whole = told && told !== 'unsure' ? { ...told, cell: told } : heldFor(from, ask);
  const held = (part || told ? null : numberInClause(whole, words, `${cells.name}，${cells.row.ruleText}`)) ?? whole;
  if (held && (told === 'unsure' || isNumberOfRate(from, held.cell, ask))) return doubt(ask, held);
  if (held?.cell && !part && countsDone(from, held.cell, words)) return doubt(ask, held);
  // 承办36件 is no count of what came late.
  if (held?.cell && LATE.test(words) && cells.isTotalOfAll(held.cell)) return doubt(ask, held);
  // — beside 全年未发生失泄密事件
  const denied = part || held?.reading.state !== 'dash' ? null : deniedInNote(cells, words);
  if (held && denied) return zero(held);
  if (!held || held.reading.state !== 'value') return lacking(ask.name, held);
  const { reading } = held;
  const missed = part ? null : monthsMissed(cells, words, ask, held);
  if (missed) return missed;
  if (UNSETTLED.test(reading.shown)) return doubt(ask, held);
  // 无一件按期办结 is no word that none came late.
  if (reading.none && tellsOfDone(reading.shown.replace(/^(?:无|没有)一?/, ''), words)) return doubt(ask, held);
  if (reading.none || isNoneLeft(words, reading.shown) || isNoneOfIt(words, reading.shown)) return zero(held);
  const months = /月$/.test(ask.counted?.text ?? '') ? monthsNamed(reading.shown, words) : null;
  if (months) return inUnit(from, { value: months, unit: null, firmness: 'firm' }, held, { ...ask, unit: null });
  const left = part ? null : (leftOut(reading.shown, words) ?? namedAmiss(reading.shown, words));
  if (left) return inUnit(from, { value: left, unit: null, firmness: 'firm' }, held, { ...ask, unit: null });
  // 逾期2天 where days ahead of time are counted
  if (EARLY.test(words) && !part && !EARLY.test(reading.shown))
    return BEHIND.test(reading.shown) ? zero(held) : doubt(ask, held);
  const levelled = countedFrom(words, reading.items);
  if (levelled === 'unsure') return doubt(ask, held);
  if (levelled) return inUnit(from, { value: levelled, unit: null, firmness: 'firm' }, held, { ...ask, unit: null });
  const apart = unitApart(ask, reading.items);
  if (apart) return apart === 'unsure' ? doubt(ask, held) : inUnit(from, apart, held, ask);
  if (reading.number && reading.items.length <= 1) {
    const label = reading.items[0]?.label ?? '';
    if (words !== '' && saysWanting(label, words))
      return ask.wanting ? wanting(inUnit(from, reading.number, held, ask)) : doubt(ask, held);
    // 97% of something is no number of incidents, nor is 扣0.5分.
    const { unit } = reading.number;
    const share = unit !== null && (isPercentual(unit) || (/^扣/.test(label) && unit.dimension === 'mark'));
    if (
      share ||
      countsOther(ask, reading.number) ||
      (words !== '' && namesAnother(label, words)) ||
      namesTheDeed(label, words) ||
      reading.bound ||
      // 较上年减少2起 says how it moved, not how many there were.
      ((reading.items[0]?.change ?? null) !== null && /[较比]/.test(reading.shown) && !MOVES.test(words)) ||
      (/^(已|均)?(完成|办结|整改)/.test(label) && /未|缺|少|漏|迟/.test(words)) ||
      tellsOfDone(label, words) ||
      isDoneOrShort(from, held, label, words) ||
      tellsOfUndone(label, words) ||
      // Where nobody died, nobody died of a 责任事故.
      (!isZero(reading.number.value) && isWider(label, words)) ||
      isStrange(label, words, cells) ||
      EACH_HAS.test(label) ||
      // 第6期, 下降4件
      /^第\d/.test(reading.shown) ||
      (reading.items[0]?.change && isNegative(reading.number.value) && !MOVES.test(words))
    )
      return doubt(ask, held);
    // 2个村 in a row of 万元 are no amount.
    const pieces = unit?.dimension === 'count' && held.cell?.unit && held.cell.unit.dimension !== 'count';
    return inUnit(from, reading.number, pieces ? { ...held, cell: null } : held, ask);
  }
  if (reading.items.length > 1) return oneOf(from, ask, held);
  const named = countedByName(words, reading);
  if (named) return inUnit(from, named, held, ask);
  // 建议全部按时办结，提案按时办结29件: a number beside what is told without one.
  return reading.items.length === 1 ? doubt(ask, held) : lacking(ask.name, held);
}

/** 3次 under 完成情况 where each one wanting counts, and nobody says how many are due: so many were held, or so many are wanting? */
function isDoneOrShort({ cells, part }: Source, { cell, reading }: HeldCell, label: string, words: string): boolean {
  const said = bareWords(words);
  const bare = part === null && cell?.role === 'actual' && label === '' && reading.number !== null;
  if (!bare || !/[少缺欠](?:[一-龥]{1,2})?$/.test(said)) return false;
  // Of several targets none is the one that is meant: what was done is not what is wanting of it.
  if (cells.columns('target').length > 0 && cells.first('target') === null) return true;
  if (!/完成|实际|实绩|开展/.test(cells.columns('actual')[0]?.header ?? '')) return false;
  // What is due has a column, though not a figure that can be held against it.
  if (cells.table.doubts.some((d) => d.role === 'target')) return true;
  if (cells.columns('target').length > 0 && /每少(?:完成|[建报开办改训种])/.test(cells.row.ruleText)) return true;
  return reading.number!.unit?.dimension === 'count' && /\d[一-龥]/.test(reading.shown);
}

/** 已建立台账，开展培训3次 of 开展培训: told by the very words of the rule, whatever was done besides. */
function countedByName(words: string, { items, checks }: ValueReading): Quantity | null {
  const [only, another] = items;
  const same = only && !another && bareWords(only.label).replace(/^(?:已经?|共|累计|全年)+/, '') === bareWords(words);
  const other = checks.length > 0 && checks.every((c) => matchLabels([c.label], [words])?.[0] === -1);
  return same && other && words !== '' && !only.bound && !only.change ? only.quantity : null;
}

/** 演出88场，观众3.2万人次 beside a task of 100场 where 少演1场 counts: twelve are wanting. */
function fewerThanDue(from: Source, { counted, name }: Ask, words: string): Answer<Quantity> | null {
  const deed = /^少([一-龥]{1,2})$/.exec(bareWords(words))?.[1];
  const due = deed && counted ? from.cells.first('target')?.reading : null;
  const done = due && from.cells.first('actual');
  if (!due?.number || due.bound || due.number.unit?.text !== counted?.text || !done) return null;
  const [item, another] = done.reading.items.filter((i) => i.quantity.unit?.text === counted?.text);
  if (!item || another || item.bound || item.change || !item.label.includes(deed!)) return null;
  if (/[未没少缺差剩欠]/.test(item.label)) return null;
  const value = sub(due.number.value, item.quantity.value);
  const held = { ...done, cell: done };
  if (item.quantity.firmness !== 'firm') return doubt({ name }, held);
  return firm(isNegative(value) ? ZERO : value, null, held);
}

/** Which of several numbers of the cell is the count, or what they make together. */
function oneOf(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> {
  const { items } = held.reading;
  const words = wordsOf(from, ask);
  if (items.every((i) => isZero(i.quantity.value))) return zero(held);
  // 2户5人 of a rule that counts 户.
  const own = items.filter((i) => i.quantity.unit?.text === ask.counted?.text);
  if (ask.counted && own.length === 1 && own[0] && items.every((i) => i.label === '' && !i.bound))
    return inUnit(from, own[0].quantity, held, ask);
  const left = leftWithin(words, items);
  if (left) return inUnit(from, { value: left, unit: null, firmness: 'firm' }, held, { ...ask, unit: null });
  const all = wholeOf(items, words);
  if (all && !countsOther(ask, all.quantity)) return inUnit(from, all.quantity, held, ask);
  const apart = withoutNone(items, words);
  if (apart) return inUnit(from, apart.quantity, held, ask);
  const narrowed = items.filter((i) => i.label.length >= 2 && words.includes(i.label) && !tellsOfDone(i.label, words));
  const within = narrowed.find((i) => held.reading.shown.includes(`其中${i.label}`));
  if (within && narrowed.length === 1 && !countsOther(ask, within.quantity))
    return inUnit(from, within.quantity, held, ask);
  const together = joinedCount(words, items);
  if (together) return together === 'unsure' ? doubt(ask, held) : inUnit(from, together, held, ask);
  const match =
    words === ''
      ? null
      : matchLabels(
          items.map((i) => i.label),
          [words],
        );
  const found = match ? match.indexOf(0) : -1;
  const meant = items[found]?.quantity;
  return meant &&
    !countsOther(ask, meant) &&
    !tellsOfDone(items[found]!.label, words) &&
    !isWider(items[found]!.label, words)
    ? inUnit(from, meant, held, ask)
    : doubt(ask, held);
}

/** 其中1起责任尚在鉴定中. */
const UNSETTLED = /(?:调查|鉴定|认定|核查|核实|复核|审理)中|待(?:认定|核实|鉴定|查|定)/;

/** 一、二、四季度各开展1次: one in each of them. */
const EACH_HAS = /各(?!类|种|级|项|界|方|地|乡|镇|县|村|学|单|部)(?:[一-龥]{2})?$/;

/** 提案按时办结29件 where 未按时办结的 are counted. */
function tellsOfDone(label: string, words: string): boolean {
  const denied = /[未没不](?:有|能)?(?:按[时期]限?|及时|如期|按规定|按要求|按计划)*([一-龥]{2})/.exec(words)?.[1];
  return denied !== undefined && label.includes(denied) && !/[未没不逾超迟延]/.test(label);
}

/** 3个（马田村2个、黄岭村1个）: all of them, where the parts are told by words the rule does not know. */
function wholeOf(items: readonly LabelledQuantity[], words: string): LabelledQuantity | null {
  const [all, ...parts] = items;
  if (!all || all.label !== '' || all.bound || all.change || parts.length < 2) return null;
  const even = parts.every((p) => p.label !== '' && !p.bound && p.quantity.unit?.text === all.quantity.unit?.text);
  if (!even || !equals(sum(parts.map((p) => p.quantity.value)), all.quantity.value)) return null;
  return matchLabels(
    parts.map((p) => p.label),
    [words],
  )?.includes(0) === false
    ? all
    : null;
}

/** 2个村未达标 where those that 达标 are counted. */
function tellsOfUndone(label: string, words: string): boolean {
  const denied = /[未没不](?:有|能)?(?:按[时期]限?|及时|如期|成功)*([一-龥]{2})/.exec(label)?.[1];
  return denied !== undefined && words.includes(denied) && !/[未没不无]/.test(words);
}

/** 2起，无人员伤亡: of something else there was none. */
function withoutNone(items: readonly LabelledQuantity[], words: string): LabelledQuantity | null {
  const none = items.filter((i) => isZero(i.quantity.value) && i.label !== '');
  const [only, another] = items.filter((i) => !none.includes(i));
  if (!only || another || none.length === 0 || only.bound || only.change || isWider(only.label, words)) return null;
  if (
    matchLabels(
      none.map((i) => i.label),
      [words],
    )?.includes(0)
  )
    return null;
  const same = only.label.length >= 2 && bareWords(words).endsWith(only.label.slice(-2));
  return only.label === '' || same || matchLabels([only.label], [words])?.[0] === 0 ? only : null;
}

/** 8 under 完成值 beside a target of 10 tells what was done, where the rule counts what was not. */
const WANTING = /^(?:有|尚|还|仍|至今|目前)*(?:应.{1,4})?(?:未|没有|缺|少)/;

function countsDone({ cells }: Source, cell: ReadCell, words: string): boolean {
  const due = cells.first('target')?.reading;
  const header = cells.columns('actual')[0]?.header ?? '';
  const bare =
    cell.reading.number && cell.reading.items.length <= 1 && !/[未没缺少漏迟无除外余剩]/.test(cell.reading.shown);
  if (!bare || cell.role !== 'actual') return false;
  // 完成数 counts what was done, whatever was due.
  if (/完成(?:件|个|项|户)?[数值量]量?$/.test(header.split('/').pop() ?? '') && LEFT_UNDONE.test(words)) return true;
  // 实报数 is no number of what was not reported.
  if (/^实(?!施)/.test(header.split('/').pop() ?? '') && /^(?:有|每)?(?:缺|漏|少|欠|未|没有)/.test(words)) return true;
  // 已入库 says of itself what it counts.
  if (/^已/.test(header.split('/').pop() ?? '') && /[未没]/.test(words)) return true;
  if (!due?.number || due.bound || !isPositive(due.number.value)) return false;
  const pieces = !due.number.unit || due.number.unit.dimension === 'count';
  const wanting = WANTING.test(words) || (pieces && LATE.test(words));
  return /完成|实际|已/.test(header) && wanting;
}
