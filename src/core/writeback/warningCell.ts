/** The only place that says what a 预警 cell holds: its colour and the gravest point, short enough for a row that keeps its height. */
import { colourOf, type AppraisedRow, type Shortfall, type WarningColour } from '../model/appraisal';

const WORDS: { readonly [C in WarningColour]: string } = { red: '红', yellow: '黄', green: '绿' };
const COLOURS = Object.keys(WORDS) as WarningColour[];

/**
 * `黄：增速低于全市平均0.7个百分点等3项`, `绿：已达标`; '' for a row without a colour. Every point in full stands in the pane, in 计分明细 and in
 * 督办清单.
 */
export function warningText(row: Pick<AppraisedRow, 'warnings' | 'reached'>): string {
  const colour = colourOf(row);
  if (!colour) return '';
  if (colour === 'green') return row.reached ? `${WORDS.green}：已达标` : WORDS.green;
  const [first] = row.warnings;
  if (!first) return WORDS[colour];
  const points = row.warnings.reduce((n, w) => n + Math.max(1, w.shortfalls?.length ?? 0), 0);
  const said = first.shortfalls?.[0] ? pointOf(first.shortfalls[0]) : first.text;
  return `${WORDS[colour]}：${said}${points > 1 ? `等${points}项` : ''}`;
}

/** The colour that a 预警 cell of ours says; undefined for any other text. */
export const colourSaid = (text: string): WarningColour | undefined => COLOURS.find((c) => text.startsWith(WORDS[c]));

/** 总量低于目标3.6亿元, 低于序时进度8.33个百分点, 11月逾期3天. */
function pointOf({ measure, against, gap, side }: Shortfall): string {
  if (against === '报送期限') return `${measure.replace(/数据$/, '')}${gap}`;
  const what = /^(?:完成|完成率|完成进度)$/.test(measure) ? '' : measure;
  return `${what}${side === 'below' ? '低' : '高'}于${against}${gap}`;
}
