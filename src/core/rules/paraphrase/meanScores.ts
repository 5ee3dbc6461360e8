/** The only place that knows a score that is itself the mean of several takings, and gaps counted in marks: 以四个季度测评得分的平均值折算; 每低于全县平均1分扣0.5分. */
import { ITEM, MARK, N, re, turn, type Turn } from './turn';

const TAKEN = '(?:月|季|半年|全年|年度|各次|每次|历次|\\d次|[两三四]次|多次|平时)';
const SCALE = '(?:\\((?:百|\\d+)分制\\))';
const SCORE = '(?:得分|成绩|分数|测评分|考评分|考核分|评价分|评估分)';
/** What is then done with the score: it is counted in, and not compared with anything. */
const COUNTED = `(?=，?(?:再)?(?:按(?:照)?)?(?:(?:的|乘以?|×)?${N}%)?(?:比例)?(?:折算|换算|折合|计入|计分|计算得分|作为${ITEM}得分|为${ITEM}得分))`;

export const meanScoreTurns: readonly Turn[] = [
  // 以四个季度测评得分（百分制）的平均值折算计分
  turn(
    '平均',
    re(
      `(?<=(?:^|[，。；：])(?:按(?:照)?|以|取)?[^，。；：]{0,12}${TAKEN}[^，。；：]{0,8}?)(${SCORE})(${SCALE}?)(?:的)?(?:算术)?平均(?:值|分|数|成绩)(${SCALE}?)${COUNTED}`,
    ),
    '$1$2$3',
  ),
  // 以全年月度考评平均分（百分制）按20%折算
  turn(
    '平均',
    re(
      `(?<=^|[，。；：])(?:按(?:照)?|以|取)[^，。；：]{0,12}${TAKEN}[^，。；：]{0,8}?(?:的)?平均(?:得分|成绩|分数|分)(${SCALE}?)${COUNTED}`,
    ),
    '按考评得分$1',
  ),
  // 按月度考评得分（百分制）的20%折算计入
  turn(
    '制)的 制)按',
    re(`(?<=${SCORE}${SCALE})(?:的|按)(${N}%)(?:折算|换算|折合)(?:后)?(?:计入|计分|得分)?(?=[，。；]|$)`),
    '×$1计入',
  ),
  // 每低于全县平均1分扣0.5分: what is counted in marks is a score
  turn(
    '每低于 每高于 每超过 & 平均',
    re(
      `(?<=^|[，。；：])每(低于|高于|超过)((?:全[国省区市县]|同组)?平均)(?:分|得分|水平|值|分数|成绩)?(${MARK})(?=，?[加扣减]${MARK})`,
    ),
    '得分每$1$2分$3',
  ),
];
