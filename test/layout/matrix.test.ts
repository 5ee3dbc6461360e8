/** What stands across: organisations and indicators make tables of their own; raters, halves of the year and own words of the heads do not. */
import { readTables } from '../../src/core/layout';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { fileOf } from '../invented/build';
import type { Cell } from '../invented/kinds';

const RULE = '达到95%得满分，每低1个百分点扣1分，扣完为止。';

async function tables(rows: readonly (readonly Cell[])[], merges: readonly string[], title = '考核表') {
  const sheet = { name: '表', rows: [[title], ...rows], merges };
  const bytes = await fileOf({ name: '考核', about: '', sheets: [sheet], tables: [] });
  return readTables(readSnapshot(bytes, '考核.xlsx'), DEFAULT_SETTINGS).map(({ across, form, columns, doubts }) => ({
    across,
    form,
    roles: columns.map(({ role, col }) => `${role}${col}`).join(' '),
    asked: doubts.map(({ role }) => role),
  }));
}

test('raters across are no organisations that are appraised', async () => {
  const found = await tables(
    [
      ['指标', '分值', '评分标准', '完成值', '组织部', '', '宣传部', ''],
      ['', '', '', '', '评语', '得分', '评语', '得分'],
      ['办结率', 20, RULE, '93%', '', '', '', ''],
      ['满意率', 20, RULE, '96%', '', '', '', ''],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2'],
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ across: undefined });
});

test('自评 and 考核 over the same words, or two halves of a year, are no indicators', async () => {
  for (const heads of [
    ['自评情况', '考核情况'],
    ['上半年', '下半年'],
  ]) {
    const found = await tables(
      [
        ['乡镇', heads[0] as string, '', heads[1] as string, ''],
        ['', '完成值', '得分', '完成值', '得分'],
        ['评分标准', RULE, '', RULE, ''],
        ['城关镇', '93%', '', '95%', ''],
        ['白沙镇', '96%', '', '90%', ''],
      ],
      ['A2:A3', 'B2:C2', 'D2:E2'],
    );
    expect(found.filter((t) => t.across !== undefined)).toEqual([]);
  }
});

test('the own county’s column is asked for when the titles name none of the counties, or two of them', async () => {
  const rows = [
    ['指标', '分值', '评分标准', '东山县', '西河县', '全市平均', '得分'],
    ['办结率', 20, RULE, '93%', '96%', '95%', ''],
    ['满意率', 20, RULE, '91%', '97%', '95%', ''],
  ];
  for (const title of ['考核表', '东山县与西河县对比考核表']) {
    const [table] = await tables(rows, [], title);
    expect(table?.roles).not.toMatch(/actual/);
    expect(table?.asked).toContain('actual');
  }
  const [own] = await tables(rows, [], '西河县考核表');
  expect(own).toMatchObject({ roles: 'name1 full2 rule3 actual5 average6 score7', asked: [] });
});

test('an indicator whose column nobody gives a rule is no table', async () => {
  const found = await tables(
    [
      ['乡镇', '就业人数', '', '参保人数', ''],
      ['', '完成值', '得分', '完成值', '得分'],
      ['城关镇', 93, '', 95, ''],
      ['白沙镇', 96, '', 90, ''],
    ],
    ['A2:A3', 'B2:C2', 'D2:E2'],
  );
  expect(found.filter((t) => t.across !== undefined)).toEqual([]);
});
