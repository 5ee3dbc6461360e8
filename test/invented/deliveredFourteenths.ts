/** Invented workbooks as bureaus deliver them, fourteenth lot, truth written first: a table begun far down under a letter, items by letters within one cell, a wide table of halves, marks by kinds of schools. */
import type { InventedBook } from './kinds';
import { adds, is, says, tell } from './told';

/* prettier-ignore */
const underLetter = tell('平昌县关于2024年考核结果的函（正文下附表）', 'a letter above, the table below it, signature and date at the end', [{
  name: '函', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', actual: 'E', rule: 'F', score: 'G' }],
  lines: [
    says('关于报送2024年度目标考核自评结果的函', '<', '<', '<', '<', '<', '<'),
    says('县绩效办：', '<', '<', '<', '<', '<', '<'),
    says('按照《2024年度目标考核办法》要求，现将我局自评情况报送如下，请予审核。', '<', '<', '<', '<', '<', '<'),
    says('附表：县林业局2024年度目标考核自评表', '<', '<', '<', '<', '<', '<'),
    says('序号', '考核目标', '标准分', '年度目标', '完成情况', '评分细则', '考核得分'),
    is(9, 1, '营造林（亩）', 10, 5000, 4500, '完成年度目标得满分，未完成的按完成比例计分。', ''),
    is(8, 2, '森林火灾（起）', 10, '', 1, '每发生1起扣2分，扣完为止。', ''),
    adds(17, '合计', '<', 20, '', '', '', ''),
    says('县林业局（盖章）', '', '', '', '', '2024年12月20日', ''),
  ],
}]);

/* prettier-ignore */
const halves = tell('通江县2024年半年考核（上半年、下半年、全年）', 'values and marks of two halves and the year; the first half is marked already', [{
  name: '半年', at: 'A1',
  roles: [{ index: 'A', name: 'B', full: 'C', target: 'D', rule: 'H' }],
  lines: [
    says('通江县2024年目标任务半年与全年考核', '<', '<', '<', '<', '<', '<', '<', '<'),
    says('序号', '任务', '分值', '全年目标', '完成情况', '<', '<', '评分标准', '全年得分'),
    says('^', '^', '^', '^', '上半年', '下半年', '全年', '^', '^'),
    is(10, 1, '银耳产量（吨）', 10, 500, 200, 310, 510, '完成全年目标得满分，未完成的按完成比例计分。', ''),
    is(9, 2, '天麻种植（亩）', 10, 1000, 400, 500, 900, '完成全年目标得满分，未完成的按完成比例计分。', ''),
    adds(19, '合计', '<', 20, '', '', '', '', '', ''),
  ],
}]);

/* prettier-ignore */
const schools = tell('南江县2024年学校考核（学校在行、扣分事项在列）', 'schools down, counts of faults across, marks and rules in lines above; 总得分 to fill', [{
  name: '学校', at: 'A1',
  roles: [
    { unit_name: 'B', actual: 'C' },
    { unit_name: 'B', actual: 'D' },
  ],
  full: [60, 40],
  lines: [
    says('南江县2024年学校安全考核表', '<', '<', '<', '<'),
    says('序号', '学校', '安全事故（起）', '缺课（节）', '总得分'),
    says('', '分值', 60, 40, 100),
    says('', '扣分办法', '每发生1起扣20分，扣完为止。', '每缺1节扣2分，扣完为止。', ''),
    is([60, 34], 1, '城关小学', 0, 3, ''),
    is([40, 40], 2, '河口中学', 1, 0, ''),
    is([0, 30], 3, '东榆小学', 4, 5, ''),
  ],
}], { written: { '学校!E5': 94, '学校!E6': 80, '学校!E7': 30 } });

export const DELIVERED_FOURTEENTHS: readonly InventedBook[] = [underLetter, halves, schools];
