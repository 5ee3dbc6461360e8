/** The plan of a run on the sample workbooks: which cells get what, and what is never touched. */
import { edited, expectedAppraisal, snapshotOf, withMarks } from './expectedMarks';
import { cellAddress } from '../../src/core/model/area';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { formulaAt, sheetNamed } from '../../src/core/model/snapshot';
import { inverse, writtenAfter } from '../../src/core/writeback/own';
import { cellText } from '../../src/core/writeback/text';
import { planWrites } from '../../src/core/writeback/plan';

const Y2024 = '2024绩效考评指标表';
const HEALTH = '卫健系统目标管理自评与考核评分表';
const UNITS = '县直单位绩效评估指标（内容与计分合一）';
const TOWN = '石梯镇2024年度绩效考评评分表';
const ALL = [Y2024, '2023绩效考评结果', HEALTH, UNITS, TOWN];

const written = (plan: ReturnType<typeof planWrites>) =>
  new Map(plan.writes.map((w) => [cellAddress(w.at.row, w.at.col), w.after]));

describe.each(ALL)('%s', (workbook) => {
  const snapshot = snapshotOf(workbook);
  const appraisal = expectedAppraisal(workbook);
  const plan = planWrites(appraisal, snapshot);

  test('only result cells of indicator rows and totals are written, no formula, no cell twice', () => {
    const sheet = sheetNamed(snapshot, appraisal.tables[0]?.reading.sheet ?? '');
    const seen = new Set<string>();
    for (const w of plan.writes) {
      expect(['score', 'deduction', 'bonus', 'warning', 'deduct_reason', 'rank']).toContain(w.role);
      expect(sheet && formulaAt(sheet, w.at.row, w.at.col)).toBeUndefined();
      expect(w.before.value).not.toBe(w.after);
      const key = cellAddress(w.at.row, w.at.col);
      expect(seen.has(key)).toBe(false);
      seen.add(key);
    }
    expect(plan.writes.length).toBeGreaterThan(0);
  });

  test('a second run plans nothing', () => {
    const after = edited(snapshot, plan);
    const settings = { ...DEFAULT_SETTINGS, written: writtenAfter([], plan) };
    const again = expectedAppraisal(workbook, settings, after);
    expect(planWrites(again, after).writes).toEqual([]);
  });

  test('the inverse holds what every cell held', () => {
    expect(inverse(plan).cells.map((c) => c.content)).toEqual(plan.writes.map((w) => w.before));
  });
});

test('2024: 得分 and 扣分 of all 70 rows; the totals are formulas and stay', () => {
  const plan = planWrites(expectedAppraisal(Y2024), snapshotOf(Y2024));
  expect(plan.writes.filter((w) => w.role === 'score')).toHaveLength(70);
  expect(plan.writes.filter((w) => w.role === 'deduction')).toHaveLength(70);
  expect(written(plan).get('N6')).toBe(26.81);
  expect(written(plan).get('O72')).toBe(3);
  expect([...written(plan).keys()].filter((a) => /[NO](54|74|80|81)$/.test(a))).toEqual([]);
  expect(plan.newColumns).toEqual([]);
});

test('评分表: self scores stay, formulas that agree stay without a word, the one that disagrees is asked about', () => {
  const plan = planWrites(expectedAppraisal(HEALTH), snapshotOf(HEALTH));
  expect([...written(plan).keys()].filter((a) => a.startsWith('I'))).toEqual([]);
  expect(['J6', 'J11', 'J13', 'J19'].filter((a) => written(plan).has(a))).toEqual([]);
  expect(plan.conflicts).toEqual([
    { at: { sheet: '评分表', row: 19, col: 10 }, row: 19, have: '5.00', want: '4.50', formula: true },
  ]);
});

test('an agreed overwrite replaces the formula', () => {
  const settings = { ...DEFAULT_SETTINGS, overwrite: ['评分表!J19'] };
  const plan = planWrites(expectedAppraisal(HEALTH, settings), snapshotOf(HEALTH));
  expect(plan.conflicts).toEqual([]);
  expect(plan.writes.find((w) => w.at.row === 19 && w.role === 'score')).toMatchObject({
    before: { value: 5, formula: '=C19-0' },
    after: 4.5,
  });
});

test('missing result columns are added right of the table with their headers', () => {
  const plan = planWrites(expectedAppraisal(UNITS), snapshotOf(UNITS));
  expect(plan.newColumns.map((c) => [c.col, c.header])).toEqual([
    [8, '扣分'],
    [9, '预警'],
  ]);
  expect(written(plan).get('H3')).toBe('扣分');
  expect(written(plan).get('H4')).toBe(0.6);
});

test("a person's mark in a 人工评分 row stays", () => {
  const plan = planWrites(expectedAppraisal(UNITS), snapshotOf(UNITS));
  expect(written(plan).has('F18')).toBe(false);
  expect(plan.conflicts).toEqual([]);
});

describe('a result cell that holds something already', () => {
  const base = snapshotOf(Y2024);
  const at = { sheet: '2024年指标表', row: 25, col: 14 };

  test('a hand-typed mark that differs is a conflict and stays; its 扣分 is not half-written', () => {
    const snapshot = edited(base, [{ at, after: 5 }]);
    const plan = planWrites(expectedAppraisal(Y2024, DEFAULT_SETTINGS, snapshot), snapshot);
    expect(plan.conflicts).toEqual([{ at, row: 25, have: '5.00', want: '4.00', formula: false }]);
    expect(written(plan).has('N25')).toBe(false);
    expect(written(plan).has('O25')).toBe(false);
  });

  test('a mark that our last run wrote is ours to change', () => {
    const snapshot = edited(base, [{ at, after: 5 }]);
    const settings = { ...DEFAULT_SETTINGS, written: [{ sheet: at.sheet, col: 14, top: 25, values: [5] }] };
    const plan = planWrites(expectedAppraisal(Y2024, settings, snapshot), snapshot);
    expect(plan.conflicts).toEqual([]);
    expect(written(plan).get('N25')).toBe(4);
  });

  test('a row that can no longer be scored loses our mark and keeps a person’s', () => {
    const snapshot = edited(base, [
      { at, after: 5 },
      { at: { ...at, row: 26 }, after: 3 },
    ]);
    const settings = { ...DEFAULT_SETTINGS, written: [{ sheet: at.sheet, col: 14, top: 25, values: [5, null] }] };
    const appraisal = withMarks(expectedAppraisal(Y2024, settings, snapshot), { 25: null, 26: null });
    const plan = planWrites(appraisal, snapshot);
    expect(written(plan).get('N25')).toBe('');
    expect(written(plan).has('N26')).toBe(false);
  });
});

test('selected rows only, also when they are not adjacent', () => {
  const rows = [
    [6, 7],
    [31, 31],
  ] as const;
  const plan = planWrites(expectedAppraisal(Y2024), snapshotOf(Y2024), { kind: 'rows', sheet: '2024年指标表', rows });
  expect([...written(plan).keys()].sort()).toEqual(['N31', 'N6', 'N7', 'O31', 'O6', 'O7']);
});

test('subtotals without formulas get the sum of what their rows will show', () => {
  const base = snapshotOf(Y2024);
  const sheet = '2024年指标表';
  const bare = edited(base, [
    { at: { sheet, row: 80, col: 14 }, after: '' },
    { at: { sheet, row: 79, col: 14 }, after: 4.5 },
  ]);
  const plan = planWrites(expectedAppraisal(Y2024, DEFAULT_SETTINGS, bare), bare);
  expect(plan.conflicts.map((c) => c.have)).toEqual(['4.50']);
  expect(written(plan).get('N80')).toBe(Number((23.4 + 8.83 + 9.04 + 4.5).toFixed(2)));
});

test('text for a cell can never become a formula', () => {
  const base = expectedAppraisal(Y2024);
  const table = base.tables[0];
  if (!table) throw new Error('no table');
  const rows = table.rows.map((r) =>
    r.indicator.row === 6
      ? {
          ...r,
          warnings: [
            {
              kind: 'missing' as const,
              level: 'red' as const,
              text: '=1+1',
              at: { sheet: 's', row: 6, col: 9 },
              row: 6,
            },
          ],
        }
      : r,
  );
  const plan = planWrites({ ...base, tables: [{ ...table, rows }] }, snapshotOf(Y2024));
  const texts = plan.writes.map((w) => w.after).filter((v) => typeof v === 'string');
  expect(texts.some((t) => /^[=+\-@]/.test(String(t)))).toBe(false);
  // What a cell holds is not quoted in another.
  expect(written(plan).get('P6')).toBe('红：不能计分');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1'])('%j would be a formula, and is text', (hostile) => {
  expect(cellText(hostile)).toMatch(/^[＝＋－＠]/);
});
