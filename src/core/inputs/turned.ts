/** The only place that hears words that turn or limit what a cell tells, where neither the rule nor the indicator says them: 拟开工, 协办, 自评, 上年数, 单位：万元. */
import { compare } from '../model/exact';
import { fold } from '../text/fold';
import type { Held } from './held';
import { bareWords } from './match';
import type { ReadCell, RowCells } from './rowCells';

/** Not yet, or not sure. */
const NOT_YET =
  /力争|争取(?!资金|到|项目)|预计|预估|暂列|暂定|拟(?!定|合)|(?<![按年度照原])计划(?![数任内外\d])|目标第|[(（](?:目标|计划)[)）]|难以|有望|在谈|续建|[底月日]前(?!已|均)(?:完成|建成|开工|开展|召开)|自评|自测|自报|试运行|约第|第\d+名?左右|在建|不存在未/;
/** Another deed than any rule pays for, unless it says so. */
const OTHER_DEED =
  /参加|参训|协办|外出|负面|约稿|批评|表扬|批示|储备|选址|议题|地块|(?<![，；。].*)(?:签约|竣工)(?!.*[，；。])|限上|床位|规下|副省级|书记|[一二三]等奖|优胜奖|提名/;
/** Some of them do not count, or are counted apart. */
const LIMITED =
  /退回|终止|摘牌|无效|不含|不纳入|不计入|核[实减]|虚报|历史遗留|遗留问题|退休|公假|个人[)）]|零星|获[省市]局|[(（](?:去年|上年度?|近[两三四五]年)[)）]|上年(?:度)?(?:建立|召开|开展|获)|近[两三四五]年|连续[两三四五\d]年/;
const TURNS: readonly RegExp[] = [NOT_YET, OTHER_DEED, LIMITED];

/** A 备注 that corrects the number, denies it, or says of what it is. */
const NOTED =
  /核实为|核减|核增|虚报|重复(?:计算|统计|填报|上报)|有误|错误|误填|漏报|误报|预计数|快报|上年(?:度)?(?:数|排名|值)|^[^，。；]{0,4}倒数|不考核|按[\d.]+分计|单位[:：]|(?:核查|检查|督查|实际|系统|尚|仍)未完成|^未完成|无法|抽检[\d.]|未出|未(?:正式)?公布|自测|自评|自报|实测|不合格\d|摘牌|认定\d|延期至|(?:目标|任务)(?:数|值)?(?:中期)?(?:已)?(?:调整|调减|调增)|调整(?:后)?(?:的)?(?:目标|任务)|完成率\d|反馈\d/;

/** Names of a place that are of another list than the rule's. */
const AMONG =
  /片区?第|系统内|百强|梯队|第[\d一二三]+档|季度|\d月|前\d|^(?:退|进|升|降)\d|进步|退步|上升|下降|前移|后移/;

/** The first word of such a kind that the rule, the name and the head do not say. */
function says(shown: string, known: string, kinds: readonly RegExp[]): boolean {
  const text = fold(shown).text;
  return kinds.some((kind) => {
    const said = kind.exec(text)?.[0].replace(/[()（）\d]/g, '');
    return said !== undefined && (said === '' || !known.includes(said));
  });
}

const YEAR = /(20\d\d)年/g;

/** 2023年第2名, 2025年1月完成 in a table of 2024 whose rule and head name no such year. */
function ofOtherYear({ table, row }: RowCells, head: string, shown: string): boolean {
  const years = [...shown.matchAll(YEAR)].map((m) => Number(m[1]));
  return (
    table.year !== null && years.length > 0 && years.every((y) => y !== table.year) &&
    !years.some((y) => `${row.ruleText}${head}`.includes(String(y)))
  ); // prettier-ignore
}

const knownOf = ({ name, row }: RowCells): string => `${bareWords(name)}，${row.ruleText}`;

/** The cell, or the note beside it, that is turned by its own words; null where none is. */
export function turnedIn(cells: RowCells): ReadCell | null {
  const known = knownOf(cells);
  for (const column of cells.columns('actual', 'growth', 'completion', 'measure', 'rank')) {
    const cell = cells.cell(column);
    const { reading } = cell;
    if (reading.state !== 'value' || !/[一-龥]/.test(reading.shown)) continue;
    if (says(reading.shown, known + column.header, TURNS)) return cell;
    const place = column.role === 'rank' || reading.rank !== null;
    if (place && says(reading.shown, known + column.header, [AMONG])) return cell;
    const first = /(?:^|[^\d])前(\d+)$/.exec(fold(reading.shown).text)?.[1];
    if (
      place &&
      first &&
      !known.includes(`前${first}`) &&
      !known.includes(`前${'零一二三四五六七八九十'[Number(first)]}`)
    )
      return cell;
    if (
      (place || reading.fact === true || /[（(]20\d\d年[）)]/.test(reading.shown)) &&
      ofOtherYear(cells, column.header, reading.shown)
    )
      return cell;
  }
  const note = cells.first('note');
  return note && note.reading.state === 'value' && says(note.reading.shown, cells.row.ruleText, [NOTED]) ? note : null;
}

/** A part of a text that is turned: 计划建立制度. */
export const partTurned = (part: Held, cells: RowCells): boolean => says(part.reading.shown, knownOf(cells), TURNS);

/** Words that say nothing of what was done, only that it was, and when. */
const PLAIN =
  /已经|全部|全面|按[时期]|如期|及时|圆满|顺利|提前|超额|足额|高质量|保质保量|完成|达[到标]|合格|通过|验收|任务|目标|工作|要求|年度|全年|今年|本年|建设|建成|投入|使用|运行|上线|投用|竣工|整改|各项|计划|本[县市区镇乡]|[上下]半年|季度|[已均都全于在并且了的由经为共年月日底初末中上下旬前号有其项个]/g;

/** 完成招标, 超时完成, 完成，未验收 where 完成 is asked for: it says more than that, in words neither the rule nor the indicator has. */
export function doneOtherwise(asked: string, { reading }: Held, cells: RowCells): boolean {
  if (!/^(?:[未没]有?)?完成(?:任务|目标|工作)?$/.test(bareWords(asked)) || reading.number) return false;
  const { ratio } = reading;
  if (ratio && compare(ratio.numerator, ratio.denominator) < 0) return true;
  const known = knownOf(cells);
  if (/^未能?按[时期]完成/.test(reading.shown)) return !/按[时期]|及时|逾期|超期|时限/.test(known);
  if (/^[未没尚]/.test(reading.shown)) return false;
  if (/[，；。][^，；。]*[未没]/.test(fold(reading.shown).text)) return true;
  const text = fold(reading.shown).text.replace(PLAIN, ' ');
  const told = [...text].map((sign, i) => known.includes(text.slice(i, i + 2)) || (i > 0 && known.includes(text.slice(i - 1, i + 1))) ? '' : sign); // prettier-ignore
  return told.join('').replace(/[^一-龥]/g, '').length >= 2;
}
