/** Values as people type them: what each cell says, or that it says nothing certain. Source: `domain.md` (d), dirty values. */
import { toNumber } from '../model/exact';
import { unitNamed } from '../text/units';
import { readValue } from './value';
import type { ValueReading } from './valueReading';

const brief = (r: ValueReading): string => {
  const of = (i: { label: string; quantity: { value: never; unit: { text: string } | null } }) =>
    `${i.label}${toNumber(i.quantity.value)}${i.quantity.unit?.text ?? ''}`;
  const said: string[] = [];
  if (r.state !== 'value') said.push(r.state);
  if (r.number)
    said.push(
      `=${r.bound ?? ''}${toNumber(r.number.value)}${r.number.unit?.text ?? ''}${r.number.firmness === 'approximate' ? '约' : ''}${r.change ? '变化' : ''}`,
    );
  else if (r.items.length) said.push(r.items.map((i) => of(i as never)).join('|'));
  if (r.ratio) said.push(`${toNumber(r.ratio.numerator)}/${toNumber(r.ratio.denominator)}`);
  if (r.rank)
    said.push(
      `${r.rank.fromBottom ? '倒数' : ''}第${toNumber(r.rank.rank)}${r.rank.of ? `共${toNumber(r.rank.of)}` : ''}`,
    );
  if (r.none) said.push('无');
  if (r.fact !== null && !r.none) said.push(r.fact ? '是' : '否');
  if (r.checks.length && r.fact === null) said.push(r.checks.map((c) => `${c.label}${c.done ? '√' : '×'}`).join('|'));
  if (r.parts.length) said.push(r.parts.join('|'));
  if (r.date !== null) said.push(`日期${r.date}`);
  if (r.doubt) said.push('疑');
  return said.join(' ');
};

test.each([
  ['85%', '=85%'], ['85％', '=85%'], ['１２３．４', '=123.4'], ['1,234.5', '=1234.5'], ['约30', '=30约'], ['30左右', '=30约'], ['约50', '=50约'], ['(预计)30', '=30约'], ['30（预计）', '=30约'], ['50余家', '=50家约'],
  ['持平', '=0%变化'], ['与上年持平', '=0%变化'], ['同比持平', '=0%变化'], ['下降3.2%', '=-3.2%变化'], ['增长5.1%', '=5.1%变化'], ['同比+5.1%', '=5.1%变化'], ['同比下降3.2%', '=-3.2%变化'], ['↑0.3', '=0.3变化'], ['↓0.3', '=-0.3变化'], ['−3.2', '=-3.2'], ['-3.2%', '=-3.2%'], ['—3.2', '=-3.2'],
  ['186亿元', '=186亿元'], ['1.2万户', '=1.2万户'], ['21285亩', '=21285亩'], ['1,320万元', '=1320万元'], ['4.68亿元', '=4.68亿元'], ['5.6', '=5.6'], ["'12", '=12'],
  ['2.5万余亩', '=2.5万亩约'], ['8千多人', '=8千人约'], ['300余户', '=300户约'], ['百余户', ''], ['88.0.%', '疑'], ['4.O亿元', '疑'], ['建制度√ 开会议× 做检查√', '建制度√|开会议×|做检查√'],
  ['≥95%', '=≥95%'], ['≥25', '=≥25'], ['≤4.5%', '=≤4.5%'], ['低于4.1', '=<4.1'], ['低于 4.1', '=<4.1'], ['4.1以内', '=≤4.1'], ['8%以内', '=≤8%'], ['控制在8%以内', '=≤8%'], ['95%以上', '=≥95%'], ['不低于90%', '=≥90%'], ['≧90', '=≥90'], ['达到64%', '=64%'],
  ['12/15', '12/15'], ['100%(12/12)', '=100% 12/12'], ['80%（12/15）', '=80% 12/15'], ['90%（12/15）', '疑'], ['9/12', '9/12'], ['9/12个', '9/12'],
  ['第5名（共12个县区）', '第5共12'], ['第5名', '第5'], ['A组第5', '第5'], ['全市第3位', '第3'], ['倒数第2名', '倒数第2'], ['排名第一', '第1'],
  ['缺2次', '=2次'], ['迟报3次', '=3次'], ['1项未完成', '=1项'], ['漏报6条', '=6条'], ['迟报、漏报6条', '=6条'], ['迟报2天', '=2天'], ['5天', '=5天'], ['3人次', '=3人次'], ['缺两次', '=2次'], ['4次', '=4次'], ['90分', '=90分'],
  ['无', '无'], ['未发生', '无'], ['未发生失泄密事件', '无'], ['没有', '无'], ['0起', '=0起'], ['0', '=0'],
  ['完成', '是'], ['未完成', '否'], ['√', '是'], ['×', '否'], ['是', '是'], ['否', '否'], ['已制定', '是'], ['按时完成', '是'], ['已接受检查', '是'], ['10月完成', '是'], ['未制定', '否'], ['基本完成', ''], ['正在推进', ''],
  ['较大0起，一般2起', '较大0起|一般2起'], ['较大0起、一般2起', '较大0起|一般2起'], ['较大0起一般2起', '较大0起|一般2起'], ['一级0起、二级0起、三级1起', '一级0起|二级0起|三级1起'], ['共5起，其中较大1起，一般4起', '较大1起|一般4起'], ['共5起，其中较大1起，一般3起', '疑'],
  ['国家级1项，自治区级2项', '国家级1项|自治区级2项'], ['国家级1项，自治区级2项，市级3项（均为不同事项）', '国家级1项|自治区级2项|市级3项'], ['国务院0次，自治区3次', '国务院0次|自治区3次'], ['未按时办复1件，不满意2件', '未按时办复1件|不满意2件'], ['党纪处分1人，追究刑事责任0人', '党纪处分1人|追究刑事责任0人'],
  ['领导机构√；方案√；推进会√；台账×', '领导机构√|方案√|推进会√|台账×'], ['机构√；制度√；设施×', '机构√|制度√|设施×'], ['已建机构，未召开推进会', '建机构√|召开推进会×'],
  ['任务2亿元，完成2.3亿元', '任务2亿元|完成2.3亿元'], ['任务5000万元，完成4650万元', '任务5000万元|完成4650万元'], ['办结率98%', '=98%'], ['全程网办率92.4%', '=92.4%'], ['专项考核92.5分', '=92.5分'], ['12345热线满意率95%', '=95%'], ['PM2.5浓度27.5微克/立方米', '=27.5微克/立方米'],
  ['1.采用17篇；2.已制定', '采用17篇|已制定'], ['①93.0%；②按时完成', '93.0%|按时完成'], ['1.开工率90%；2.投资完成率96%', '开工率90%|投资完成率96%'], ['（1）5次（2）已上报', '5次|已上报'],
  ['序时进度100%', '=100%'], ['县级文明单位', ''], ['优秀', ''], ['推行“流动村医”', ''],
  ['2024-10-25', '日期45590'], ['2024年10月25日', '日期45590'],
  ['—', 'dash'], ['－', 'dash'], ['-', 'dash'], ['/', 'dash'], ['N/A', 'dash'], ['空', 'dash'], ['暂未公布', 'dash'], ['', 'blank'], ['  ', 'blank'], ['无此项任务', 'not_applicable'], ['不涉及', 'not_applicable'],
  ['1 5', '疑'], ['60%-70%', '疑'], ['12.3.4', '疑'],
])('%s → %s', (typed, wanted) => {
  expect(brief(readValue(typed, 'General'))).toBe(wanted);
}); // prettier-ignore

test('a percent format, a date format, an error value, a truth value', () => {
  expect(brief(readValue(0.85, '0%'))).toBe('=85%');
  expect(brief(readValue(0.9995, '0.00%'))).toBe('=99.95%');
  expect(brief(readValue(45588, 'yyyy-mm-dd'))).toBe('日期45588');
  expect(brief(readValue(85.65000000000001, 'General'))).toBe('=85.65');
  expect(brief(readValue({ error: '#N/A' }, 'General'))).toBe('error');
  expect(brief(readValue('#DIV/0!', 'General'))).toBe('error');
  expect(brief(readValue(true, 'General'))).toBe('是');
});

test('a bare 万 or 亿 takes the base of the expected unit', () => {
  const unit = unitNamed('万元');
  expect(brief(readValue('5000万', 'General', { unit }))).toBe('=5000万元');
  expect(brief(readValue('1.86亿', 'General', { unit }))).toBe('=1.86亿元');
  expect(brief(readValue('5000万', 'General'))).toBe('=50000000');
});
