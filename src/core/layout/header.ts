/** The only place that finds header rows (表头): where a band of them stands, which columns it covers, what each column is called. */
import { ROWS_AT_ONCE, type Pausing } from '../model/pauses';
import { hasScoringWords, isOrganisation } from './evidence';
import { unitNamed } from '../text/units';
import type { Grid } from './grid';
import { evenText } from './labels';
import { meaningOf, strip, type Meaning } from './meaning';
import { spokenHead } from './ruleInHead';

/** A column under a header band. */
export interface HeaderColumn {
  readonly col: number;
  /** From the outermost group to the column's own word. */
  readonly path: readonly string[];
  /** `2024年目标/增速（%）`. */
  readonly header: string;
  readonly meaning: Meaning;
  /** Under a header merged from a column further left: a column of its own only when it holds cells of its own. */
  readonly covered: boolean;
}

/** Header rows `top`–`bottom` with the columns of one table. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const LONGEST_HEADER = 24;
/** 其中：零售业, 完成值（单位：万元）: no caption with its answer. */
const COLON_WITHIN = /^其中：|[(（][^()（）：]{0,6}：[^()（）]{1,8}[)）]/g;
/** 2023年1-11月 or 2023年 alone heads the values of those months. */
const SPAN = /^(20\d\d年)?\d{1,2}月?份?[-—~至]\d{1,2}月份?$|^20\d\d年度?$/;
const MOST_HEADER_ROWS = 3;

function headerText(grid: Grid, row: number, col: number): string | null {
  const value = grid.value(row, col);
  if (typeof value !== 'string') return null;
  const text = evenText(value);
  return isHeader(text) ? text : nameOver(value);
}

const isHeader = (text: string): boolean =>
  text.length > 0 &&
  strip(text).length <= LONGEST_HEADER &&
  !/[。；]|：.|^[(（]?\d+[)）]?$/.test(text.replace(COLON_WITHIN, ''));

/** The name of a head too long for one, which goes on to say how it scores. */
function nameOver(value: string): string | null {
  const name = evenText(spokenHead(value)?.name ?? '');
  return isHeader(name) ? name : null;
}

/** What the cell is called in a path: its text, without the rule that stands in the same cell. */
function called(grid: Grid, row: number, col: number): string {
  const text = grid.text(row, col);
  const value = text.length > LONGEST_HEADER ? grid.value(row, col) : '';
  return typeof value === 'string' && value !== '' && !isHeader(evenText(value)) ? (nameOver(value) ?? text) : text;
}

/** 单位, 责任股室, 企业名称. */
const OF_SOMEBODY = /(?:单位|部门|[科股处]室|机构|企业|公司|学校|医院|卫生院|主体|站所|名称)$/;

/** 县区 | 失业率 | PM2.5: a column of organisations, the rest words of any kind with figures under them. */
function namesPeers(grid: Grid, row: number, cols: readonly number[], texts: readonly string[]): boolean {
  if (row >= grid.area.bottom) return false;
  const meanings = texts.map((t) => meaningOf([t]));
  const told = meanings.findIndex((m) => m.meaning === 'unit_name' && m.strength === 3);
  const leading = meanings.findIndex((m) => m.meaning !== 'index');
  const names = told < 0 && leading >= 0 && OF_SOMEBODY.test(strip(texts[leading] as string)) ? leading : told;
  if (names < 0) return false;
  const values = cols.filter((_, i) => i !== names && meanings[i]?.meaning !== 'index');
  // A line of its own (A组) may stand over the first of them.
  const first = row + 2 <= grid.area.bottom && grid.filled(row + 1).length === 1 ? row + 2 : row + 1;
  const figures = values.filter((col) => typeof grid.own(first, col) === 'number');
  const named = grid.own(first, cols[names] as number);
  if (typeof named !== 'string' || named.trim() === '') return false;
  // 单位 over 亿元 is no list of peers.
  if (told < 0 && !isOrganisation(evenText(named))) return false;
  return figures.length > 0 && figures.length * 2 >= values.length;
}

/** Whether the row reads as a header: mostly known header words, no numbers, no prose; or a list of peers under words of its own. */
function looksLikeHeader(grid: Grid, row: number): boolean {
  const cols = grid.filled(row);
  if (cols.length < 2 || typeof grid.value(row, cols[0] as number) !== 'string') return false;
  const texts: string[] = [];
  for (const col of cols) {
    const text = headerText(grid, row, col);
    if (text === null) return false;
    texts.push(text);
  }
  return namesPeers(grid, row, cols, texts) || looksKnown(texts) || headsRules(grid, row, cols, texts);
}

/** Words of its own over a column of scoring rules and a column of figures: 督办要点 | 赋分 | 量化要求. */
function headsRules(grid: Grid, row: number, cols: readonly number[], texts: readonly string[]): boolean {
  if (cols.length < 4 || new Set(texts).size < texts.length || row + 2 > grid.area.bottom) return false;
  if (!texts.some((t) => meaningOf([t]).strength >= 2)) return false;
  const below = [row + 1, row + 2];
  const prose = cols.filter((col) => below.every((r) => hasScoringWords(evenText(grid.text(r, col)))));
  const figures = cols.filter((col) => below.every((r) => typeof grid.own(r, col) === 'number'));
  return prose.length > 0 && figures.length > 0;
}

function looksKnown(texts: readonly string[]): boolean {
  let known = 0;
  let strong = 0;
  const meanings = new Set<string>();
  for (const text of texts) {
    const { meaning, strength, month, reportDate } = meaningOf([text]);
    if (strength >= 2 || month !== null || reportDate || SPAN.test(text)) known += 1;
    if (strength === 3) strong += 1;
    if (meaning && strength >= 2) meanings.add(meaning);
  }
  // 考核项目及分值 | 考核内容及计分办法 | 街道评分: no word stands alone, but each says what it is.
  const all = known === texts.length && meanings.size >= 4;
  return meanings.size >= 2 && (strong >= 1 || all) && known * 2 >= texts.length && known >= Math.min(3, texts.length);
}

/** （亿元） alone. */
function isUnit(text: string): boolean {
  const named = /^\(([^()]+)\)$/.exec(text)?.[1];
  return named !== undefined && unitNamed(named) !== null;
}

/** Whether the row carries the lower words of a header that began above. */
function continuesHeader(grid: Grid, top: number, row: number): boolean {
  const cols = grid.filled(row);
  const above = grid.filled(row - 1);
  let spans = false;
  for (let col = grid.area.left; col <= grid.area.right && !spans; col++) {
    const m = grid.merge(row - 1, col);
    spans = m !== null && m.top >= top && m.bottom >= row;
  }
  if (cols.length === 0) return spans;
  const texts = cols.map((col) => headerText(grid, row, col));
  if (texts.some((t) => t === null)) return false;
  if (spans || texts.every((t) => isUnit(t as string))) return true;
  const beneath = cols.every((col) => {
    const m = grid.merge(row - 1, col);
    return (m !== null && m.right > m.left) || grid.text(row - 1, col) === '' || grid.text(row - 1, col + 1) === '';
  });
  const known = texts.filter((t) => {
    const { strength, month } = meaningOf([t as string]);
    return strength >= 2 || month !== null;
  });
  return (
    beneath && known.length * 2 >= cols.length && cols.length < above.length + known.length && cols[0] !== above[0]
  );
}

/** A row of group words over the band: merged across some of its columns, or standing over two rows. */
function startsAbove(grid: Grid, row: number, top: number): boolean {
  const cols = grid.filled(row);
  if (cols.length < 2) return false;
  if (cols.some((col) => headerText(grid, row, col) === null)) return false;
  return cols.some((col) => {
    const m = grid.merge(row, col);
    return m !== null && (m.bottom >= top || (m.right > m.left && m.bottom === row));
  });
}

function pathOf(grid: Grid, top: number, bottom: number, col: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    let text = called(grid, row, col);
    if (text === '' && row < bottom) {
      const below = grid.text(row + 1, col);
      for (let left = col - 1; below !== '' && left >= grid.area.left && text === ''; left--) {
        if (grid.text(row + 1, left) === '') break;
        text = grid.merge(row, left) ? '' : grid.text(row, left);
        if (grid.merge(row, left)) break;
      }
    }
    const head = path[path.length - 1];
    // （分） on a line of its own is the unit of the word above it.
    if (head !== undefined && isUnit(evenText(text))) path[path.length - 1] = head.includes(text) ? head : head + text;
    else if (text !== '' && text !== head) path.push(text);
  }
  return path;
}

/** All header bands of the sheet, top to bottom, each with its columns; blocks side by side are not yet separated. */
export function* findBands(grid: Grid): Pausing<Band[]> {
  const bands: Band[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    if (row % ROWS_AT_ONCE === 0) yield;
    if (!looksLikeHeader(grid, row)) continue;
    let top = row;
    const floor = bands.length ? (bands[bands.length - 1] as Band).bottom + 1 : grid.area.top;
    while (top > floor && row - top < MOST_HEADER_ROWS - 1 && startsAbove(grid, top - 1, top)) top -= 1;
    let bottom = row;
    while (bottom < grid.area.bottom && bottom - top < MOST_HEADER_ROWS - 1 && continuesHeader(grid, top, bottom + 1))
      bottom += 1;
    const columns: HeaderColumn[] = [];
    for (let col = grid.area.left; col <= grid.area.right; col++) {
      const path = pathOf(grid, top, bottom, col);
      const m = grid.merge(bottom, col);
      if (path.length === 0) continue;
      const covered = m !== null && m.left < col;
      columns.push({ col, path, header: path.join('/'), meaning: meaningOf(path), covered });
    }
    bands.push({ top, bottom, columns });
    row = bottom;
  }
  return bands;
}

/** Separates tables that share header rows: the same words again to the right, or a gap between two tables that each stand alone. */
export function separate(
  band: Band,
  standsAlone: (columns: readonly HeaderColumn[]) => boolean,
): (readonly HeaderColumn[])[] {
  return repeats(band.columns) ?? apart(band, standsAlone);
}

/** Blocks with a blank column between them, each a table for itself; all as one where one of them is none. */
export function apart(
  band: Band,
  standsAlone: (columns: readonly HeaderColumn[]) => boolean,
): (readonly HeaderColumn[])[] {
  const runs: HeaderColumn[][] = [];
  for (const column of band.columns) {
    const last = runs[runs.length - 1];
    if (last && (last[last.length - 1] as HeaderColumn).col === column.col - 1) last.push(column);
    else runs.push([column]);
  }
  return runs.length > 1 && runs.every(standsAlone) ? runs : [band.columns];
}

function repeats(columns: readonly HeaderColumn[]): HeaderColumn[][] | null {
  const words = columns.map((c) => `${c.header}${c.covered ? '+' : ''}`);
  for (let period = 2; period * 2 <= words.length; period++) {
    if (words.length % period !== 0) continue;
    if (!words.every((w, i) => w === words[i % period]) || new Set(words.slice(0, period)).size < 2) continue;
    const blocks: HeaderColumn[][] = [];
    for (let i = 0; i < columns.length; i += period) blocks.push(columns.slice(i, i + period));
    return blocks;
  }
  return null;
}
