/** The only place that says which input the words of a term of a formula name. */
import type { MeasureName } from '../model/inputs';

/** Which input a term's words name; tried in this order because the later words are the more general. */
export const TERMS: readonly (readonly [RegExp, MeasureName])[] = [
  [
    /^N$|^n$|参评|参加排名|参与排名|(?:单位|县区|乡镇|部门|街道)总[数量]|县区数(?!值)|县\(市、区\)数(?!值)/,
    'group_size',
  ],
  [/名次|排名|位次/, 'rank'],
  [/最高|最大|最多|最长|第[一1][名位]|首位|榜首|最优|最好/, 'max'],
  [/最低|最小|最少|最差|最短/, 'min'],
  [/平均|(?<![人户地亩日月年])均值|^(?:全市|全区|全省|全国|全县|同组)(?!目标|任务|最|第)/, 'average'],
  [/上年|去年|上期|基期|同期/, 'last_year'],
  [/序时|时序/, 'schedule'],
  [/基准值|不允许值/, 'base_value'],
  [/满意值/, 'goal_value'],
  [/(?:目标|任务|计划)(?:任务)?(?:完成|的完成)(?:率|比例|比率)/, 'completion'],
  // 保障性住房开工任务完成率: of the task, whatever the task is
  [/完成(?:率|比例|百分比)(?:的?百分[数点])?$|^完成进度$/, 'completion'],
  // 预算支出进度: how far it is, in per cent
  [/(?:支出|执行|投资|开工|建设|拨付|工程|形象|资金使用|资金拨付)进度$/, 'ratio'],
  [/(?:得分|测评分|评价分|考核分|考评分|(?<!百)分数)$/, 'score'],
  [/率|比例|百分[比数]|占比|比重|满意度|知晓度|覆盖面/, 'ratio'],
  [
    /(?:(?:目标|任务)(?:任务)?(?:实际)?完成|计划(?:任务)?实际完成)(?:的)?(?:数|量|额|值|个数|项数|件数|户数)$/,
    'actual',
  ],
  [
    /^(?:本县|该县|本单位|该单位|本地|本乡镇?|本区|本市|各县|县区)(?:的)?(?:指标(?:值|数值|实际值)|用时|耗时|时长)$/,
    'actual',
  ],
  [
    /目标|任务|计划|定额|预算[数额值]|^(?:年初|年度)?预算$|控制(?:值|数|目标|指标)|限[值额]|应(?:完成|办|到|建|收)|下达|指标值|标准值/,
    'target',
  ],
  [/该县|该单位|本地|数值|实际|完成|实绩|到位|累计|指标|本县|本区|本市|本镇|本乡|本州|本旗|本单位|实现|当年|本年|^(?:增速|增幅|增长率)$/, 'actual'],
];
