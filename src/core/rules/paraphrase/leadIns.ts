/** The only place that knows headings that say by what marks are given, and condition and marks apart by a colon: 按位次计分。第一名…; 绿色等级：得5分. */
import { END, MARK, re, turn, type Turn } from './turn';

/** What marks are given by: nothing that is reckoned with. */
const BY =
  '(?:(?:升降|变化|变动|评价|评估|评定|考核|测评|监测|通报|亮灯|等次|等级|逾期|完成|办理|采用|刊发|[考获]评)?(?:情况|结果)|等次|等级|档次|档位|名次|位次|排名|排位|次序|排序|先后顺序|级别|分段|分档|档)';
const GIVES = /^[^。]{0,40}?(?:得|计|记|赋|扣|加|为)(?:满分|\d|[一二三四五六七八九十]+分)/;
const GRADE =
  '(?:优秀|良好|较好|一般|较差|差|合格|基本合格|不合格|优|良|中|[A-D甲乙丙丁][级等类档]?|[一二三四]等(?:奖)?|[绿蓝黄橙红]色)';
const GRADED = `${GRADE}(?:等次|等级|档次?)?`;

export const leadInTurns: readonly Turn[] = [
  // 评估结果分绿色、黄色、红色三档，分别计5分、3分、0分
  turn(
    '三 四 两 二 & 、 & 分别',
    re(
      `(?<=^|[。；：，])([^，。；：\\d]{0,12}?)(?:按|分为?|划分为|设)?(${GRADED}(?:、${GRADED}){1,3})(?:[两二三四]|等)个?(?:等次|等级|档次|级别|类别|档|级|等)，分别(?:得|计|记|赋)(${MARK}(?:、${MARK}){1,3})${END}`,
    ),
    (m) => {
      const [grades, marks] = [m[2]!.split('、'), m[3]!.split('、')];
      return grades.length === marks.length
        ? `${m[1]!}${grades.map((g, n) => `${g}的得${marks[n]!}`).join('，')}`
        : null;
    },
  ),
  // 按绿色、黄色、红色三个等次计分，
  turn(
    '计分 赋分 评分 打分 评定 & 、',
    re(
      `(?<=^|[。；])[^，。；：\\d]{0,14}?(?:按|分为?|划分为|设)(?:为)?${GRADED}(?:、${GRADED}){1,3}(?:[两二三四]|等)?个?(?:等次|等级|档次|级别|类别|档|级|等)?(?:进行)?(?:计分|赋分|评分|打分|评定)?[，。：](?=${GRADED})`,
    ),
    (_, { behind }) => (GIVES.test(behind) ? '' : null),
  ),
  // 根据年末亮灯情况计分，; 该指标按排名升降情况计分。
  turn(
    '计分 赋分 评分 打分 记分',
    re(
      `(?<=^|[。；])(?:该|本|此)?(?:项)?(?:指标|工作)?(?:按照?|根据|依据|视)([^，。；：、\\d扣减加]{0,12}?)${BY}(?:高低|好坏|先后|情况)?(?:进行|实行)?(?:计分|赋分|评分|打分|记分)[，。：]`,
    ),
    (m, { behind }) => (/平均|比例|折算|得分|系数|完成$/.test(m[0]) || !GIVES.test(behind) ? null : rank(m[0])),
  ),
  // ①达到目标：得5分; 绿色等级：得5分: who has what stands before the colon
  turn(
    '：得 ：计 ：记 ：不 ：扣 ：赋',
    re(
      `(?<=^|[。；，]|[①-⑩]|\\(\\d\\)|[A-E]\\.|\\d[.、])([^，。；：()\\d]{0,10}?(?:${GRADED}|达到?目标|[未没][^，。；：\\d]{2,8}|(?:按时|按期|如期|逾期|超期|提前|及时)[^，。；：\\d]{2,6}|[其][他余]|持平|上升|下降|前移|后移|提高|降低|超额完成|完成任务))：(?=(?:得|计|记|赋|扣)(?:满分|${MARK})${END}|不得分|不计分|不扣分)`,
    ),
    (m, { whole }) => ((whole.match(/：(?:得|计|记|赋|扣|不[得计扣])/g)?.length ?? 0) > 1 ? `${m[1]!}的，` : null),
  ),
];

/** 按排名升降情况计分: what rises and falls in the clauses behind it. */
const rank = (lead: string): string =>
  /排名升降|位次升降|名次升降|排名变化|位次变化|名次变化/.test(lead) ? '较上年' : '';
