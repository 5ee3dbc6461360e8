/** Another year beside this one in 考评汇总: marks and rates of both, and the change in percentage points. */
import type { ComparedPlace, Comparison, ComparisonLine } from '../../../model/analysis';
import { fixedText, sub, toNumber, type Exact } from '../../../model/exact';
import type { OurCell } from '../../../model/sheets';
import { mark, percent, text } from '../parts';
import type { Page } from './page';

export function comparisonBlock(comparison: Comparison, page: Page): void {
  const { current, other, currentFull, otherFull } = comparison;
  page.block(`与${other}对比`);
  const header = (value: string) => text(value, 'header');
  page.add(
    [
      header('项目'),
      header(''),
      header(current),
      header('比率'),
      header(other),
      header('比率'),
      header('变化（百分点）'),
    ],
    24,
  );
  page.merge(1, 2);
  page.merge(7, 8);
  const line = (cells: readonly (OurCell | null)[]): void => {
    page.add(cells);
    page.merge(1, 2);
    page.merge(7, 8);
  };
  line([
    text('满分'),
    null,
    mark(currentFull),
    text('', 'percent'),
    mark(otherFull),
    text('', 'percent'),
    text('', 'mark'),
  ]);
  for (const row of comparison.rows) {
    const change = row.currentRate && row.otherRate ? sub(row.currentRate, row.otherRate) : null;
    line([
      text(row.name, 'wrapped'),
      null,
      amount(row, row.current),
      percent(row.currentRate),
      amount(row, row.other),
      percent(row.otherRate),
      change ? { value: Number(fixedText(change, 2)), style: 'mark' } : text('—', 'mark'),
    ]);
  }
  const { currentPlace, otherPlace } = comparison;
  if (currentPlace || otherPlace) {
    const cells = [place(currentPlace), text('', 'count'), place(otherPlace), text('', 'count'), text('', 'count')];
    line([text('名次、等次'), null, ...cells]);
  }
  const unscored = comparison.unscored ? `两表共有${comparison.unscored}项未计分，均未计入。` : '';
  page.across(
    text(
      `得分的比率为得分率，完成项的比率为完成率，扣分的比率为占满分比例，经济指标扣分的比率为占板块扣分比例。${unscored}`,
      'note',
    ),
  );
}

function amount({ kind }: ComparisonLine, value: Exact | null): OurCell {
  if (!value) return text('—', 'mark');
  return kind === 'count' ? { value: toNumber(value), style: 'count' } : mark(value);
}

const place = (p: ComparedPlace | null): OurCell =>
  text(p ? `${p.group}第${p.rank}${p.grade ? `，${p.grade}` : ''}` : '—', 'count');
