/** Dealings and notations told in other words; amounts one inside another; a denial before two nouns. */
import { mark, type Inputs } from './mark';

const cases: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['完成目标任务得满分，超过目标任务10%以上的加0.5分，超过目标任务20%以上的加1分。', 5, { actual: 125, target: 100 }, '6'],
  ['完成目标任务得满分，超过目标任务10%以上的加0.5分，超过目标任务20%以上的再加0.5分。', 5, { actual: 125, target: 100 }, '6'],
  ['低于全市平均的扣1分，低于全市平均2个百分点以上的扣2分。', 5, { actual: 2, average: 5 }, '3'],
  ['低于全市平均的扣1分，低于全市平均2个百分点以上的再扣2分。', 5, { actual: 2, average: 5 }, '2'],
  ['高于全区平均且高于上年的得满分；仅高于全区平均的得7分；其余的得4分。', 10, { actual: 6.5, average: 6, last_year: 7 }, '7'],
  ['高于全区平均且高于上年的得满分；仅高于全区平均的得7分；其余的得4分。', 10, { actual: 8, average: 6, last_year: 7 }, '10'],
  ['全县未发生重大动物疫情和农产品质量安全事件的计5分，发生1起及以上的计0分。', 5, { count: 0 }, '5'],
  ['全县未发生重大动物疫情和农产品质量安全事件的计5分，发生1起及以上的计0分。', 5, { count: 1 }, '0'],
  ['能耗同比下降率低于2%的，每低0.2个百分点扣0.3分。', 3, { actual: 1.6 }, '2.4'],
  ['能耗下降低于2%的，每低0.2个百分点扣0.3分。', 3, { actual: 1.6 }, 'unreadable_rule'],
  ['达标比例［12%，100%］得4分，［10%，12%）得3分，［8%，10%）得2分，8%以下得1分。', 4, { actual: 12 }, '4'],
  ['达标比例［12%，100%］得4分，［10%，12%）得3分，［8%，10%）得2分，8%以下得1分。', 4, { actual: 11.9 }, '3'],
  ['外贸进出口总额与目标相比，每差200万元扣0.1分，最多扣3分（填报单位：亿元）。', 5, { actual: 2.9, target: 3 }, '4.5'],
  ['管理房破损、标识缺失、设施损坏的，每处分别扣0.3分、0.2分、0.5分。', 3, { counts: { 管理房破损: 1, 标识缺失: 3, 设施损坏: 1 } }, '1.6'],
  ['创成五星级农家乐1家得1.5分，此后每多1家再得0.5分，最高3分。', 3, { count: 3 }, '2.5'],
  ['完成不到一半的不得分，完成一半以上的按完成比例计分。', 6, { actual: 45, target: 100 }, '0'],
  ['高于目标时长的，按“目标时长/实际时长×分值”计分；不高于目标时长的得满分。', 6, { actual: 8, target: 6 }, '4.5'],
]; // prettier-ignore

test.each(cases)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

const pieces: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['实际利用外资完成目标任务的得8分，每超过目标5个百分点加0.4分，加到2分为止。', 8, { actual: 140, target: 100 }, '10'],
  ['完成任务的得15分，超额1亿元加0.5分，最高加3分；未完成任务的按比例折算。', 15, { actual: 34, target: 30 }, '17'],
  ['节假日值班抽查脱岗0次不扣分，1次扣1分，2次扣2.5分，3次及以上扣5分。', 5, { count: 2 }, '2.5'],
  ['同类县第1名得本项分值的100%，从第2名开始依次递减10%，直至0分。', 8, { rank: 4 }, '5.6'],
  ['政府债务率不突破120%的警戒线得8分，突破的该项分值全部扣除。', 8, { actual: 120.5 }, '0'],
  ['年度碳排放强度较上年下降的得5分，不降的得0分。', 5, { actual: 0.85, last_year: 0.85 }, '0'],
  ['新引进总部企业1家计2分，每再引进1家加计1分，最高计5分，未引进的不计分。', 5, { count: 3 }, '4'],
  ['12345热线平均办理时长以4个工作日为限，每超过0.5个工作日扣0.3分，扣完为止。', 3, { actual: 5 }, '2.4'],
  ['销售额比目标每少1000万元扣0.5分，扣完为止（完成数、目标数均以亿元填报）。', 5, { actual: 11.6, target: 12 }, '3'],
]; // prettier-ignore

test.each(pieces)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

const grounds: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['高于全市平均的得6分；等于的得5分；低于的，每低1个百分点在5分基础上扣0.5分，扣完为止。', 6, { actual: 4, average: 6 }, '4'],
  ['每完成计划的25%计1分，不满25%的部分不计，全部完成计4分。', 4, { actual: 100, target: 100 }, '4'],
  ['每完成计划的25%计1分，不满25%的部分不计，全部完成计5分。', 4, { actual: 100, target: 100 }, 'unreadable_rule'],
  ['平安建设考评满分120分，按实际得分折算为本项得分。', 12, { score: 105 }, '10.5'],
  ['年末无分歧欠款余额为0得3分，不为0不得分。', 3, { actual: 0 }, '3'],
  ['年产值在300亿元基础上，每净增20亿元另加0.5分，加分总计不超过2分。', 2, { actual: 355 }, '1'],
  ['按任务完成率计分，完成率以110%封顶。', 10, { actual: 130, target: 100 }, '11'],
  ['达到全市平均水平得3分，全市平均水平的80%以上得2分，其余不得分。', 3, { actual: 5.9, average: 7.5, target: 7 }, '0'],
  ['按时报送得2分，逾期报送的减半计分，未报送不得分。', 2, { days_late: 3 }, '1'],
]; // prettier-ignore

test.each(grounds)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

const manners: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['得分=本乡镇征收率÷征收率最高乡镇的征收率×分值。', 5, { actual: 76, best: 95 }, '4'],
  ['得分=（实际完成数/计划完成数）×标准分，超额完成的不加分。', 8, { actual: 30, target: 40 }, '6'],
  ['全区排名第1的得10分，第2的得8分，第3的得6分，第4—10的均得4分，第11及以后不得分。', 10, { rank: 4 }, '4'],
  ['GDP增速跑赢全区平均（不含持平）的计10分，持平或低于全区平均的计4分。', 10, { actual: 6, average: 6 }, '4'],
  ['项目竣工决算在规定期限内完成的得10分；超出规定期限的，每多1个月扣2分，多出4个月（含）以上的得0分。', 10, { days_late: 2 }, '6'],
  ['巡察整改报告超期提交的，超1天扣0.2分，超7天及以上的全扣。', 3, { days_late: 7 }, '0'],
  ['达到年度目标的计满分；没有达到年度目标、但超过全市平均的，计满分的75%；两者均未达到的，计满分的40%。', 10, { actual: 85, target: 90, average: 80 }, '7.5'],
  ['新开工项目4个以上得6分，2至3个得4分，1个得2分。', 6, { count: 3 }, '4'],
  ['时长最少的县得满分，其他县按最少时长占本县时长的比例得分。', 4, { actual: 8, min: 6 }, '3'],
]; // prettier-ignore

test.each(manners)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

const ways: readonly [text: string, full: number, inputs: Inputs, expected: string][] = [
  ['全年允许发生1起一般事故，每多发生1起扣2分，扣完为止。', 6, { count: 3 }, '2'],
  ['统计年报每延迟1日报送扣0.3分，延迟3日（不含）以上的不得分。', 3, { days_late: 3 }, '2.1'],
  ['引进高层次人才10名得满分，每少引进1名减0.5分。', 5, { actual: 7 }, '3.5'],
  ['化肥使用量较上年不减反增的，每增1%扣0.5分，扣完为止。', 4, { actual: 102, last_year: 100 }, '3'],
  ['无正当理由拒收工单的，每单扣0.2分，满5单的不得分。', 2, { count: 5 }, '0'],
  ['农村户厕改造完成数占任务数的比例乘以6分即为该项得分，最高6分。', 6, { actual: 30, target: 40 }, '4.5'],
  ['按参保率×8分计分；参保率低于目标值的，所得分数再乘以0.8。', 8, { actual: 90, target: 95 }, '5.76'],
]; // prettier-ignore

test.each(ways)('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  [0, '3'],
  [1, '2'],
  [3, '1'],
  [4, '0'],
])('抽查发现问题0件得3分，1件得2分，2至3件得1分，4件以上不得分。 %d', (count, expected) =>
  expect(mark('抽查发现问题0件得3分，1件得2分，2至3件得1分，4件以上不得分。', 3, { count })).toBe(expected),
);
