import { decimal } from '../model/exact';
import { gradeOf, gradesOfNote, vetoed } from './grades';

const place = (rank: number, score = '0') => ({ rank, score: decimal(score) });

test('第1—3名一等，第4—9名二等，其余三等', () => {
  const scale = gradesOfNote('注：A组第1—3名为一等等次，第4—9名为二等等次，其余为三等等次。');
  expect(scale).toEqual({
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
  const scale = gradesOfNote('说明：90分（含）以上的为优秀等次，80分以上为良好等次，其余为一般等次。');
  expect(scale?.by).toBe('score');
  expect(['90', '89.99', '80', '79.99'].map((s) => gradeOf(scale, place(1, s), 9))).toEqual([
    '优秀',
    '良好',
    '良好',
    '一般',
  ]);
});

test('a quota counts whole organisations: 前15%为优秀 of 12 is 2', () => {
  const scale = gradesOfNote('前15%为优秀，其余为合格。');
  expect([1, 2, 3].map((rank) => gradeOf(scale, place(rank), 12))).toEqual(['优秀', '优秀', '合格']);
});

test('a note without grades gives none', () => {
  expect(gradesOfNote('营商环境评价得分从高到低排名。')).toBeNull();
});

test('a veto lowers the grade as its words say, or not at all', () => {
  const scale = gradesOfNote('前3名为一等，第4—9名为二等，其余为三等。');
  if (!scale) throw new Error('no scale');
  expect(vetoed('取消评优资格', '一等', scale)).toBe('二等');
  expect(vetoed('不得评为一等等次', '一等', scale)).toBe('二等');
  expect(vetoed('取消评优资格', '二等', scale)).toBe('二等');
  expect(vetoed('等次直接定为三等', '一等', scale)).toBe('三等');
  expect(vetoed('降低一个等次', '二等', scale)).toBe('三等');
  expect(vetoed('予以通报', '二等', scale)).toBeNull();
});
