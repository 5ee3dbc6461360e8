/** Whole tables whose rule names the target of a quarter, whose head is of several things, or which tell how a rate moved beside it. */
import { wholeTable } from './wholeTable';

const END = '|计分办法|得分';
const QUARTER = '完成季度目标得满分，每少1个扣1分，扣完为止。';
const YEAR = '完成年度目标得满分，每少1个扣1分，扣完为止。';
const RATE = '达到目标值得满分，每低1个百分点扣0.5分，扣完为止。';
const ASKED = 'missing_input';

test.each([
  ['年度目标|季度目标（累计）|本季|累计', '20|15|4|14', QUARTER, '4'],
  ['年度目标|季度目标（累计）|本季|累计', '20|15|4|18', YEAR, '3'],
  // The quarter's own target is not what has added up since January.
  ['年度目标|季度目标|本季|累计', '20|5|4|14', QUARTER, ASKED],
])('%s, %s, %s: %s', (heads, cells, rule, expected) =>
  expect(
    wholeTable({ heads: [`序号|指标|单位|分值|${heads}${END}`], rows: [`1|签约项目|个|5|${cells}|${rule}|`] }).marks,
  ).toEqual([expected]),
);

test('a head of several things leaves each column its own name', () => {
  const { roles, marks } = wholeTable({
    heads: [
      `序号|指标|单位|分值|目标及基数|<|完成情况|<${END}`,
      '^|^|^|^|年度目标值|上年实际|本年完成值|目标完成率（%）|^|^',
    ],
    rows: [`1|净利率|%|5|2.5|2.3|2.2|88|不低于目标值得满分，每低0.1个百分点扣0.5分，扣完为止。|`],
  });
  expect(roles).toMatchObject({ 年度目标值: 'target', 上年实际: 'last_year' });
  expect(marks).toEqual(['3.5']);
});

test('the points of a rate are those of the rate, and not of how it moved', () =>
  expect(
    wholeTable({
      heads: [`序号|指标|分值|年度目标|累计|上年同期|同比（%）${END}`],
      rows: [`1|网上办税率|4|92|93.1|90.5|+2.6|${RATE}|`, `2|网上办税率|4|92|90|90.5|-0.5|${RATE}|`],
    }).marks,
  ).toEqual(['4', '3']));

test('two parts of the year have a number each, and one column does not serve both', () =>
  expect(
    wholeTable({
      heads: [`序号|指标|分值|上半年完成率|全年完成率${END}`],
      rows: ['1|投资进度|3|46%|100%|上半年完成率达到50%得1分，全年完成率达到100%得2分。|'],
    }).marks,
  ).toEqual([ASKED]));
