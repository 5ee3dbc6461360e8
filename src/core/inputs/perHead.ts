/** The only place that divides what there is among the people: 体育场地面积 and 常住人口 of 人均体育场地面积, 刑事案件数 of 每万人刑事案件数. */
import { abs, compare, div, exact, isPositive, mul, ONE, type Exact } from '../model/exact';
import type { Answer, Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { readNumeral } from '../text/numerals';
import { convert, countsPeople, isPercentual, unitNamed } from '../text/units';
import { doubt, plain } from './held';
import type { InputColumn } from './inputColumns';
import { sameUnit } from './inUnit';
import { bareWords } from './match';
import type { ReadCell, RowCells } from './rowCells';
import { amountsHere } from './shareHeads';

const EACH = /^(.*?)(?:人均|每([十百千万]*)(?:名|个)?(常住|户籍)?人口?)(?:拥有|占有)?的?(.{2,})$/;
const PEOPLE = unitNamed('人')!;
/** 城区人均 is of those who live there. */
const PLACE = /城|乡|镇|村|农/;

const leafOf = (c: InputColumn): string => bareWords(c.header.split('/').pop() as string);
const core = (text: string): string => text.replace(/(?:总)?(?:数量?|量)$/, '');

interface Each {
  readonly thing: string;
  readonly per: Exact;
  readonly of: string;
}

/** 每千常住人口医师数达到2.8人: what a rule tells for each before it goes on with 每低0.1人. */
const IN_RULE =
  /(?:人均|每[十百千万]+(?:名|个)?(?:常住|户籍)?人口?)(?:拥有|占有)?的?[一-龥]{2,10}?(?=达到?|不[低少高超]|控制|高于|低于|超过|\d)/;

/** What is told for each, of how many; null for any other measure. */
function eachOf(words: string, name: string, rule = ''): Each | null {
  const [asked, ruled] = [bareWords(words), IN_RULE.exec(rule)?.[0] ?? ''];
  const said = EACH.exec(asked) ?? (asked === '' || EACH.test(bareWords(name)) ? EACH.exec(bareWords(name)) : null) ?? (asked === '' ? EACH.exec(ruled) : null); // prettier-ignore
  if (!said) return null;
  const [, before, many, kind, thing] = said as unknown as [string, string, string?, string?, string?];
  const per = many ? readNumeral(many.startsWith('十') || many.length > 1 ? many : `一${many}`) : ONE;
  return per && { thing: core(thing!), per, of: (PLACE.exec(before)?.[0] ?? '') + (kind ?? '') };
}

/** Whether the words tell so many for each. */
export const tellsPerHead = (words: string): boolean => eachOf(words, '') !== null;

/** 医师数 1092人 where 每千人口医师数 is asked for: of all of them, as its own head says. */
export function isOfAll({ name, row }: RowCells, words: string, head: string, shown: string): boolean {
  const leaf = bareWords(head.split('/').pop() as string);
  const each = eachOf(words, name, row.ruleText);
  return each !== null && !/[每均/]/.test(leaf + shown) && core(leaf) === each.thing;
}

const TIMES = exact(8);
const OF_SO_MANY = /(?:^|每)[百千万十]+人(?!口(?:总数|数)?$)[一-龥]{2,}/;

/** 580件 of 每万人刑事案件数 beside a mean of 12.5件, or beside the people there are: of all of them, and not for each. */
export function tellsPerHeadOf(cells: RowCells, { reading, at }: ReadCell): boolean {
  const { name, row } = cells;
  const asked = eachOf('', name, row.ruleText) !== null || OF_SO_MANY.test(bareWords(name)) || /(?<![一-龥])万人[一-龥]{2,}/.test(row.ruleText); // prettier-ignore
  const { number, shown } = reading;
  const head = cells.table.columns.find((c) => c.col === at.col)?.header ?? '';
  if (!asked || !number || (number.unit && isPercentual(number.unit)) || /[每均/]/.test(head + shown)) return false;
  if (perHeadByHeads(cells, '', { name: 'actual' })) return false;
  const people = amountsHere(cells).some((c) => /人口(?:总?数)?$/.test(leafOf(c)) && cells.cell(c).at.col !== at.col);
  // 增速 of 人均可支配收入 beside the mean of growths.
  const ofGrowth = /增速|增幅|增长/.test(row.ruleText);
  const beside = cells
    .columns('target', 'average', 'average_city', 'average_region')
    .filter((c) => !ofGrowth && !c.rate && !c.ofGrowth)
    .map((c) => cells.cell(c).reading.number);
  const far = beside.some((b) => {
    const mean = b && !(b.unit && isPercentual(b.unit)) ? sameUnit(b, number.unit) : null;
    return mean && isPositive(mean) && compare(abs(number.value), mul(mean, TIMES)) > 0;
  });
  return far || (people && number.unit?.dimension === 'count');
}

/** The amount by the people, in the unit the rule asks for; null where no two columns make it. */
export function perHeadByHeads(cells: RowCells, words: string, ask: Ask): Answer<Quantity> | null {
  const each = eachOf(words, cells.name, cells.row.ruleText);
  const here = each ? amountsHere(cells) : [];
  if (!each || here.length < 2) return null;
  const [people, others] = here.filter((c) => /人口(?:总?数)?$/.test(leafOf(c)));
  const [amount, more] = here.filter((c) => core(leafOf(c)) === each.thing);
  if (!people || others || !amount || more) return null;
  const [who, what] = [cells.cell(people), cells.cell(amount)];
  const [heads, all] = [who.reading.number!, what.reading.number!];
  const held = { ...what, cell: what };
  const [one, own] = [heads.unit ?? who.unit, all.unit ?? what.unit];
  const unit = ask.unit ?? own;
  const counted = one && countsPeople(one) ? convert(heads.value, one, PEOPLE) : null;
  const whole = own && unit ? convert(all.value, own, unit) : null;
  const elsewhere = [...each.of].some((sign) => !leafOf(people).includes(sign));
  if (!counted || !whole || !isPositive(counted) || elsewhere) return doubt(ask, held);
  const shown = `${plain(all)} ÷ ${plain(heads)}`;
  const value = div(mul(whole, each.per), counted);
  return { ok: { value, unit, firmness: 'firm', at: what.at, shown }, at: what.at };
}
