/** The only place that hears from a cell's own words that its number is of another thing than the rule speaks of: 签约12亿元 of 到位资金, 环比, 线上. */
import { compare, exact } from '../model/exact';
import { apart } from './deedFamilies';
import type { ValueReading } from '../layout/valueReading';
import type { LabelledQuantity } from '../layout/valueSegments';
import { bareWords, shortNames } from './match';
import { RANKED_IN, underOtherHead } from './otherHead';
import { tellsPerHeadOf } from './perHead';
import type { ReadCell, RowCells } from './rowCells';
import { isTotalOfYears } from './runningTotal';

/** 9月30日开工 of what was to be done by a day: a step on the way. */
const BEGUN = /[日底号](?:已|前)?(开工|启动|动工|立项|招标|签约|开标|进场|部署|申报|报审)/;

/** Growth on another time than last year's. */
const OTHER_TIME = /环比|两年平均|三年平均|当月|当季|单月|单季/;

/** From wide to narrow. */
const SCOPES: readonly RegExp[] = [/全国/, /全区|自治区|全省/, /全市/, /全县/];
const scopesIn = (text: string): readonly RegExp[] => SCOPES.filter((s) => s.test(text));

/** The cell whose words, or whose head's, say so; null where none does. */
export function ofOtherThing(cells: RowCells, month: number | null): ReadCell | null {
  const asked = bareWords(cells.name) + cells.row.ruleText;
  for (const column of cells.columns('actual', 'growth', 'completion', 'rank', 'measure')) {
    const cell = cells.cell(column);
    const { reading } = cell;
    if (reading.state !== 'value') continue;
    const head = column.header.split('/').pop() as string;
    const time = OTHER_TIME.exec(reading.shown + head)?.[0];
    if (time && !asked.includes(time)) return cell;
    if (reading.rank && inOtherScope(reading.shown + head, cells.row.ruleText)) return cell;
    if (reading.rank && amongGroup(reading.shown, head + asked)) return cell;
    if (column.role !== 'last_year' && ofPastYear(cells, reading.shown)) return cell;
    if (column.role !== 'actual') continue;
    if (placeAmongCounts(reading, asked)) return cell;
    if (partFitsRule(reading.shown, cells.row.ruleText)) return cell;
    const begun = BEGUN.exec(reading.shown)?.[1];
    if (begun && !asked.includes(begun)) return cell;
    if (isTotalOfYears(cells, reading) || tellsPerHeadOf(cells, cell)) return cell;
    const { items, number } = reading;
    const said = items.map((i) => i.label).join('，');
    if (said === '' && number && column === cells.columns('actual')[0] && apart(head, cells)) return cell;
    if (number && OF_WIDER.test(said) && !scopesIn(asked + head).some((s) => s.test(said))) return cell;
    if (said !== '' && number && items.length === 1 && items[0]!.change === null && apart(reading.shown, cells))
      return cell;
    if (number && items.length === 1 && isOtherMeasure(items[0]!, cells)) return cell;
    if (items.length === 2 && reading.shown.includes('其中') && apart(said, cells)) return cell;
  }
  const share = cells.first('completion');
  if (share && share.reading.state === 'value' && ofPastYear(cells, share.reading.shown)) return share;
  return underOtherHead(cells, month);
}

const PLAIN =
  /^(?:已|均|共计?|合计|总计|全年|全县|本县|本年度?|累计|实际|年内|其中|截至?|目前|现|达到?|为|是|约|完成|实现|指标值?|数值|情况)*/;
/** Of which a rate, a part or a mean is told. */
const RATE = /^(.{2,})(?:率|度|占比|比重|比例)$/;
const SAID_OF_ALL = /^(?:总体|综合|平均|目标|任务|计划|整体|最终|年度)?(?:完成|达标|进度)?$/;

/** 缴费率96% of 参保率, 第二产业增长7% of GDP增速, 农业用水 of 用水总量, 人均 of what is no mean, 提高0.5个百分点 of a growth. */
function isOtherMeasure({ label, change, quantity }: LabelledQuantity, { name, row, isGrowth }: RowCells): boolean {
  const own = bareWords(name) + row.ruleText;
  const known = own + shortNames(own);
  const said = bareWords(label).replace(PLAIN, '');
  if (/^除|[外余](?:均|都|全部)/.test(said)) return false;
  if (isGrowth && quantity.unit?.text === '个百分点' && change !== null) return true;
  if (/[人户亩]均/.test(said)) return !/均|每[百千万]?(?:名|个)?[人户亩]/.test(known);
  const of = RATE.exec(said)?.[1];
  // PM10平均浓度 of PM10浓度
  if (of !== undefined && known.includes(of.replace('平均', ''))) return false;
  if (of !== undefined)
    return !SAID_OF_ALL.test(of) && !known.includes(of) && (OF_THE_OTHERS.test(of) || !shares(of, known));
  if (isGrowth && said.length >= 2 && change !== null) return ![...said].some((sign) => known.includes(sign));
  if (isStrange(said, known)) return true;
  if (/总量$/.test(said) && !/总/.test(known)) return true;
  return isPartOf(said, known);
}

const ANY_DEED =
  /建[成设]|竣工|完工|新建|投[入资]|实施|开展|组织|举办|落实|执行|改造|发放|支出|支付|拨付|推进|办理|处理|安排|建立|制定|召开|[迟逾超晚早前差缺未没少]/;
/** 整地 of 造林: not a sign in common with what the rule and the row speak of, and no deed that could be of anything. */
const isStrange = (said: string, known: string): boolean =>
  /^[一-龥]{2,}$/.test(said) && !ANY_DEED.test(said) && ![...said].some((sign) => known.includes(sign));

/** 不合格率 of 合格率: what it denies is the rest. */
const OF_THE_OTHERS = /^[不未非无]/;

/** The last two signs of it stand in the rule, as 满意 of 群众满意. */
const shares = (of: string, known: string): boolean => of.length >= 3 && known.includes(of.slice(-2));

const WENT_AMISS = /[迟漏缺错误逾退失]/;

/** 农业用水 where 用水 is spoken of, and nothing of 农业. */
function isPartOf(said: string, known: string): boolean {
  const tail = said.slice(-2);
  const before = said.slice(0, -2);
  // 半年总结迟报: what came late may be any of the things that were due.
  return (
    before.length >= 2 &&
    !WENT_AMISS.test(tail) &&
    known.includes(tail) &&
    ![...before].some((sign) => known.includes(sign))
  );
}

/** 开工3个，其中5000万元以上2个 of a rule of 5000万元以上项目: which of the two is meant? */
function partFitsRule(shown: string, rule: string): boolean {
  const [before, after, more] = shown.split('其中');
  const part = /^[^，。；]*?\d+(?:万|亿)?[元亩人户](?:及?以[上下])?/.exec(after ?? '')?.[0];
  return part !== undefined && more === undefined && rule.includes(part) && !before!.includes(part);
}

/** 表彰1次，全市排名第3: the place is no number of what is counted. */
const placeAmongCounts = ({ items, rank }: ValueReading, asked: string): boolean =>
  rank === null &&
  items.length > 1 &&
  items.some((i) => i.label.endsWith('第')) &&
  !RANKED_IN.test(asked) &&
  !/第/.test(asked);

/** 全市第2名 of a place among those of the 自治区. */
function inOtherScope(said: string, rule: string): boolean {
  const [theirs, ours] = [scopesIn(said), scopesIn(rule)];
  return RANKED_IN.test(rule) && theirs.length > 0 && ours.length > 0 && !theirs.some((s) => ours.includes(s));
}

/** 全市发放2.4亿元: what all of them did, and not this one. */
const OF_WIDER = /^(?:全国|全省|全区|全市)(?!排名|第|平均|均|前)/;

/** A组第5 under 全市排名, where nothing speaks of groups. */
const amongGroup = (said: string, known: string): boolean =>
  /[A-Z一二三四五六七八九十甲乙丙丁]?组/.test(said) && !/组/.test(known) && scopesIn(known).length > 0;

/** 2023年完成4.8亿元 in a table of 2024, whose rule does not name that year. */
function ofPastYear({ table, row }: RowCells, shown: string): boolean {
  const year = /^(?:截至|截止)?(20\d\d)年/.exec(shown)?.[1];
  return (
    year !== undefined && table.year !== null && !row.ruleText.includes(year) &&
    compare(exact(BigInt(year)), exact(BigInt(table.year))) < 0
  ); // prettier-ignore
}
