/** The only place that knows numbers told as a running count or as so many in each period: 脱岗累计3次及以上; 3次以内的照此扣分，超过3次的; 每月1次，全年12次. */
import { equals } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, MARK, N, re, turn, type Turn } from './turn';

const PIECE = '(?:人次|件次|条次|场次|批次|次|起|件|人|例|个|处|项|卷|户|家|份|名|宗|批|条|篇)';
const PERIODS: Readonly<Record<string, string>> = { 月: '12', 季度: '4', 季: '4', 半年: '2', 年: '1' };

export const tallyTurns: readonly Turn[] = [
  // 脱岗1次扣1分，脱岗累计3次及以上的，本项不得分: of what is counted anyway
  turn(
    '累计 & 扣 减 & 不得分 不计分 0分 零分 否决',
    re(
      `(?<=[扣减]${MARK}[^。]*?[，；。]?[一-龥]{2,12})(?<!扣分|加分|得分|扣|加|合计)累计(?:达到?|超过|发生|出现)?(?=${N}${PIECE}(?:\\(不?含[^()]{0,6}\\)|及)?(?:以上|的))`,
    ),
    (m) => (m[0].endsWith('超过') ? '超过' : m[0].endsWith('达') || m[0].endsWith('达到') ? '达到' : ''),
  ),
  // 累计3次以内（含3次）的照此扣分，超过3次的本项不得分
  turn(
    '照此 按此 据此 按上述 按以上 按前述',
    re(
      `(?:累计)?(${N})(${PIECE})(?:\\(含[^()]{0,6}\\))?(?:以内|以下|之内)(?:\\(含[^()]{0,6}\\))?的?，?(?:照此|按此|据此|按(?:上述|以上|前述)标准)(?:标准)?(?:扣分|扣减|计扣|执行)[，；](?=(?:累计)?超过\\1\\2)`,
    ),
    '',
  ),
  // 每有1件不合格，扣0.5分；不合格产品达到3件的: the pieces counted, by another name
  turn(
    '达到 达 超过 & 每',
    re(
      `(每(?:有|出现|发生|发现)?(?:1|一)(${PIECE})(不合格|不达标|不规范|不及格|未整改|未办结)(?:的)?，?[扣减]${MARK}[，；。]\\3)(?:案卷|卷宗|产品|样品|批次|件数|次数|数量|项目|单位|个数|人数)(?=(?:达到?|超过)${N}\\2)`,
    ),
    '$1',
  ),
  // 每月召开1次，全年12次得2.4分; 全年召开12次（每月1次）: the periods of a year, counted
  turn(
    '每月 每季 每半年 & 全年 年度',
    re(
      `每(月|季度|季|半年)(?:(?:至少|应|需)?(开展|召开|组织|举办|报送|报告|公开|更新|检查|巡查|调度)?(?:不少于)?)(${N})(${PIECE})，(?:全年|年度)(?:共|合计|累计|应|计)?(?=(?:不少于|达到)?(${N})\\4)`,
    ),
    (m) => {
      const [each, all, periods] = [m[3]!, m[5]!, PERIODS[m[1]!]!].map((x) => readNumeral(x));
      return each && all && periods && equals(each.mul(periods), all) ? `全年${m[2] ?? ''}` : null;
    },
  ),
  turn(
    '(每月 (每季 (每半年 & 全年 年度',
    re(`(?<=(?:全年|年度)[^，。；：()\\d]{0,10}(${N})(${PIECE}))\\((?:即)?每(月|季度|季|半年)(?:不少于)?(${N})\\2\\)`),
    (m) => {
      const [all, each, periods] = [m[1]!, m[4]!, PERIODS[m[3]!]!].map((x) => readNumeral(x));
      return each && all && periods && equals(each.mul(periods), all) ? '' : null;
    },
  ),
  // 全年逐月考核，每有1个月达到序时进度得0.25分: how many months or quarters kept to the plan
  turn(
    '月 季 & 每有 & 序时 进度 目标',
    re(
      `(?:(?:全年|年度)?(?:逐|按|分)(?:月|季|季度)(?:考核|评分|计分|调度|通报)，)?每有?(?:1|一)个(月|季度)(?:达到|完成|实现)(?:序时进度|时序进度|进度要求|计划进度)(?:任务|要求|目标)?(?:的)?(?=[得加计]${MARK}${END})`,
    ),
    '每有1个$1完成计划的',
  ),
];
