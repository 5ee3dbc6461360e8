/** Whole tables with part, whole and quotient in columns of their own, and with standards in a column beside the rules. */
import { wholeTable } from './wholeTable';

const RATE = '达到目标值得满分，每低1个百分点扣0.5分，扣完为止。';
const LEFT = '序号|指标|单位|分值|目标值|';
const ASKED = 'missing_input';

test('brackets say which of the two a column is, and the quotient is what was reached', () => {
  const { roles, marks } = wholeTable({
    heads: [`${LEFT}完成数（分子）|应完成数（分母）|比率%|上年同期|计分办法|得分`],
    rows: [
      `1|案件办结率|%|5|95|180|200|90|91|${RATE}|`,
      '2|技能培训|人次|5|1000|960||||按完成比例计分。|',
      `3|提案办复率|%|5|100|18|18|100|100|${RATE}|`,
      `4|群众满意度|%|5|95|93%|||96|${RATE}|`,
      // The part of a rate, whose whole nobody filled in.
      `5|按期整改率|%|5|95|47|||96|${RATE}|`,
      `6|社保卡签发率|%|5|75|21.6|||70.3|${RATE}|`,
      `7|登记失业率|%|5|4.5|4.1|||4.2|控制在目标值以内得满分，每超0.1个百分点扣0.5分。|`,
    ],
  });
  expect(roles).toMatchObject({
    目标值: 'target',
    '完成数（分子）': 'numerator',
    '应完成数（分母）': 'denominator',
    '比率%': 'actual',
  });
  expect(marks).toEqual(['2.5', '4.8', '5', '4', ASKED, ASKED, '5']);
});

test.each([
  ['90|100|90', '2.5'],
  ['90|100|0.9', '2.5'],
  ['90|100|', '2.5'],
  ['90|100|90.3', '2.65'],
  // One of the three is a slip.
  ['90|100|95', ASKED],
  ['90||', ASKED],
])('part, whole, quotient %s', (values, mark) => {
  const rows = [`1|案件办结率|%|5|95|${values}|${RATE}|`, `2|案件结案率|%|5|95|${values}|${RATE}|`];
  expect(wholeTable({ heads: [`${LEFT}分子|分母|比值|计分办法|得分`], rows }).marks).toEqual([mark, mark]);
});

test.each(['评估标准', '考核标准', '标准', '达标要求'])('%s with what is to be reached under it', (head) => {
  const { roles, marks } = wholeTable({
    heads: [`序号|指标|权重|${head}|评分办法|监测值|得分`],
    rows: [
      '1|毛入园率|5|≥85%|达到标准得满分，每低1个百分点扣0.5分，扣完为止|83%|',
      '2|生均经费|5|不低于600元|达到标准得满分，否则不得分|590元|',
      '3|校舍安全|5|0处|发现危房的，每处扣1分|1处|',
    ],
  });
  expect(roles).toMatchObject({ [head]: 'target', 评分办法: 'rule', 权重: 'full' });
  expect(marks).toEqual(['4', '0', '4']);
});

test('standards in words are no target, and a bare number of what was done is no number of what is wanting', () => {
  const { roles, marks } = wholeTable({
    heads: ['序号|指标|考核标准|分值|扣分办法|完成情况|得分'],
    rows: [
      '1|专题会议|每季度召开1次|4|每少1次扣1分|3次|',
      '2|机构设置|设立机构、配备人员|5|未设立扣3分|已设立|',
      '3|资料归档|及时归档|5|每缺1份扣1分|缺2份|',
    ],
  });
  expect(roles).not.toMatchObject({ 考核标准: 'target' });
  expect(marks).toEqual([ASKED, '5', '3']);
});

test('a printed rate that the pieces beside it do not bear out', () => {
  const rule = '办结率达到95%得满分，每低1个百分点扣0.5分。';
  const { marks } = wholeTable({
    heads: ['序号|指标|分值|交办数|办结数|办结率|计分办法|得分'],
    rows: [`1|信访办结|5|100|93|98|${rule}|`, `2|热线办结|5|50|45|90|${rule}|`, `3|诉求办结|5|30|28|93.3|${rule}|`],
  });
  expect(marks).toEqual([ASKED, '2.5', '4.17']);
});
