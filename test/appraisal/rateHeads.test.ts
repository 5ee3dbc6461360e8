/** Rates out of two columns with heads of their own, the whole and the part, and pairs of columns that make none. */
import { markedRow } from './bareRow';

type Row = readonly [name: string, full: number, rule: string, cells: Readonly<Record<string, string | number>>];

const at = (words: string, full: number, least: number, off: number) =>
  `${words}达到${least}%得${full}分，每低1个百分点扣${off}分。`;

const MADE: readonly (readonly [...Row, mark: string])[] = [
  ['畜禽粪污综合利用率', 4, at('', 4, 90, 0.5), { '粪污产生量（万吨）': 50, '粪污利用量（万吨）': 44 }, '3'],
  ['农膜回收率', 3, at('回收率', 3, 85, 0.5), { 农膜使用量: '600吨', 回收量: '504吨' }, '2.5'],
  ['公办学校在校生占比', 4, at('占比', 4, 95, 0.2), { 公办学校在校生数: '18,400人', 在校生总数: '2万人' }, '3.4'],
  ['女性干部占比', 2, at('', 2, 30, 0.1), { 女性干部人数: '140人', 干部总人数: '500人' }, '1.8'],
  ['森林覆盖率', 3, at('', 3, 62, 0.2), { 森林面积: '90万亩', 土地总面积: '150万亩' }, '2.6'],
  ['党员志愿服务覆盖率', 2, at('覆盖率', 2, 80, 0.1), { 党员总数: '1,500名', 参与志愿服务党员数: '1,140名' }, '1.6'],
  ['污水管网建成率', 5, at('建成率', 5, 100, 0.1), { 应建里程: '50公里', 已建里程: '47公里' }, '4.4'],
  ['行政处罚纠错率', 3, '不高于5%得3分，每高1个百分点扣0.3分。', { 处罚案件总数: '100件', 被纠错件数: '7件' }, '2.4'],
  ['绿色建筑占新建建筑比例', 2, at('比例', 2, 90, 0.1), { 绿色建筑面积: '17万平方米', 新建建筑面积: '20万平方米' }, '1.5'],
  ['家庭医生签约率', 3, at('', 3, 60, 0.1), { 常住人口数: '20万人', 签约人数: '112,000人' }, '2.6'],
]; // prettier-ignore

const NONE: readonly Row[] = [
  // what the rate is of stands under no head
  ['森林抚育率', 3, at('', 3, 60, 0.2), { 森林面积: '90万亩', 土地总面积: '150万亩' }],
  ['公办学校在校生占比', 4, at('占比', 4, 95, 0.2), { 民办学校在校生数: '1,600人', 在校生总数: '2万人' }],
  ['公办学校在校生占比', 4, at('占比', 4, 95, 0.2), { 公办学校在校生数: '18,400人', 民办学校在校生数: '1,600人' }],
  ['信访按期办结率', 3, at('按期办结率', 3, 90, 0.2), { 办结件数: '87件', 受理总数: '100件' }],
  // not everyone is the whole
  ['重点人群签约率', 3, at('', 3, 60, 0.1), { 常住人口数: '20万人', 签约人数: '112,000人' }],
  ['女性干部占比', 2, at('', 2, 30, 0.1), { 女性干部人数: '140人', 计划干部总人数: '500人' }],
  ['抽检不合格处置率', 2, at('处置率', 2, 100, 0.2), { 抽检总数: '300批次', 处置数: '5批次' }],
  // more than all of it
  ['农膜回收率', 3, at('回收率', 3, 85, 0.5), { 农膜使用量: '600吨', 回收量: '640吨' }],
];

test.each(MADE)('%s of %s: %j', (name, full, rule, cells, mark) =>
  expect(markedRow(rule, cells, name, full).mark).toBe(mark),
);

test.each(NONE)('%s of %s asks', (name, full, rule, cells) =>
  expect(markedRow(rule, cells, name, full).mark).toBeNull(),
);
