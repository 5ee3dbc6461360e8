/** Worksheet formulas over supposed values: worked out exactly, or not at all. */
import fc from 'fast-check';
import { recalculated, sourcesOf } from '../../src/core/formula/recalculate';
import { cellKey, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/core/model/snapshot';

/** A sheet from its rows; a text that begins with = is a formula without a result yet. */
function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const width = Math.max(...rows.map((r) => r.length));
  const formulas = new Map<number, string>();
  const values = rows.map((r, i) =>
    Array.from({ length: width }, (_, j): CellValue => {
      const v = r[j] ?? '';
      if (typeof v !== 'string' || !v.startsWith('=')) return v;
      formulas.set(cellKey(i + 1, j + 1), v);
      return 0;
    }),
  );
  return {
    name,
    hidden: false,
    protected: false,
    filtered: false,
    area: { top: 1, left: 1, bottom: rows.length, right: width },
    values,
    formats: rows.map(() => Array.from({ length: width }, () => 'General')),
    formulas,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

const book = (...sheets: SheetSnapshot[]): Snapshot => ({ workbook: '', sheets, names: [], active: 0 });

/** What `=…` in A2 comes to once A1 holds `a1`; B1 is 2, C1 is blank, D1 is 丁, E1 is a text of digits. */
function result(formula: string, a1: CellValue): CellValue | undefined {
  const one = book(sheet('表', [[1, 2, '', '丁', '3'], [formula]]));
  return recalculated(one, [{ at: { sheet: '表', row: 1, col: 1 }, content: a1 }]).cells[1]?.content;
}

const unknown = { error: '#N/A' };

test.each<[string, CellValue, CellValue]>([
  ['=A1+B1*3', 4, 10],
  ['=-A1%', 50, -0.5],
  ['=(A1-B1)/B1', 2.2, 0.1],
  ['=ROUND(A1/B1*100,2)', 1.23457, 61.73],
  ['=ROUND(A1,0)', -2.5, -3],
  ['=ROUNDDOWN(A1,-1)', 127, 120],
  ['=SUM(A1:E1)', 5, 7],
  ['=AVERAGE(A1:C1)', 5, 3.5],
  ['=MAX(A1:B1)-MIN($A$1:B1,1)', 9, 8],
  ['=IF(A1>=B1,"完成","未完成")', 2, '完成'],
  ['=IF(AND(A1>1,OR(B1=2,B1=3)),A1,0)', 1.5, 1.5],
  ['=A1/C1', 5, { error: '#DIV/0!' }],
  ['=IFERROR(A1/C1,0)', 5, 0],
  ['=RANK(A1,A1:B1)', 1, 2],
  ['=_xlfn.RANK.EQ(A1,A1:B1,1)', 1, 1],
  ['=VLOOKUP("丁",D1:E1,2,FALSE)&A1', 7, '37'],
  ['=表!A1*2', 3, 6],
])('%s with %s is %s', (formula, a1, expected) => expect(result(formula, a1)).toEqual(expected));

test.each([
  '=A1^2',
  '=STDEV(A1:B1)',
  '=A1+D1',
  '=SUM(A:A)',
  '=九项指标+A1',
  '=OFFSET(B1,0,-1)',
  '=VLOOKUP(A1,A1:B1,2)',
  '={1,2}*A1',
  '=A1:B1+1',
])('%s is not worked out and says so: nothing is scored on the value of before', (formula) => {
  expect(result(formula, 5)).toEqual(unknown);
});

test('formulas over formulas and over other sheets follow; those over other cells stay; a circle ends', () => {
  const one = book(
    sheet('表', [[10, '=A1*2', '=B1+数据!A1', '=A2', '=E1+A1'], [7]]),
    sheet('数据', [['=表!B1/4', '=AVERAGE(表!A1:A2)']]),
  );
  const { cells, unknown: left } = recalculated(one, [{ at: { sheet: '表', row: 1, col: 1 }, content: 20 }]);
  const found = new Map(cells.map(({ at, content }) => [`${at.sheet}${at.col}`, content]));
  expect(found).toEqual(
    new Map<string, CellValue>([
      ['表1', 20],
      ['表2', 40],
      ['表3', 50],
      ['表5', unknown],
      ['数据1', 10],
      ['数据2', 13.5],
    ]),
  );
  expect(left).toEqual([{ sheet: '表', row: 1, col: 5 }]);
});

test('a supposed value stands in the place of a formula', () => {
  const one = book(sheet('表', [[1, '=A1*2', '=B1+1']]));
  const { cells } = recalculated(one, [{ at: { sheet: '表', row: 1, col: 2 }, content: 9 }]);
  expect(cells.map((c) => c.content)).toEqual([9, 10]);
});

test('the constants behind a formula, at any distance', () => {
  const one = book(sheet('表', [[1, 2, '=A1/B1', '=C1*100', '=SUM(A1:B9)', '=F1']]));
  const of = (col: number) => sourcesOf(one, { sheet: '表', row: 1, col }, 4)?.map((c) => c.col);
  expect([of(1), of(4), of(5), of(6)]).toEqual([[1], [1, 2], undefined, undefined]);
});

test('sums and products in cents are exact where doubles are not', () => {
  const cents = fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 100);
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const one = book(sheet('表', [[0, b, '=A1+B1-B1', '=(A1*3)/3']]));
      const { cells } = recalculated(one, [{ at: { sheet: '表', row: 1, col: 1 }, content: a }]);
      expect(cells.slice(1).map((c) => Number(c.content) + 0)).toEqual([a + 0, a + 0]);
    }),
  );
});
