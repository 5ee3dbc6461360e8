/** The only place that finds in columns with heads of their own the whole and the part that a rate is made of: 受理数 and 按期办结数, 森林面积 and 受害面积. */
import { compare, div, HUNDRED, isNegative, isPositive, mul, sub, type Exact } from '../model/exact';
import { type Answer, type Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { fold } from '../text/fold';
import { convert, isPercentual, PERCENT } from '../text/units';
import { isGeneric } from './countColumns';
import { DUE, LEAD, partByDue, TAIL } from './dueHeads';
import { leafOf } from './headLeaf';
import { doubt, plain } from './held';
import type { InputColumn } from './inputColumns';
import { bareWords } from './match';
import type { ReadCell, RowCells } from './rowCells';
import { SHARE_OF } from './wholes';

/** What stands before a deed and makes no other one of it: 被纠错件数, 有研发活动企业数, 参与积分管理党员数. */
const HELPS = /^(?:被|有|参与|参加|开展|纳入|实现|实行)$/;
/** All there was, by the head's own words. */
const EVERYTHING =
  /^(?:总|全部|各项|受理|承办|交办|派发|接收|收到|转办|抽[查检样]|检[查测验]|监测|受检|送检|参[评检]|排查|查出|发现|反馈|发案|立案|受案|产生|可收集|可利用|清运|收运|需求|到期)|总(?:[人户件批个家项]?(?:次)?数|量|面积|额)$/;
const PEOPLE = /^(?:常住|户籍|辖区|服务)*人口(?:总?数)?$/;
/** Of a rate of these not everyone is the whole: 重点人群签约率, 养老保险参保率. */
const OF_SOME = /人群|对象|(?:人|者|户|童|妇|(?<!医)生|工|员)(?!口)|养老|失业|工伤|生育/;
const NOT_THIS = /^(?:计划|拟|预计|上年|去年|上期|同期|目标)/;
/** All there was, by the head alone. */
const isEverything = (head: string, of: string): boolean =>
  !NOT_THIS.test(head) && (EVERYTHING.test(head) || (PEOPLE.test(head) && !OF_SOME.test(of)));
/** 秸秆产生量 */
const CAME_IN = /(?<=.{2})(?:产生|可收集|使用|投放|清运|收运|受理|排查|抽检|登记|发放)$/;
/** Of a rate these make another one: 按期办结率 is no 办结率. */
const NARROWING =
  /(?:按[期时]限?|及时|如期|准时|限时|首次|一次性?|当场|现场|网上|在线|规范|有效|成功|优质|精准|全程|集中|综合|主动|正职|主要领导|双向|化|级|类|[未没不非零])$/;
const DENIAL = /^(?:尚|仍)?(?:未能?|没有?|不)$/;

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
export function partOf(column: InputColumn, of: string): Part | null {
  const head = leafOf(column.header);
  for (let length = of.length; length >= 2; length--) {
    const deed = of.slice(-length);
    const at = head.indexOf(deed);
    if (at < 0) continue;
    const [before, after] = [head.slice(0, at).replace(LEAD, ''), head.slice(at + length)];
    // 综合利用 of straw is its 利用, in all the ways there are.
    const left = of.slice(0, -length).replace(deed === '利用' ? /综合$/ : /$^/, '');
    const denied = DENIAL.test(before);
    if (after.replace(TAIL, '') !== '' || NARROWING.test(left)) return null;
    const plain = before === '' || HELPS.test(before);
    return plain || denied || left.endsWith(before) ? { column, deed, denied } : null;
  }
  return null;
}

/** Only what a share is of, and no deed: 森林覆盖率 of 森林面积. */
const SHARE_DEED = /覆盖$/;

/** 参与积分管理党员数 beside 党员总数 of 党员积分管理覆盖: what the rate is of, and else only the thing that the whole counts. */
function partBesideWhole(here: readonly InputColumn[], of: string): Part | null {
  const [a, b] = here;
  if (!a || !b || here.length > 2) return null;
  const [whole, another] = [a, b].filter((c) => isEverything(leafOf(c.header), of) || DUE.test(leafOf(c.header)));
  if (!whole || another) return null;
  const column = whole === a ? b : a;
  const thing = leafOf(whole.header)
    .replace(DUE, '')
    .replace(TAIL, '')
    .replace(/^总|总$/g, '');
  const aim = of.replace(SHARE_DEED, '');
  const head = leafOf(column.header).replace(LEAD, '').replace(TAIL, '');
  const own = head.slice(0, head.length - commonEnd(head, thing));
  const deed = own.replace(/^(?:被|有|参与|参加|开展|纳入|实现|实行)(?=.{2})/, '');
  const left = aim.slice(0, -deed.length);
  return deed.length >= 2 && deed !== thing && aim.endsWith(deed) && !NARROWING.test(left)
    ? { column, deed, denied: false }
    : null;
}

/** How many last characters are the same in both; one alone says nothing. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length >= 2 ? length : 0;
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
export function isWhole(column: InputColumn, { deed }: Part, of: string): boolean {
  const head = leafOf(column.header);
  if (DUE.test(head)) return head.includes(deed) || deed.endsWith(head.replace(DUE, '').replace(TAIL, ''));
  const thing = head.replace(LEAD, '').replace(TAIL, '').replace(CAME_IN, '');
  return isEverything(head, of) || (thing.length >= 2 && thing !== deed && of.replace(deed, '').includes(thing));
}

export interface Pair {
  readonly whole: ReadCell;
  readonly part: ReadCell;
  readonly denied: boolean;
}

/** The two columns, where just one names the part and just one the whole. */
function pairFor(cells: RowCells, of: string): Pair | null {
  const here = amountsHere(cells);
  if (here.length < 2 || of.length < 2) return null;
  const built = partByDue(here, of);
  if (built) return { whole: cells.cell(built.due), part: cells.cell(built.done), denied: false };
  const named = here.flatMap((c) => partOf(c, of) ?? partOfDue(c, of, here) ?? []);
  // 公办园在园幼儿数 is all that the share is of, 在园幼儿总数 a part of its name.
  const very = named.filter((p) => p.deed === of);
  const parts = named.length > 1 && very.length === 1 ? very : named;
  const part = parts[0] ?? partBesideWhole(here, of);
  if (!part || parts.length > 1) return null;
  const [whole, more] = here.filter((c) => c !== part.column && isWhole(c, part, of));
  return whole && !more ? { whole: cells.cell(whole), part: cells.cell(part.column), denied: part.denied } : null;
}

const RATE = /^(.*?)(?:率|占比|比例|比重)$/;
const CHANGE = /增长?$|增[幅速]$|[降减升]$|(?<!整改|化解|治理|销号)完成$|增减$/;

/** What a rate is of, 无害化处理 of 生活垃圾无害化处理率, as the rule says it and as the row is named. None for growth, completion and what is no rate. */
function ratesOf(words: string, name: string): string[] {
  const [said, own] = [bareWords(words), bareWords(name)];
  const names = own.endsWith(said) ? [said, own] : [said];
  return names.flatMap((rate) => {
    const of = RATE.exec(rate)?.[1] ?? '';
    return of.length < 2 || CHANGE.test(of) ? [] : [of];
  });
}

/** 税收收入 | 一般公共预算收入 of 税收收入占一般公共预算收入的比重: each column by its name. */
function sharePair(cells: RowCells, words: string): Pair | null {
  const [all, part, whole] = SHARE_OF.exec(words) ?? [];
  if (!all) return null;
  const bare = (name: string) => name.replace(LEAD, '').replace(TAIL, '') || name;
  // 税收收入 is what 税收 brings in.
  const named = (name: string) =>
    amountsHere(cells).filter((c) => [bare(name), `${name}收入`].includes(bare(leafOf(c.header))));
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
  const rates = isPercentual(unit) ? ratesOf(words, cells.name) : [];
  const first = <T>(find: (of: string) => T | null): T | null =>
    rates.reduce<T | null>((found, of) => found ?? find(of), null);
  const own = bareWords(cells.name).endsWith(bareWords(words)) ? bareWords(cells.name) : '';
  const pair =
    sharePair(cells, bareWords(words) || own) ??
    sharePair(cells, own) ??
    first((of) => pairFor(cells, of)) ??
    (rates.length > 0 ? pairSaid(cells, words) : null) ??
    first((of) => leftInCell(cells, of));
  if (!pair || !isPercentual(unit)) return null;
  const two = sized(pair);
  const held = { ...pair.part, cell: pair.part };
  // 不合格处置率 is no share of 抽检总数.
  const denies = /[不未无]/.exec(own || words)?.[0];
  const heads = [pair.whole, pair.part].map(
    ({ at }) => cells.table.columns.find((c) => c.col === at.col)?.header ?? '',
  );
  if (denies && !pair.denied && !heads.some((h) => h.includes(denies))) return doubt(ask, held);
  // Not everyone who lives there is one of the 重点人群.
  if (PEOPLE.test(leafOf(heads[0]!)) && OF_SOME.test(own)) return doubt(ask, held);
  if (!two || !isPositive(two.all) || isNegative(two.some) || compare(two.some, two.all) > 0) return doubt(ask, held);
  const value = convert(mul(div(two.some, two.all), HUNDRED), PERCENT, unit);
  if (!value) return doubt(ask, held);
  const shown = `${plain(pair.part.reading.number!)} ÷ ${plain(pair.whole.reading.number!)}`;
  return { ok: { value, unit, firmness: 'firm', at: pair.part.at, shown }, at: pair.part.at };
}
