/** Columns under heads made for one row: which of them are the whole and the part, what is left of them, and where they are neither. */
import { marked } from './bareRow';

const IN_TIME = '按期办结率95%及以上计5分；低于95%的，每低1个百分点扣0.5分，扣完为止。';
const LEFT = '每有1个问题未整改扣0.4分，扣完为止。';
const asked = 'missing_input';

test('a whole and its part make the rate that the rule names', () => {
  expect(marked(IN_TIME, { 受理数: '150件', 按期办结数: '138件' }, '信访事项按期办结', 5)).toBe('3.5');
  expect(marked(IN_TIME, { 受理数: '150件', 办结数: '140件', 按期办结数: '138件' }, '信访', 5)).toBe('3.5');
  const burnt = '森林火灾受害率不超过0.8‰的得4分，超过0.8‰的不得分。';
  expect(marked(burnt, { 森林面积: '20万亩', 受害面积: '120亩' }, '森林火灾受害率', 4)).toBe('4');
  expect(marked(burnt, { 森林面积: '20万亩', 受害面积: '120公顷' }, '森林火灾受害率', 4)).toBe('0');
  expect(marked('抽检合格率98%以上的得4分，其余得1分。', { 抽检批次: 1200, 不合格批次: 12 }, '食品', 4)).toBe('4');
});

test('another deed, another whole, another unit or more than all of it is asked about', () => {
  expect(marked(IN_TIME, { 受理数: '150件', 办结数: '138件' }, '信访', 5)).toBe(asked);
  expect(marked(IN_TIME, { 受理数: '150件', 逾期办结数: '12件' }, '信访', 5)).toBe(asked);
  expect(marked(IN_TIME, { 受理数: '138件', 按期办结数: '150件' }, '信访', 5)).toBe(asked);
  const signed = '签约率达到70%得4分，低于70%不得分。';
  expect(marked(signed, { 常住人口: '25000人', 签约人数: '16500人' }, '重点人群签约率', 4)).toBe(asked);
  const present = '正职出庭率达到100%得2分，每降低5个百分点扣0.3分。';
  expect(marked(present, { 应出庭案件: '40件', 负责人出庭: '36件' }, '出庭应诉', 2)).toBe(asked);
  const treated = '无害化处理率达100%计3分，其余计0分。';
  expect(marked(treated, { 清运量: '8.2万吨', 处理量: '8.2万吨' }, '生活垃圾', 3)).toBe(asked);
  expect(marked(treated, { 清运量: '8.2万吨', 无害化处理量: '8.2' }, '生活垃圾', 3)).toBe(asked);
});

test('what was found and what was put right leave the rest', () => {
  expect(marked(LEFT, { 查出问题: '27个', 已整改: '24个' }, '审计', 4)).toBe('2.8');
  expect(marked(LEFT, { 查出问题: '27个', 已整改: '28个' }, '审计', 4)).toBe(asked);
  expect(marked(LEFT, { 问题金额: '27万元', 已整改: '24个' }, '审计', 4)).toBe(asked);
  expect(marked(LEFT.replace('未', '未按期'), { 查出问题: '27个', 已整改: '24个' }, '审计', 4)).toBe(asked);
});

test('a head that is the name of the measure holds it, one of another thing does not', () => {
  const supply = '达到96%得3分，每低0.5个百分点扣0.2分，扣完为止。';
  expect(marked(supply, { 集中供水率: '94.5%' }, '农村集中供水率', 3)).toBe('2.4');
  expect(marked(supply, { 城镇供水率: '94.5%' }, '农村集中供水率', 3)).toBe(asked);
  expect(marked(supply.replace('96%', '目标'), { 目标值: '96%', 行政村数: '94' }, '农村集中供水率', 3)).toBe(asked);
  const late = '督查事项逾期未办结的，每件扣0.5分，扣完为止。';
  expect(marked(late, { 交办件数: '31件', 逾期未办结: '5件' }, '督查', 4)).toBe('1.5');
  expect(marked(late, { 交办件数: '31件', 未办结: '5件' }, '督查', 4)).toBe(asked);
});

test('thousandths are not hundredths, and so many for each are not so many', () => {
  const rule = '达到目标得2分，每低1个千分点扣0.2分，扣完为止。';
  expect(marked(rule, { 目标值: '98.8%', 完成值: '98.5%' }, '满意率', 2)).toBe('1.4');
  expect(marked(rule, { 目标值: 98.8, 完成值: 98.5 }, '满意率', 2)).toBe(asked);
  expect(marked(rule.replace('千', '百'), { 目标值: '13‰', 完成值: '10‰' }, '入学率', 2)).toBe('1.94');
  const cases = '不高于全市平均的得4分，每高1%扣0.1分，扣完为止。';
  expect(marked(cases, { 完成值: '630件', 全市平均: '12.5件/万人' }, '每万人刑事案件数', 4)).toBe(asked);
});

test('what is said beside a number against it is heard', () => {
  const built = '每建成并经市级验收合格1个得0.25分，满分5分。';
  expect(marked(built, { 完成情况: '建成18个', 备注: '其中2个未通过市级验收' }, '儿童之家', 5)).toBe(asked);
  expect(marked(built, { 完成情况: '建成18个', 备注: '其中2个为新建' }, '儿童之家', 5)).toBe('4.5');
  const spared = '每发生1起扣1分，因不可抗力造成的不扣分。';
  expect(marked(spared, { 完成情况: '3起', 备注: '1起系不可抗力造成' }, '事件', 5)).toBe(asked);
  expect(marked(spared, { 完成情况: '3起', 备注: '均非不可抗力造成' }, '事件', 5)).toBe('2');
  const safe = '每发生1起校园安全责任事故扣1分，扣完为止。';
  const reason = '发生校园安全责任事故1起，扣1分';
  expect(marked(safe, { 事故起数: '0起', 扣分情况: reason }, '校园安全', 4)).toBe(asked);
  expect(marked(safe, { 事故起数: '1起', 扣分情况: reason }, '校园安全', 4)).toBe('3');
  expect(marked('第1名得4分，每后移1名减0.3分。', { 排名: '第3名', 备注: '正在核对' }, '位次', 4)).toBe(asked);
});

test('counts of each kind stand in columns of their own, also what is left of what was due', () => {
  const kinds = '发生一般事故的，每起扣1分；发生较大事故的，每起扣3分；发生重大及以上事故的，本项不得分。';
  expect(marked(kinds, { 一般事故: '2起', 较大事故: '1起', 重大及以上事故: '0' }, '安全', 8)).toBe('3');
  expect(marked(kinds, { 一般事故: '2起', 较大事故: '1起', 重大及以上事故: '1起' }, '安全', 8)).toBe('0');
  expect(marked(kinds, { 一般事故: '2起', 较大事故: '1起', 重大及以上事故: '' }, '安全', 8)).toBe(asked);
  const reports = '每缺报1期扣0.3分，每迟报1期扣0.1分，扣完为止。';
  expect(marked(reports, { 应报数: '24期', 实报数: '21期', 其中迟报: '2期' }, '信息', 3)).toBe('1.9');
  expect(marked(reports, { 应报数: '24期', 实报数: '25期', 其中迟报: '2期' }, '信息', 3)).toBe(asked);
  expect(marked(reports, { 应报数: '24期', 实报数: '21期', 其中迟报: '' }, '信息', 3)).toBe(asked);
  expect(marked('每缺报1期扣0.3分。', { 应报数: '24期', 按时报数: '21期' }, '信息', 3)).toBe(asked);
});

test('days ahead of a day, where both are told as days', () => {
  const rule = '按期建成得4分；提前建成的，每提前5天加0.2分，最高加1分。';
  expect(marked(rule, { 要求完成时间: '10月31日', 实际完成时间: '10月16日' }, '基地', 5)).toBe('4.6');
  expect(marked(rule, { 要求完成时间: '10月31日前', 实际完成时间: '10月16日' }, '基地', 5)).toBe(asked);
  expect(marked(rule, { 要求完成时间: '10月31日', 实际完成时间: '10月' }, '基地', 5)).toBe(asked);
  const months = rule.replace('5天', '1个月');
  expect(marked(months, { 要求完成时间: '10月31日', 实际完成时间: '8月31日' }, '基地', 5)).toBe(asked);
  const sent = '未按规定时限报送的，每迟1天扣0.2分，扣完为止。';
  expect(marked(sent, { 规定时限: '9月5日（含）前', 实际报送: '9月8日' }, '报告', 3)).toBe('2.4');
});

test('words of a cell that say there was none, and months that it names', () => {
  const fees = '每发现1个违规收费问题扣0.5分，扣完为止。';
  expect(marked(fees, { 检查情况: '抽查12家单位，未发现违规收费问题' }, '收费', 3)).toBe('3');
  expect(marked(fees, { 检查情况: '抽查12家单位，未发现其他问题' }, '收费', 3)).toBe(asked);
  expect(marked(fees, { 检查情况: '发现12个问题，未发现重大违规收费问题' }, '收费', 3)).toBe(asked);
  const late = '建议未按期办结的，每件扣0.5分，扣完为止。';
  expect(marked(late, { 交办数: '26件', 办理情况: '无一件未按期办结' }, '建议', 4)).toBe('4');
  expect(marked(late, { 交办数: '26件', 办理情况: '无一件按期办结' }, '建议', 4)).toBe(asked);
  expect(marked(late, { 办理情况: '均已办结' }, '建议', 4)).toBe(asked);
  expect(marked(late, { 交办数: '26件', 办结数: '24件' }, '建议', 4)).toBe(asked);
  const dues = '未按月足额收缴党费的，每出现一个月扣0.2分，扣完为止。';
  expect(marked(dues, { 检查情况: '3月、7月未足额收缴，其余月份正常' }, '党费', 2)).toBe('1.6');
  expect(marked(dues, { 检查情况: '3月、7月未足额收缴，其余月份未收缴' }, '党费', 2)).toBe(asked);
  expect(marked(dues.replace('一个月', '一次'), { 检查情况: '3月、7月未足额收缴' }, '党费', 2)).toBe(asked);
});

test('so much for each of the people, and never all of it', () => {
  const grounds = '达到2.6平方米得2分，每低0.1平方米扣0.1分，扣完为止。';
  const name = '人均体育场地面积';
  expect(marked(grounds, { 体育场地面积: '100.8万平方米', 常住人口: '42万人' }, name, 2)).toBe('1.8');
  expect(marked(grounds, { 体育场地面积: '100.8万平方米', 常住人口: '42' }, name, 2)).toBe(asked);
  expect(marked(grounds, { 体育场地面积: '100.8万平方米', 常住人口: '42万人' }, `城区${name}`, 2)).toBe(asked);
  const doctors = '每千人口医师数达到2.8人得3分，每低0.1人扣0.2分。';
  expect(marked(doctors, { 医师数: '1092人', 常住人口: '42万人' }, '每千人口医师数', 3)).toBe('2.6');
  expect(marked(doctors, { 医师数: '1092人', 户籍人口: '42万人' }, '每千常住人口医师数', 3)).toBe(asked);
  expect(marked(doctors, { 医师数: '1092人' }, '医师', 3)).toBe(asked);
});

test('a column of another measure stands in for none', () => {
  const supply = '达到96%得3分，每低0.5个百分点扣0.2分，扣完为止。';
  expect(marked(supply, { 满意度: '95%' }, '农村集中供水率', 3)).toBe(asked);
  expect(marked(supply, { 集中供水率: '94%', 水质达标率: '90%' }, '农村集中供水率', 3)).toBe('2.2');
  expect(marked('达到90件得3分，每少1件扣0.2分。', { 受理件数: '85件' }, '专利授权', 3)).toBe(asked);
});
