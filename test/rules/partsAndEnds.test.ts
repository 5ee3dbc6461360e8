/** Quotients for each piece, ends of both directions, parts by their names, gaps by a noun: the sentence, the row's numbers, the mark. */
import { mark, type Inputs } from './mark';

const marks = (text: string, full: number, inputs: Inputs, expected: string) =>
  expect(mark(text, full, inputs)).toBe(expected);

test.each<[string, number, Inputs, string]>([
  ['每发现1起露天焚烧，扣15分除以村（社区）总数所得的商，扣完为止。', 15, { count: 2, denominator: 30 }, '14'],
  ['每有1所学校未达到安保标准，扣“分值/学校总数”分。', 6, { count: 3, denominator: 12 }, '4.5'],
  ['河道保洁20分，每出现一处垃圾，按20分÷该镇河道条数扣分，扣完为止。', 20, { count: 5, denominator: 10 }, '10'],
  ['得分=10-2×投诉件数，得分为负的计0分。', 10, { count: 3 }, '4'],
  ['得分=分值-超期件数×0.5，计算结果小于零的按零分计。', 2, { count: 9 }, '0'],
])('so much for each piece: %s', marks);

test.each<[string, number, Inputs, string]>([
  [
    '产值增速高出（低于）全市平均增速的，每1个百分点相应加（减）0.5分，加减均以1分为限。',
    5,
    { actual: 12, average: 9 },
    '6',
  ],
  ['完成率高于或低于100%的，每1个百分点相应加、扣0.2分，最多加1分、扣2分。', 5, { actual: 93 }, '3.6'],
  ['完成率高于或低于100%的，每1个百分点相应加、扣0.2分，最多加1分、扣2分。', 5, { actual: 80 }, '3'],
  [
    '以年度完成率90%为基准得60分，每提高1个百分点加2分，加至80分为止；每降低1个百分点减2分，减至20分为止。',
    100,
    { actual: 60 },
    '20',
  ],
  [
    '基础分10分，从中扣减：未建立台账的，扣1分；培训每缺1次扣0.5分。',
    10,
    { counts: { 未建立台账: 1, 培训缺: 2 } },
    '8',
  ],
  ['简报被退回，前3篇不扣分，自第4篇起每篇扣0.2分。', 2, { count: 5 }, '1.6'],
  ['公文差错每处扣一分半，扣完为止。', 4, { count: 2 }, '1'],
])('where marks end: %s', marks);

test.each<[string, number, Inputs, string]>([
  [
    '外贸进出口，总量、增速各占50%；总量以全区最大值为满分，其余按与最大值之比计分；增速达到全区平均的得满分，未达到的不得分。',
    10,
    {
      parts: [
        { actual: 30, best: 60 },
        { actual: 4, average: 3 },
      ],
    },
    '7.5',
  ],
  [
    '招商引资20分，总量与增速按6:4折分。总量完成任务得满分，未完成的不得分；增速高于全市平均得满分，否则不得分。',
    20,
    {
      parts: [
        { actual: 9, target: 10 },
        { actual: 4, average: 3 },
      ],
    },
    '8',
  ],
  [
    '政务热线：及时接听率、群众满意率各占50%。及时接听率达100%得满分，每低1个百分点扣0.2分；群众满意率达90%得满分，每低1个百分点扣0.1分；均扣完为止。',
    10,
    { parts: [{ actual: 95 }, { actual: 88 }] },
    '8.8',
  ],
  [
    '消费增长按总量40%、增速60%计分：总量部分=完成额÷任务额×该部分分值（不超过该部分分值）；增速部分达到全市平均得满分，低于平均的不得分。',
    10,
    {
      parts: [
        { actual: 8, target: 10 },
        { actual: 4, average: 5 },
      ],
    },
    '3.2',
  ],
  ['以全区增速最高的县区为满分，其余县区按增速与最高增速的比值计分。', 8, { actual: 6, best: 12 }, '4'],
])('parts by their names: %s', marks);

/** 达到4个百分点 tells how far and never which way: the steps before it do. */
test.each<[string, number, Inputs, string]>([
  ['增速达到目标得10分；每低1个百分点扣1分，达到4个百分点的不得分。', 10, { actual: 5, target: 9 }, '0'],
  ['增速达到目标得10分；每低1个百分点扣1分，达到4个百分点的不得分。', 10, { actual: 14, target: 9 }, '10'],
  ['增速达到目标得10分；每低1个百分点扣1分，超过4个百分点的不得分。', 10, { actual: 14, target: 9 }, '10'],
  ['增速达到目标得10分；每低1个百分点扣1分，超过4个百分点的不得分。', 10, { actual: 4.5, target: 9 }, '0'],
  ['增速达到目标得10分；欠1个百分点扣1分，欠账达到4个百分点的不得分。', 10, { actual: 14, target: 9 }, '10'],
  ['增速达到目标得10分；每低1个百分点扣1分，缺口在5个百分点以上的不得分。', 10, { actual: 4, target: 9 }, '0'],
  [
    '增速达到目标得10分；每低1个百分点扣1分，偏差达到4个百分点的不得分。',
    10,
    { actual: 5, target: 9 },
    'unreadable_rule',
  ],
  ['增速与目标持平得5分，每低1个百分点扣0.5分，超过3个百分点的得6分。', 6, { actual: 13, target: 9 }, '6'],
  ['增速与目标持平得5分，每低1个百分点扣0.5分，达到3个百分点的得6分。', 6, { actual: 6, target: 9 }, 'unreadable_rule'],
])('how far short: %s', marks);
