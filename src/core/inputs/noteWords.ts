/** The only place that hears a 备注 that may take from the number beside it, by words that neither the rule nor the indicator has. */
import { decimal, equals, sub } from '../model/exact';
import { fold } from '../text/fold';
import type { Held } from './held';
import type { RowCells } from './rowCells';
import { strangeClauses } from './strange';
import { knownOf, ofOtherYear } from './turned';

/** Of the number itself: that it is not the last word, or whose. */
const NOTED =
  /核实为|核减|核增|虚报|重复(?:计算|统计|填报|上报)|有误|错误|误填|漏报|误报|预计数|快报|上年(?:度)?(?:数|排名|值)|^[^，。；]{0,4}倒数|不考核|按[\d.]+分计|单位[:：]|(?:核查|检查|督查|实际|系统|尚|仍)未完成|^未完成|无法|抽检[\d.]|未出|未(?:正式)?公布|自测|自评|自报|实测|不合格\d|摘牌|认定\d|延期至|(?:目标|任务)(?:数|值)?(?:中期)?(?:已)?(?:调整|调减|调增)|调整(?:后)?(?:的)?(?:目标|任务)|完成率\d|反馈\d/;
/** 统计局反馈, 由市卫健委提供, 以…为准, 常住人口数×1000: where numbers come from, and how they are made. */
const SOURCE =
  /^(?:数据|资料)?(?:来源|出处)|^[由以据按].{1,12}(?:提供|公布|为准|认定|统计|数据)$|(?:反馈|提供|公布|统计局|部门)(?:数据?|的)?$|[÷×/]|附件|详见/;
/** 其余3件正在推进, 另有5个已签约: of those that are not counted here; 上年普惠率为93%: of another year. */
const OF_THE_REST = /^(?:其余|余下|剩余|另有|另外|此外)|^(?:上年度?|去年)(?!数|值|排名|结转)[^，。；]*\d/;
/** 11月25日前, 9月5日（含）前: a day by which it was due. */
const DUE_BY = /^(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[底末])(?:含|以|之)?前?$/;
/** Only what counts, denies or takes away can change a mark; a reason (受降雨影响) cannot. */
const TAKES = /\d|(?<!第)[零一二两三四五六七八九十](?=[一-龥])|[未没不无非待除扣减暂拟]/;

/** The note that may; null where it says nothing of the kind. */
export function takingNote(cells: RowCells): Held | null {
  const note = cells.first('note');
  if (!note || note.reading.state !== 'value') return null;
  const text = fold(note.reading.shown).text.replace(/[()（）]/g, '');
  const said = NOTED.exec(text)?.[0].replace(/\d/g, '');
  if (said !== undefined && (said === '' || !cells.row.ruleText.includes(said))) return note;
  if (ofOtherYear(cells, '', note.reading.shown)) return note;
  const known = knownOf(cells);
  const taking = strangeClauses(note.reading.shown, known).filter(
    (c) =>
      TAKES.test(c) && !SOURCE.test(c) && !DUE_BY.test(c) && !OF_THE_REST.test(c) && !countsOthers(c, known) &&
      !explainsRest(c, cells),
  ); // prettier-ignore
  const [word] = taking;
  return word === undefined ? null : { reading: note.reading, at: note.at, word };
}

/** 两家大户停业 where no 家 are counted: so many of something else. */
function countsOthers(clause: string, known: string): boolean {
  const unit = /^[一二两三四五六七八九十]+([家户个名人起件处次项条批座])[^\d]*$/.exec(clause)?.[1];
  return (
    unit !== undefined &&
    !/[未没不无除含扣减其]/.test(clause) &&
    !new RegExp(`[每\\d有一]${unit}|${unit}[数次]`).test(known)
  );
}

/** Where some of those that are due may not count. */
const EXEMPTS = /不[计纳列]入|不作为|除外|剔除|核减|扣除|豁免|免[予于责考]|不可抗力|自然灾害|顺延|延期/;
const ON_THE_WAY = /顺延|延[期后]|推迟|滞后|正在|在建|施工|推进|尚?未(?:完[成工]|竣工|建成|开工|动工|办结|整改)/;
/** 3条因雨季顺延 beside 12/15: those that are wanting, which the number leaves out already. */
function explainsRest(clause: string, cells: RowCells): boolean {
  if (EXEMPTS.test(cells.row.ruleText)) return false;
  const [only, another] = clause.match(/\d+(?:\.\d+)?/g) ?? [];
  const now = cells.first('actual')?.reading;
  const due = now?.ratio?.denominator ?? cells.first('target')?.reading.number?.value;
  const done = now?.ratio?.numerator ?? now?.number?.value;
  const left = only === undefined || another !== undefined ? null : decimal(only);
  return (
    left !== null && due !== undefined && done !== undefined && ON_THE_WAY.test(clause) && equals(sub(due, done), left)
  );
}
