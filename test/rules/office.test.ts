/** Sentences as offices note them, short and without official words: the sentence, the row's numbers, the mark; and short forms that could mean two things. */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

type Inputs = Readonly<Record<string, unknown>>;

function mark(text: string, full: number, inputs: Inputs): string {
  const outcome = scoreRule(
    readRule(text),
    { full: ofDouble(full), type: 'base', name: '', unit: null, conventions: DEFAULT_CONVENTIONS, places: 3 },
    caseInputs(inputs),
  );
  return outcome.status === 'scored' ? decimalText(outcome.score.mark) : outcome.status;
}

type Row = [text: string, full: number, inputs: Inputs, expected: string];

test.each<Row>([
  ['完成得5，没完成得0。', 5, { actual: 59, target: 60 }, '0'],
  ['每缺1人扣0.5，最多扣2。', 3, { count: 3 }, '1.5'],
  ['每缺1人扣0.5，最多扣2。', 3, { count: 6 }, '1'],
  ['优秀得3，良好得2，合格得1。', 3, { grade: '良好' }, '2'],
  ['达到95%以上得5，90%以上得3，90%以下得0。', 5, { actual: 93 }, '3'],
  ['国家级加3，省级加2，市级加1，最多加5。', 5, { items: [['国家级'], ['省级'], ['市级']] }, '5'],
  ['每高1个点加1，最高5。', 5, { actual: 93, target: 90 }, '3'],
  ['整改不到位1处扣0.3，扣到0为止。', 1, { count: 5 }, '0'],
  ['第一名得10，每降1名少0.5，最低5。', 10, { rank: 3 }, '9'],
  ['总分100，缺一项扣5。', 100, { count: 3 }, '85'],
])('marks without 分: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each<[string, string]>([
  ['one number that lost more than 分', '完成任务得10分，每超1个百分点加0.5，最高加2分。'],
  ['a share or a mark', '完成90%得80%，完成80%得60。'],
  ['a formula', '得分=完成率×10，最高加2。'],
  ['a change of a number', '事故比上年减1，加1分。'],
  ['money', '每亩奖50。'],
  ['marks or pieces', '每项得2，最多10。'],
  ['an investment', '追加1亿元投资加1分。'],
])('not read as marks, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  ['迟报1天扣0.5，扣完为止。', 3, { days_late: 2 }, '2'],
  ['报送慢1天扣0.2分。', 1, { days_late: 2 }, '0.6'],
  ['满意度95%达标，少1个百分点减0.2。', 3, { actual: 90 }, '2'],
  ['任务10户，少1户扣0.5。', 5, { actual: 7 }, '3.5'],
  ['配备专职3人，少1人扣0.5。', 2, { actual: 2 }, '1.5'],
  ['培训4场，少1场减0.25，减到0为止。', 1, { actual: 6 }, '1'],
  ['漏报1次扣0.2，错报1次扣0.1。', 1, { counts: { 漏报: 2, 错报: 3 } }, '0.3'],
  ['与任务数相比，少完成1户扣0.5，超1户追加0.2，追加最多1分。', 5, { actual: 13, target: 10 }, '5.6'],
  ['信息采用一条0.1，加到2为止。', 2, { count: 4 }, '0.4'],
  ['领导批示1条0.5分，简报采用1条0.1分，最高2分。', 2, { items: ['批示', '采用', '采用'] }, '0.7'],
  ['每少完成5%少1分。', 10, { actual: 90, target: 100 }, '8'],
  ['少1项扣1分，少2项扣3分，少3项不得分。', 5, { count: 1 }, '4'],
  ['少1项扣1分，少2项扣3分，少3项不得分。', 5, { count: 2 }, '2'],
  ['少1项扣1分，少2项扣3分，少3项不得分。', 5, { count: 4 }, '0'],
])('one piece and what is taken: %s', (text, full, inputs, expected) =>
  expect(mark(text, full, inputs)).toBe(expected),
);

test.each([
  ['what nobody wants, without a verb', '被通报1次0.5分，被约谈1次1分。'],
  ['prices of one, two and three', '发生1起5分，2起3分，3起0分。'],
])('not read as steps, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  ['照完成比例算分。', 10, { actual: 40, target: 50 }, '8'],
  ['完成多少得多少分，超额部分不多给。', 6, { actual: 60, target: 40 }, '6'],
  ['完成率60%以下不给分，60%以上照比例算，100%封顶。', 10, { actual: 59, target: 100 }, '0'],
  ['没任务的给全市平均分，有任务的按完成率算。', 5, { applicable: false, group_average: 4.2 }, '4.2'],
  ['没任务的给全市平均分，有任务的按完成率算。', 5, { applicable: true, actual: 36, target: 40 }, '4.5'],
  ['第一8分，第二7分，第三6分，后面的都是5分。', 8, { rank: 9 }, '5'],
  ['第一名5分，第二名3分，其他没有。', 5, { rank: 3 }, '0'],
  ['倒数第一扣2分，其他没有。', 5, { rank: 3, n: 11 }, '5'],
  ['排第一给10分，后面每低一名减1分，最低4分。', 10, { rank: 12 }, '4'],
  ['完成率100%，5分；80%以上，3分；80%以下，0分。', 5, { actual: 85, target: 100 }, '3'],
  ['满意度90%及格，每降1%扣0.5分。', 5, { actual: 88 }, '4'],
  ['90分达标，每低1分扣0.2。', 3, { score: 85 }, '2'],
  ['超标率5%合格，每高1个百分点扣0.2。', 3, { actual: 7 }, '2.6'],
  ['满意度95%达标，每高1个百分点加0.2，每低1个百分点扣0.2。', 5, { actual: 97 }, '5.4'],
  ['支出进度比序时慢1个百分点扣0.2，扣完为止。', 3, { actual: 70, schedule: 75 }, '2'],
  ['增速比全区平均低每0.1个点扣0.1。', 5, { actual: 5.5, average: 6 }, '4.5'],
  ['比全市平均高给满分，低了每个百分点减0.4分，没低不减。', 4, { actual: 4, average: 6 }, '3.2'],
  ['被市里扣分的，按两倍扣。', 8, { count: 1.5 }, '5'],
  ['上级每扣1分，本项扣2分。', 8, { count: 1.5 }, '5'],
  ['国家级加3分，省级2分，市级1分，上限5分。', 5, { items: [['国家级'], ['市级']] }, '4'],
  ['国家级3分，省级2分，最多5分。', 5, { items: [['国家级'], ['省级']] }, '5'],
  ['建立台账1分，没建0分。', 1, { met: false }, '0'],
])('plain words: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  ['what nobody wants', '不满意率5%，3分；10%，1分。'],
  ['what was not done in time', '未按期支付率100%，5分；90%，3分。'],
])('a number and its marks are no aim, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each<Row>([
  ['办结率到95%得满分，差一个点扣0.5。', 5, { actual: 93 }, '4'],
  ['整改率没到100%的，每差5个点扣1分。', 5, { actual: 90 }, '3'],
  ['支出进度赶上序时得满分，赶不上的每慢1个点扣0.2。', 4, { actual: 70, schedule: 75 }, '3'],
  ['支出进度快于序时的得5分，慢于序时的每慢1个点扣0.2分。', 5, { actual: 70, schedule: 75 }, '4'],
  ['达标率80%以上算合格得3分，90%以上算良好得4分，95%以上算优秀得5分，80%以下0分。', 5, { actual: 92 }, '4'],
  ['任务量完成九成以上得满分，八成以上得一半，八成以下不给分。', 6, { actual: 85, target: 100 }, '3'],
  ['每迟一天减0.3，迟五天以上清零。', 3, { days_late: 5 }, '0'],
  ['工单回访不满意一件减0.05，不设下限。', 0, { count: 3 }, '-0.15'],
  ['排名前三给满分，第四到第六给八成，后面的给六成。', 10, { rank: 5 }, '8'],
  ['排名前三给满分，第四到第六给八成，后面的给六成。', 10, { rank: 7 }, '6'],
  ['县里排名进前5得2分，进前10得1分，10名以后没分。', 2, { rank: 8 }, '1'],
  ['县里排名进前5得2分，进前10得1分，10名以后没分。', 2, { rank: 3 }, '2'],
  ['测评排第一5分，最后一名1分，中间的3分。', 5, { rank: 10, n: 10 }, '1'],
  ['测评排第一5分，最后一名1分，中间的3分。', 5, { rank: 4, n: 10 }, '3'],
  ['优10分，良8分，中6分，差0分。', 10, { grade: '良' }, '8'],
  ['完成80%以下没分，80%到100%按比例，超100%按满分。', 10, { actual: 130, target: 100 }, '10'],
  ['任务完成了得满分，每超一成加0.5，最多加1.5，没完成按完成的比例给。', 10, { actual: 120, target: 100 }, '11'],
  ['按市里打的分除以10计入。', 10, { score: 86 }, '8.6'],
  ['群众满意度最高的县得满分，其他县按跟最高的比例算分。', 10, { actual: 90, best: 100 }, '9'],
  ['得分就是完成率乘10，最高10分。', 10, { actual: 80, target: 100 }, '8'],
  ['没有发生安全事故得5分，发生的一分不给。', 5, { count: 1 }, '0'],
  ['增速高于全市平均1个点加0.5分，低1个点扣0.5分，上下不超3分。', 10, { actual: 8, average: 6 }, '11'],
  ['合格率95%起步得6分，往上每1个百分点加0.5分，到顶8分；95%以下0分。', 8, { actual: 97 }, '7'],
])('what is reached: %s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test('a number on which a band and a zero meet goes to the band, and the convention is named', () => {
  const text = '合格率达到95%得6分，每高1个百分点加0.5分，最高得8分；95%以下不得分。';
  expect(mark(text, 8, { actual: 95 })).toBe('6');
  expect(mark(text, 8, { actual: 94.9 })).toBe('0');
});

test('the last place has marks of its own where no step goes down to it', () =>
  expect(mark('第1名得5分，最后一名得1分，其余得3分。', 5, { rank: 8, n: 8 })).toBe('1'));

test.each([
  ['from where one adds and the other takes', '第一名加1分，倒数第一扣1分。'],
  ['prices of one day and of three', '迟报1天扣0.5，迟报3天扣2。'],
  ['a third has no end', '按得分除以3计入。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());
