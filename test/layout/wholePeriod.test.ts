/** Whole tables in which columns of single periods stand beside the one of all of them. */
import { wholeTable } from './wholeTable';

const RATE = '达到目标值得满分，每低1个百分点扣0.5分，扣完为止。';
const EACH = '每发生1起扣1分，扣完为止。';
const SHORT = '每少完成1个扣1分，扣完为止。';
const LEFT = '序号|指标|单位|分值|目标值|';
const under = (subs: string, beyond = '') => [
  `${LEFT}分期完成情况|${subs
    .split('|')
    .slice(1)
    .map(() => '<')
    .join('|')}${beyond}|计分办法|得分`,
  `^|^|^|^|^|${subs}${beyond.replace(/[^|]+/g, '^')}|^|^`,
];
const ASKED = 'missing_input';

test('the value of the year stands outside of the quarters', () => {
  const { roles, marks } = wholeTable({
    title: '云岭县2024年1—12月监测考核表',
    heads: under('一季度|二季度|三季度|四季度', '|全年值'),
    rows: [`1|抽检合格率|%|5|95|90|91|92|97|92.5|${RATE}|`, `2|责任事故|起|5|0|1|0|1|1|3|${EACH}|`, `3|入园率|%|5|95|||||93|${RATE}|`],
  }); // prettier-ignore
  expect(roles).toMatchObject({ 全年值: 'actual' });
  expect(marks).toEqual(['3.75', '2', '4']);
});

test.each([
  ['一季度|二季度|三季度|四季度|合计', '2|3|2|1|8', '3'],
  ['上半年|下半年|全年累计', '4|4|8', '3'],
  ['第一次|第二次|第三次|汇总数', '4|2|2|8', '3'],
  // Of pieces the mean is no number of them.
  ['一季度|二季度|三季度|四季度|平均', '2|3|2|1|2', ASKED],
  ['一季度|二季度|三季度|四季度', '2|3|2|1', ASKED],
  ['上半年|下半年', '4|4', ASKED],
  // Which of the two is meant, a person says.
  ['一季度|二季度|三季度|四季度|合计|平均', '2|3|2|1|8|2', ASKED],
])('pieces under %s', (subs, values, mark) => {
  const rows = [`1|示范点建设|个|5|10|${values}|${SHORT}|`, `2|联系点建设|个|5|10|${values}|${SHORT}|`];
  expect(wholeTable({ heads: under(subs), rows }).marks).toEqual([mark, mark]);
});

test('rates under their mean', () => {
  const values = '90|94|94|94|93';
  const { roles, marks } = wholeTable({
    heads: under('一季度|二季度|三季度|四季度|平均'),
    rows: [`1|群众满意率|%|5|95|${values}|${RATE}|`, `2|按期办结率|%|5|95|${values}|${RATE}|`],
  });
  expect(roles).toMatchObject({ 平均: 'actual' });
  expect(marks).toEqual(['4', '4']);
});

test('a quarter counts where the appraisal is of that quarter, and is asked about beside the whole year', () => {
  const rows = [`1|群众满意率|%|5|95|90|94|93|${RATE}|`, `2|按期办结率|%|5|95|95|94|91|${RATE}|`];
  const heads = [`${LEFT}一季度完成|二季度完成|三季度完成|计分办法|得分`];
  expect(wholeTable({ title: '云岭县2024年第三季度考核表', heads, rows }).marks).toEqual(['4', '3']);
  expect(wholeTable({ title: '云岭县2024年1—9月考核表', heads, rows }).asks).toEqual(['actual']);
});

test('a month beside the months up to it counts nothing', () => {
  const { marks } = wholeTable({
    heads: [`${LEFT}12月当月|1—12月累计|计分办法|得分`],
    rows: [`1|示范点建设|个|5|10|1|9|${SHORT}|`, `2|责任事故|起|5|0|1|3|${EACH}|`],
  });
  expect(marks).toEqual(['4', '2']);
});
