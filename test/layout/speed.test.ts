/** Long tables: 20,000 indicator rows are read in processor time that a person does not notice. */
import { readTables, tablesOf } from '../../src/core/layout';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { indicatorsOf } from '../../src/core/model/indicator';
import { snapshotOf } from './makeSnapshot';

const HEADER = [
  '序号',
  '一级指标',
  '考评指标',
  '单位',
  '分值',
  '评分标准',
  '目标值',
  '完成值',
  '全市平均',
  '上年同期',
  '得分',
  '扣分',
  '预警',
  '责任单位',
  '备注',
];
const rows = Array.from({ length: 20_000 }, (_, i) => [
  i + 1,
  i % 5 ? '' : `类别${i}`,
  `指标${i}`,
  '%',
  2,
  `达到年度目标得满分，每低${(i % 9) + 1}个百分点扣0.1分，扣完为止。`,
  95,
  90 + (i % 10),
  92,
  91,
  '',
  '',
  '',
  '县统计局',
  '',
]);
const merges = Array.from({ length: 4000 }, (_, i) => `B${i * 5 + 3}:B${i * 5 + 7}`);
const snapshot = snapshotOf({ rows: [['2024年度考评指标表'], HEADER, ...rows], merges });

test('20,000 rows', () => {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    const [table] = readTables(snapshot, DEFAULT_SETTINGS);
    const spent = process.cpuUsage(start);
    const time = (spent.user + spent.system) / 1000;
    expect(table && indicatorsOf(table).length).toBe(20_000);
    return time;
  });
  if (process.env.KAOPING_TIMES) console.log(times.map((t) => `${t.toFixed(0)} ms`).join(', '));
  expect(Math.min(...times)).toBeLessThan(2500);
});

test('reading pauses often enough that a pane can paint in between', () => {
  // Sheets that nobody has looked at yet.
  const unread = { ...snapshot, sheets: snapshot.sheets.map((s) => ({ ...s })) };
  const work = tablesOf(unread, DEFAULT_SETTINGS);
  let pauses = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pauses += 1;
  expect(indicatorsOf(step.value[0]!).length).toBe(20_000);
  expect(pauses).toBeGreaterThan(200);
});

test('150,000 rows: more than a call takes arguments', () => {
  const many = Array.from({ length: 150_000 }, (_, i) => [
    i + 1,
    `指标${i}`,
    2,
    '完成年度目标得满分，未完成的不得分。',
  ]);
  const long = snapshotOf({
    rows: [['2024年度考评指标表'], ['序号', '考评指标', '分值', '评分标准', '得分'], ...many],
  });
  const [table] = readTables(long, DEFAULT_SETTINGS);
  expect(table && indicatorsOf(table).length).toBe(150_000);
});
