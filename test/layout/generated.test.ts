/** Laws over generated tables: whatever the order of columns, the place, the header words and the typing, the reading is the known truth. */
import fc from 'fast-check';
import { rowInputs } from '../../src/core/inputs';
import { readTables } from '../../src/core/layout';
import { cellAddress } from '../../src/core/model/area';
import { decimal, equals } from '../../src/core/model/exact';
import { indicatorsOf } from '../../src/core/model/indicator';
import { isMissing } from '../../src/core/model/inputs';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { CellValue } from '../../src/core/model/snapshot';
import { snapshotOf } from './makeSnapshot';

const WORDS = {
  index: ['序号', '编号', '项号'],
  name: ['考评指标', '指标名称', '考核内容', '评估指标', '考核项目'],
  full: ['分值', '满分', '标准分', '权重', '基本分值', '赋分'],
  rule: ['评分标准', '计分办法', '评分细则', '考核标准', '计分方法', '备注', '说明'],
  target: ['目标值', '年度目标', '任务数', '计划数', '2024年目标'],
  actual: ['完成值', '实际值', '完成情况', '累计完成', '完成实绩', '1—11月完成'],
  average: ['全市平均', '全区平均', '平均值', '全县平均'],
  score: ['得分', '考核分', '考评得分', '评估得分', '实得分'],
} as const;
type Kind = keyof typeof WORDS;
const KINDS = Object.keys(WORDS) as Kind[];
const NAMES = [
  '固定资产投资',
  '城镇新增就业',
  '财政收入',
  '森林覆盖率',
  '信访办结率',
  '招商引资',
  '粮食产量',
  '危房改造',
];
const RULES = [
  '完成年度目标任务得满分，未完成的按完成比例计分。',
  '每低于平均1个百分点扣0.5分，扣完为止。',
  '每发生1起扣2分，扣完为止。',
];

/** One value, typed in one of the ways people type it. */
const typed = (value: string, way: number): CellValue => {
  const wide = value.replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  return [Number(value), value, `'${value}`, wide, `${value} `, ` ${value}`][way % 6] as CellValue;
};

const row = fc.record({
  full: fc.integer({ min: 1, max: 30 }),
  target: fc.integer({ min: 10, max: 9999 }),
  actual: fc.integer({ min: 0, max: 99_990 }),
  way: fc.nat(5),
  rule: fc.nat(2),
});
const table = fc.record({
  order: fc.shuffledSubarray(KINDS.slice(1), { minLength: KINDS.length - 1 }),
  words: fc.record(
    Object.fromEntries(KINDS.map((k) => [k, fc.constantFrom(...WORDS[k])])) as Record<Kind, fc.Arbitrary<string>>,
  ),
  rows: fc.array(row, { minLength: 3, maxLength: 8 }),
  top: fc.integer({ min: 1, max: 9 }),
  left: fc.integer({ min: 1, max: 6 }),
  title: fc.boolean(),
  total: fc.boolean(),
});

test('roles, rows and values of generated tables', () => {
  fc.assert(
    fc.property(table, ({ order, words, rows, top, left, title, total }) => {
      const kinds: Kind[] = ['index', ...order];
      const value = (r: (typeof rows)[number], i: number): Record<Kind, CellValue> => ({
        index: i + 1,
        name: NAMES[i] as string,
        full: r.full,
        rule: RULES[r.rule] as string,
        target: typed(String(r.target), r.way + 1),
        actual: typed((r.actual / 10).toFixed(1), r.way),
        average: 5.5,
        score: '',
      });
      const grid: CellValue[][] = [
        ...(title ? [['2024年度绩效考评指标表']] : []),
        kinds.map((k) => words[k]),
        ...rows.map((r, i) => kinds.map((k) => value(r, i)[k])),
        ...(total
          ? [kinds.map((k) => (k === 'index' ? '合计' : k === 'full' ? rows.reduce((s, r) => s + r.full, 0) : ''))]
          : []),
      ];
      const snapshot = snapshotOf({ at: cellAddress(top, left), rows: grid });
      const tables = readTables(snapshot, DEFAULT_SETTINGS);
      expect(tables).toHaveLength(1);
      const [read] = tables as [(typeof tables)[number]];
      for (const [i, kind] of kinds.entries()) {
        const given = read.columns.filter((c) => c.col === left + i).map((c) => c.role);
        if (!read.doubts.some((d) => d.options.some((o) => o.col === left + i)))
          expect([words[kind], ...given]).toEqual([words[kind], kind]);
      }
      const indicators = indicatorsOf(read);
      expect(indicators.map((r) => r.name)).toEqual(rows.map((_, i) => NAMES[i]));
      indicators.forEach((indicator, i) => {
        const r = rows[i] as (typeof rows)[number];
        const source = rowInputs(indicator, read, snapshot, [], DEFAULT_SETTINGS);
        const actual = source.number({ name: 'actual' });
        // Numbers a thousand times apart are asked about.
        if (isMissing(actual) && r.actual > 0 && (r.target >= r.actual * 100 || r.actual >= r.target * 10_000)) return;
        // A 覆盖率 of more than all is asked about.
        if (isMissing(actual) && r.actual > 1000 && /率$/.test(indicator.name)) return;
        // Eleven months of what is due in the whole year are asked about.
        if (isMissing(actual) && words.actual === '1—11月完成' && /年/.test(words.target)) return;
        expect(isMissing(actual) ? actual.reason : equals(actual.ok.value, decimal((r.actual / 10).toFixed(1)))).toBe(
          true,
        );
        expect(indicator.full && equals(indicator.full, decimal(String(r.full)))).toBe(true);
      });
      if (total) expect(read.rows.at(-1)).toMatchObject({ kind: 'total', members: indicators.map((r) => r.row) });
    }),
    { numRuns: Number(process.env.KAOPING_RUNS ?? 300) },
  );
});
