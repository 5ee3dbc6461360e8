/** Invented workbooks as counties hand them in, seventh lot, truth written first: small tables whose heads are in few people’s words; what waits for marks stands under 考评结果, 评定, 计分结果. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

type Row = readonly [mark: number, name: string, full: number, rule: string, actual: string | number];
const ROWS: readonly Row[] = [
  [17.5, '招商引资', 20, '完成目标任务得满分，每低1个百分点扣0.5分。', '95%'],
  [15, '安全生产', 20, '每发生1起事故扣5分，扣完为止。', '1起'],
  [10, '信访维稳', 10, '每发生1起越级上访扣2分。', 0],
  [9, '满意度', 10, '按百分制得分折算。', 90],
];

/** `order`: i 序号, n name, f full marks, r rule, a what was done, s the marks that are awaited. */
function table(name: string, heads: readonly string[], order: string): InventedBook {
  const letter = (role: string): string => String.fromCharCode(65 + order.indexOf(role));
  const cell = ([, title, full, rule, actual]: Row, i: number, role: string) =>
    ({ i: i + 1, n: title, f: full, r: rule, a: actual })[role] ?? '';
  return tell(`乡镇考核（${name}）`, heads.join(' | '), [
    {
      name: '考核',
      roles: [{ name: letter('n'), full: letter('f'), rule: letter('r'), actual: letter('a'), score: letter('s') }],
      lines: [
        says('某县2024年度考核表', ...heads.slice(1).map(() => '<')),
        says(...heads),
        ...ROWS.map((row, i) => is(row[0], ...[...order].map((role) => cell(row, i, role)))),
      ],
    },
  ]);
}

export const HANDED_SEVENTHS: readonly InventedBook[] = [
  table('本期情况、实得分', ['督查项目', '应得分', '评分说明', '本期情况', '实得分'], 'nfras'),
  table('进展、得分', ['序号', '考核指标（60分）', '计分', '如何计分', '进展', '得分'], 'infras'),
  table('落实、核定', ['任务', '分数', '打分依据', '落实', '核定'], 'nfras'),
  table('现状、评定', ['考评要素', '配分', '量化标准', '现状', '评定'], 'nfras'),
  table('工作成果、考评结果', ['工作名称', '满分', '奖惩办法', '工作成果', '考评结果'], 'nfras'),
  table('完成、计分结果', ['序', '考核点', '考核要求', '分值设置', '完成', '计分结果'], 'inrfas'),
  table('考核结果、考核得分', ['序号', '考评指标', '考评标准', '标准分', '考核结果', '考核得分'], 'inrfas'),
  table('完成情况、考核结果', ['序号', '考评指标', '考评标准', '标准得分', '完成情况', '考核结果'], 'inrfas'),
];
