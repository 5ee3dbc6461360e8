/** The only place that says what a 预警 cell holds: its colour and the gravest point, in two lines of four characters, as low as its row. */
import { colourOf, type AppraisedRow, type Warning, type WarningColour, type WarningKind } from '../model/appraisal';

const WORDS: { readonly [C in WarningColour]: string } = { red: '红', yellow: '黄', green: '绿' };
const COLOURS = Object.keys(WORDS) as WarningColour[];

/**
 * `红：负增长等`, `黄：未达目标`, `绿：已达标`; '' for a row without a colour. Rows of an official table are as high as their other cells need, and
 * stay so: the values compared stand in the same row, every point in full in the pane, in 计分明细 and in 督办清单.
 */
export function warningText(row: Pick<AppraisedRow, 'warnings' | 'reached' | 'inShort'>): string {
  if (row.inShort) return row.inShort.text;
  const colour = colourOf(row);
  if (!colour) return '';
  if (colour === 'green') return row.reached ? `${WORDS.green}：已达标` : WORDS.green;
  const [first, ...others] = pointsOf(row.warnings);
  return first ? `${WORDS[colour]}：${first}${others.length ? '等' : ''}` : WORDS[colour];
}

/** The colour that a 预警 cell of ours says; undefined for any other text. */
export const colourSaid = (text: string): WarningColour | undefined => COLOURS.find((c) => text.startsWith(WORDS[c]));

/** What is wrong, each once, the gravest first. A row is red for missing data or for negative growth. */
function pointsOf(warnings: readonly Warning[]): string[] {
  const shrinking = warnings.some((w) => w.level === 'red' && w.kind !== 'missing');
  return [...new Set([...(shrinking ? ['负增长'] : []), ...warnings.map(pointOf)])];
}

const POINTS: { readonly [K in WarningKind]?: string } = {
  below_target: '未达目标',
  behind_schedule: '进度落后',
  suspicious_value: '数据存疑',
  growth_negative: '负增长',
};

/** Of four characters at most. */
function pointOf(warning: Warning): string {
  const { kind, shortfalls } = warning;
  if (kind === 'below_average') return shortfalls?.[0]?.side === 'above' ? '高于平均' : '低于平均';
  if (kind === 'late_report') return shortfalls?.every((s) => s.gap === '未报送') ? '未报送' : '逾期报送';
  if (kind === 'missing') return warning.text.startsWith('缺少') ? '数据缺失' : '不能计分';
  return POINTS[kind] ?? '须核对';
}

/** The worst colour of the rows that share a cell. */
export function fillOf(rows: readonly AppraisedRow[]): WarningColour | 'none' {
  const colours = rows.map(colourOf);
  return COLOURS.find((c) => colours.includes(c)) ?? 'none';
}
