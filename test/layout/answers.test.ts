/** What a row answers when words nearly agree, ranks run the other way, or a list has one measure for each term of a formula. */
import { rowInputs } from '../../src/core/inputs';
import { matchLabels, matchName } from '../../src/core/inputs/match';
import { readPeerTables, readTables } from '../../src/core/layout';
import { toNumber } from '../../src/core/model/exact';
import { indicatorsOf } from '../../src/core/model/indicator';
import { isMissing, type Ask, type InputSource } from '../../src/core/model/inputs';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { CellValue } from '../../src/core/model/snapshot';
import { compoundUnitAt } from '../../src/core/text/compoundUnits';
import { snapshotOf } from './makeSnapshot';

test.each([
  [['较大'], ['重大事故', '一般事故'], [-1]],
  [['较大1'], ['较大事故', '一般事故'], [-1]],
  [['特大事故'], ['特别重大事故', '较大事故'], [0]],
  [['重大'], ['特别重大事故', '较大事故'], [-1]],
  [['省级'], ['自治区级', '市级'], [0]],
  [['国家级'], ['省级', '市级'], [-1]],
  [['二等奖'], ['一等奖', '三等奖'], [-1]],
  [['通报'], ['通报批评', '约谈'], [0]],
  [['市级'], ['县级'], [-1]],
])('labels %j among %j', (labels, words, expected) => {
  expect(matchLabels(labels, words)).toEqual(expected);
});

test.each([
  ['工业投资', ['工业技改投资'], -1],
  ['出口总额', ['进出口总额'], -1],
  ['地区生产总值', ['人均地区生产总值'], -1],
  ['财政收入', ['税收收入占财政收入比重'], -1],
  ['规上工业增加值增速', ['规模以上工业增加值', '工业投资'], 0],
  ['GDP', ['地区生产总值'], 0],
  ['工业增加值', ['规模以上工业增加值', '工业增加值'], 1],
  ['固定资产投资', ['固定资产投资', '固定资产投资'], null],
])('measure %s among %j', (name, measures, expected) => {
  expect(matchName(name, measures)).toBe(expected);
});

function first(rule: string, name: string, values: readonly number[], rows: readonly CellValue[] = []): InputSource {
  const peers = ['甲县', '乙县', '丙县'].map((county, i) => [county, values[i] as number, i === 0 ? '本县' : '']);
  const snapshot = snapshotOf(
    {
      name: '指标',
      rows: [
        ['指标名称', '分值', '评分标准', '完成值', '得分'],
        [name, 10, rule, values[0] as number, '', ...rows],
      ],
    },
    { name: '同组', rows: [['县区', name, '备注'], ...peers] },
  );
  const [table] = readTables(snapshot, DEFAULT_SETTINGS);
  if (!table) throw new Error('no table');
  return rowInputs(indicatorsOf(table)[0]!, table, snapshot, readPeerTables(snapshot), DEFAULT_SETTINGS);
}

const shown = (source: InputSource, ask: Ask): number | string => {
  const answer = source.number(ask);
  return isMissing(answer) ? answer.reason : toNumber(answer.ok.value);
};

describe('rank among the peers', () => {
  test('more is better unless the measure says otherwise', () => {
    expect(shown(first('排名第1得10分，每低1名扣1分。', '居民收入增速', [5, 6, 4]), { name: 'rank' })).toBe(2);
  });
  test('a measure that should be low is asked when the rule names no order', () => {
    expect(shown(first('排名第1得10分，每低1名扣1分。', '城镇调查失业率', [5, 6, 4]), { name: 'rank' })).toBe(
      'doubtful',
    );
  });
  test('the order the rule names counts', () => {
    expect(
      shown(first('由低到高排名，第1名得10分，每低1名扣1分。', '城镇调查失业率', [4, 6, 5]), { name: 'rank' }),
    ).toBe(1);
    expect(
      shown(first('由高到低排名，第1名得10分，每低1名扣1分。', '城镇调查失业率', [4, 6, 5]), { name: 'rank' }),
    ).toBe(3);
  });
  test('the best of what should be low is the lowest', () => {
    const source = first('得分=最优值÷本县值×分值。', '单位GDP能耗', [5, 6, 4]);
    expect(shown(source, { name: 'best' })).toBe(4);
    expect(shown(source, { name: 'max' })).toBe(6);
  });
  test('the mean of the group is exact, and only for 组内', () => {
    const source = first('低于组内平均的，每低1个百分点扣1分。', '居民收入增速', [5, 6, 5]);
    expect(shown(source, { name: 'average', scope: '组' })).toBeCloseTo(16 / 3, 12);
    expect(shown(source, { name: 'average', scope: '全市' })).toBe('absent');
  });
});

test('each term of a list’s formula finds its column', () => {
  const snapshot = snapshotOf({
    rows: [
      ['单位', '工单总数', '按时办结率', '满意率', '超期件数', '得分', '排名'],
      ['县公安局', 120, '98%', '96%', 3, '', ''],
      ['县民政局', 80, '95%', '98%', 0, '', ''],
      [
        '注：得分=按时办结率得分（50分）+满意率得分（50分）-超期扣分。按时办结率得分=按时办结率×50%；满意率得分=满意率×50%；每超期1件扣0.5分。',
      ],
    ],
    merges: ['A4:G4'],
  });
  const [table] = readTables(snapshot, DEFAULT_SETTINGS);
  const row = indicatorsOf(table!)[0]!;
  const source = rowInputs(row, table!, snapshot, [], DEFAULT_SETTINGS);
  expect(toNumber(row.full!)).toBe(100);
  expect(shown(source.part(0, '按时办结率'), { name: 'score' })).toBe(98);
  expect(shown(source.part(1, '满意率'), { name: 'ratio' })).toBe(96);
  expect(shown(source.part(2, '超期'), { name: 'count' })).toBe(3);
  expect(shown(source, { name: 'score', words: '满意率' })).toBe(96);
});

test.each([
  ['每超1/10万扣0.1分', 2, '1/10万'],
  ['每超0.001人/亿元扣0.1分', 7, '人/亿元'],
  ['每高1微克/立方米扣0.5分', 3, '微克/立方米'],
  ['完成率80%以上', 3, undefined],
  ['得1分/项', 2, undefined],
])('compound unit in %s', (text, at, expected) => {
  expect(compoundUnitAt(text, at)?.text).toBe(expected);
});

test('a cell may spell out another unit than its column’s header', () => {
  const snapshot = snapshotOf({
    rows: [
      ['考评内容', '分值', '年度任务（万元）', '实际完成（万元）', '评分标准', '得分'],
      ['到位资金', 40, 20000, '1.85亿元', '按完成率计分。', ''],
      ['开工项目', 20, '10个', '8个', '每少1个扣3分。', ''],
    ],
  });
  const [table] = readTables(snapshot, DEFAULT_SETTINGS);
  const [money, count] = indicatorsOf(table!).map((r) => rowInputs(r, table!, snapshot, [], DEFAULT_SETTINGS));
  expect(shown(money!, { name: 'actual' })).toBe(18500);
  expect(shown(count!, { name: 'actual' })).toBe(8);
  expect(shown(count!, { name: 'target' })).toBe(10);
});
