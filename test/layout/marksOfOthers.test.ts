/** Whole tables with marks that other bodies gave: they are values the rules ask for, and never where marks are written. */
import { appraise } from '../../src/core/appraise';
import { decimalText } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { planWrites } from '../../src/core/writeback/plan';
import { snapshotOf } from './makeSnapshot';

const HEAD = ['序号', '考核指标', '分值', '评分标准', '完成情况'];
const FOLDED = '按市生态环境局考核得分（百分制）折算计分。';
const ASKED = '第三方测评得分90分以上得4分，每低1分扣0.2分，扣完为止。';

function read(heads: readonly string[], ...rows: readonly (readonly (string | number)[])[]) {
  const snapshot = snapshotOf({ rows: [['青阳县2024年度绩效考评表'], [...HEAD, ...heads], ...rows] });
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const [table] = appraisal.tables;
  const plan = planWrites(appraisal, snapshot, { kind: 'all' });
  return {
    roles: Object.fromEntries(table!.reading.columns.slice(4).map((c) => [c.header, c.role])),
    asks: table!.reading.doubts.map((d) => d.role),
    marks: table!.rows.map((r) => r.mark && decimalText(r.mark)),
    plan: JSON.stringify(plan),
  };
}

const PLAIN = [
  [2, '森林防火', 6, '每发生1起火情扣3分，扣完为止。', '1起'],
  [3, '档案管理', 4, '每缺1类扣1分，扣完为止。', '缺1类'],
] as const;

test('marks of others beside a column for those of the table', () => {
  const { roles, marks } = read(
    ['市生态环境局考核得分', '第三方测评得分', '得分'],
    [1, '环境保护', 10, FOLDED, '', 93.5, '', ''],
    ...PLAIN.map((r) => [...r, '', '', '']),
    [4, '窗口服务', 4, ASKED, '', '', 87, ''],
  );
  expect(roles).toEqual({
    完成情况: 'actual',
    市生态环境局考核得分: 'measure',
    第三方测评得分: 'measure',
    得分: 'score',
  });
  expect(marks).toEqual(['9.35', '3', '3', '3.4']);
});

test('alone they take no marks: the blank cells under them are never written', () => {
  const { roles, asks, marks, plan } = read(
    ['市生态环境局考核得分'],
    [1, '环境保护', 10, FOLDED, '', 93.5],
    ...PLAIN.map((r) => [...r, '']),
  );
  expect(roles).toEqual({ 完成情况: 'actual', 市生态环境局考核得分: 'measure', 得分: undefined });
  expect(asks).toEqual([]);
  expect(marks).toEqual(['9.35', '3', '3']);
  expect(plan).not.toContain('"col":6,');
});

test('out of a hundred where no row has so many', () => {
  const { roles } = read(['服务对象评价得分', '考核得分'], ...PLAIN.map((r) => [...r, '', '']), [
    4,
    '窗口服务',
    4,
    '按评价结果折算。',
    '',
    96,
    '',
  ]);
  expect(roles).toMatchObject({ 服务对象评价得分: 'measure', 考核得分: 'score' });
});

test.each(['县考核办评分', '考核得分', '复核得分', '考核组评分', '镇考核得分', '县委组织部评分', '部门评分'])(
  '%s is where the marks of the table stand',
  (head) => expect(read([head], ...PLAIN.map((r) => [...r, ''])).roles).toMatchObject({ [head]: expect.stringMatching(/score$/) }),
); // prettier-ignore

test.each(['市委宣传部考核得分', '服务对象评价得分', '县住建局考核得分'])('%s that no rule speaks of is asked about', (head) => {
  const { roles, asks } = read([head], ...PLAIN.map((r) => [...r, '']));
  expect(roles).not.toHaveProperty(head);
  expect(asks).toEqual(['score']);
}); // prettier-ignore

test('four quarters make a mean, three of them make none', () => {
  const RULE = '按市信访局四个季度考核得分的平均值（百分制）折算计分。';
  const heads = ['一季度考核得分', '二季度考核得分', '三季度考核得分', '四季度考核得分'];
  const of = (...four: readonly (number | string)[]) =>
    read(heads, [1, '信访工作', 5, RULE, '', ...four], ...PLAIN.map((r) => [...r, '', '', '', ''])).marks;
  expect(of(90, 96, 88, 94)).toEqual(['4.6', '3', '3']);
  expect(of(90, '', 88, 94)).toEqual([null, '3', '3']);
});
