/** The only place that says what a column's cells look like: numbers, scoring prose, names of organisations, units. */
import { formatAt, type CellValue } from '../model/snapshot';
import { unitNamed } from '../text/units';
import type { Grid } from './grid';
import { evenText } from './labels';

/** Shares are of `filled`; merged cells count once. */
export interface Evidence {
  /** Rows looked at. */
  readonly rows: number;
  /** Cells with own content. */
  readonly filled: number;
  /** Rows with content, a merged area counting for each of its rows. */
  readonly covered: number;
  readonly numeric: number;
  readonly text: number;
  /** Cells that only say that nothing stands there: —, /, 无. */
  readonly dash: number;
  /** Cells of prose with scoring words: the marks of a rule. */
  readonly scoring: number;
  readonly organisation: number;
  readonly unit: number;
  readonly date: number;
  readonly ordinal: number;
  readonly distinct: number;
  /** Mean length of texts. */
  readonly length: number;
  /** Sum of plain numbers. */
  readonly constant: boolean;
  /** The first of them, cut short. */
  readonly samples: readonly string[];
  /** All of them, whole. */
  readonly texts: readonly string[];
}

const SCORING = /(得|扣|加|计|减|赋|记|给)[^，。；]{0,14}?分|不得分|满分|折算|按比例|扣完|计分|功效系数|一票否决|÷.*×/;
const ORGANISATION =
  /(局|委|办|部|院|校|镇|乡|街道|县|区|市|中心|公司|站|所|队|会|政府|银行|联社|股|科|室|处|厅|组|工会|妇联|法院|单位|部门|村|馆|社|厂|集团|乡镇)(\([^)]*\))?$/;
const UNIT_SHAPE =
  /^([%‰—\-/]|等次|名次|位次|分|[\u4e00-\u9fff]{1,4}\/[\u4e00-\u9fff]{1,5}|[万亿千百十]?[\u4e00-\u9fffA-Za-z]{1,3})$/;
/** 2.发展党员 is a name with its ordinal. */
const NUMBER_LIKE =
  /^(?:(?:同比|较上年|比上年)?(?:增长|下降|上升|提高|增加|减少|提升|降低))?[约近]?[≥≤><+-]?\d[\d,]*(?:\.\d+)?(%|‰|分|[\u4e00-\u9fff]{1,4}(?:\/[\u4e00-\u9fff]{1,4})?)?(左右|以上|以内)?$/;

const DASH = /^([-—－–―/]+|无)$/;

/** Whether a text carries the words of a scoring rule. */
export const hasScoringWords = (text: string): boolean => text.length >= 5 && SCORING.test(text);
/** 含加分1分: what a mark is made of, told afterwards. */
const OF_THE_MARKS = /^(?:已|其中)?(?:含|包含|包括)[^，。；\d]{0,4}[加扣奖]分?\d+(?:\.\d+)?分?$/;
/** 建档人数÷常住人口数×100%: what the number is the quotient of, and nothing of marks. */
const DEFINES = /^(?!.*(?:[得扣加减计]分|分值|满分|\d分|[扣减加]))[^，。；]*[÷/][^，。；]*[。；]?$/;
/** Whether a note beside a rule is a part of it. */
export const addsToRule = (note: string): boolean =>
  hasScoringWords(note) && !OF_THE_MARKS.test(note) && !DEFINES.test(note);
export const isOrganisation = (text: string): boolean =>
  text.length >= 2 && text.length <= 40 && ORGANISATION.test(text);
/** 城关镇 is as short as a unit and names a place; 个乡镇 counts. */
const namesPlace = (text: string): boolean =>
  text.length >= 3 && !/^[个家所处支]|\//.test(text) && isOrganisation(text);
const isUnit = (text: string): boolean =>
  unitNamed(text) !== null || (text.length <= 9 && UNIT_SHAPE.test(text) && !namesPlace(text));

const MOST_ROWS = 240;
const FIRST = 3;

/** Rows spread over a long table, so that evidence costs the same for any length. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= MOST_ROWS) return rows;
  const step = rows.length / MOST_ROWS;
  return Array.from({ length: MOST_ROWS }, (_, i) => rows[Math.floor(i * step)] as number);
}

/** Looks at a column's cells in the given rows. */
export function evidenceOf(grid: Grid, col: number, rows: readonly number[]): Evidence {
  const seen = new Set<string>();
  const all: string[] = [];
  const n = {
    filled: 0,
    covered: 0,
    numeric: 0,
    text: 0,
    dash: 0,
    scoring: 0,
    organisation: 0,
    unit: 0,
    date: 0,
    ordinal: 0,
    length: 0,
  };
  for (const row of rows) {
    const value: CellValue = grid.own(row, col);
    const shown = grid.value(row, col);
    if (shown !== '' && !(typeof shown === 'string' && shown.trim() === '')) n.covered += 1;
    if (value === '' || typeof value === 'object') continue;
    const text = typeof value === 'string' ? evenText(value) : String(value);
    if (text === '') continue;
    n.filled += 1;
    seen.add(text);
    all.push(text);
    if (typeof value === 'number') {
      n.numeric += 1;
      if (
        value > 20_000 &&
        value < 80_000 &&
        /[ymd年月日]/i.test(formatAt(grid.sheet, row, col).replace(/\[[^\]]*\]|"[^"]*"/g, ''))
      )
        n.date += 1;
      if (Number.isInteger(value) && value >= 0 && value < 100_000) n.ordinal += 1;
      continue;
    }
    if (NUMBER_LIKE.test(text)) n.numeric += 1;
    else n.text += 1;
    if (DASH.test(text)) n.dash += 1;
    n.length += text.length;
    if (
      /^([a-zA-Z]?\d{1,3}([.-]\d{1,2}){0,3}|[一二三四五六七八九十]{1,3}|[(][一二三四五六七八九十\d]{1,3}[)]|[\u4e00-\u9fff]?\d{1,3})$/.test(
        text,
      )
    )
      n.ordinal += 1;
    if (hasScoringWords(text)) n.scoring += 1;
    if (isOrganisation(text)) n.organisation += 1;
    if (isUnit(text)) n.unit += 1;
    if (/^(20\d\d[-年/.])?\d{1,2}[-月/.]\d{1,2}日?$/.test(text)) n.date += 1;
  }
  const texts = Math.max(1, n.filled);
  return {
    rows: rows.length,
    filled: n.filled,
    covered: n.covered,
    numeric: n.numeric / texts,
    text: n.text / texts,
    dash: n.dash / texts,
    scoring: n.scoring / texts,
    organisation: n.organisation / texts,
    unit: n.unit / texts,
    date: n.date / texts,
    ordinal: n.ordinal / texts,
    distinct: seen.size,
    length: n.length / texts,
    constant: seen.size === 1,
    samples: all.slice(0, FIRST).map((text) => text.slice(0, 30)),
    texts: all,
  };
}
