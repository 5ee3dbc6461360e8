/** The only place that tells which of several columns counts what a rule counts: 未整改数 beside 问题数, 已整改 beside 问题总数. */
import { bareWords, isOfSeveral, matchLabels } from './match';
import type { Held } from './held';
import type { InputColumn } from './inputColumns';
import { headText } from './headLeaf';
import type { ReadCell, RowCells } from './rowCells';

/** 完成值, 实际发生数, 扣分次数: whatever is meant. */
const GENERIC =
  /^(?:实际|全年|年度|累计|本年|本期|当前|年终|核定|自报|自评)*(?:完成|实际|发生|达到|扣分|情况|结果|现状|实绩|数据|合计|总计|小计|值|数|数值|次数|件数|起数|数量|项次数?)+(?:\(.*\))?$/;
/** No more than that something was achieved. */
export const isGeneric = (leaf: string): boolean =>
  GENERIC.test(leaf) || /^(?:年度|全年|考核)?(?:目标|任务|计划|控制)(?:值|数|任务|目标|指标)?$/.test(leaf);
const PERIOD = /季度|月份?(?:\(.*\))?$|上半年|下半年|年度$/;
const bare = (header: string): string =>
  headText(header)
    .replace(/\(.*\)$/, '')
    .replace(/(?:(?:人次|[件个起户人项次])?(?:总)?数量?|人次)$/, '');

/** 得分率 counts nothing. */
const RATE = /[率比]$/;
/** 自查 | 抽查 | 认定: what was settled stands above the others. */
const SETTLED = /核定|核实|核验|认定|审定/;

/** What was left undone, came late, was wrong. */
const AMISS = /未|没|不|逾|超|迟|漏|缺|错|误|违/;

/** 未按计划完工 is not what 完工数 counts. */
const DENIED = /^.{0,6}?[未没](?!成年|来)/;

/** 已公开数, 报送次数 beside what was not published, or came late: it counts something else. */
const speaksOfOthers = (header: string, words: string): boolean =>
  !GENERIC.test(header) &&
  ((AMISS.test(words) && !AMISS.test(header) && /(?:数|数量|次数|件数)$/.test(header.replace(/\(.*\)$/, ''))) ||
    (/^少/.test(words) && /^(?:实际|已|实)/.test(header)));

/** One cell under a column that names one kind (通报次数) tells nothing of other kinds. */
export const tellsOneKind = (cells: RowCells): boolean => {
  const header = cells.columns('actual')[0]?.header;
  return header !== undefined && !GENERIC.test(headText(header)) && /(?:次数|件数|起数)$/.test(headText(header));
};

/** 国家级奖项数 alone holds the number of one of several kinds, and tells nothing of the others. */
export function holdsOneKind(held: Held, kinds: readonly string[], cells: RowCells): boolean {
  const header = cells.table.columns.find((c) => c.col === held.at.col && held.at.row === cells.row.row)?.header;
  if (header === undefined || kinds.length < 2 || GENERIC.test(headText(header)) || !held.reading.number) return false;
  return matchLabels([bare(header)], kinds)?.[0] !== -1 && held.reading.items.every((i) => i.label === '');
}

const NARROWER =
  /重复|越级|集体|初次|有责|责任|亡人|恶性|恶意|严重|重大|较大|特大|进京|赴省|非法|违规|违法|逾期|超期|不实|无效|弄虚作假/g;

const KIND = /^(?:特别重大|特大|重大|较大|一般|轻微|轻伤|重伤)(?:以上|以下|及以上|及以下)?$/;

/** 信访7起 where 重复信访 is counted: how many of them were, nobody says. */
export const isWider = (said: string, words: string): boolean => {
  const label = said.replace(/^(?:尚|还|仍|现)?有|^(?:共|累计)?(?:发现|发生|出现|存在|受到?|被)/, '');
  // 一般1起 is a kind of whatever is counted, 查实1起 is of all that it may be.
  if (KIND.test(label) || ANY.test(label)) return false;
  return label.length >= 2 && words.includes(label) && (words.match(NARROWER) ?? []).some((q) => !label.includes(q));
};

/** The cell of the column that counts `words`; 'unsure' where several columns count and none is it; null where the row has one column, or a general one. */
export function countColumn(words: string, cells: RowCells): ReadCell | 'unsure' | null {
  if (words === '') return null;
  const columns = cells.columns('actual', 'measure', 'overdue', 'count_total');
  // 按期办结件数 that nobody filled in is told by no other column.
  const own = columns.find((c) => headText(c.header) === words);
  if (own && cells.cell(own).reading.state !== 'value') return cells.cell(own);
  const counting = columns
    .filter((c) => !PERIOD.test(headText(c.header)) && !RATE.test(headText(c.header)))
    .filter((c) => cells.cell(c).reading.number !== null);
  const [only] = counting;
  // 交办数 26件 beside 办理情况 in words: what the words say is heard.
  const inWords = cells.first('actual')?.reading;
  if (counting.length === 1 && only!.role !== 'actual' && inWords?.state === 'value' && inWords.number === null)
    return null;
  if (counting.length === 1)
    return speaksOfOthers(headText(only!.header), words) || isWider(bare(only!.header), words.replace(/责任/g, ''))
      ? 'unsure'
      : null;
  if (counting.length < 2) return null;
  const fitting = counting.filter(
    (c) =>
      matchLabels([bare(c.header)], [words])?.[0] === 0 &&
      !isWider(bare(c.header), words) &&
      !(DENIED.test(words) && !AMISS.test(headText(c.header))),
  );
  if (fitting.length === 1) return cells.cell(fitting[0]!);
  // 发生数 is of whatever happened, 责任事故数 of the very thing.
  const [very, another] = fitting.filter((c) => !GENERIC.test(headText(c.header)));
  if (very && !another) return cells.cell(very);
  if (fitting.length > 1 && !counting.some((c) => GENERIC.test(headText(c.header)) || SETTLED.test(c.header)))
    return 'unsure';
  if (fitting.length > 1 || counting.some((c) => GENERIC.test(headText(c.header)) || SETTLED.test(c.header)))
    return null;
  return 'unsure';
}

/** The cells of the columns that count each of those kinds, 进京（人次） | 赴邕（人次）, one for each; null unless every kind has its own. */
export function columnsByKind(kinds: readonly string[], cells: RowCells): ReadCell[] | null {
  const counting = cells
    .columns('measure', 'overdue', 'count_total', 'actual')
    .filter((c) => !GENERIC.test(headText(c.header)) && !PERIOD.test(headText(c.header)) && !RATE.test(bare(c.header)));
  if (kinds.length < 2 || counting.length < kinds.length) return null;
  const heads = counting.map((c) => bare(c.header));
  // 事故起数 beside 较大事故起数: all of them, or the others?
  if (heads.some((head) => isOfSeveral(head, kinds))) return null;
  const means = matchLabels(heads, kinds);
  const found = kinds.map((_, kind) => counting[means?.indexOf(kind) ?? -1]);
  return found.every((c) => c !== undefined) ? found.map((c) => cells.cell(c)) : null;
}

/** The columns of all there were and of those that passed: 抽查批次 | 合格批次, 应公开数 | 已公开数, 交办件数 | 化解件数. */
function wholeAndPart(cells: RowCells): readonly [InputColumn, InputColumn] | null {
  const [all, passed] = [cells.columns('denominator')[0], cells.columns('numerator')[0]];
  if (all && passed) return cells.columns('denominator', 'numerator').length > 2 ? null : [all, passed];
  const [due, done] = [cells.columns('target')[0], cells.columns('actual')[0]];
  const total = cells.columns('count_total')[0];
  if (!done || GENERIC.test(headText(done.header))) return null;
  if (due && /^(?:应|须)/.test(headText(due.header))) return [due, done];
  return total && !due ? [total, done] : null;
}

/** 合格批次 of 抽查批次 where 不合格 is counted: what did not pass is the rest. Null where the columns are no such pair. */
export function restOf(words: string, cells: RowCells): { readonly all: ReadCell; readonly passed: ReadCell } | null {
  const pair = wholeAndPart(cells);
  if (!pair) return null;
  const [all, passed] = pair;
  const denied = /^.{0,8}?(?:[未没不]|少|缺)(?:按[时期]|及时|能|有)?(.{2,})$/.exec(words)?.[1];
  // 分子 | 分母 of 覆盖率: of what they are, the row's name says.
  const named = /^(?:分子|数据项?[1一])(?:\(.*\))?$/.test(headText(passed.header));
  const what = named ? cells.name : headText(passed.header).replace(/^(?:已|实际|实|按[时期]|及时)+/, '');
  // 办结数 says nothing of how many came in time.
  if (/按[时期]|及时|如期/.test(words) && !/按[时期]|及时|如期/.test(named ? cells.name : passed.header)) return null;
  const same = denied !== undefined && (named ? new RegExp(`${denied}率?$`).test(what) : what.startsWith(denied));
  return same ? { all: cells.cell(all), passed: cells.cell(passed) } : null;
}

/** 整改完成数: pieces, which are no rate. */
export const countsPieces = (header: string): boolean =>
  !GENERIC.test(headText(header)) &&
  /(?:件|个|起|户|人|项|次|总)?(?:数|数量)(?:\([^%]*\))?$/.test(headText(header)) &&
  !/[率比度]|指数|系数|分数|天数比/.test(headText(header));

/** 应参保人数 and 已缴费人数: the one is the whole of which the other is a part. */
export function partOfDue(cells: RowCells): boolean {
  const [whole, part] = [cells.columns('target')[0]?.header, cells.columns('actual')[0]?.header];
  return (
    whole !== undefined && part !== undefined && !GENERIC.test(headText(part)) && !/[率比度]$|指数|系数/.test(headText(part)) &&
    /^(?:应|须|需)|总(?:人|户|件|次)?数$/.test(headText(whole)) && /^(?:已|实|按期|按时|完成|达标|合格)/.test(headText(part))
  ); // prettier-ignore
}

const ANY =
  /^(?:已|均|共计?|全年|全县|累计|合计|总计|实际|本年|年内|发生|出现|发现|查处|查实|存在|有|被|受到?|新增|完成|扣分|数量|次数|其中|上半年|下半年|[一二三四]季度|\d|月)*$/;

/** 通报表扬1次 where 通报批评 is counted: the cell names something else. */
export const namesAnother = (label: string, words: string): boolean =>
  label.length >= 4 &&
  !ANY.test(label) &&
  /[批表][评扬]|奖|先进|优秀/.test(label) &&
  matchLabels([label], [words])?.[0] !== 0;

const FAILING = /[未没不迟漏逾超延晚错误缺少违]/;

const THINGS =
  /^[一-龥]{0,4}(?:支部|村|组|社区|单位|学校|企业|项目|部门|乡镇|街道|医院|场所|门店|小区|断面|点位|路段|河段|站点)$/;

/** 按时报送12次, 受理30件 where 迟报, 超期 is counted: how often it was done, not how often amiss. */
export function namesTheDeed(label: string, words: string): boolean {
  if (!FAILING.test(words) || label === '' || FAILING.test(label) || ANY.test(label)) return false;
  const bareLabel = bareWords(label);
  // 4个支部 of 记录不全的每个支部: the things themselves, and no deed.
  if (THINGS.test(bareLabel) && bareWords(words).endsWith(bareLabel)) return false;
  const denied = new RegExp(`${FAILING.source}[时期]?(?:按[时期]|及时)?${bareLabel.replace(/[^一-龥]/g, '')}`);
  return matchLabels([label], [words])?.[0] !== 0 || denied.test(bareWords(words));
}
