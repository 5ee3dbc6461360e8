import { decimal, decimalText } from '../model/exact';
import { DEFAULT_SETTINGS } from '../model/settings';
import { ranksOf, standingOf, type PeerTotals } from './standing';

const list = (note: string, scores: Record<string, string>, self = '本县'): PeerTotals => ({
  sheet: 'A组排名',
  group: 'A组',
  note,
  peers: Object.entries(scores).map(([name, score], i) => ({
    name,
    score: decimal(score),
    at: { sheet: 'A组排名', row: i + 4, col: 3 },
    self: name === self,
  })),
});

const NOTE = '第1名为一等等次，第2—3名为二等等次，其余为三等等次。';

test('the computed total stands for the county, not the 0 of an old formula', () => {
  const s = standingOf(list(NOTE, { 甲县: '90', 本县: '0', 乙县: '80' }), decimal('85'), DEFAULT_SETTINGS);
  expect(s.self).toMatchObject({ rank: 2, grade: '二等', tied: 1 });
  expect(s.ahead).toMatchObject({ to: '甲县', rank: 1 });
  expect(s.behind).toMatchObject({ to: '乙县', rank: 3 });
  expect(decimalText(s.ahead?.marks ?? decimal('0'))).toBe('5');
  expect(s.nextGrade).toMatchObject({ grade: '一等', to: '甲县' });
});

test('the same marks have the same rank, and the next rank is skipped', () => {
  expect(ranksOf(['9', '8', '9', '7'].map(decimal))).toEqual([1, 3, 1, 4]);
  const s = standingOf(list(NOTE, { 甲县: '90', 乙县: '85', 本县: '85', 丙县: '80' }), null, DEFAULT_SETTINGS);
  expect(s.self).toMatchObject({ rank: 2, tied: 2 });
  expect(s.places.map((p) => p.rank)).toEqual([1, 2, 2, 4]);
  expect(s.ahead?.to).toBe('甲县');
  expect(s.behind?.to).toBe('丙县');
});

test('a grade veto counts for the county alone', () => {
  const s = standingOf(list(NOTE, { 本县: '90', 甲县: '85' }), null, DEFAULT_SETTINGS, ['取消评优资格']);
  expect(s.places.map((p) => p.grade)).toEqual(['二等', '二等']);
  expect(s.vetoes).toEqual(['取消评优资格']);
});

test('thresholds of the settings go before the note; the gap is to the threshold', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    standing: {
      sheet: null,
      by: 'score' as const,
      grades: [
        { name: '优秀', upTo: '90' },
        { name: '良好', upTo: null },
      ],
    },
  };
  const s = standingOf(list(NOTE, { 本县: '88.5', 甲县: '85' }), null, settings);
  expect(s.self?.grade).toBe('良好');
  expect(decimalText(s.nextGrade?.marks ?? decimal('0'))).toBe('1.5');
  expect(s.gradesFrom).toBe('设置');
});
