/** Columns of one thing each in a table of many rows: pairs of target and result, parts of a rule, items of a list, kinds of people. */
import { markedRow } from './bareRow';

type Cells = Readonly<Record<string, string | number>>;
const mark = (rule: string, cells: Cells, full: number, name = '甲工作') => markedRow(rule, cells, name, full).mark;

const TWO = '茶叶产量完成任务得3分，未完成按比例计分；水产品产量完成任务得3分，未完成按比例计分。';
const PAIRS = {
  茶叶产量任务数: '2万吨',
  茶叶产量完成数: '19,000吨',
  水产品产量任务数: '5万吨',
  水产品产量完成数: '5.1万吨',
};

test('each thing is held against its own target', () => {
  expect(mark(TWO, PAIRS, 6)).toBe('5.85');
  expect(mark('完成任务得满分，未完成按比例计分。', PAIRS, 4, '茶叶产量')).toBe('3.8');
  // nobody says of which, or what was done
  expect(mark('完成任务得满分，未完成按比例计分。', PAIRS, 4, '农业生产')).toBeNull();
  expect(mark(TWO, { ...PAIRS, 水产品产量完成数: '' }, 6)).toBeNull();
  expect(mark(TWO, { ...PAIRS, 水产品产量任务数: '' }, 6)).toBeNull();
});

const MARKED =
  '1.农村公路列养率（3分）：达到98%得3分，每低1个百分点扣0.3分；2.路面技术状况优良率（3分）：达到90%得3分，每低1个百分点扣0.5分。';

test('parts are asked for by their captions, or by the one thing they measure', () => {
  expect(mark(MARKED, { 农村公路列养率: '96%', 路面技术状况优良率: '91%' }, 6)).toBe('5.4');
  expect(mark(MARKED, { 完成情况: '农村公路列养率96%，路面技术状况优良率89%' }, 6)).toBe('4.9');
  expect(mark(MARKED, { 农村公路列养率: '96%', 路面技术状况优良率: '' }, 6)).toBeNull();
  const numbered =
    '（1）研发投入强度达到2.5%得4分，每低0.1个百分点扣0.5分；（2）新认定瞪羚企业4家得4分，每少1家扣1分。';
  expect(mark(numbered, { 研发投入强度: '2.4%', 新认定瞪羚企业: '3家' }, 8)).toBe('6.5');
  expect(mark(numbered, { 研发投入强度: '2.4%', 新认定专精特新企业: '3家' }, 8)).toBeNull();
});

const RULES = '首问责任制、AB岗工作制、限时办结制、责任追究制，每建立1项得1分。';

test('items of a list, each with yes or no in its column', () => {
  const all = { 首问责任制: '√', AB岗工作制: '已建立', 限时办结制: '未建立', 责任追究制: '√' };
  expect(mark(RULES, all, 4)).toBe('3');
  expect(mark(RULES, { ...all, 限时办结制: '' }, 4)).toBeNull();
  expect(mark(RULES, { 首问责任制: '√', AB岗工作制: '√', 限时办结制: '×' }, 4)).toBeNull();
});

test('heads of 人次 name their kind', () => {
  const rule = '无故缺席1人次扣0.3分，早退1人次扣0.1分，扣完为止。';
  expect(mark(rule, { 缺席人次: 2, 早退人次: 4 }, 3)).toBe('2');
  expect(mark(rule, { 缺席人次: 2, 请假人次: 4 }, 3)).toBeNull();
});

test('so much for each', () => {
  const bands = '25万元/亩以上得5分，15—25万元/亩得3分，15万元/亩以下不得分。';
  expect(mark(bands, { 完成值: '15万元/亩' }, 5, '亩均税收')).toBe('3');
  expect(mark(bands, { 完成值: '262000元/亩' }, 5, '亩均税收')).toBe('5');
  expect(mark(bands, { 完成值: '14.9万元/亩' }, 5, '亩均税收')).toBe('0');
  // of all of it, or for each
  expect(mark(bands, { 完成值: '26万元' }, 5, '亩均税收')).toBeNull();
  expect(mark('达到25万元得5分，每低1万元扣0.5分。', { 完成值: '24万元/亩' }, 5, '税收')).toBeNull();
});

test('by the rate marks are had, and below a floor there are none', () => {
  const rule = '按资金拨付率得分，拨付率低于50%的不得分。';
  expect(mark(rule, { 应拨付资金: '3,200万元', 已拨付资金: '0.24亿元' }, 4)).toBe('3');
  expect(mark(rule, { 应拨付资金: '3,200万元', 已拨付资金: '0.14亿元' }, 4)).toBe('0');
  expect(mark('按群众满意度得分，满意度低于60%的不得分。', { 完成值: '85%' }, 4)).toBe('3.4');
});
