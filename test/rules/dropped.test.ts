/** Sentences of which a reader could let a word fall: each is refused, or read with that word. */
import { readRule } from '../../src/core/rules/read';
import { mark } from './mark';

describe('refused: the word that was lost is shown as unread', () => {
  test.each([
    // which of several is meant
    '信访事项及时受理率、按期答复率均达到100%得5分，任一项每低1个百分点扣0.5分。',
    '任意一项不达标的，扣1分。',
    // a comparison whose number would be lost in a name
    '督查事项按时办结率低于100%的，每项扣0.5分。',
    '发放率未达到100%的，每发现1户扣0.1分。',
    // a rate falls short by no villages
    '覆盖率达到100%，每缺1个村扣0.2分。',
    '办结率不足100%的，每少1件扣0.5分。',
    // a place among places
    '排位每上升一位加0.3分，每下降一位扣0.3分，保持第一位的加0.5分。',
    // a way of counting nobody took up
    '达到目标值得满分，等于或低于底线值得0分，中间的按直线插值估。',
    // how many accidents, or how grave one is
    '发生一次伤亡5人以上火灾2起的，1起扣3分，第2起扣5分。',
    // losses that begin from the lesser of two marks, or from the full ones
    '高于平均得5分，等于平均得3分，低于平均的，每低1个百分点扣0.5分。',
    '达到90%得5分，达到80%得4分，低于80%每低1个百分点扣0.5分。',
    '同比增长的得5分，持平的得3分，下降的每下降1%扣0.5分。',
    '排名较上年上升3位以上的得5分，持平的得3分，下降的每下降1位扣1分。',
    // a price for what is missing that is not what it would have earned
    '机构健全得1分、制度完善得1分、台账齐全得1分，少一项扣0.5分。',
    // so often in each period, and no step
    '法治宣传教育活动每季度不少于1次得2分，少1次扣0.5分。',
    // none at all is within two
    '全年发生2起以内较大事故的扣5分，3起以上的不得分。',
    // so many for each, and no number of all
    '每个村配备1名护林员，少1名扣0.1分。',
    // marks for just so many acres
    '耕地流失20亩扣1分。',
    // of each event or of all of them
    '每发生一起群体性事件扣2分，参与人数超过50人的扣5分。',
    // no loss at all is below ten
    '因工作失误造成损失10万元以上的扣5分，10万元以下的扣2分。',
    // a scale told, and nothing folded
    '以百分制计算，90分以上不扣分，80—89分扣1分，70—79分扣2分，70分以下扣3分。',
    // late, or not late: everybody
    '按时报送计划总结各得0.5分，迟报或不报的不得分。',
    // marks of a number and of an event that is none of its
    '安全生产：亿元GDP死亡率不超过0.01得5分，超过不得分；未发生较大事故得5分，发生一起扣3分。',
    // how many accidents, or how grave one is
    '发生1起死亡1人的事故扣1分，发生1起死亡2人的事故扣3分，发生死亡3人以上事故的不得分。',
    // a place that fell, and no value
    '综合排名进入全省前20名得3分，21—40名得2分，41名以后得1分，较上年下降的不得分。',
    // what is new is counted from nothing, not from a target
    '新增耕地面积每增加100亩加0.2分。',
    // two targets taken for one
    '完成市定目标得满分，未完成市定目标但完成县定目标得80%的分，均未完成的不得分。',
    // a mean of something else
    '涉农贷款余额持续增长得2分，增幅高于各项贷款平均增幅再加1分。',
    // a veto that hangs on nothing
    '生态环境保护实行一票否决。',
  ])('%s', (text) => expect(readRule(text).view.status).toBe('refused'));
});

describe('said that there is a veto, then what it hangs on', () => {
  const text = '安全生产实行一票否决，发生较大及以上事故的本项得零分；发生一般事故每起扣2分。';
  test('only the accident takes the marks', () =>
    expect(readRule(text).view.said).toBe('发生一般事故，每1起扣2分；发生较大及以上事故的一票否决该项得分。'));
  test.each([
    ['实行一票否决制，发生1起重大事故不得分。', 5, { count: 0 }, '5'],
    ['实行一票否决制，发生1起重大事故不得分。', 5, { count: 1 }, '0'],
    ['中职招生按计划完成率得分，发生有偿招生的本项得分清零。', 5, { triggered: false, actual: 320, target: 400 }, '4'],
    ['中职招生按计划完成率得分，发生有偿招生的本项得分清零。', 5, { triggered: true, actual: 400, target: 400 }, '0'],
  ])('%s (%d) %j', (sentence, full, inputs, expected) => expect(mark(sentence, full, inputs)).toBe(expected));
});

describe('a sign, and what lies between two ends, are not let fall', () => {
  test.each([
    '同比增长-3%及以下的得满分，每高1个百分点扣0.5分。',
    '增速为-3%以上得满分。',
    '增幅在-3%—0%的得2分，0%以上得3分。',
    '温度控制在-3度以下得满分。',
  ])('%s', (text) => expect(readRule(text).view.status).toBe('refused'));
  test.each([
    ['完成率80%得3分，100%得5分，中间按直线插值，80%以下不得分。', 5, { completion: 87 }, '3.7'],
    ['完成率100%得5分，80%得3分，两者之间按比例计分，80%以下不得分。', 5, { completion: 90 }, '4'],
    ['达到目标值得满分，达到基础值得50%，介于两者之间的按比例计算，低于基础值的不得分。', 10, { actual: 46, base_value: 40, goal_value: 50 }, '8'],
    ['得分按实际投入与计划投入的比例计算，满分6分。', 6, { actual: 90, target: 100 }, '5.4'],
  ])('%s', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected)); // prettier-ignore
});

describe('one price for the first and another for two', () => {
  const text = '年度内发生1起一般事故扣1分，2起扣3分，3起及以上不得分。';
  test.each([
    [text, 5, { count: 0 }, '5'],
    [text, 5, { count: 1 }, '4'],
    [text, 5, { count: 2 }, '2'],
    [text, 5, { count: 3 }, '0'],
  ])('%s %d %j', (sentence, full, inputs, expected) => expect(mark(sentence, full, inputs)).toBe(expected));
  test.each(['每发生1起扣1分，3起以上的扣5分。', '每发生1起扣1分，发生3起的扣5分。'])(
    '%s: of each, or in place of them',
    (sentence) => expect(readRule(sentence).view.status).toBe('refused'),
  );
  test('what is left out of the count is said', () =>
    expect(readRule('发现未批先建1宗扣0.5分，整改到位的不扣分。').view.said).toBe(
      '发现未批先建（整改到位除外），每1宗扣0.5分。',
    ));
});

describe('a share is of what the text says', () => {
  test.each([
    ['达到序时进度得满分，未达到的，按实际进度与序时进度的比例得分。', 5, { actual: 60, target: 100, schedule: 75 }, '4'],
    ['得分=完成率÷序时进度×分值。', 5, { completion: 60, schedule: 75 }, '4'],
    ['费用同比增长不超过5%得3分，每超1个百分点扣0.5分。', 3, { growth: 7 }, '2'],
    ['费用同比增长不超过5%得3分，每超1个百分点扣0.5分。', 3, { growth: -3 }, '3'],
  ])('%s %d %j', (text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected)); // prettier-ignore
  test.each([
    '达不到序时进度的按比例扣分。',
    '对上争取资金较上年增长得满分，与上年持平得80%，较上年下降的按比例得分。',
    '文化惠民演出每村每年不少于1场，每少1场扣0.1分。',
    '未达到目标值的，差距在5%以内扣1分，5%—10%扣2分，10%以上不得分。',
    '增速高于全国平均得2分，高于全省平均得2分，高于全市平均得1分。',
  ])('%s: of what, nobody says', (text) => expect(readRule(text).view.status).toBe('refused'));
});
