/** The only place that knows marks told behind a colon, and notes of an office in brackets: 完成率100%：10分; （数据来源：县统计局）. */
import { MARK, N, re, turn, type Turn } from './turn';

const KEPT =
  '(?:数据来源|资料来源|信息来源|来源|责任单位|责任部门|牵头单位|牵头部门|考核单位|考评单位|评分单位|数据提供单位|指标来源|认定单位|认定部门|统计部门)';
/** A value reached, or a thing done: a name in front of a colon bears marks of its own. */
const CASE = `(?:[的者]|${N}(?:%|[一-龥]{1,3})(?:（?含）?)?(?:及)?(?:以[上下内])?|完成|完成[^，。；：\\d]{0,10}任务|任务数|为基准|达标|达到目标|完成目标|目标值?|到位|齐全|落实到位|建成|以[上下内]|以外|之间|持平|优秀|良好|合格|量者)`;

export const colonMarkTurns: readonly Turn[] = [
  // （数据来源：县统计局）: whose figures they are
  turn('来源 单位 部门', re(`\\(${KEPT}(?:为|是|：)[^()，。；\\d]{2,20}\\)`), ''),
  turn('来源 单位 部门', re(`(?<=[。；\\n])${KEPT}(?:为|是|：)[^()。；：\\d]{2,20}(?:[。；]|$)`), ''),
  // 完成率100%：10分，每低1个百分点扣0.5分
  turn(
    '：',
    re(
      `(?<=(?:^|[，。；\\n①-⑨)、.])[^，。；：\\n]{0,24}?(?:达到?|完成|不低于|不少于|控制在|以|在|为|[的者]|[≥≤]|率|数|度)?[^，。；：\\n]{0,12}?${CASE})：(${MARK})(?=[，。；]|$)`,
    ),
    (m, { before, behind }) => {
      const clause = /[^，。；\n]*$/.exec(before)![0];
      const named = /^[^，。；]{0,12}(?:每|未|否则|其余|低于|不足|不到|达不到|超|少于|高于|\d|的|没|完不成)/.test(
        behind.replace(/^[，；。]/, ''),
      );
      const says =
        /达到?|完成|不低于|不少于|控制在|[的者]$|[≥≤]|\d(?:%|[一-龥]{1,3})?(?:及)?以[上下内]|\d%$|到位$|齐全$|为基准$/.test(
          clause,
        );
      return says && named ? `得${m[1]!}` : null;
    },
  ),
];
