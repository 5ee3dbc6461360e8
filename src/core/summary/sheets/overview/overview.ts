/** The only place that lays out 考评汇总: its blocks one below the other, and where printed pages begin. */
import type { OurSheet } from '../../../model/sheets';
import { asOf, heightFor, text, titleOf, type SheetParts } from '../parts';
import { comparisonBlock } from './comparison';
import { Page, WIDTHS } from './page';
import { sectionBlock } from './sections';
import { specialBlock } from './special';
import { standingBlock } from './standing';
import { unitBlock } from './units';
import { winnableBlock } from './winnable';

export function overviewSheet(parts: SheetParts): OurSheet {
  const page = new Page();
  const { reading } = parts.table;
  page.across(text(`${titleOf(parts.table)}汇总`, 'title'), 32);
  page.across(text(`${asOf(parts)}取自“${reading.sheet}”\u3000单位：分`, 'caption'));
  sectionBlock(parts, page);
  page.across(text('简报文字', 'label'));
  const width = WIDTHS.reduce((a, b) => a + b, 0);
  const paragraph = `\u3000\u3000${parts.briefing}`;
  page.across(text(paragraph, 'paragraph'), heightFor(paragraph, width, 17));
  specialBlock(parts, page);
  if (parts.standing) standingBlock(parts.standing, page);
  unitBlock(parts, page);
  winnableBlock(parts, page);
  if (parts.comparison) comparisonBlock(parts.comparison, page);
  return {
    kind: '考评汇总',
    name: '考评汇总',
    rows: page.rows,
    widths: WIDTHS,
    merges: page.merges,
    charts: page.charts,
    headerRows: { freeze: 3, repeat: null },
    landscape: false,
    pageBreaks: page.breaks(),
  };
}
