/** Standards told ahead, letters for names, tasks set by the text itself, caps by other words: the sentence, the row's numbers, the mark. */
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

type Row = [text: string, full: number, inputs: Inputs, expected: string];
const scores = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<Row>([
  ['按时间进度考核，投资完成进度每落后1个百分点扣0.3分，扣完为止。', 6, { actual: 70, schedule: 75 }, '4.5'],
  ['与序时进度相比，入库进度每低2个百分点扣0.5分，扣完为止。', 5, { actual: 71, schedule: 75 }, '4'],
  ['以全市平均水平为基准，城镇化率每低1个百分点扣1分。', 5, { actual: 60, average: 62 }, '3'],
  ['按任务数考核，每少完成1件扣0.2分，最多扣4分。', 4, { actual: 90, target: 95 }, '3'],
  ['对照市下达的清淤任务数，清淤任务全部完成的得6分，未完成的不得分。', 6, { actual: 9, target: 10 }, '0'],
  ['增速与全县平均相比，持平的得5分，每高1个百分点加0.5分，最多加1分。', 5, { actual: 9, average: 8 }, '5.5'],
  ['以上年为基数，与基数持平得5分，每高于基数1个百分点加1分，最多加2分。', 5, { actual: 91, last_year: 90 }, '6'],
  ['支出进度完成序时进度的得满分；未完成序时进度的，每少1个百分点扣0.5分。', 5, { actual: 72, schedule: 75 }, '3.5'],
])('a standard told ahead of what is held against it: %s', scores);

test.each<Row>([
  ['整改完成率（R）：R≥98%得5分，90%≤R＜98%得3分，R＜90%得0分。', 5, { completion: 95 }, '3'],
  ['支出完成率（P），P≥100%得8分，P＜100%得4分。', 8, { actual: 150, target: 200 }, '4'],
  ['设完成率为x，x≥100%的得10分，x＜100%的得10×x分。', 10, { actual: 80, target: 100 }, '8'],
  ['N≥90%得6分，N＜90%不得分（N为群众满意率）。', 6, { actual: 91 }, '6'],
  ['满意率>=95%得6分;90%<=满意率<95%得4分;满意率<90%不得分.', 6, { actual: 90 }, '4'],
  ['造林任务完成率×10分为本项得分，最高10分。', 10, { actual: 450, target: 500 }, '9'],
])('a letter for a name, and signs of two characters: %s', scores);

test.each<Row>([
  ['全年演出60场得6分，未完成的按完成比例得分，完成率低于50%的不得分。', 6, { actual: 29 }, '0'],
  ['全年演出60场得6分，未完成的按完成比例得分，完成率低于50%的不得分。', 6, { actual: 30 }, '3'],
  ['接待游客达到80万人次得8分，达不到的按比例得分，低于60%的不得分。', 8, { actual: 40 }, '0'],
  ['每有1套未完成筹集任务的，扣0.5分，扣完为止。', 6, { actual: 36, target: 40 }, '4'],
  ['每有1项未完成整改任务的，扣0.5分，扣完为止。', 6, { actual: 36, target: 40 }, 'missing_input'],
])('a task that the text sets itself, and what is short of one: %s', scores);

test.each<Row>([
  ['简报漏报的，每次扣0.5分，限扣1分；信息失实的，每条扣2分。', 8, { counts: { 漏报: 6, 失实: 1 } }, '5'],
  ['简报漏报的，每次扣0.5分，以扣完1分为限；信息失实的，每条扣2分。', 8, { counts: { 漏报: 6, 失实: 1 } }, '5'],
  ['与全省平均持平得8分，每高1个百分点加1分，每低1个百分点扣1分，本项最高9分。', 8, { actual: 9, average: 5 }, '9'],
])('caps by other words: %s', scores);

test.each<Row>([
  [
    '获省级表彰的每次加2分，获县级表彰的每次加0.5分（县级最多加1分），累计加分最多5分。',
    5,
    { items: ['省级', '县级', '县级', '县级'] },
    '3',
  ],
  [
    '省级刊用每篇计1分；县级刊用每篇计0.2分，其中县级最高计0.6分，合计最高计3分。',
    3,
    { items: ['县级', '县级', '县级', '县级'] },
    '0.6',
  ],
  [
    '被国家级、省级、市级采用的，每条分别得3分、2分、1分，市级得分以2分为限，本项最高得9分。',
    9,
    { items: ['国家级', '市级', '市级', '市级'] },
    '5',
  ],
])('the most of one level among several: %s', scores);

test.each<Row>([
  ['6分：合格率≥98%；4分：90%≤合格率＜98%；0分：合格率＜90%。', 6, { actual: 92 }, '4'],
  ['（6分）合格率达到98%得满分，每低1个百分点扣1分，扣完为止。', 6, { actual: 96 }, '4'],
  ['报表迟报：每次扣0.5分；台账缺失：每处扣1分。扣完为止。', 5, { counts: { 迟报: 2, 缺失: 1 } }, '3'],
  ['按合格率高低分三档计分：98%以上计6分，90%以上不足98%计4分，其余不计分。', 6, { actual: 89 }, '0'],
  [
    '根据参训率分档计分：第一档，90%以上，计4分；第二档，80%以上、不足90%，计2分；第三档，不足80%，计0分。',
    4,
    { actual: 85 },
    '2',
  ],
  ['引进项目4个以上得4分，二至三个得2分，1个也没有的不得分。', 4, { count: 3 }, '2'],
  [
    '合格率与全市平均水平持平得6分，每高1个百分点在6分基础上加0.5分，最多加1分。',
    6,
    { actual: 97, average: 96 },
    '6.5',
  ],
])('rows of a table, and what they are counted from: %s', scores);

test.each<Row>([
  ['体检率达到省定目标（90%）的得4分，达不到的不得分。', 4, { actual: 89 }, '0'],
  ['若体检率低于省定目标90%，不得分；不低于省定目标的，得4分。', 4, { actual: 91 }, '4'],
  ['体检率要求达到90%。达到要求的得4分，没有达到的不得分。', 4, { actual: 90 }, '4'],
  ['体检率以90%为目标值，实际值每低于目标值1个百分点扣0.5分。', 4, { actual: 88 }, '3'],
  ['义诊任务40场，完成得4分，未完成按完成比例得分，完成率低于50%不得分。', 4, { actual: 19 }, '0'],
  ['体检率比90%每低1个百分点扣0.5分；每比80%低1个百分点扣0.5分。', 4, { actual: 88 }, 'unreadable_rule'],
  ['体检率每比90%低1个百分点扣0.5分，扣完为止。', 4, { actual: 88 }, '3'],
  ['体检率与目标值存在差距的，每差1个百分点扣0.5分。', 4, { actual: 88, target: 90 }, '3'],
  ['完成目标值的得满分，未完成的每低于目标值1个百分点扣1.5分。', 12, { actual: 90, target: 92 }, '9'],
])('an aim with its number, and how far from it: %s', scores);

test.each<Row>([
  ['每发现1处渗漏扣1分，渗漏总数超过3处的不得分。', 6, { count: 3 }, '3'],
  ['每发现1处渗漏扣1分，渗漏总数超过3处的不得分。', 6, { count: 4 }, '0'],
  ['发现渗漏3处以内（含3处）的，每处扣1分；超过3处的，不得分。', 6, { count: 3 }, '3'],
  ['公文退回的每件扣0.5分，公文迟办的每件扣1分，两项扣分之和最高为2分。', 5, { counts: { 退回: 2, 迟办: 4 } }, '3'],
  ['公文退回的每件扣0.5分，公文迟办的每件扣1分，两项合计扣分达到2分后不再扣分。', 5, { counts: { 迟办: 4 } }, '3'],
  ['公文退回的每件扣0.5分，该类扣分超过1分的按1分计；公文迟办的每件扣1分。', 5, { counts: { 退回: 4, 迟办: 1 } }, '3'],
])('what is counted and taken in all: %s', scores);

test.each([
  ['a word of degree alone is nothing that happened', '简报漏报的，每次扣0.5分，止扣1分；信息失实的，每条扣2分。'],
  ['a task by a name of its own', '引进项目5个得5分，未完成投资任务的不得分。'],
  ['what is wanting of two things', '组织领导：每缺1项扣0.5分；制度建设：每缺1项扣1分。'],
  ['a total of something else', '每发现1处问题扣1分，整改不到位超过3处的不得分。'],
  ['a letter whose meaning nobody read', '任务完成率R为实际数与任务数之比。R≥100%得8分，R＜100%得5分。'],
])('not certain, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());
