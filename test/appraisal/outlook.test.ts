/** 可争取: every figure proved by putting the value in and scoring the workbook again. */
import { analyse, whatIf } from '../../src/core/analyse';
import { appraise } from '../../src/core/appraise';
import { changesOf, type Winnable } from '../../src/core/model/analysis';
import { ZERO, add, compare, decimal, decimalText, ofDouble, sub, toNumber } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { valueOf, type CellValue } from '../../src/core/model/snapshot';
import { snapshotOf, two } from './expectedMarks';

const placesOf = (value: CellValue): number =>
  typeof value === 'number' ? (decimalText(ofDouble(value), 12).split('.')[1] ?? '').length : 0;

/** Rows do not touch each other, so one round tries one entry of every row at once. */
function rounds(all: readonly Winnable[]): Winnable[][] {
  const found: Winnable[][] = [];
  for (const w of all) {
    const round = found.find((r) => r.every((other) => other.row !== w.row));
    if (round) round.push(w);
    else found.push([w]);
  }
  return found;
}

describe.each(['2024绩效考评指标表', '2023绩效考评结果'])('%s: 可争取', (workbook) => {
  const snapshot = snapshotOf(workbook);
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const analysis = analyse(appraisal, snapshot);
  const { outlook } = analysis ?? { outlook: null };
  const all: Winnable[] = outlook ? [...outlook.open, ...outlook.bonus, ...outlook.review, ...outlook.past] : [];

  test('every figure is proved: the value put in, the whole workbook scored again', () => {
    expect(all.length).toBeGreaterThan(20);
    const wrong = rounds(all).flatMap((round) => {
      const after = whatIf(appraisal, snapshot, round.flatMap(changesOf)).rows;
      return round.filter((w) => {
        const row = after.find((r) => r.row === w.row);
        return two(sub(row?.after ?? ZERO, row?.before ?? ZERO)) !== two(w.gain);
      });
    });
    expect(wrong.map((w) => [w.row, w.name])).toEqual([]);
  });

  test('every row that lost marks says what would win them back', () => {
    const rows = appraisal.tables[0]?.rows ?? [];
    const lost = rows.filter((r) => r.deduction && r.indicator.type !== 'bonus' && compare(r.deduction, ZERO) > 0);
    expect(lost.length).toBeGreaterThan(20);
    const without = lost.filter((r) => !all.some((w) => w.row === r.indicator.row));
    expect(without.map((r) => [r.indicator.row, r.indicator.name])).toEqual([]);
  });

  test('one step short of the value named never wins more', () => {
    const numbers = all.flatMap((w) => {
      if (typeof w.content !== 'number' || !w.from.value) return [];
      const step = `0.${'0'.repeat(Math.max(0, placesOf(valueOf(snapshot, w.at)) - 1))}1`;
      const back = decimal(placesOf(valueOf(snapshot, w.at)) ? step : '1');
      const short = ofDouble(w.content)[w.direction === 'up' ? 'sub' : 'add'](back);
      return [{ ...w, content: toNumber(short) }];
    });
    expect(numbers.length).toBeGreaterThan(15);
    const notLess = rounds(numbers).flatMap((round) => {
      const after = whatIf(appraisal, snapshot, round.flatMap(changesOf)).rows;
      return round.filter((w) => {
        const row = after.find((r) => r.row === w.row);
        const exactly = appraisal.tables[0]?.rows.find((r) => r.indicator.row === w.row);
        const gain = sub(row?.after ?? exactly?.mark ?? ZERO, exactly?.mark ?? ZERO);
        return compare(gain, w.gain) > 0;
      });
    });
    expect(notLess.map((w) => [w.row, w.name])).toEqual([]);
  });

  test('no base row can win more than it lost', () => {
    const rows = appraisal.tables[0]?.rows ?? [];
    for (const w of outlook?.open ?? []) {
      const row = rows.find((r) => r.indicator.row === w.row);
      if (row?.indicator.type === 'base') expect(two(w.gain)).toBeLessThanOrEqual(two(row.deduction ?? ZERO));
    }
  });
});

test('2024: what has happened is kept apart; PM2.5 is won by going down; the rank in the group can be won', () => {
  const snapshot = snapshotOf('2024绩效考评指标表');
  const outlook = analyse(appraise(snapshot, DEFAULT_SETTINGS), snapshot)?.outlook;
  expect(outlook?.past.map((w) => w.row).sort((a, b) => a - b)).toEqual([27, 28, 46, 50, 51, 53, 72]);
  expect(two(outlook?.pastMarks ?? ZERO)).toBe(10.3);
  expect(outlook?.open.find((w) => w.row === 31)).toMatchObject({ direction: 'down', content: 26 });
  expect(outlook?.open.find((w) => w.row === 43)).toMatchObject({ at: { sheet: 'A组县区数据', row: 7, col: 12 } });
  expect(outlook?.open.find((w) => w.row === 42)).toMatchObject({ label: '未完成', direction: 'down' });
  expect(two(add(outlook?.openMarks ?? ZERO, ZERO))).toBe(41.67);
});
