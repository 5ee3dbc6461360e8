/** Invented workbooks as offices send them in, fourteenth lot, truth written first: villages down and column groups across, whose heads or notes say how each scores. */
import type { InventedBook } from './kinds';
import { is, says, tell } from './told';

/* prettier-ignore */
const villages = tell('柳溪镇2024年度村（社区）工作目标考核计分表', 'heads that say under their names how they score, numbers of their own under each; the other rules in the notes', [{
  name: '村级考核',
  roles: [
    { unit_name: 'B', actual: 'C', score: 'D' },
    { unit_name: 'B', measure: 'E', score: 'G' },
    { unit_name: 'B', measure: 'H', score: 'J' },
    { unit_name: 'B', target: 'K', actual: 'L', score: 'M' },
  ],
  lines: [
    says('柳溪镇2024年度村（社区）工作目标考核计分表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '村（社区）', '人居环境整治（30分）\n镇暗访每发现1处问题扣0.5分，扣完为止', '<', '城乡居民医保缴费（25分）', '<', '<', '信访维稳（20分）\n每批次赴县扣2分、赴市扣5分，扣完为止', '<', '<', '村集体经济收入（15分）', '<', '<', '总分'),
    says('^', '^', '问题数（处）', '得分', '应缴人数', '实缴人数', '得分', '赴县（批次）', '赴市（批次）', '得分', '任务', '完成', '得分', '^'),
    is([27, 25, 20, 'unreadable_rule'], 1, '柳溪社区', 6, '', 1600, 1552, '', 0, 0, '', '—', '—', '', ''),
    is([24, 24, 18, 15], 2, '上湾村', 12, '', 1200, 1128, '', 1, 0, '', 20, 21.6, '', ''),
    is([25.5, 22, 13, 14.25], 3, '下湾村', '9处', '', 1500, 1380, '', 1, 1, '', 20, 19, '', ''),
    is([30, 'missing_input', 'missing_input', 12.75], 4, '双塘村', '无', '', 800, '待核', '', '—', '—', '', '20万元', '17万元', '', ''),
    is([0, 20, 4, 9], 5, '青山村', 63, '', 1400, 1260, '', 3, 2, '', 15, 9, '', ''),
    says('注：1.医保缴费25分：缴费率（实缴人数÷应缴人数）达到95%得满分，每低1个百分点扣1分，扣完为止。', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('　　2.村集体经济收入15分：得分=完成÷任务×15，超额完成的不加分；柳溪社区无此项任务，不考核。', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('　　3.人居环境、信访维稳计分办法见表头；计分保留两位小数。', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
  ],
}]);

/* prettier-ignore */
const neighbouring = tell('枫林镇2024年度各村考核计分表（附注两可）', 'a note that may be of either group, a column of another thing than the rule counts, a quotient of other heads, a village that is not in the list', [{
  name: '各村',
  roles: [
    { unit_name: 'A', measure: 'B', score: 'C' },
    { unit_name: 'A', measure: 'D', score: 'F' },
    { unit_name: 'A', target: 'I', actual: 'J', score: 'K' },
  ],
  lines: [
    says('枫林镇2024年度各村考核计分表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('村（社区）', '督办落实（20分）\n每超期1件扣1分，扣完为止', '<', '养老保险缴费（20分）', '<', '<', '居民医保缴费（20分）', '<', '村集体收入（20分）', '<', '<'),
    says('^', '交办（件）', '得分', '应缴人数', '续缴人数', '得分', '缴费（人）', '得分', '任务', '完成', '得分'),
    is(['missing_input', 'missing_input', 'unreadable_rule'], '东村', 6, '', 100, 90, '', 80, '', 20, 18, ''),
    is(['missing_input', 'missing_input', 'unreadable_rule'], '西村', 3, '', 200, 200, '', 160, '', 20, 20, ''),
    says('注：1.保险缴费20分：每少1人扣1分，扣完为止。', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('2.养老保险缴费：缴费率（实缴人数÷应缴人数）达到95%得满分，每低1个百分点扣1分，扣完为止。', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('3.村集体收入：得分=完成÷任务×20，超额完成的不加分；北村无此项任务，不考核。', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'),
  ],
}]);

export const SENT_FOURTEENTHS: readonly InventedBook[] = [villages, neighbouring];
