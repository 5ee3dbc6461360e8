/** 预警 of the sample workbooks: colours, words, months, fills. */
import { appraise } from '../../src/core/appraise';
import { colourOf } from '../../src/core/model/appraisal';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { patched } from '../../src/core/model/patched';
import { writtenAfter } from '../../src/core/writeback/own';
import { planWrites } from '../../src/core/writeback/plan';
import { snapshotOf, type SheetSpec } from '../layout/makeSnapshot';

const HEAD = [
  '序号',
  '指标',
  '分值',
  '评分标准',
  '单位',
  '年度目标',
  '增速目标',
  '完成值',
  '增速',
  '全市平均',
  '10月报送日期',
  '11月报送日期',
  '得分',
  '扣分',
  '预警',
];
const AVERAGE = '增速低于全市平均的，每低1个百分点扣1分，扣完为止。';
const TARGET = '完成年度目标得满分，未完成的按完成比例计分。';
const LESS = '不高于年度目标得满分，每超过1微克/立方米扣0.5分，扣完为止。';

const TABLE: SheetSpec = {
  rows: [
    ['临江县2024年度绩效考评指标表'],
    HEAD,
    [1, '地区生产总值', 20, AVERAGE, '亿元', 170, '5%', 166.4, '3.6%', '4.3%', '10月24日', '11月25日', '', '', ''],
    [2, '固定资产投资', 10, AVERAGE, '亿元', 95, '3%', 85.65, '-7.2%', '0.8%', '10月24日', '11月28日', '', '', ''],
    [3, '社会消费品零售总额', 10, AVERAGE, '亿元', 40, '4%', 41, '4.9%', '4.3%', '10月24日', '11月25日', '', '', ''],
    [4, '粮食产量', 10, TARGET, '万吨', 20, '', 15, '', '', '10月24日', '', '', '', ''],
    [5, 'PM2.5平均浓度', 10, LESS, '微克/立方米', 26, '', 27.5, '', '', '10月24日', '11月25日', '', '', ''],
    [6, '招商引资到位资金', 10, TARGET, '亿元', 12, '', '', '', '', '10月24日', '11月25日', '', '', ''],
  ],
};

/** Each warning in full, or what was reached, with its colour, by the name of the indicator: as the pane and the lists show them. */
function shown(settings: Partial<Settings> = {}): { [name: string]: string } {
  const rows = appraise(snapshotOf(TABLE), { ...DEFAULT_SETTINGS, ...settings }).tables.flatMap((t) => t.rows);
  const word = { red: '红', yellow: '黄', green: '绿' };
  return Object.fromEntries(
    rows.flatMap((r) => {
      const colour = colourOf(r);
      const said = colour === 'green' ? (r.reached ?? '') : r.warnings.map((w) => w.text).join('；');
      return colour ? [[r.indicator.name, `${word[colour]}：${said}`]] : [];
    }),
  );
}

/** What the 预警 cells get, by the name of the indicator. */
function written(settings: Partial<Settings> = {}): { [name: string]: string } {
  const snapshot = snapshotOf(TABLE);
  const appraisal = appraise(snapshot, { ...DEFAULT_SETTINGS, ...settings });
  const cells = planWrites(appraisal, snapshot).writes.filter((w) => w.role === 'warning');
  return Object.fromEntries(cells.map((w) => [String(TABLE.rows[w.at.row - 1]?.[1]), String(w.after)]));
}

test('红：负增长或数据缺失；黄：低于目标、平均或迟报；绿：达到目标和平均；逐项写明实际、应达和差距', () => {
  expect(shown({ month: '2024-12' })).toEqual({
    地区生产总值:
      '黄：增速3.6%，低于全市平均4.3%，低0.7个百分点；总量166.4亿元，未达目标170亿元，差3.6亿元；增速3.6%，未达目标5%，差1.4个百分点',
    固定资产投资:
      '红：增速−7.2%，低于全市平均0.8%，低8个百分点；总量85.65亿元，未达目标95亿元，差9.35亿元；增速−7.2%，未达目标3%，差10.2个百分点；11月报送日期11月28日，逾期3天',
    社会消费品零售总额: '绿：总量41亿元，达到目标40亿元；增速4.9%，达到目标4%，不低于全市平均4.3%',
    粮食产量: '黄：完成15万吨，未达目标20万吨，差5万吨；11月未报送',
    'PM2.5平均浓度': '黄：完成27.5微克/立方米，未达目标26微克/立方米，超1.5微克/立方米',
    招商引资到位资金: '红：缺少完成值',
  });
});

test('选定9月：总量按序时进度75%看，增速仍按目标看，9月以后的报送不看', () => {
  const september = shown({ month: '2024-09' });
  expect(september['粮食产量']).toBe('绿：完成进度75%，达到序时进度75%');
  expect(september['地区生产总值']).toBe(
    '黄：增速3.6%，低于全市平均4.3%，低0.7个百分点；增速3.6%，未达目标5%，差1.4个百分点',
  );
  expect(september['固定资产投资']).not.toContain('报送');
});

test('选定10月：粮食完成75%，落后序时进度83.33%', () => {
  expect(shown({ month: '2024-10' })['粮食产量']).toBe('黄：完成进度75%，落后于序时进度83.33%，差8.33个百分点');
});

test('单元格中只写最要紧的一点，两行各四个字放得下，行高不变也看得全', () => {
  const cells = written({ month: '2024-12' });
  expect(cells).toEqual({
    地区生产总值: '黄：低于平均等',
    固定资产投资: '红：负增长等',
    社会消费品零售总额: '绿：已达标',
    粮食产量: '黄：未达目标等',
    'PM2.5平均浓度': '黄：未达目标',
    招商引资到位资金: '红：数据缺失',
  });
  expect(Object.values(cells).filter((text) => text.length > 8)).toEqual([]);
});

test('预警列按红黄绿填色（设置为填色时）；不涉及评价的行没有颜色', () => {
  const snapshot = snapshotOf(TABLE);
  const appraisal = appraise(snapshot, { ...DEFAULT_SETTINGS, month: '2024-12', warningFill: true });
  const fills = planWrites(appraisal, snapshot).writes.flatMap((w) => w.fill ?? []);
  expect(fills).toEqual(['yellow', 'red', 'green', 'yellow', 'yellow', 'red']);
  expect(colourOf({ warnings: [] })).toBeNull();
});

test('填色设置改动后，重算给已写的预警补上或去掉颜色；没有改动时不再写', () => {
  const snapshot = snapshotOf(TABLE);
  const settings = { ...DEFAULT_SETTINGS, month: '2024-12' };
  const plain = planWrites(appraise(snapshot, settings), snapshot);
  const after = patched(
    snapshot,
    plain.writes.map((w) => ({ at: w.at, content: { value: w.after } })),
  );
  const again = (change: Partial<Settings>) =>
    planWrites(appraise(after, { ...settings, written: writtenAfter([], plain), ...change }), after).writes;
  expect(again({})).toEqual([]);
  const coloured = again({ warningFill: true });
  expect(coloured.map((w) => w.fill)).toEqual(['yellow', 'red', 'green', 'yellow', 'yellow', 'red']);
  expect(coloured.every((w) => w.after === w.before.value)).toBe(true);
  expect(again({ warningFill: true, filled: true })).toEqual([]);
  expect(again({ filled: true }).map((w) => w.fill)).toEqual(Array(6).fill('none'));
});
