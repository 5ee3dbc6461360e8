/** The only place that knows a plan among papers, which is no task to fulfil: 年度计划、工作台账、工作总结，每缺1项扣0.5分. */
import { re, turn, type Turn } from './turn';

const PAPER = '(?:方案|台账|总结|记录|报告|制度|档案|预案|纪要|简报|资料|材料|清单|信息)';

export const documentTurns: readonly Turn[] = [
  turn(
    '计划、 、年度计划 、工作计划 、计划 、实施计划 & 方案 台账 总结 记录 报告 制度 档案 预案 纪要 简报 资料 材料 清单',
    re(
      `(?<=^|[，。；：、有]|制定|报送|提交|上报)((?:年度|工作|实施|全年)*计划)(?:(?=(?:、[^，。；、\\d]{2,10})*?、[^，。；、\\d]{0,8}${PAPER}(?:[，、。；每等和及]|$))|(?<=${PAPER}、(?:年度|工作|实施|全年)*计划)(?=[，、。；每等和及]|$))`,
    ),
    '$1书',
  ),
];
