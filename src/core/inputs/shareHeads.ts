/** The only place that finds in columns with heads of their own the whole and the part that a rate is made of: 受理数 and 按期办结数, 森林面积 and 受害面积. */
import { compare, div, HUNDRED, isNegative, isPositive, isZero, mul, sub, type Exact } from '../model/exact';
import { isMissing, type Answer, type Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { fold } from '../text/fold';
import { convert, isPercentual, PERCENT } from '../text/units';
import { isGeneric } from './countColumns';
import { doubt, lacking, plain } from './held';
import type { InputColumn } from './inputColumns';
import { bareWords } from './match';
import type { ReadCell, RowCells } from './rowCells';
import { SHARE_OF } from './wholes';

/** What a head says behind the thing: 数, 批次, 面积. */
const TAIL =
  /(?:总)?(?:[人户件批个家项宗起次场座处村所台]?(?:次)?(?:总)?(?:数量|数)|批次|人次|面积|余额|金额|资金|额|量|里程|长度|案件|件|事项)?$/;
const LEAD = /^(?:其中|截至?年末|累计|全年|年末|年内|本年|共|实际?|已经?)+/;
/** All there was, by the head's own words. */
const EVERYTHING =
  /^(?:总|全部|各项|受理|承办|交办|派发|接收|收到|转办|抽[查检样]|检[查测验]|监测|受检|送检|参[评检]|排查|查出|发现|反馈|产生|清运|收运|需求|到期)|总(?:[人户件批个家项]?(?:次)?数|量|面积|额)$/;
/** 秸秆产生量 */
const CAME_IN = /(?<=.{2})(?:产生|可收集|清运|收运|受理|排查|抽检|登记|发放)$/;
const DUE = /^(?:应当?|须|需要?)(?!求)/;
/** Of a rate these make another one: 按期办结率 is no 办结率. */
const NARROWING =
  /(?:按[期时]限?|及时|如期|准时|限时|首次|一次性?|当场|现场|网上|在线|规范|有效|成功|优质|精准|全程|集中|综合|主动|正职|主要领导|双向|化|级|类|[未没不非零])$/;
const DENIAL = /^(?:尚|仍)?(?:未能?|没有?|不)$/;

const leafOf = (header: string): string => fold(header.split('/').pop() as string).text.replace(/\(.*\)$/, '');

/** Columns of this row with one number of a thing: no rates, and no head that could be of anything. */
export function amountsHere(cells: RowCells): readonly InputColumn[] {
  return cells
    .columns('measure', 'actual', 'target', 'count_total', 'overdue', 'numerator', 'denominator')
    .filter((c) => {
      const { number, items, bound } = cells.cell(c).reading;
      const unit = number?.unit ?? c.unit;
      const rate = /[率比重]$/.test(leafOf(c.header)) || (unit !== null && isPercentual(unit));
      return number !== null && items.length <= 1 && !bound && !rate && !isGeneric(leafOf(c.header));
    });
}

/** 不合格批次 where the rate is of those that passed: `denied`. */
interface Part {
  readonly column: InputColumn;
  readonly deed: string;
  readonly denied: boolean;
}

/** The head names what the rate is of: its last words, with nothing before them that would make it another thing. */
function partOf(column: InputColumn, of: string): Part | null {
  const head = leafOf(column.header);
  for (let length = of.length; length >= 2; length--) {
    const deed = of.slice(-length);
    const at = head.indexOf(deed);
    if (at < 0) continue;
    const [before, after, left] = [head.slice(0, at).replace(LEAD, ''), head.slice(at + length), of.slice(0, -length)];
    const denied = DENIAL.test(before);
    if (after.replace(TAIL, '') !== '' || NARROWING.test(left)) return null;
    return before === '' || denied || left.endsWith(before) ? { column, deed, denied } : null;
  }
  return null;
}

/** 应出庭案件 beside 负责人出庭 of 负责人出庭应诉: the deed, not in its last words. */
function partOfDue(column: InputColumn, of: string, wholes: readonly InputColumn[]): Part | null {
  const head = leafOf(column.header).replace(LEAD, '').replace(TAIL, '');
  const due = wholes.some((w) => {
    const deed = leafOf(w.header).replace(DUE, '').replace(TAIL, '');
    return DUE.test(leafOf(w.header)) && deed.length >= 2 && head.endsWith(deed);
  });
  return due && head.length >= 3 && of.startsWith(head) ? { column, deed: head, denied: false } : null;
}

/** All of it, by its own words, or by the thing that the rate is of. */
function isWhole(column: InputColumn, { deed }: Part, of: string): boolean {
  const head = leafOf(column.header);
  if (DUE.test(head)) return head.includes(deed) || deed.endsWith(head.replace(DUE, '').replace(TAIL, ''));
  const thing = head.replace(LEAD, '').replace(TAIL, '').replace(CAME_IN, '');
  return EVERYTHING.test(head) || (thing.length >= 2 && thing !== deed && of.replace(deed, '').includes(thing));
}

interface Pair {
  readonly whole: ReadCell;
  readonly part: ReadCell;
  readonly denied: boolean;
}

/** The two columns, where just one names the part and just one the whole. */
function pairFor(cells: RowCells, of: string): Pair | null {
  const here = amountsHere(cells);
  if (here.length < 2 || of.length < 2) return null;
  const parts = here.flatMap((c) => partOf(c, of) ?? partOfDue(c, of, here) ?? []);
  const [part, another] = parts;
  if (!part || another) return null;
  const [whole, more] = here.filter((c) => c !== part.column && isWhole(c, part, of));
  return whole && !more ? { whole: cells.cell(whole), part: cells.cell(part.column), denied: part.denied } : null;
}

const RATE = /^(.*?)(?:率|占比|比例|比重)$/;
const CHANGE = /增长?$|增[幅速]$|[降减升]$|完成$|增减$/;

/** What a rate is of: 无害化处理 of 生活垃圾无害化处理率. Null for growth, completion and what is no rate. */
function rateOf(words: string, name: string): string | null {
  const said = RATE.exec(bareWords(words)) ?? (bareWords(words) === '' ? RATE.exec(bareWords(name)) : null);
  const of = said?.[1] ?? '';
  return of.length < 2 || CHANGE.test(of) ? null : of;
}

/** 税收收入 | 一般公共预算收入 of 税收收入占一般公共预算收入的比重: each column by its name. */
function sharePair(cells: RowCells, words: string): Pair | null {
  const [all, part, whole] = SHARE_OF.exec(words) ?? [];
  if (!all) return null;
  const bare = (name: string) => name.replace(LEAD, '').replace(TAIL, '') || name;
  const named = (name: string) => amountsHere(cells).filter((c) => bare(leafOf(c.header)) === bare(name));
  const [[some, another], [of, more]] = [named(part!), named(whole!)] as const;
  if (!some || !of || another || more || some === of) return null;
  return { whole: cells.cell(of), part: cells.cell(some), denied: false };
}

/** 未办结4件 beside 交办数 40件: what is left, told in words under a head that could be of anything. */
function leftInCell(cells: RowCells, of: string): Pair | null {
  const [column, another] = cells.columns('actual');
  const [total, more] = amountsHere(cells).filter((c) => c.role === 'count_total' || EVERYTHING.test(leafOf(c.header)));
  const part = column && cells.cell(column);
  const [item, second] = part?.reading.items ?? [];
  const deed = /^(?:尚|还|仍)?有?[未没](?:能)?([一-龥]{2,4})$/.exec(item?.label ?? '')?.[1];
  if (!part || another || !total || more || !item || second || item.bound || deed === undefined || !of.endsWith(deed)) return null; // prettier-ignore
  return NARROWING.test(of.slice(0, -deed.length)) ? null : { whole: cells.cell(total), part, denied: true };
}

/** Both of the same unit. */
function sized({ whole, part, denied }: Pair): { readonly all: Exact; readonly some: Exact } | null {
  const [all, some] = [whole.reading.number, part.reading.number];
  if (!all || !some) return null;
  const [a, b] = [all.unit ?? whole.unit, some.unit ?? part.unit];
  if ((a === null) !== (b === null)) return null;
  const value = a && b ? convert(some.value, b, a) : some.value;
  return value && { all: all.value, some: denied ? sub(all.value, value) : value };
}

const QUOTIENT =
  /([^，。；：()=÷/×*]{1,16}?)(?:\(|=|为|即)([^，。；：()=÷/×*]{2,16})[÷/]([^，。；：()=÷/×*]{2,16})(?=[)，。；：×*]|$)/g;

/** 缴费率（实缴人数÷应缴人数）: the rule itself says which heads the rate is made of. */
function pairSaid(cells: RowCells, words: string): Pair | null {
  const rate = bareWords(words);
  if (rate.length < 2) return null;
  const here = amountsHere(cells);
  const headed = (head: string): InputColumn | null => {
    const [column, another] = here.filter((c) => leafOf(c.header) === head);
    return column && !another ? column : null;
  };
  const said = [...fold(cells.row.ruleText.replace(/\s/g, '')).text.matchAll(QUOTIENT)].flatMap(
    ([, name, some, all]) => {
      const [part, whole] = [headed(some!), headed(all!)];
      return name!.endsWith(rate) && part && whole && part !== whole ? [{ part, whole }] : [];
    },
  );
  const [only, more] = said;
  return only && !more ? { whole: cells.cell(only.whole), part: cells.cell(only.part), denied: false } : null;
}

/** The rate that the rule or the row is named by, worked out of two columns; null where no two make it. */
export function rateByHeads(cells: RowCells, words: string, ask: Ask): Answer<Quantity> | null {
  const unit = ask.unit ?? PERCENT;
  const of = isPercentual(unit) ? rateOf(words, cells.name) : null;
  const pair =
    sharePair(cells, bareWords(words) || bareWords(cells.name)) ??
    (of === null ? null : (pairFor(cells, of) ?? pairSaid(cells, words) ?? leftInCell(cells, of)));
  if (!pair || !isPercentual(unit)) return null;
  const two = sized(pair);
  const held = { ...pair.part, cell: pair.part };
  if (!two || !isPositive(two.all) || isNegative(two.some) || compare(two.some, two.all) > 0) return doubt(ask, held);
  const value = convert(mul(div(two.some, two.all), HUNDRED), PERCENT, unit);
  if (!value) return doubt(ask, held);
  const shown = `${plain(pair.part.reading.number!)} ÷ ${plain(pair.whole.reading.number!)}`;
  return { ok: { value, unit, firmness: 'firm', at: pair.part.at, shown }, at: pair.part.at };
}

/** What a rule denies: 问题未整改 is of what 已整改 tells, with 问题 for its thing. */
const UNDONE = /^(.*)(?:尚未|仍未|未能?|没有)(.{2,})$/;

/** 27 found, 24 put right: the two columns of what is left; null where no two tell it. */
export function restByHeads(
  cells: RowCells,
  words: string,
): { readonly all: ReadCell; readonly passed: ReadCell } | null {
  const one = MISSED.exec(bareWords(words))?.[1];
  if (one !== undefined) return dueAndDone(cells, one);
  const said = UNDONE.exec(bareWords(words));
  const pair = said && pairOfLeft(cells, said[1] as string, said[2] as string);
  return pair && !pair.denied ? { all: pair.whole, passed: pair.part } : null;
}

/** 缺报: of 应报数 and 实报数. */
const MISSED = /^(?:发生|出现)?[缺漏少欠]([一-龥])$/;

function dueAndDone(cells: RowCells, deed: string): { readonly all: ReadCell; readonly passed: ReadCell } | null {
  const headed = (words: readonly string[]) =>
    amountsHere(cells).filter((c) => words.some((w) => leafOf(c.header).replace(TAIL, '') === `${w}${deed}`));
  const [[due, another], [done, more]] = [headed(['应', '须']), headed(['实', '实际', '已'])] as const;
  return due && done && !another && !more ? { all: cells.cell(due), passed: cells.cell(done) } : null;
}

function pairOfLeft(cells: RowCells, thing: string, deed: string): Pair | null {
  const here = amountsHere(cells);
  const done = deed === '达到' ? '达标' : deed;
  const [part, another] = here.flatMap((c) => partOf(c, done) ?? []).filter((p) => p.deed === done);
  if (!part || another || !/^(?:已|实|按|及时|如期|达标|合格)|完成/.test(leafOf(part.column.header))) return null;
  const [whole, more] = here.filter((c) => {
    const head = leafOf(c.header).replace(TAIL, '');
    const same = thing.length >= 2 && head.length >= 2 && (head.endsWith(thing.slice(-2)) || thing.endsWith(head));
    const pieces = thing.length === 1 && leafOf(c.header).endsWith(`${thing}数`) && leafOf(part.column.header).endsWith(`${thing}数`); // prettier-ignore
    return c !== part.column && (isWhole(c, part, thing + deed) || same || pieces);
  });
  return whole && !more ? { whole: cells.cell(whole), part: cells.cell(part.column), denied: part.denied } : null;
}

/** 30 sampled, 27 passed: 3 did not. */
export function leftOf(all: ReadCell, passed: ReadCell): Answer<Quantity> {
  const [whole, part] = [all.reading.number, passed.reading.number];
  if (!whole || !part) return lacking('count', whole ? passed : all);
  const [of, one] = [whole.unit ?? all.unit, part.unit ?? passed.unit];
  // 27万元 found, 24个 put right.
  const done = of && one ? convert(part.value, one, of) : part.value;
  const value = done && sub(whole.value, done);
  if (!value || isNegative(value) || (one ?? of)?.dimension === 'money') return doubt({ name: 'count' }, passed);
  return { ok: { value, unit: null, firmness: part.firmness, at: passed.at, shown: `${plain(whole)} - ${plain(part)}` }, at: passed.at }; // prettier-ignore
}

/** 查出问题全部整改到位 of 27 found and 24 put right; null where no two columns tell it. */
export function allByHeads(cells: RowCells, words: string): Answer<boolean> | null {
  const said = ALL_DONE.exec(bareWords(words));
  const pair = said && pairOfLeft(cells, said[1] as string, said[2] as string);
  if (!pair || pair.denied) return null;
  const left = leftOf(pair.whole, pair.part);
  return isMissing(left) ? left : { ok: isZero(left.ok.value), at: left.at };
}

const ALL_DONE = /^([^未没不]*?)(?:全部|均|都)(?:已经?)?([^未没不]{2,4}?)(?:到位|完毕)?$/;

/** 尚未化解, 未办结: of no day by which it was to be done. */
export const LEFT_UNDONE = /^(?:有|尚|还|仍|至今|目前)*(?:未|没有)(?!按|及时|如期)(?:能|全部)?([一-龥]{2,})$/;

/** 任务数 18件, 完成数 15件 where 尚未化解的 are counted: three of them. */
export function notYetDone(
  cells: RowCells,
  words: string,
): { readonly all: ReadCell; readonly passed: ReadCell } | null {
  const deed = LEFT_UNDONE.exec(words)?.[1];
  const [due, done] = [cells.columns('target')[0], cells.columns('actual')[0]];
  if (!deed || !due || !done) return null;
  // 竣工121户 says itself what was done.
  const [item, another] = cells.cell(done).reading.items;
  const told =
    item !== undefined && !another && !item.bound && item.label.replace(/^(?:已经?|共|累计|实际)+/, '') === deed;
  if (!told && !/^(?:实际)?完成(?:件|个|项|户)?数(?:量)?$/.test(leafOf(done.header))) return null;
  const [all, passed] = [cells.cell(due), cells.cell(done)];
  const [whole, part] = [all.reading.number, passed.reading.number];
  const pieces =
    whole && part && (whole.unit === null || whole.unit.dimension === 'count') && whole.unit?.text === part.unit?.text;
  const own = deed === '完成' || told || cells.name.includes(deed);
  return own && pieces && !isNegative(sub(whole.value, part.value)) && !/[未没剩缺]/.test(passed.reading.shown)
    ? { all, passed }
    : null;
}
