/** 0.93 under 完成率 is 93 % where a formula divides, 0.93 % where the head says so, and a question otherwise; never a mark of 0 by misreading. */
import { appraise } from '../../src/core/appraise';
import { toNumber } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { fileOf } from '../invented/build';
import type { Cell } from '../invented/kinds';

const RULE = '达到100%得满分，每低1个百分点扣1分，扣完为止。';

async function marks(heads: readonly string[], rows: readonly (readonly Cell[])[], formats = {}) {
  const sheet = { name: '表', rows: [['考核表'], heads, ...rows], formats };
  const bytes = await fileOf({ name: '考核', about: '', sheets: [sheet], tables: [] });
  const [table] = appraise(readSnapshot(bytes, '考核.xlsx'), DEFAULT_SETTINGS).tables;
  return table?.rows.map((r) => (r.score ? toNumber(r.score.mark) : r.status));
}

const HEADS = ['指标', '分值', '评分标准', '完成率', '得分'];

test('a formula that divides gives a share', async () => {
  expect(
    await marks(HEADS, [
      ['项目开工', 20, `完成率${RULE}`, { f: 'F3/G3', v: 0.93 }, ''],
      ['资金到位', 20, `完成率${RULE}`, { f: 'F4/G4*100', v: 95 }, ''],
      ['季度均值', 20, `完成率${RULE}`, { f: 'SUM(F3:F4)/G5', v: 94 }, ''],
    ]),
  ).toEqual([13, 15, 14]);
});

test('a percent format gives a share, typed or worked out', async () => {
  expect(await marks(HEADS, [['项目开工', 20, `完成率${RULE}`, 0.93, '']], { D: '0%' })).toEqual([13]);
  expect(await marks(HEADS, [['项目开工', 20, `完成率${RULE}`, { f: '93/100', v: 0.93 }, '']], { D: '0%' })).toEqual([
    13,
  ]);
});

test('bare shares typed into a column of rates are asked for, and so are those far under their target', async () => {
  expect(
    await marks(HEADS, [
      ['项目开工', 20, `完成率${RULE}`, 0.93, ''],
      ['资金到位', 20, `完成率${RULE}`, 1, ''],
    ]),
  ).toEqual(['missing_input', 'missing_input']);
  expect(
    await marks(
      ['指标', '单位', '分值', '目标值', '完成值', '评分标准', '得分'],
      [['合格率', '%', 20, 95, 0.93, '达到目标值得满分，每低1个百分点扣1分，扣完为止。', '']],
    ),
  ).toEqual(['missing_input']);
});

test('small rates stay what they are', async () => {
  expect(
    await marks(
      ['指标', '单位', '分值', '目标值', '完成值', '评分标准', '得分'],
      [
        ['登记失业率', '%', 20, 0.9, 0.8, '控制在目标值以内得满分，每高0.1个百分点扣1分，扣完为止。', ''],
        ['增加值增速', '%', 20, 6, 0.5, '达到目标值得满分，每低1个百分点扣1分，扣完为止。', ''],
      ],
    ),
  ).toEqual([20, 14.5]);
  expect(
    await marks(
      ['指标', '分值', '评分标准', '增速（%）', '得分'],
      [['工业增加值', 20, '增速达到2%得满分，每低1个百分点扣5分，扣完为止。', 0.8, '']],
    ),
  ).toEqual([14]);
});
