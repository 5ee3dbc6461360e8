/** The only place that knows brackets that say what a name covers and change no mark: 投资（500万元以上项目）, 评价（含“零跑腿”事项）, （以通报的件数为准）. */
import { Later } from '../../text/patterns';
import { re, turn, type Turn } from './turn';

/** What a note opens with, or ends on. */
const COVERS = new Later(
  /^(?:含|不含|包括|不包括|包含|不包含|其中含)(?!本数|该|以上|以下|加|扣|第|\d)|^按(?!月|季|年|比例|实际|完成|得分|百分|[^，、]*得分)[^，]*(?:口径|标准|改革|要求|规定)|^“|(?:能力|收入|投资|规模|面积|人口|产值)[^，、]*(?:及)?以上(?=、|，|$)|以上(?:的)?(?:项目|企业|单位|工程)/,
);
/** What would be more than a note. */
const MORE = new Later(
  /\d分|得|扣|奖|加分|减|每|%|占|权重|不可抗力|特殊|酌情|批准|客观|原因|未完成|低于|高于|超过|不少于|至少|最[高低多]|排名|名次|上年|去年|平均|为准|除以|÷|\/|×|=/,
);
const NUMBER = new Later(/\d/);
/** 500万元以上项目, 日处理能力20吨以上: how large a thing must be to belong. */
const SIZE = new Later(
  /(?:能力|收入|投资|规模|面积|人口|产值)[^，、\d]*\d|\d[^，、\d]*以上(?:的)?(?:项目|企业|单位|工程)/,
);
/** A bracket that holds an aim: 任务（20个以上项目）. */
const AIM = new Later(/(?:目标|任务|计划|不低于|达到|完成|新增|建成|引进|签约)$/);

export const bracketNoteTurns: readonly Turn[] = [
  // （以12315平台转办并核实完成的件数为准）
  turn(
    '为准)',
    /\((?:均|统一|最终)?以(?![^()]*(?:最高|最低|较高|较低|上年|去年|平均|目标|任务|计划|孰|高者|低者))[^()，。；：%]{2,40}为准\)/g,
    (m) => (/(?<!\d)\d{1,3}(?!\d)/.test(m[0]) || /\d分/.test(m[0]) ? null : ''),
  ),
  // 招商引资到位资金（含“飞地”项目、5000万元以上项目）完成目标
  turn('(', re(`(?<=[一-龥])\\(([^()。；：]{4,40})\\)(?=[一-龥])`), (m, { before, behind }) => {
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1);
    const [note] = [m[1]!];
    if (!COVERS.test(note) || MORE.test(note) || NUMBER.test(clause) || AIM.test(clause)) return null;
    if (/^(?:的?[得计记赋给扣加减奖]|的|不)/.test(behind)) return null;
    return NUMBER.test(note) && !SIZE.test(note) ? null : '';
  }),
];
