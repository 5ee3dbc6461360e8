/** The only place that knows other words for who is not appraised: 没有校车的学校不考核此项, 未下达任务的不计分. */
import { WHO } from '../families';
import { END, re, turn, type Turn } from './turn';

const NONE = '(?:没有|无|未有|未开展|未组织|未承担|未下达|未安排|未分配|未分解|未涉及|不承担|不涉及)';
const WHAT = '[^，。；：、()\\d扣加得分每]{1,14}?';
const ITEM = '(?:(?:此|该|本)(?:项|指标|项目)(?:工作|指标|内容|任务)?)?';
const OUT = `${ITEM}(?:均|则|一律)?(?:不(?:再)?(?:参与|参加|纳入|列入|计入|进行|作)?${ITEM}(?:年度)?(?:的)?(?:考核|考评|评价|评估)(?:评分|计分|范围)?|不(?:纳入|列入|参与|参加)(?:计分|评分|统计|考核计分)|免(?:于|予)?(?:考核|考评)|不参评)${ITEM}`;
/** 不计分 is 0 for what was not done; of those who were given no task it says that they are left out. */
const TASK = /任务|指标|下达|承担|安排|分配|分解|涉及/;

export const exemptTurns: readonly Turn[] = [
  turn(
    '没有 无 未 不承担 不涉及 非 & 不考 不参 不再 不纳 不列 不计入 不进行 不作 免考 免予考 免于考 考核此 & 考 评 计',
    re(
      `(?<=^|[，。；：(])(?:(${NONE}${WHAT})(?:的(?:${WHO}|学校|企业|社区)(?:\\([市县区、]+\\))?)?|(非[一-龥]{2,8}?))的?，?${OUT}${END}`,
    ),
    (m) => `${m[1] ?? m[2]!}的不纳入考核`,
  ),
  turn(
    '没有 无 未 不承担 不涉及 & 不计分 不予计分 不评分 不予评分',
    re(
      `(?<=^|[，。；：(])(${NONE}${WHAT})(?:的${WHO}(?:\\([市县区、]+\\))?)?的?，?${ITEM}(?:均|则|一律)?不(?:予)?(?:计|评)分${END}`,
    ),
    (m) => (TASK.test(m[1]!) ? `${m[1]!}的不纳入考核` : null),
  ),
];
