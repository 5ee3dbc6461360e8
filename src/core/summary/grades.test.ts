/** 等次 by rank, by mark, by share and by quota, with the three ways of rounding a quota. */
import { decimal } from '../model/exact';
import { DEFAULT_SETTINGS, type StandingSettings } from '../model/settings';
import { gradeOf, gradeScale, gradesOfNote, vetoed } from './grades';

const scaleOf = (note: string, quota: Partial<StandingSettings['quota']> = {}) =>
  gradeScale({ ...DEFAULT_SETTINGS.standing, quota: { round: null, of: null, ...quota } }, note);
/** How many organisations of a group without ties get each grade. */
const numbers = (note: string, of: number, quota: Partial<StandingSettings['quota']> = {}) => {
  const counts: { [grade: string]: number } = {};
  for (let rank = 1; rank <= of; rank++) {
    const grade = gradeOf(scaleOf(note, quota), place(rank), of) ?? '无';
    counts[grade] = (counts[grade] ?? 0) + 1;
  }
  return counts;
};

const place = (rank: number, score = '0') => ({ rank, score: decimal(score) });

test('第1—3名一等，第4—9名二等，其余三等', () => {
  const scale = scaleOf('注：A组第1—3名为一等等次，第4—9名为二等等次，其余为三等等次。');
  expect(scale).toMatchObject({
    by: 'rank',
    grades: [
      { name: '一等', upTo: '3' },
      { name: '二等', upTo: '9' },
      { name: '三等', upTo: null },
    ],
  });
  expect([3, 4, 9, 10].map((rank) => gradeOf(scale, place(rank), 12))).toEqual(['一等', '二等', '二等', '三等']);
});

test('90分以上为优秀，80分以上为良好，其余为一般', () => {
  const scale = scaleOf('说明：90分（含）以上的为优秀等次，80分以上为良好等次，其余为一般等次。');
  expect(scale?.by).toBe('score');
  expect(['90', '89.99', '80', '79.99'].map((s) => gradeOf(scale, place(1, s), 9))).toEqual([
    '优秀',
    '良好',
    '良好',
    '一般',
  ]);
});

test('a quota counts whole organisations: 前15%为优秀 of 12 is 2', () => {
  const scale = scaleOf('前15%为优秀，其余为合格。');
  expect([1, 2, 3].map((rank) => gradeOf(scale, place(rank), 12))).toEqual(['优秀', '优秀', '合格']);
});

describe('名额', () => {
  const CUMULATIVE = '注：前30%为一等，前70%为二等，其余为三等。';
  const EACH = '注：一等占30%，二等占40%，其余为三等。';

  test('12个单位：前30%折合3.6个、前70%折合8.4个，按三种取整口径', () => {
    expect(numbers(CUMULATIVE, 12)).toEqual({ 一等: 4, 二等: 5, 三等: 3 });
    expect(numbers(CUMULATIVE, 12, { round: 'half_up' })).toEqual({ 一等: 4, 二等: 4, 三等: 4 });
    expect(numbers(CUMULATIVE, 12, { round: 'down' })).toEqual({ 一等: 3, 二等: 5, 三等: 4 });
  });

  test('各等次分别占比时，各自取整：30%折合3.6个、40%折合4.8个', () => {
    expect(numbers(EACH, 12)).toEqual({ 一等: 4, 二等: 5, 三等: 3 });
    expect(numbers(EACH, 12, { round: 'down' })).toEqual({ 一等: 3, 二等: 4, 三等: 5 });
    expect(numbers('前30%为一等，其后40%为二等，其余为三等', 12)).toEqual({ 一等: 4, 二等: 5, 三等: 3 });
  });

  test.each([
    ['优秀等次不超过参评单位的15%，良好等次不超过20%，其余为合格。', 12, { 优秀: 1, 良好: 2, 合格: 9 }],
    ['一等占30%、二等占40%、三等占30%，名额四舍五入取整。', 11, { 一等: 3, 二等: 4, 三等: 4 }],
    ['一、二、三等分别占30%、50%、20%，不足1个的按1个计。', 11, { 一等: 4, 二等: 6, 三等: 1 }],
    ['前30%的单位评为一等，前80%的单位评为二等，其余评为三等，小数部分舍去。', 11, { 一等: 3, 二等: 5, 三等: 3 }],
    ['得分四舍五入保留两位小数；前25%为优秀，其余为合格。', 10, { 优秀: 3, 合格: 7 }],
  ])('%s', (note, of, counts) => {
    expect(numbers(note, of)).toEqual(counts);
  });

  test('the user’s choice goes before the note', () => {
    expect(numbers(`${CUMULATIVE}名额不足1个的按1个计。`, 12, { round: 'down' })).toEqual({
      一等: 3,
      二等: 5,
      三等: 4,
    });
  });
});

test('a note without grades gives none', () => {
  expect(gradesOfNote('营商环境评价得分从高到低排名。')).toBeNull();
});

test('a veto lowers the grade as its words say, or not at all', () => {
  const scale = scaleOf('前3名为一等，第4—9名为二等，其余为三等。');
  if (!scale) throw new Error('no scale');
  expect(vetoed('取消评优资格', '一等', scale)).toBe('二等');
  expect(vetoed('不得评为一等等次', '一等', scale)).toBe('二等');
  expect(vetoed('取消评优资格', '二等', scale)).toBe('二等');
  expect(vetoed('等次直接定为三等', '一等', scale)).toBe('三等');
  expect(vetoed('降低一个等次', '二等', scale)).toBe('三等');
  expect(vetoed('予以通报', '二等', scale)).toBeNull();
});
