/** 位次 in the group: ranks, ties, vetoes and the gaps to the next grade. */
import { decimal, decimalText } from '../model/exact';
import { DEFAULT_SETTINGS } from '../model/settings';
import { ranksOf } from '../model/ranks';
import { standingOf, type PeerTotals } from './standing';

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
      ...DEFAULT_SETTINGS.standing,
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

describe('名额', () => {
  const ten = Object.fromEntries(
    Array.from({ length: 11 }, (_, i) => [i === 3 ? '本县' : `第${i + 1}县`, String(99 - i)]),
  );

  test('第4名：11个单位的30%折合3.3个，进位为4个则一等，舍去或四舍五入则二等；口径写明，并指出另一口径的结果', () => {
    const s = standingOf(list('前30%为一等，前70%为二等，其余为三等。', ten), null, DEFAULT_SETTINGS);
    expect(s.self).toMatchObject({ rank: 4, grade: '一等' });
    expect(s.quota).toEqual({
      round: 'up',
      of: 'cumulative',
      words: '一等前30%折合3.3个，计4个；二等前70%折合7.7个，计8个（名次累计计算，进位取整）',
      otherwise: { round: 'half_up', grade: '二等' },
    });
  });

  test('by rank or mark there is no quota', () => {
    expect(standingOf(list(NOTE, ten), null, DEFAULT_SETTINGS).quota).toBeNull();
  });
});

test('a unit whose mark is not filled in makes rank and grade provisional', () => {
  const s = standingOf({ ...list(NOTE, { 本县: '90', 甲县: '85' }), missing: ['乙县'] }, null, DEFAULT_SETTINGS);
  expect(s.missing).toEqual(['乙县']);
});
