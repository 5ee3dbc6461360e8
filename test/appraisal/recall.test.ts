/** A long table scored by recall is what it is when every row is worked out by itself: marks, reasons, warnings and cells. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { appraise } from '../../src/core/appraise';
import { RecalledRow } from '../../src/core/appraise/recall/recalledRow';
import { colourOf, type Appraisal, type AppraisedRow } from '../../src/core/model/appraisal';
import { isExact } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import type { CellValue, Snapshot } from '../../src/core/model/snapshot';
import { planWrites } from '../../src/core/writeback/plan';
import { warningText } from '../../src/core/writeback/warningCell';
import { readSnapshot } from '../../src/host/xlsx';
import { bigBook } from '../../bench/bigBook';
import { snapshotOf, type SheetSpec } from '../layout/makeSnapshot';
import { corpus } from '../rules/corpus';

/** Plain data, every number as a fraction: what is equal reads equal. */
const plain = (value: unknown): unknown =>
  isExact(value)
    ? value.toFraction()
    : Array.isArray(value)
      ? value.map(plain)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]))
        : value;

const rowSeen = (r: AppraisedRow): unknown =>
  plain({
    row: r.indicator.row,
    status: r.status,
    marks: [r.mark, r.deduction, r.bonus],
    score: r.score && [r.score.mark, r.score.deduction, r.score.bonus, r.score.gradeVeto, r.score.conventions],
    rank: r.rank,
    rule: r.rule,
    diagnostics: r.diagnostics,
    warnings: r.warnings.map((w) => {
      const measured = w.shortfalls?.map((s) => [s.measure, s.actual, s.against, s.wanted, s.gap, s.margin, s.side]);
      return [w.kind, w.level, w.text, w.at, w.row, measured];
    }),
    reached: r.reached ?? null,
    colour: colourOf(r),
    inCell: warningText(r),
    existing: r.existing,
    trace: r.trace(),
  });

const tableSeen = ({ tables }: Appraisal): unknown =>
  tables.map(({ totals, sections, warnings, diagnostics, citySet, counts }) =>
    plain({ totals, sections, warnings, diagnostics, citySet, counts }),
  );

const recalled = ({ tables }: Appraisal): number =>
  tables.flatMap((t) => t.rows).filter((r) => r instanceof RecalledRow).length;

/** Both ways; how many rows were recalled. */
function bothWays(snapshot: Snapshot, settings: Settings = DEFAULT_SETTINGS): number {
  const alone = appraise(snapshot, settings, Infinity);
  const byRecall = appraise(snapshot, settings, 1);
  expect(recalled(alone)).toBe(0);
  // The plan first: it asks for little, and what it asks for must not hang on what others asked for.
  const [plan, planAlone] = [byRecall, alone].map((a) => planWrites(a, snapshot));
  expect(plain(plan)).toEqual(plain(planAlone));
  expect(tableSeen(byRecall)).toEqual(tableSeen(alone));
  const rows = (a: Appraisal): AppraisedRow[] => a.tables.flatMap((t) => t.rows);
  const others = rows(byRecall);
  rows(alone).forEach((row, i) => expect(rowSeen(others[i]!)).toEqual(rowSeen(row)));
  const rules = (a: Appraisal): unknown => plain(a.rules.map((r) => [r.text, r.rewritten, r.reading, r.rows]));
  expect(rules(byRecall)).toEqual(rules(alone));
  return recalled(byRecall);
}

const SAMPLES = join(__dirname, '../../samples');
test.each(readdirSync(SAMPLES).filter((f) => f.endsWith('.xlsx')))('%s', (file) => {
  bothWays(readSnapshot(new Uint8Array(readFileSync(join(SAMPLES, file))), file));
});

/** Of each common method one, which most rows below have the numbers for. */
const COMMON = [
  '增速达到全区平均水平得满分，每低于全区平均水平0.1个百分点扣0.5分，扣完为止。',
  '按完成比例计分。',
  '完成年度目标得满分，未完成的不得分。',
  '完成值达到90%得满分，每低1个百分点扣0.5分，扣完为止。',
  '完成目标任务得满分，未完成的，每低1%扣0.2分，扣完为止；每超1%加0.1分，最多加2分。',
  '达到95%得10分，达到90%得8分，达到80%得5分，80%以下不得分。',
  '每发生1起扣0.5分，扣完为止。',
  '较上年每下降1%扣0.5分，扣完为止。',
  '完成序时进度得满分，每低1个百分点扣1分，扣完为止。',
  '按得分=完成值÷目标值×分值计算，最高不超过分值的1.2倍。',
  '以最高值为满分，按比例计分。',
  '每新增1个加0.3分，最高加5分。',
].map((text) => ({ text, full: 10 }));
const RULES: readonly { readonly text: string; readonly full?: number }[] = [...COMMON, ...corpus()];
const rule = fc.oneof(fc.nat(COMMON.length - 1), fc.nat(RULES.length - 1));
const UNITS = ['万元', '亿元', '%', '个', '件', '分', '', '位', '天', '吨', '微克/立方米', '个百分点'];
const NAMES = [
  '指标', '一般公共预算收入', '地区生产总值增速', '办结率', '空气质量优良率', '失业率', '单位GDP能耗降低率', '信访投诉量', '群众满意度', '第3类工程', '占比', '排名', 'PM2.5浓度', '净增企业数', '新增就业（万人）', '安全事故',
]; // prettier-ignore
/** Told apart by their words alone, whatever digits follow. */
const NUMBERED = ['指标', '办结率', '失业率', '地区生产总值增速', '信访投诉量'];
const WORDS = [
  '',
  '—',
  '完成',
  '未完成',
  '约30',
  '12/15',
  '95%',
  '2.3亿元',
  '下降3.2%',
  '持平',
  '第3名',
  '无',
  '任务2亿元，完成2.3亿元',
  '优秀',
  '按时',
];
const COLUMNS = [
  '目标值', '完成值', '增速（%）', '增速目标（%）', '全区平均', '全市平均', '上年同期', '完成率（%）', '序时进度（%）', '最高值', '最低值', '排名', '10月报送日期', '备注',
] as const; // prettier-ignore

const near = fc.constantFrom(0, 1, 2, 3, 5, 10, 50, 60, 80, 90, 95, 100, 120, -1, -5, 0.5, 0.95, 1000, 4.2);
const typed = fc.oneof(
  { weight: 4, arbitrary: near },
  {
    weight: 3,
    arbitrary: fc.tuple(near, fc.integer({ min: -30, max: 30 })).map(([n, d]) => Math.round(n * 10 + d) / 10),
  },
  { weight: 2, arbitrary: fc.double({ min: -200, max: 20_000, noNaN: true }).map((n) => Math.round(n * 100) / 100) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(1e9, 0.1 + 0.2, 1 / 3, 2e-7, 123456789012) },
);

/** Rows of few rules and names under many numbers, in some columns of a table. */
const table = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
    columns: fc.oneof(fc.subarray([...COLUMNS], { minLength: 2 }), fc.constant(COLUMNS.slice(0, 7))),
    names: fc.oneof(fc.subarray(NAMES, { minLength: 1, maxLength: 3 }), fc.constant(NUMBERED)),
    units: fc.subarray(UNITS, { minLength: 1, maxLength: 1 }),
    fulls: fc.constantFrom<(number | null)[]>([null], [null, 5], [10, 5]),
    percent: fc.subarray([...COLUMNS], { maxLength: 1 }),
    words: fc.constantFrom(0, 5, 15),
    month: fc.constantFrom(null, '2024-09'),
    peers: fc.constantFrom(false, false, false, true),
  })
  .chain((of) =>
    fc
      .array(
        fc.record({
          rule: fc.constantFrom(...of.rules),
          name: fc.constantFrom(...of.names),
          number: fc.integer({ min: 1, max: 2000 }),
          unit: fc.constantFrom(...of.units),
          full: fc.constantFrom(...of.fulls),
          cells: fc.tuple(...of.columns.map(() => typed)),
          word: fc.tuple(fc.integer({ min: 0, max: 99 }), fc.nat(of.columns.length - 1), fc.constantFrom(...WORDS)),
        }),
        { minLength: 100, maxLength: 160 },
      )
      .map((rows) => ({ ...of, rows })),
  );

function bookOf(of: typeof table extends fc.Arbitrary<infer T> ? T : never): Snapshot {
  const head = ['序号', '指标名称', '计量单位', '分值', '评分标准', ...of.columns, '得分', '扣分', '扣分原因', '预警'];
  const rows = of.rows.map(({ rule, name, number, unit, full, cells, word }, i): CellValue[] => {
    const { text, full: own } = RULES[rule]!;
    const values = cells.map((c, at): CellValue => (word[0] < of.words && word[1] === at ? word[2] : c));
    return [
      i + 1,
      number % 3 && /^[\u4e00-\u9fff\d]+$/.test(name)
        ? number % 2
          ? `第${number}批${name}`
          : `${name}${number}`
        : name,
      unit,
      full ?? own ?? 10,
      text,
      ...values,
      '',
      '',
      '',
      '',
    ];
  });
  const letter = (at: number): string => String.fromCharCode(65 + 5 + at);
  const formats = Object.fromEntries(
    of.percent.flatMap((c) => {
      const at = of.columns.indexOf(c);
      return at < 0 ? [] : rows.flatMap((_, i) => (i % 4 ? [] : [[`${letter(at)}${i + 3}`, '0.0%']]));
    }),
  );
  const sheet: SheetSpec = { name: '指标表', rows: [['××县2024年度绩效考评指标表'], head, ...rows], formats };
  const peers: SheetSpec = {
    name: '各县数据',
    rows: [
      ['2024年各县主要指标'],
      ['县区', '一般公共预算收入', '地区生产总值增速', '办结率'],
      ['××县', 12.5, 4.2, 96],
      ['甲县', 13.5, 5.2, 90],
      ['乙县', 10.5, 3.2, 99],
    ],
  };
  return snapshotOf(sheet, ...(of.peers ? [peers] : []));
}

test('tables of rules of the field under generated numbers', () => {
  let [rows, known] = [0, 0];
  fc.assert(
    fc.property(table, (of) => {
      rows += of.rows.length;
      known += bothWays(bookOf(of), {
        ...DEFAULT_SETTINGS,
        month: of.month,
        write: { ...DEFAULT_SETTINGS.write, reason: true },
      });
    }),
    {
      numRuns: Number(process.env['RECALL_RUNS'] ?? 40),
      seed: process.env['RECALL_SEED'] ? Number(process.env['RECALL_SEED']) : 20241129,
    },
  );
  // Otherwise the two ways would be one.
  expect(known / rows).toBeGreaterThan(0.1);
});

test('names that say something else are not alike, whatever their digits', () => {
  const rule = '完成目标任务得满分，未完成的，每低1%扣0.5分，扣完为止。';
  const names = ['办结率', '项目', '地区生产总值增速', '失业率'];
  const rows = Array.from({ length: 80 }, (_, i): CellValue[] => [
    i + 1,
    `第${i}批${names[i % names.length]!}`,
    10,
    rule,
    80,
    70 + (i % 5),
    (i % 3) - 1,
    '',
  ]);
  const head = ['序号', '指标名称', '分值', '评分标准', '目标值', '完成值', '增速（%）', '得分'];
  expect(bothWays(snapshotOf({ rows: [['绩效考评指标表'], head, ...rows] }))).toBeGreaterThan(20);
});

test('a long table of common rules is recalled nearly whole: nothing looks at the digits of a number on the way to its mark', () => {
  const rows = 1200;
  expect(bothWays(readSnapshot(bigBook(rows), '大表.xlsx'))).toBeGreaterThan(rows * 0.9);
});

test('rows that cannot be scored are recalled as well', () => {
  const rule = '完成年度目标得满分，每低1个百分点扣0.5分，扣完为止。';
  const rows = Array.from({ length: 80 }, (_, i): CellValue[] => [
    i + 1,
    `办结率${i}`,
    '%',
    10,
    rule,
    95,
    (60 + i) / 100,
    '',
  ]);
  const head = ['序号', '指标名称', '计量单位', '分值', '评分标准', '目标值', '完成值', '得分'];
  const snapshot = snapshotOf({ rows: [['××县2024年度绩效考评指标表'], head, ...rows] });
  expect(bothWays(snapshot)).toBeGreaterThan(60);
  const missing = appraise(snapshot, DEFAULT_SETTINGS, 1).tables[0]!.rows.filter((r) => r.status === 'missing_input');
  expect(missing.filter((r) => r instanceof RecalledRow).length).toBeGreaterThan(20);
});
