/** A line that is like one read before is read as it would be by itself. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readTables } from '../../src/core/layout';
import { isExact } from '../../src/core/model/exact';
import { indicatorsOf, type TableReading } from '../../src/core/model/indicator';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { CellValue, Snapshot } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';
import { snapshotOf } from './makeSnapshot';

const ROLES = ['name', 'full', 'rule', 'l1', 'unit', 'actual', 'target', 'score'] as const;

/** Everything a table says; rules without the blanks that tell them apart. */
const seen = (tables: readonly TableReading[]): unknown =>
  JSON.parse(
    JSON.stringify(
      tables.map((t) => ({
        ...t,
        rows: t.rows.map((r) =>
          r.kind === 'indicator'
            ? { ...r, ruleText: r.ruleText.replace(/ +/g, ''), cells: ROLES.map((role) => r.cells[role] ?? null) }
            : r,
        ),
      })),
      (_, value: unknown) => (isExact(value) ? value.toFraction() : value),
    ),
  );

/** The same workbook with no rule twice: blanks behind each text that is a rule. */
function told(snapshot: Snapshot, tables: readonly TableReading[]): Snapshot {
  const rules = new Map<string, number>();
  for (const { ruleAt } of tables.flatMap(indicatorsOf)) {
    if (ruleAt) rules.set(`${ruleAt.sheet}\n${ruleAt.row}\n${ruleAt.col}`, rules.size + 1);
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const at = (row: number, col: number) =>
      rules.get(`${sheet.name}\n${row + (sheet.area?.top ?? 0)}\n${col + (sheet.area?.left ?? 0)}`);
    const values = sheet.values.map((line, row) =>
      line.map((v, col): CellValue =>
        typeof v === 'string' && v !== '' && at(row, col) ? v + ' '.repeat(at(row, col)!) : v,
      ),
    );
    return { ...sheet, values };
  });
  return { ...snapshot, sheets };
}

function alike(snapshot: Snapshot): void {
  const tables = readTables(snapshot, DEFAULT_SETTINGS);
  expect(seen(readTables(told(snapshot, tables), DEFAULT_SETTINGS))).toEqual(seen(tables));
}

const SAMPLES = join(__dirname, '../../samples');
test.each(readdirSync(SAMPLES).filter((f) => f.endsWith('.xlsx')))('%s', (file) => {
  alike(readSnapshot(new Uint8Array(readFileSync(join(SAMPLES, file))), file));
});

const NAMES = [
  '指标',
  '招商引资',
  '加分项',
  '底线管理',
  '专项考评',
  '*就业',
  '扣分',
  '第3类',
  '满意度测评',
  '小计',
  '工程（5分）',
  '一、',
  'PM2.5',
  '设计分',
];
const RULES = [
  '按完成比例计分。',
  '完成得满分，未完成不得分。',
  '只扣不加，每次扣1分。',
  '同上',
  '—',
  '',
  '按测评得分折算。',
  '3',
];
const line = fc.record({
  index: fc.constantFrom<CellValue>(1, 2, '3', '一', '', '（一）', '注：', '二、重点工作（20分）'),
  group: fc.constantFrom<CellValue>('经济', '加分项', '', '社会评议', '底线'),
  name: fc.constantFrom(...NAMES),
  number: fc.constantFrom<number | ''>('', '', 1, 23, 5),
  full: fc.constantFrom<CellValue>(5, 5, 10, '5分', '', '扣5', '≤3', 0),
  rule: fc.constantFrom(...RULES),
  note: fc.constantFrom<CellValue>('', '', '最高得5分，扣完为止。', '见附件'),
  lead: fc.constantFrom<CellValue>('县教育局', '县财政局'),
});

type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

/** A few lines again and again, one thing in them now and then another. */
const lines = fc.array(line, { minLength: 2, maxLength: 5 }).chain((few) =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom(...few),
        line,
        fc.constantFrom(...(Object.keys(few[0]!) as (keyof Line)[])),
        fc.nat(2),
        fc.nat(300),
      )
      .map(([of, other, key, often, number]): Line => {
        const numbered = of.number === '' ? of : { ...of, number };
        return often ? numbered : { ...numbered, [key]: other[key] };
      }),
    { minLength: 20, maxLength: 60 },
  ),
);

test('generated tables', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), fc.integer({ min: 0, max: 3 }), (all, merged, first) => {
      const rows = all.map((l, i): CellValue[] =>
        [l.index, l.group, `${l.name}${l.number}`, l.full, l.rule, '万元', i * 3, 100 + i, '', l.note, l.lead].slice(
          first === 1 ? 1 : first === 2 ? 2 : 0,
        ),
      );
      const head = [
        '序号',
        '一级指标',
        '指标名称',
        '分值',
        '评分标准',
        '单位',
        '完成值',
        '目标值',
        '得分',
        '备注',
        '责任单位',
      ].slice(first === 1 ? 1 : first === 2 ? 2 : 0);
      alike(
        snapshotOf({
          rows: [['绩效考评指标表'], head, ...rows],
          merges: merged ? ['C5:C6', 'E9:E11', 'A13:H13'] : [],
        }),
      );
    }),
    { numRuns: 250, seed: 20241129 },
  );
});

test('rules in two columns', () => {
  const head = ['序号', '指标名称', '分值', '扣分标准', '加分标准', '完成值', '得分'];
  const rows = Array.from({ length: 12 }, (_, i): CellValue[] => [
    i + 1,
    `指标${i}`,
    10,
    '每发生1起扣1分，扣完为止。',
    `每获表彰1次加0.${(i % 3) + 1}分，最高加2分。`,
    i,
    '',
  ]);
  const tables = readTables(snapshotOf({ rows: [['绩效考评指标表'], head, ...rows] }), DEFAULT_SETTINGS);
  const texts = tables.flatMap(indicatorsOf).map((r) => r.ruleText);
  expect(new Set(texts).size).toBe(3);
});
