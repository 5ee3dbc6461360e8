/** The only place that hears whom a rule itself exempts, 没有校车的学校不考核此项, and whether a cell says that the row is one of those. */
import type { ValueReading } from '../layout/valueReading';
import { fold } from '../text/fold';
import type { InputColumn } from './inputColumns';
import type { RowCells } from './rowCells';

const WHO = '(?:县|市|区|乡镇|镇|乡|街道|村|学校|单位|部门|地区|地方)';
/** 不计分 is said of what was not done as well; a task that does not exist is the only one that it exempts. */
const EXEMPTS = new RegExp(
  `^((?:无|没有|未下达|未安排|未承担|不涉及|不承担|非).{1,12}?)(?:的(?:${WHO}(?:\\(${WHO}\\))?)?)?，?(?:本项|此项|该项)?不(?:再)?(?:(?:列入|纳入|作|予|参与|参加)?(?:考核|考评)|(?:列入|纳入)(?:计分|评分)|(计分))(?:此项|本项|该项|范围)?$`,
);
const OURS =
  /^(?:(?:[本我全该](?:县|市|区|镇|乡|村|街道|社区|单位|部门|局|校|院|园|站|所|辖区|地|系统|年度?)|街道|今年|20\d\d年度?)(?:内|均)?)*(?:为|属于?|是)?/;
const NOT_MARKED = /[，(]?(?:此项|本项|该项)?不(?:列入|纳入|参与|参加|作)?(?:考核|考评|计分)[)]?$/;
/** Words whose want is no want of a task. */
const DUE = /未|没(?!有)|逾|欠|不|缺|材料|资料|台账|证明|佐证|记录/;
const TASK = /任务|事项|指标|项目|业务/;

const known = new Map<string, readonly string[]>();
const even = (text: string): string => fold(text).text.replace(/\s/g, '');
const bare = (words: string): string => words.replace(/^没有/, '无');

/** 无校车, 未下达任务: the states that the rule exempts. */
function exemptions(rule: string): readonly string[] {
  let found = known.get(rule);
  if (!found) {
    if (known.size > 5000) known.clear();
    found = even(rule)
      .split(/[；。\n]|，(?!(?:本|此|该)项不)/)
      .flatMap((clause) => {
        const [, words, marks] = EXEMPTS.exec(clause.replace(/^(?:其中|但|对)/, '')) ?? [];
        const open = words === undefined || DUE.test(words.replace(/^(?:未|没有|不涉及|不承担)/, ''));
        return open || (marks && !TASK.test(words)) ? [] : [bare(words)];
      });
    known.set(rule, found);
  }
  return found;
}

/** 本校没有校车 under 没有校车的学校不考核此项; `name` is the indicator's, whose words may stand between: 无秋粮任务. */
function isExempted(rule: string, shown: string, name: string): boolean {
  if (!/不.{0,4}[考计评]/.test(rule)) return false;
  const states = exemptions(rule);
  if (states.length === 0) return false;
  const told = bare(even(shown).replace(OURS, '').replace(NOT_MARKED, ''));
  return states.some((state) => {
    if (told === state) return true;
    const [, between] = new RegExp(`^无([一-龥]{2,6}?)${state.replace(/^无/, '')}$`).exec(told) ?? [];
    return state.startsWith('无') && between !== undefined && !DUE.test(between) && name.includes(between);
  });
}

/** What was achieved or due, or a note beside a dash, says that the rule exempts the row. */
export function exempt(reading: ValueReading, { role }: InputColumn, cells: RowCells): ValueReading {
  if (role !== 'actual' && role !== 'target') return reading;
  const { ruleText } = cells.row;
  const note = reading.state === 'value' || role === 'target' ? null : cells.first('note');
  const { shown } = note?.reading ?? reading;
  return shown !== '' && isExempted(ruleText, shown, cells.name) ? { ...reading, state: 'not_applicable' } : reading;
}
