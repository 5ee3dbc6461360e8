/** The only place that knows marks by how far a thing has come or how content people are: 成功创建得5分，通过初验得3分，未启动不得分; 很满意5分，满意4分. */
import { MARK, N, re, turn, type Turn } from './turn';

const GIVES = '(?:的)?，?(?:得|计|记|赋)';
const NOTHING = '(?:的)?，?(?:均|则)?(?:不得分|不计分|(?:得|计|记)?0分)';
const STAGE =
  /成功|启动|申报|通过|验收|初验|复核|公示|命名|授牌|建成|投用|投产|投入使用|竣工|完工|开工|在建|主体|签约|落地|立项|前期|正在|筹备|挂牌|评审|入库|备案|获批|批复|试点|试运行|运营|招标|动工|整改/;
/** Words of time, tasks and grades, which have readings of their own. */
const OTHERWISE =
  /按[时期]|及时|如期|逾期|超期|延期|延迟|推迟|迟报|达标|合格|优秀|良好|任务|目标|计划|全部|部分|[未没不无]/;
const STATE = '[^，。；：、\\d扣加每()]{2,14}?';

const label = (words: string): string => words.replace(/^(?:年度内|年内)?(?:项目|工程|已经|已)?(?=.{3})/, '');

/** One state after the other, each worth less. */
function ladder(m: RegExpExecArray): string | null {
  const states = [...m[1]!.matchAll(re(`(${STATE})${GIVES}(${N})分[，；]`))].map((x) => ({
    words: x[1]!,
    marks: x[2]!,
  }));
  const worth = states.map((s) => Number(s.marks));
  if (worth.some((w, n) => Number.isNaN(w) || (n > 0 && w >= worth[n - 1]!))) return null;
  if (states.some((s) => OTHERWISE.test(s.words)) || states.filter((s) => STAGE.test(s.words)).length < 2) return null;
  const said = states.map((s) => `为“${label(s.words)}”的得${s.marks}分`);
  return `等次${said.join('，')}，为“${m[2]!}”的不得分`;
}

const HOW = '(?:(?:很|非常|十分|较|比较|基本|不|很不|不太)?满意|一般|不了解)';
const CONTENT = /(?:很|非常|十分|较|比较|基本|不太|很不)满意/;

const GRADE = '[一-龥A-E]{1,5}(?:等次|等级|档)?';

/** Two numbers at once: 双下降, 一升一降. */
const BOTH = '(?:双(?:下降|上升|增长|降|升|增|减)|一(?:升一降|降一升|增一减|增一降|减一增)|单(?:降|升|增))';
const bothState = (more: string): string => `“?(${BOTH})”?(?:的)?，?${more}`;

export const stateTurns: readonly Turn[] = [
  // 起数、死亡人数“双下降”得6分，“一升一降”得3分，“双上升”不得分: told by the cell in those very words
  turn(
    '双下降 双上升 双增长 双降 双升 双增 双减 & 得 计 记',
    re(
      `^(?:[^，。；：“”\\d]{0,24}?)${bothState(`[得计记](${N})分`)}[，；]${bothState(`[得计记](${N})分`)}[，；]${bothState('(?:不得分|不计分|[得计]0分)')}(?=[。；]?$)`,
    ),
    (m) =>
      Number(m[2]) > Number(m[4]) && new Set([m[1], m[3], m[5]]).size === 3
        ? `等次为“${m[1]!}”的得${m[2]!}分，为“${m[3]!}”的得${m[4]!}分，为“${m[5]!}”的不得分`
        : null,
  ),
  // “优秀”“良好”“合格”“不合格”四个等次: a list
  turn('”“ ”、“', re(`“(${GRADE}(?:”、?“${GRADE})+)”(?=[二两三四五]个?[等档]|，?(?:分别|依次|对应))`), (m) =>
    m[1]!.replace(/”、?“/g, '、'),
  ),
  // 评价分为优秀、良好…: into which grades, and no score
  turn(
    '价分为 评分为 核分为 估分为 议分为',
    /(?<=评价|测评|考评|考核|评估|评议)分为(?=“?(?:优秀|优|很满意|非常满意|满意|好|一等|A)[”、])/g,
    '结果分为',
  ),
  // 成功创建得5分，通过市级初验得3分，启动创建得1分，未启动不得分
  turn(
    '不得分 不计分 0分 & 未 没有 尚未 & 得 计 记 赋',
    re(
      `^((?:${STATE}${GIVES}${MARK}[，；]){2,6})((?:仍|还)?(?:未|没有|尚未)[^，。；：、\\d扣加每()]{1,14}?)${NOTHING}(?=[。；]?$)`,
    ),
    ladder,
  ),
  // 很满意得5分，满意得4分，基本满意得3分，不满意不得分
  turn(
    '满意',
    re(
      `(?<=^|[，。；：、“”]|为|是|结果|等次|评价|测评|和|分)(${HOW})(?:等次|档次|等级|档)?(?=”?(?:[、和与，；](?:为)?“?${HOW}|“${HOW}|(?:的)?，?(?:分别|依次|对应)?(?:[得计记赋扣]|不[得计扣])|[两三四五]个))`,
    ),
    (m, { whole }) =>
      CONTENT.test(whole) && !/满意率|满意度(?:得分|达到?|在|[\\d≥高低不])/.test(whole) ? `${m[1]!}等次` : null,
  ),
];
