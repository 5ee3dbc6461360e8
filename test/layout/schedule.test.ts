/** 序时进度 is a share of the target: amounts are compared with it as completion, whatever their unit; rates as they are. */
import { appraise } from '../../src/core/appraise';
import { toNumber } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { fileOf } from '../invented/build';
import type { Cell } from '../invented/kinds';

const ALL = '达到序时进度得满分，未达到序时进度的不得分。';
const STEPS = '达到序时进度得满分，每低1个百分点扣1分，扣完为止。';

async function marks(rows: readonly (readonly Cell[])[]) {
  const heads = ['指标', '计量单位', '分值', '全年任务', '1-9月完成', '评分办法', '得分'];
  const sheet = { name: '表', rows: [['2024年1-9月调度表'], heads, ...rows] };
  const bytes = await fileOf({ name: '调度', about: '', sheets: [sheet], tables: [] });
  const [table] = appraise(readSnapshot(bytes, '2024年1-9月.xlsx'), DEFAULT_SETTINGS).tables;
  return table?.rows.map((r) => (r.score ? toNumber(r.score.mark) : r.status));
}

test('amounts, with and without a unit, typed in another unit', async () => {
  expect(
    await marks([
      ['投资', '', 20, 10000, 7000, ALL, ''],
      ['投资', '', 20, 10000, 7000, STEPS, ''],
      ['投资', '亿元', 20, 60, 42, ALL, ''],
      ['投资', '亿元', 20, 60, 42, STEPS, ''],
      ['资金', '亿元', 20, 20, '160000万元', ALL, ''],
      ['资金', '亿元', 20, 20, '140000万元', STEPS, ''],
    ]),
  ).toEqual([0, 15, 0, 15, 20, 15]);
});

test('rates of completion as they are; an amount without a target is asked for', async () => {
  expect(
    await marks([
      ['资金支付率', '%', 20, '', 72, STEPS, ''],
      ['资金支付率', '%', 20, '', 80, ALL, ''],
      ['投资', '亿元', 20, '', 42, ALL, ''],
    ]),
  ).toEqual([17, 20, 'missing_input']);
});
