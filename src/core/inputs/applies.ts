/** The only place that says whether a row has its task at all: 不涉及, 本镇无安置点 where 没有安置点的 are left out, 本县未下达任务，不考评. */
import type { Answer } from '../model/inputs';
import { fold } from '../text/fold';
import type { RowCells } from './rowCells';

const OURS =
  /^(?:(?:[本我全该](?:县|市|区|镇|乡|村|街道|社区|单位|部门|局|校|院|园|站|所|企业|公司|中心|辖区|地|系统|年度?)|街道|今年|20\d\d年度?)(?:内|均)?)*(?:为|属于?|是)?/;
const LEFT_OUT =
  /[，(]?(?:故|因此|所以)?(?:此项|该项|本项)?不(?:再)?(?:列入|纳入|参与|参加|予|作)?(?:考核|考评|计分|评分|评价)(?:此项|该项|本项)?[)。]?$/;
/** Words whose want is no want of a task. */
const DUE = /未|没(?!有)|逾|欠|不|缺|材料|资料|台账|证明|佐证|记录/;
const NO_TASK = '无任务';

/** 没有安置点 and 无安置点 are one. */
const bare = (said: string): string => said.replace(/^(?:没有|未有)/, '无').replace(/^无(?:此项|该项|相关|考核)/, '无');

/** `words`: what the rule says there is none of; absent: such a task. The indicator's name may stand between: 无秋粮任务. */
export function appliesTo(cells: RowCells, words: string | undefined): Answer<boolean> {
  const held = [cells.first('actual'), cells.first('target')];
  const none = held.find((c) => c?.reading.state === 'not_applicable');
  if (none) return { ok: false, at: none.at };
  const state = bare(words ?? NO_TASK);
  // A note beside a value explains the value.
  const note = held[0]?.reading.state === 'value' ? null : cells.first('note');
  for (const cell of [...held, note]) {
    const shown = cell ? fold(cell.reading.shown).text.replace(/\s/g, '') : '';
    const told = bare(shown.replace(OURS, '').replace(LEFT_OUT, ''));
    const [, between] = new RegExp(`^无([一-龥]{2,6}?)${state.replace(/^无/, '')}$`).exec(told) ?? [];
    const ofName =
      state.startsWith('无') && between !== undefined && !DUE.test(between) && cells.name.includes(between);
    const untold =
      words === undefined &&
      /^(?:未下达|未承担|未安排|未分配|不承担|不涉及)(?:此项|该项|相关)?(?:任务|指标|工作)$/.test(told);
    if (cell && shown !== '' && (told === state || ofName || untold)) return { ok: false, at: cell.at };
    // 无: no such task, or nothing done of it? 无移民任务: whose task is it?
    if (cell && words === undefined && /^(?:无|没有|无[一-龥]{1,10}(?:任务|指标))$/.test(told) && !DUE.test(told))
      return { missing: '是否有此项任务', reason: 'doubtful', at: cell.at, shown: cell.reading.shown };
  }
  return { ok: true };
}
