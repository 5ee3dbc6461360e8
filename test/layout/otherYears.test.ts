/** Whole tables with columns of other years, other stages of a target, and parts of one value beside what counts. */
import { wholeTable } from './wholeTable';

const RATE = '达到目标值得满分，每低1个百分点扣0.5分，扣完为止。';
const SHORT = '每少完成1个扣1分，扣完为止。';
const LEFT = '序号|指标|单位|分值|';
const ASKED = 'missing_input';
const END = '|计分办法|得分';
const rows = (first: string, second: string) => [
  `1|示范点建设|个|5|${first}|${SHORT}|`,
  `2|抽检合格率|%|5|${second}|${RATE}|`,
];

test.each([
  // The plan for the year to come is no aim.
  ['2024年目标|2024年完成|2025年计划', '10|9|12', '95|93|96', ['4', '4']],
  ['本年目标|本年完成|次年计划', '10|9|12', '95|93|96', ['4', '4']],
  ['2023年实绩|2024年实绩|2025年目标', '8|9|12', '91|93|96', [ASKED, ASKED]],
  // Which of the two is the aim, a person says, and till then nothing that was done is taken for what is wanting.
  ['年初目标|调整目标|完成值', '12|10|9', '96|95|93', [ASKED, ASKED]],
  ['目标值|完成值', '|9', '95|93', [ASKED, '4']],
  // Neither half is what is due in all, and of spans the longest is.
  ['上半年目标|下半年目标|全年完成', '5|5|9', '45|50|95', [ASKED, ASKED]],
  ['一季度目标|上半年目标|前三季度目标|前三季度完成', '2|5|10|9', '90|92|95|93', ['4', '4']],
  // What the assessed say of themselves beside what was found.
  ['目标值|自评情况|考核情况', '10|完成10个|核实9个', '95|达到95%|核实93%', [ASKED, ASKED]],
  ['目标值|自评情况|考核情况', '10|完成9个|扣1分', '95|达到93%|扣1分', ['4', '4']],
  ['应建|已建', '10|9', '95|93', ['4', '4']],
  ['目标值|自报完成数|核定完成数', '10|10|9', '95|95|93', ['4', '4']],
  ['目标值|实际值|与目标差距', '10|9|-1', '95|93|-2', ['4', '4']],
])('%s', (heads, first, second, marks) => {
  for (const title of ['青阳县2024年度绩效考核表', '青阳县绩效考核表'])
    expect(wholeTable({ title, heads: [LEFT + heads + END], rows: rows(first, second) }).marks).toEqual(marks);
});

test('parts of one value in columns of their own, most rows merged over them', () => {
  const { roles, marks } = wholeTable({
    heads: [`序号|指标|分值|标准值|本县数据|<${END}`, '^|^|^|^|小学|初中|^|^'],
    rows: [
      '1|教师培训经费占比|5|5%|4.5%|<|按实际值与标准值之比计分，最高5分|',
      '2|优质高中指标分配比例|5|50%|48%|<|每低于标准值1个百分点扣0.5分|',
      '3|校舍安全|5|0处|1处|<|存在危房的，每处扣2分，扣完为止|',
      '4|生均教学用房差异系数|5|0.5|0.48|0.61|不高于标准值得满分，否则不得分|',
    ],
  });
  expect(roles).toMatchObject({ 小学: 'actual' });
  expect(marks).toEqual(['4.5', '4', '3', ASKED]);
});

test('parts without a row that is merged over them are asked about', () => {
  const { asks, marks } = wholeTable({
    heads: [`${LEFT}目标值|完成情况|<${END}`, '^|^|^|^|^|城镇|农村|^|^'],
    rows: rows('10|5|4', '95|93|91'),
  });
  expect(asks).toEqual(['actual']);
  expect(marks).toEqual([ASKED, ASKED]);
});
