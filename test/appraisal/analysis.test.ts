/** 分析 of the sample workbooks: 失分, 完成, 位次, 九项经济指标. */
import { readPeerTables } from '../../src/core/layout';
import type { Comparison, Outlook } from '../../src/core/model/analysis';
import type { AppraisedTable } from '../../src/core/model/appraisal';
import { ZERO, decimal, fixedText, sub } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { valueOf } from '../../src/core/model/snapshot';
import { briefingOf } from '../../src/core/summary/briefing/briefing';
import { sayComparison } from '../../src/core/summary/briefing/comparison';
import { Draft } from '../../src/core/summary/briefing/draft';
import { comparisonOf } from '../../src/core/summary/compare';
import { economicRows } from '../../src/core/summary/economic';
import { lossAnalysis } from '../../src/core/summary/loss';
import { peerTotals } from '../../src/core/summary/peers';
import { standingOf } from '../../src/core/summary/standing';
import { expectedAppraisal, expectedOf, snapshotOf, two } from './expectedMarks';

const Y2023 = '2023绩效考评结果';
const Y2024 = '2024绩效考评指标表';
const NOTHING: Outlook = {
  open: [],
  bonus: [],
  review: [],
  past: [],
  openRows: [],
  openMarks: ZERO,
  bonusMarks: ZERO,
  reviewMarks: ZERO,
  pastMarks: ZERO,
};

const main = (workbook: string): AppraisedTable => expectedAppraisal(workbook).tables[0] as AppraisedTable;
const loss = (workbook: string) => lossAnalysis(snapshotOf(workbook), main(workbook), 0, () => '');

describe('九项经济指标', () => {
  test('2023: a labelled formula on 扣分分析 names them; 55.24 of 104.96 is 52.63%', () => {
    const { economic } = loss(Y2023);
    expect(economic).toMatchObject({ name: '九项经济指标', count: 9, ofSection: '自治区考评指标' });
    expect(two(economic?.deducted ?? ZERO)).toBe(55.24);
    expect(two(economic?.ofSectionDeducted ?? ZERO)).toBe(104.96);
    expect(two(economic?.ofSectionPercent ?? ZERO)).toBe(52.63);
    expect(two(economic?.full ?? ZERO)).toBe(179.5);
  });

  test('2024: the defined name says which', () => {
    const found = economicRows(snapshotOf(Y2024), main(Y2024));
    expect(found?.rows.map((r) => r.indicator.row)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(found?.foundBy).toContain('九项经济指标');
  });

  test('without the name, a sheet that lists them does; without that, nothing is guessed', () => {
    const snapshot = snapshotOf(Y2024);
    const unnamed = { ...snapshot, names: [] };
    expect(economicRows(unnamed, main(Y2024))?.foundBy).toBe('“2023年数据”所列指标');
    const bare = { ...unnamed, sheets: snapshot.sheets.slice(0, 2) };
    expect(economicRows(bare, main(Y2024))?.foundBy).toBe('“经济发展”类指标');
    expect(
      economicRows(
        snapshotOf('县直单位绩效评估指标（内容与计分合一）'),
        main('县直单位绩效评估指标（内容与计分合一）'),
      ),
    ).toBeNull();
  });
});

test('完成：179项完成146项，81.56%；市级28项完成20项，71.43%', () => {
  const levels = loss(Y2023).completion.map((c) => [c.name, c.count, c.completed, fixedText(c.rate ?? ZERO)]);
  expect(levels).toEqual([
    ['自治区考评指标', 179, 146, '81.56'],
    ['市级考评指标', 28, 20, '71.43'],
  ]);
});

test('losses by unit add up to all deductions', () => {
  const { byUnit, bySection, deducted } = loss(Y2024);
  const total = (shares: typeof byUnit) => two(shares.reduce((sum, s) => sum.add(s.deducted), ZERO));
  expect(total(byUnit)).toBe(two(deducted));
  expect(total(bySection)).toBe(two(deducted));
});

describe('位次', () => {
  test('2023: every place and grade of the group as expected', () => {
    const expected = (
      expectedOf(Y2023) as unknown as { ranking: { rows: { name: string; rank: number; grade: string }[] } }
    ).ranking;
    const totals = peerTotals(readPeerTables(snapshotOf(Y2023)), DEFAULT_SETTINGS);
    if (!totals) throw new Error('no list');
    const standing = standingOf(totals, main(Y2023).totals.score, DEFAULT_SETTINGS);
    expect(standing.group).toBe('A组');
    expect(new Map(standing.places.map((p) => [p.name, [p.rank, p.grade]]))).toEqual(
      new Map(expected.rows.map((r) => [r.name, [r.rank, r.grade]])),
    );
    expect(standing.ahead).toMatchObject({ to: '百合县', rank: 4 });
    expect(two(standing.ahead?.marks ?? ZERO)).toBe(8.63);
    expect(standing.nextGrade).toMatchObject({ grade: '一等', to: '宁桥县' });
    expect(two(standing.nextGrade?.marks ?? ZERO)).toBe(28.09);
  });

  test('2024: values of single indicators only, so no rank of the total is stated', () => {
    expect(peerTotals(readPeerTables(snapshotOf(Y2024)), DEFAULT_SETTINGS)).toBeNull();
  });
});

describe('简报', () => {
  const totals = peerTotals(readPeerTables(snapshotOf(Y2023)), DEFAULT_SETTINGS);
  const table = main(Y2023);
  const standing = totals && standingOf(totals, table.totals.score, DEFAULT_SETTINGS);
  const briefing = briefingOf({ table, loss: loss(Y2023), standing, outlook: NOTHING });

  test.each([
    '853.56',
    'A组第5',
    '二等',
    '689.72',
    '76.58',
    '87.26',
    '179',
    '146',
    '81.56%',
    '28',
    '20',
    '71.43%',
    '761.5',
    '104.96',
    '55.24',
    '52.63%',
  ])('says %s', (figure) => {
    expect(briefing.text).toContain(figure);
  });

  test('every figure stands in the text and rests on cells of the workbook', () => {
    const snapshot = snapshotOf(Y2023);
    for (const f of briefing.figures) {
      expect(briefing.text.slice(f.start, f.end)).toMatch(/\d/);
      expect(f.cells.length).toBeGreaterThan(0);
      for (const at of f.cells) expect(valueOf(snapshot, at)).toBeDefined();
    }
    const outside = briefing.figures.reduceRight(
      (text, f) => text.slice(0, f.start) + text.slice(f.end),
      briefing.text,
    );
    expect(outside.replace(/2023年度|与第\d+名/g, '')).not.toMatch(/\d/);
  });

  test('2024 states neither rank nor grade', () => {
    const text = briefingOf({ table: main(Y2024), loss: loss(Y2024), standing: null, outlook: NOTHING }).text;
    expect(text).toContain('387.37');
    expect(text).not.toMatch(/第\d|等次/);
  });
});

describe('与上年度对比', () => {
  const totals = peerTotals(readPeerTables(snapshotOf(Y2023)), DEFAULT_SETTINGS);
  const standing2023 = totals && standingOf(totals, main(Y2023).totals.score, DEFAULT_SETTINGS);
  const side = (label: string, workbook: string, here: boolean) => ({
    label,
    table: main(workbook),
    loss: loss(workbook),
    standing: workbook === Y2023 ? standing2023 : null,
    here,
  });
  const said = (comparison: Comparison): string => {
    const draft = new Draft();
    sayComparison(draft, comparison);
    return draft.done().text;
  };

  test('满分不同（1000分、500分）时按得分率、完成率、扣分占比对比；只有一年有排名时不比名次', () => {
    const comparison = comparisonOf(side('2024年度', Y2024, true), side('2023年度', Y2023, false));
    expect(comparison.rows.map((r) => r.name)).toEqual([
      '综合得分',
      '高质量发展',
      '创先争优和底线管理（2023年度为创先争优）',
      '评议评价',
      '社会评价',
      '自治区考评指标完成率',
      '市级自设指标完成率',
      '扣分',
      '九项经济指标扣分',
    ]);
    expect(said(comparison)).toBe(
      '与2023年度相比，综合得分由853.56分（满分1000分）变为387.37分（满分500分），综合得分率由85.36%下降到77.47%，下降7.89个百分点；' +
        '高质量发展得分率由86.22%下降到86.01%，下降0.21个百分点；' +
        '创先争优和底线管理（2023年度为创先争优）得分率由76.58%下降到40.50%，下降36.08个百分点；' +
        '自治区考评指标完成率由81.56%下降到32.56%，下降49.00个百分点；市级自设指标完成率由71.43%下降到20.00%，下降51.43个百分点；' +
        '扣分占满分比例由12.30%下降到11.33%，下降0.97个百分点；九项经济指标扣分占比由52.63%下降到42.25%，下降10.38个百分点。',
    );
    expect(comparison.rows.flatMap((r) => r.otherCells)).toEqual([]);
  });

  test('满分相同时直接比得分和名次', () => {
    const before = side('2022年度', Y2023, false);
    const lower = { ...before.table.totals, score: sub(before.table.totals.score, decimal('3.5')) };
    const self = standing2023?.self;
    if (!standing2023 || !self) throw new Error('no standing');
    const seventh = { ...standing2023, self: { ...self, rank: 7 } };
    const other = { ...before, table: { ...before.table, totals: lower }, standing: seventh };
    const text = said(comparisonOf(side('2023年度', Y2023, true), other));
    expect(text).toContain(
      '综合得分由850.06分提高到853.56分，提高3.50分，综合得分率由85.01%上升到85.36%，上升0.35个百分点；',
    );
    expect(text).toContain('名次由A组第7位上升到第5位，均为二等等次；');
    expect(text).toContain('自治区考评指标完成率持平，均为81.56%；');
  });
});
