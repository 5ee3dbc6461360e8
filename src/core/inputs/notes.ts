/** The only place that hears what the 备注 of a row says: that what the rule forbids did not happen, or that an exception of the rule was granted. */
import type { Answer } from '../model/inputs';
import { bareWords } from './match';
import type { ReadCell, RowCells } from './rowCells';

const DENIAL =
  /^(?:全年|年内|本年度?|期内)?(?:经?(?:[国省市县区]|自治区)?[级局]?(?:抽查|检查|核查|督查|暗访|审计|评估)(?:中|时)?)?(?:未发生|未出现|未发现|没有|无|未受到?|未被)(.{2,16})$/;

/** 备注 未发生重大负面舆情 of 发生重大负面舆情的不得分; null where it says anything else. Never that something did happen: notes also explain. */
export function deniedInNote(cells: RowCells, words: string): Answer<boolean> | null {
  const note = cells.first('note');
  const denial = note && DENIAL.exec(bareWords(note.reading.shown))?.[1];
  const event = bareWords(words).replace(/^(?:发生|出现|存在|有|被|受到?)+/, '');
  if (!note || !denial || event.length < 2 || /^[未没不无]/.test(event)) return null;
  const same = denial.endsWith(event) || (event.endsWith(denial) && denial.length >= 4);
  return same ? { ok: false, at: note.at } : null;
}

/** √ in its cell, 未完成，预计明年3月完工 in the 备注, 尚有2个小区未完工 in 存在问题. */
export function undoneInNote(cells: RowCells, words: string): ReadCell | null {
  const asked = bareWords(words);
  for (const column of cells.columns('note', 'deduct_reason')) {
    const cell = cells.cell(column);
    const clauses = cell.reading.shown.split(/[，。；,;\s]+/);
    const undone = clauses.flatMap((c) => UNDONE.exec(c)?.[1] ?? []);
    if (undone.some((u) => asked.includes(u) || (asked.length >= 2 && u.includes(asked)))) return cell;
  }
  return null;
}

const UNDONE = /(?:^|尚|还|仍|有|\d[一-龥]{1,9}?)(?:未|没有)能?(?:全部|按[时期])?([一-龥]{2,6})$/;

/** 其中1起经复核不予认定, 待认定, 正在核对, 市抽查结果为91%: the number in its cell is not the last word. */
const QUALIFIED =
  /不予(?:认定|计算|计入|采信|确认)|不(?:计入|纳入|认定)|剔除|扣除其中|待(?:认定|核实|核定|复核|确认|查)|(?:抽查|核查|复核|核定|审计|督查|反馈|通报|公布)(?:结果|数|认定|后)?(?:为|是|仅)第?\d|数据(?:有误|存疑|不实)/;
/** 以市统计局反馈为准: of the number beside it, unless the column explains (指标说明) where all such numbers come from. */
const SETTLED_BY = /以.{1,8}为准/;
const EXPLAINS = /解释|指标说明|口径|定义|公式|计算方法|来源/;
const UNSETTLED =
  /(?:正在?|尚在|仍在)(?:进一步)?(?:核[对实定查]|复核|认定|申诉|审[理核]|鉴定|调查|协商|对账)|(?:核[对实定查]|复核|认定|申诉|审理|鉴定|调查)(?:之?中|过程中)|有(?:异议|争议|出入)|(?:不一致|不相符|口径不[同一])/;
/** 其中2个未通过市级验收: some of them are not what the number says. */
const SOME_ARE_NOT =
  /其中[^，。；\d]{0,6}[\d一二两三四五六七八九十]+[^，。；\d]{0,8}?(?:[未没]|不(?!含|同|少于|低于)|尚|无[效法])/;

export function qualifiedInNote(cells: RowCells): ReadCell | null {
  const note = cells.first('note');
  if (!note) return null;
  const { shown } = note.reading;
  const taken = [QUALIFIED, UNSETTLED, SOME_ARE_NOT].some((words) => words.test(shown));
  const settled = SETTLED_BY.test(shown) && !EXPLAINS.test(cells.columns('note')[0]?.header ?? '');
  return taken || settled || excusedIn(cells.row.ruleText, shown) ? note : null;
}

/** 经市委政法委认定属不可预见的不扣分: which cases a rule lets off. */
const EXCUSE =
  /([^，。；,;：:（）()]{2,24}?)的?[，,]?(?:可以?|均|一律)?(?:不(?:予|再)?扣分?|免(?:予|于)?(?:扣分|考核|责|计)|不(?:予)?(?:计[入算]|计分|纳入|作为|统计))|[（(]([^（）()]{2,24}?)的?除外[）)]|([^，。；,;：:（）()]{2,24}?)的?除外/g;
const excuses = new Map<string, readonly string[]>();
const LEAST_SHARED = 4;

/** The note speaks of a case that the rule lets off, and does not deny it. */
function excusedIn(rule: string, note: string): boolean {
  let cases = excuses.get(rule);
  if (!cases) {
    if (excuses.size > 5000) excuses.clear();
    cases = [...bareJoints(rule).matchAll(EXCUSE)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
    excuses.set(rule, cases);
  }
  return cases.some((words) => sharedRun(words, note));
}

const bareJoints = (text: string): string => text.replace(/\s/g, '');

/** A run of so many characters stands in both, undenied in the note. */
function sharedRun(words: string, note: string): boolean {
  for (let i = 0; i + LEAST_SHARED <= words.length; i++) {
    const at = note.indexOf(words.slice(i, i + LEAST_SHARED));
    if (at >= 0 && !/[未没不无非][^，。；]{0,4}$/.test(note.slice(0, at))) return true;
  }
  return false;
}

const LATE = /(?<![未无没不])(?:逾期|超期|超时限|迟报|晚报|迟交|延期|推迟|滞后)/;

/** 已报送 in its cell, 逾期 in the 备注. */
export function lateInNote(cells: RowCells): ReadCell | null {
  const note = cells.first('note');
  return note && LATE.test(note.reading.shown) ? note : null;
}

const EXCEPTION =
  /[一-龥]{0,12}(调整|调减|调增|核减|核增|延期|顺延|变更|豁免|免于考核|不可抗力|自然灾害)[^，。；]{0,6}的，/;
const exceptions = new Map<string, string | null>();

function exceptionOf(rule: string): string | null {
  let word = exceptions.get(rule);
  if (word === undefined) {
    if (exceptions.size > 5000) exceptions.clear();
    exceptions.set(rule, (word = EXCEPTION.exec(rule)?.[1] ?? null));
  }
  return word;
}

/** 任务经上级调整的，按调整后任务数考核, and a 备注 市局9月调整任务为16万亩: the numbers of the row are not the ones that count. */
export function exceptionNoted(cells: RowCells): ReadCell | null {
  const word = exceptionOf(cells.row.ruleText);
  const note = word === null ? null : cells.first('note');
  if (!note || !note.reading.shown.includes(word!)) return null;
  return new RegExp(`(?:未|没有?|不|无)[^，。；]{0,4}${word!}`).test(note.reading.shown) ? null : note;
}
