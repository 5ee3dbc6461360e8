/** The only place that says whether a row has its task at all: 不涉及, 本镇无安置点, 本县未下达任务，不考评. */
import type { Answer } from '../model/inputs';
import type { RowCells } from './rowCells';

const WHO = /^(?:本|我|该)?(?:县|市|区|镇|乡|街道|村|校|院|局|单位|部门|企业|公司|站|所|中心|社区)/;
const TAIL = /[，,；;。]?(?:故|因此|所以)?(?:此项|该项|本项)?不(?:再)?(?:参与|参加|纳入|列入|予)?(?:考核|考评|计分|评分|评价)(?:此项|该项|本项)?[。]?$/;
const NO_TASK = /^(?:没有|无|未下达|未承担|未安排|未分配|不承担|不涉及)(?:此项|该项|相关|[一-龥]{2,4})?(?:任务|指标|工作)$/;

/** 没有安置点 and 无安置点 are one. */
const plain = (said: string): string => said.replace(/^(?:没有|未有)/, '无');

/** `words`: what the rule says there is none of; absent: such a task. */
export function appliesTo(cells: RowCells, words: string | undefined): Answer<boolean> {
  const held = [cells.first('actual'), cells.first('target')];
  const none = held.find((c) => c?.reading.state === 'not_applicable');
  if (none) return { ok: false, at: none.at };
  for (const cell of [...held, cells.first('note')]) {
    const said = (cell?.reading.shown ?? '').trim().replace(TAIL, '');
    const bare = NO_TASK.test(said) ? said : said.replace(WHO, '');
    const is = words !== undefined && words !== '' ? plain(bare) === plain(words) : NO_TASK.test(bare);
    if (cell && (is || said === words)) return { ok: false, at: cell.at };
  }
  return { ok: true };
}
