/** Invented workbooks whose whole appraisal was worked out by hand. */
import { analyse, whatIf } from '../../src/core/analyse';
import { appraise } from '../../src/core/appraise';
import { changesOf } from '../../src/core/model/analysis';
import { colourOf } from '../../src/core/model/appraisal';
import { ZERO, fixedText, sub } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { snapshotOf } from '../layout/makeSnapshot';
import { two } from './expectedMarks';
import { INVENTED_APPRAISALS } from './inventedAppraisals';

describe.each(INVENTED_APPRAISALS.map((book) => [book.name, book] as const))('%s', (_, { sheets, truth }) => {
  const snapshot = snapshotOf(...sheets);
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const table = appraisal.tables[0];
  const analysis = analyse(appraisal, snapshot);
  if (!table || !analysis) throw new Error('no table');
  const { loss, standing, outlook, briefing } = analysis;

  test('逐项得分、总分、扣分', () => {
    expect(Object.fromEntries(table.rows.map((r) => [r.indicator.name, r.mark && two(r.mark)]))).toEqual(truth.marks);
    const { score, deducted, unscoredRows } = table.totals;
    expect([two(score), two(deducted), unscoredRows]).toEqual([truth.total, truth.deducted, truth.unscored]);
  });

  test('承担项数、完成项数、完成率；责任单位扣分', () => {
    const levels = loss.completion.map((c) => [c.name, [c.count, c.completed, fixedText(c.rate ?? ZERO)]]);
    expect(Object.fromEntries(levels)).toMatchObject(truth.completion);
    expect(Object.fromEntries(loss.byUnit.map((u) => [u.name, two(u.deducted)]))).toEqual(truth.units);
  });

  test('名次、等次、与前后的差距', () => {
    const self = standing?.self;
    const found = standing &&
      self && {
        rank: self.rank,
        of: standing.places.length,
        grade: self.grade,
        ahead: two(standing.ahead?.marks ?? ZERO),
        behind: two(standing.behind?.marks ?? ZERO),
      };
    expect(found ?? null).toEqual(truth.standing);
  });

  test('预警红黄', () => {
    const warned = table.rows.filter((r) => r.warnings.length).map((r) => [r.indicator.name, colourOf(r)]);
    expect(Object.fromEntries(warned)).toEqual(truth.colours);
  });

  test('可争取分值，逐项代入原表重新计分核对', () => {
    expect(Object.fromEntries(outlook.openRows.map((r) => [r.name, two(r.marks)]))).toEqual(truth.open);
    expect([two(outlook.pastMarks), two(outlook.reviewMarks)]).toEqual([truth.past, truth.review]);
    for (const w of [...outlook.open, ...outlook.bonus, ...outlook.review, ...outlook.past]) {
      const row = whatIf(appraisal, snapshot, changesOf(w)).rows.find((r) => r.row === w.row);
      expect([w.name, w.label, two(sub(row?.after ?? ZERO, row?.before ?? ZERO))]).toEqual([
        w.name,
        w.label,
        two(w.gain),
      ]);
    }
  });

  test.each(truth.briefing)('简报写明：%s', (words) => {
    expect(briefing.text).toContain(words);
  });
});
