/** Tables of peers in the official workbooks: measures, averages, the own county, rank lists with their notes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPeerTables } from '../../src/core/layout';
import { readSnapshot } from '../../src/host/xlsx';

const peersOf = (file: string) =>
  readPeerTables(readSnapshot(new Uint8Array(readFileSync(join(__dirname, '../fixtures/workbooks', file))), file));

test('A组县区数据: twelve counties, two averages, eleven measures, the own county from the titles', () => {
  const values = peersOf('2024绩效考评指标表.xlsx').find((t) => t.sheet === 'A组县区数据');
  expect(values).toMatchObject({ kind: 'values', headerRows: [3, 4], dataRows: [5, 16] });
  expect(values?.rows.filter((r) => r.own).map((r) => r.name)).toEqual(['桂岭瑶族自治县']);
  expect(values?.rows.filter((r) => r.kind === 'average').map((r) => [r.row, r.scope])).toEqual([[17, '全市'], [18, '全区']]); // prettier-ignore
  expect(values?.measures.map((m) => m.name)).toEqual(
    expect.arrayContaining(['地区生产总值', '营商环境评价得分', '研发经费投入强度']),
  );
  expect(values?.measures.filter((m) => m.ofGrowth)).toHaveLength(9);
});

test('A组排名: a rank list with the sentence that gives the grades', () => {
  const ranking = peersOf('2023绩效考评结果.xlsx').find((t) => t.sheet === 'A组排名');
  expect(ranking).toMatchObject({ kind: 'ranking', dataRows: [4, 15] });
  expect(ranking?.measures.map((m) => m.kind)).toEqual(['score', 'rank', 'grade', 'note']);
  expect(ranking?.rows.filter((r) => r.own).map((r) => r.row)).toEqual([6]);
  expect(ranking?.note).toMatch(/第1—3名为一等等次/);
});
