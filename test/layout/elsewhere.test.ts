/** Values under the same names on another sheet: taken where they are of this county, this kind and the same months, and never otherwise. */
import { appraise } from '../../src/core/appraise';
import { toNumber } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { fileOf } from '../invented/build';
import type { Cell, InventedSheet } from '../invented/kinds';

const GROWTH = '同比增长8%及以上得满分，每低1个百分点扣1分，扣完为止。';

async function mark(main: readonly (readonly Cell[])[], ...lists: readonly InventedSheet[]) {
  const bytes = await fileOf({ name: '考核', about: '', sheets: [{ name: '考核', rows: main }, ...lists], tables: [] });
  const [table] = appraise(readSnapshot(bytes, '沙河县考核.xlsx'), DEFAULT_SETTINGS).tables;
  return table?.rows.map((r) => (r.score ? toNumber(r.score.mark) : r.status));
}

const MAIN = [
  ['沙河县2024年1-11月稳增长考核表'],
  ['指标名称', '计量单位', '分值', '1-11月完成', '计分规则', '得分'],
  ['工业用电量', '万千瓦时', 20, 10500, GROWTH, ''],
] as const;

const list = (name: string, title: string, head: string, value: Cell = 10000, unit = '万千瓦时'): InventedSheet => ({
  name,
  rows: [[title], ['指标名称', '计量单位', head], ['工业用电量', unit, value], ['其他指标', '%', 5]],
});

test('last year, the same months: by the sheet’s name, the title or the head; in another unit', async () => {
  expect(await mark(MAIN, list('2023年同期', '2023年1-11月完成情况', '完成值'))).toEqual([17]);
  expect(await mark(MAIN, list('对比', '沙河县主要指标对比', '2023年1-11月'))).toEqual([17]);
  expect(await mark(MAIN, list('上年同期', '上年同期数', '完成值', 1, '亿千瓦时'))).toEqual([17]);
});

test('a whole year, another year, another place, two lists: not taken', async () => {
  const lacking = ['missing_input'];
  expect(await mark(MAIN, list('2023年', '2023年全年完成情况', '全年完成'))).toEqual(lacking);
  expect(await mark(MAIN, list('2022年', '2022年1-11月完成情况', '完成值'))).toEqual(lacking);
  expect(await mark(MAIN, list('全市', '全市2023年1-11月完成情况', '完成值'))).toEqual(lacking);
  expect(await mark(MAIN, list('石门', '石门县2023年1-11月完成情况', '完成值'))).toEqual(lacking);
  const one = list('2023年同期', '2023年1-11月完成情况', '完成值');
  expect(await mark(MAIN, one, { ...one, name: '2023年同期（快报）' })).toEqual(lacking);
});

test('targets of the year; a value of the table itself is never replaced', async () => {
  const main = (target: readonly Cell[]) => [
    ['沙河县2024年考核表'],
    ['指标名称', '分值', ...(target.length ? ['目标值'] : []), '完成值', '计分规则', '得分'],
    ['造林面积', 20, ...target, 900, '按完成目标任务的比例计分。', ''],
  ];
  const targets: InventedSheet = {
    name: '目标任务',
    rows: [['2024年目标任务'], ['指标名称', '目标任务'], ['造林面积', 1000], ['其他', 5]],
  };
  expect(await mark(main([]), targets)).toEqual([18]);
  expect(await mark(main([1200]), targets)).toEqual([15]);
});

test('growth between columns of other units is that of the same amounts', async () => {
  const rows = [
    ['沙河县2024年考核表'],
    ['指标名称', '分值', '2023年完成（亿元）', '2024年完成（万元）', '计分规则', '得分'],
    ['到位资金', 20, 1, 10500, GROWTH, ''],
  ];
  expect(await mark(rows)).toEqual([17]);
});
