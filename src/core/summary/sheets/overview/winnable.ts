/** 可争取分值 in 考评汇总: the rows that can still win most, with the values it takes. */
import { fixedText } from '../../../model/exact';
import { needOf } from '../../outlook/words';
import { heightFor, mark, text, type SheetParts } from '../parts';
import { COLUMNS, WIDTHS, type Page } from './page';

/** How many rows are listed. */
const TOP = 10;
/** 指标 | 责任单位 (2 columns) | 可争取分值 | 需要达到 (the rest). */
const NEED = 5;

export function winnableBlock({ outlook }: SheetParts, page: Page): void {
  const { openRows, openMarks, bonusMarks, pastMarks } = outlook;
  if (!openRows.length) return;
  const rest = openRows.length > TOP ? `，列前${TOP}项` : '';
  page.block(`可争取分值（共${fixedText(openMarks)}分，${openRows.length}项${rest}）`);
  const line = (cells: Parameters<Page['add']>[0], height?: number): void => {
    page.add(cells, height);
    page.merge(2, 3);
    page.merge(NEED, COLUMNS);
  };
  const header = (value: string) => text(value, 'header');
  line([header('指标'), header('责任单位'), header(''), header('可争取分值'), header('需要达到')], 24);
  const width = WIDTHS.slice(NEED - 1).reduce((a, b) => a + b, 0);
  const unitWidth = (WIDTHS[1] ?? 0) + (WIDTHS[2] ?? 0);
  for (const row of openRows.slice(0, TOP)) {
    const needs = row.entries.map(needOf).join('；');
    const height = Math.max(
      heightFor(needs, width - 2, 15),
      heightFor(row.name, (WIDTHS[0] ?? 0) - 1, 15),
      heightFor(row.responsible, unitWidth - 1, 15),
    );
    const at = row.entries[0]?.at;
    line(
      [text(row.name, 'wrapped', at), text(row.responsible, 'wrapped'), null, mark(row.marks), text(needs, 'wrapped')],
      height,
    );
  }
  page.across(
    text(
      `逐项代入原规则重新计分所得；加分项另可争取${fixedText(bonusMarks)}分，已发生、不能挽回的扣分${fixedText(pastMarks)}分，均不计在内。`,
      'note',
    ),
  );
}
