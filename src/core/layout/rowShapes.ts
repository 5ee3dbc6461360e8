/** The only place that knows rows and merged cells by their shape alone: rows of column numbers, cells that stand for several rules. */
import { cellKey } from '../model/snapshot';
import { hasScoringWords } from './evidence';
import type { Grid } from './grid';
import { evenText } from './labels';

const inNumbering = (text: string): boolean => /^(\d{1,2}|[甲乙丙丁戊])([=÷×*/].*)?$/.test(text);

/** Whether a cell may be part of a row of column numbers. */
export const isNumberingCell = (text: string): boolean => inNumbering(bare(text));

const bare = (text: string): string => text.replace(/[（()）]/g, '');

/** `1 2 3 4` or `甲 乙 1 2` under a header. */
export function isNumbering(grid: Grid, row: number, cols: readonly number[]): boolean {
  if (
    cols.length < 4 ||
    (typeof grid.own(row, cols[cols.length - 1] as number) === 'string' &&
      !/^[（(]?\d/.test(grid.text(row, cols[cols.length - 1] as number)))
  )
    return false;
  const numbers: number[] = [];
  for (const c of cols) {
    const text = bare(grid.text(row, c));
    if (!inNumbering(text)) return false;
    if (/^\d{1,2}$/.test(text)) numbers.push(Number(text));
  }
  return numbers.length >= 3 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1);
}

/** How many rows of a span hold a scoring rule of their own. Each span is looked at once. */
export function countingRules(grid: Grid, col: number | undefined): (top: number, bottom: number) => number {
  const known = new Map<number, number>();
  return (top, bottom) => {
    const key = cellKey(top, bottom);
    let rules = known.get(key);
    if (rules === undefined) {
      rules = 0;
      for (let r = top; col !== undefined && r <= bottom; r++)
        if (hasScoringWords(evenText(String(grid.own(r, col))))) rules += 1;
      known.set(key, rules);
    }
    return rules;
  };
}

const FIELD = /^[^，。；：:]{2,16}[:：][^，。；：:]{0,14}$/;
const SEAL = /[(（](?:盖章|公章|签[字章名])[)）][:：]?$/;
const ANSWER = /^[\u4e00-\u9fff\d年月日./-]{1,12}$/;

/** 镇长签字： | 考核组签字： | 2024年12月30日: several fields to be filled in by hand, each named and ended by a colon, an answer at most behind it. */
export function isFormLine(grid: Grid, row: number, cols: readonly number[]): boolean {
  let answered = true;
  let fields = 0;
  for (const col of cols) {
    const value = grid.own(row, col);
    const text = evenText(String(value));
    const sealed = typeof value === 'string' && SEAL.test(text);
    if (sealed || (typeof value === 'string' && FIELD.test(text) && !hasScoringWords(text))) {
      // 县林业局（盖章） | 2024年12月20日
      fields += sealed ? 2 : 1;
      answered = false;
    } else if (answered || !ANSWER.test(text)) return false;
    else answered = true;
  }
  return fields > 1;
}

/** Whether the cell belongs to a label that is merged from the names over the columns of values, and is itself no rule. */
export function isUnder(grid: Grid, row: number, col: number, name: number | undefined): boolean {
  const m = grid.merge(row, col);
  if (m === null || name === undefined || m.left > name || m.left >= col) return false;
  return !hasScoringWords(evenText(grid.text(row, col)));
}
