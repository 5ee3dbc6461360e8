/** The only place that says whose workbook it is: what titles and file name print. */
import type { Snapshot } from '../model/snapshot';
import { gridOf } from './grid';
import { evenText } from './labels';
import { meaningOf } from './meaning';

/** Over a list of organisations nothing below its header says whose workbook it is. */
const LIST_HEADER =
  /^(?:县区?(?:名称)?|县\((?:市、?)?区\)|市县|地区|区域|(?:被?考[评核])?单位(?:名称)?|乡镇(?:\(街道\))?)$/;

const headsList = (text: string): boolean => {
  const { meaning, strength } = meaningOf([text]);
  return LIST_HEADER.test(text) || (meaning === 'unit_name' && strength === 3);
};

/** Everything printed over the tables and in the file name: the workbook is about the county named there. */
export function namesOfSelf(snapshot: Snapshot): string {
  const texts = [snapshot.workbook];
  for (const sheet of snapshot.sheets) {
    const grid = sheet.ours === undefined ? gridOf(sheet) : null;
    if (!grid) continue;
    for (let row = grid.area.top; row <= Math.min(grid.area.top + 3, grid.area.bottom); row++) {
      const cols = grid.filled(row);
      if (cols.length > 1 && cols.some((c) => headsList(evenText(grid.text(row, c))))) break;
      if (cols.length <= 4) texts.push(...cols.map((c) => grid.text(row, c)));
    }
  }
  return texts.map(evenText).join('\n');
}
