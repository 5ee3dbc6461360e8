/** The only place that takes an answer out of the 备注 of a row: that what the rule forbids did not happen, in its own words. */
import type { Answer } from '../model/inputs';
import { bareWords } from './match';
import type { RowCells } from './rowCells';

const DENIAL = /^(?:全年|年内|本年度?|期内)?(?:未发生|未出现|未发现|没有|无|未受到?|未被)(.{2,16})$/;

/** 备注 未发生重大负面舆情 of 发生重大负面舆情的不得分; null where it says anything else. Never that something did happen: notes also explain. */
export function deniedInNote(cells: RowCells, words: string): Answer<boolean> | null {
  const note = cells.first('note');
  const denial = note && DENIAL.exec(bareWords(note.reading.shown))?.[1];
  const event = bareWords(words).replace(/^(?:发生|出现|存在|有|被|受到?)+/, '');
  if (!note || !denial || event.length < 2 || /^[未没不无]/.test(event)) return null;
  const same = denial.endsWith(event) || (event.endsWith(denial) && denial.length >= 4);
  return same ? { ok: false, at: note.at } : null;
}
