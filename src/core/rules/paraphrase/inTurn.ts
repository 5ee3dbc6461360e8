/** The only place that knows marks handed out to several names at once: 按“优、良、中、差”分别得5、4、3、0分; 城市、农村…率分别达到95%、90%的各得2分; 逐项对照，符合的计分. */
import { Later } from '../../text/patterns';
import { END, MARK, N, re, turn, type Turn } from './turn';

const GRADE =
  '(?:优秀|良好|较好|中等|合格|基本合格|不合格|一般|较差|[优良中差好]|[甲乙丙丁]|[ABCD][级等]|[一二三四][等])';
const RATE = new Later(/(?:率|比例|占比|比重)$/);
const NONE = '(?:不得分|不计分|不给分|得0分|计0分)';
/** 机构健全1分、有方案2分: what a list gives for each name. */
const ITEM_MARKS = re(`[一-龥]{2,20}?(?:得|计)?${MARK}(?=[、，；。])`);

export const inTurnTurns: readonly Turn[] = [
  // 按“优、良、中、差”分别得5、4、3、0分
  turn(
    '分别 依次 & 、 & 优 良 合格 一般 差 级 等 甲',
    re(
      `(?<=^|[。；：，])(?:按|根据|依据)(?:照)?[^，。；：\\d'“”"]{0,12}?['“"]?((?:${GRADE}、)+${GRADE})['”"]?(?:[两二三四五](?:个)?)?(?:等次|档次|等级|档|级)?(?:的)?(?:评定)?，?(?:分别|依次)(?:得|计|赋|给)((?:${N}分?、)+${N}分)${END}`,
    ),
    (m) => {
      const [names, marks] = [m[1]!.split('、'), m[2]!.split('、')];
      if (names.length !== marks.length || names.length < 2) return null;
      return `等次为${names.map((n, i) => `“${n}”的得${marks[i]!.replace(/分$/, '')}分`).join('，为')}`;
    },
  ),
  // 城市、农村污水处理率分别达到95%、90%的各得2分: two numbers, each with an aim and marks of its own
  turn(
    '分别达到 分别不低于 分别超过 分别达 & 率 比例 占比 比重',
    re(
      `^([一-龥]{2,10})(?:、|和|与|及)([一-龥]{3,16})分别(达到?|不低于|超过)(${N}%)(?:、|和|与|及)(${N}%)(?:以上)?(?:的)?，?(?:各|分别|均)(?:得|计)(?:(${MARK})|(${MARK})(?:、|和|与|及)(${MARK}))(?:[，；](?:未达到?|达不到|低于)(?:的)?(?:不得分|不计分)|，否则不得分)?(?=。?$)`,
    ),
    (m) => {
      const [first, second] = [m[1]!, m[2]!];
      const noun = RATE.test(first) ? '' : second.slice(first.length);
      // 城市、农村污水处理率: names of one length share what follows them
      if (noun !== '' && (first.length !== 2 || noun.length < 3)) return null;
      if (!RATE.test(second)) return null;
      const of = (name: string, aim: string, mark: string): string => `${name}${m[3]!}${aim}的得${mark}`;
      return `①${of(`${first}${noun}`, m[4]!, (m[6] ?? m[7])!)}；②${of(second, m[5]!, (m[6] ?? m[8])!)}`;
    },
  ),
  // 班子研究1分、经费列入预算2分，逐项对照，符合的计分，不符合的不计分: what a list says anyway
  turn(
    '符合的 达到的 具备的 落实的 完成的 做到的 & 不符合的 未达到的 不具备的 未落实的 未完成的 未做到的 & 分',
    re(
      `[，；。](?:逐项(?:对照|核对|核实|检查|打分|考核|评定)?，?)?(?:每项)?(符合|达到|具备|落实|完成|做到)(?:要求|条件)?的(?:得|计|给)(?:相应)?分(?:值)?，(?:不|未)\\1(?:要求|条件)?的(?:该项|本项)?${NONE}${END}`,
    ),
    (m, { before, whole }) =>
      (before.match(ITEM_MARKS) ?? []).length > 1 && !/每|%|扣/.test(whole) ? m[0].slice(m[0].length) : null,
  ),
  // ①企业投诉每件扣0.5分，扣完2分为止（2分）；②…: the marks of the item, said behind it
  turn(
    '① & 分)',
    re(`([①②③④⑤⑥⑦⑧⑨])([^①②③④⑤⑥⑦⑧⑨。；()]{4,80}?)，?\\((?:满分|共|计|分值)?(${MARK})\\)(?=[；。]|$)`),
    (m, { whole }) =>
      // ①制定年度计划（1分）: a name with its marks is no rule of its own
      /[①②③④⑤⑥⑦⑧⑨][^；。①-⑨]{0,12}\(\d+(?:\.\d+)?分\)[：，]/.test(whole) || !/\d|[扣加得每按]/.test(m[2]!)
        ? null
        : `${m[1]!}${m[3]!}：${m[2]!}`,
  ),
  // 没有易地搬迁后续扶持任务的计满分，有任务的按…: which task it is, the row says
  turn(
    '没有 无 未承担 不承担 未安排 & 任务的',
    re(
      `(?<=^|[，。；])(?:没有|无|未承担|不承担|未安排)(?![^，。；]*(?:完成|达到|超|实现))(?!达标|落实|下达|明确|承担|安排|此|该|本|相|这|考核|相应|有)([^，。；：\\d的未不没]{2,16})(?:工作)?任务的(?:单位|乡镇|县区|部门|村)?(?=，?(?:[得计按取视]|不[得计]))`,
    ),
    // 无偿献血任务的: 无 begins a name, unless who has the task is told, too
    (m, { behind }) =>
      m[0].startsWith('无') && !/(?:有|承担)(?:此项|该项|相关)?任务/.test(behind) ? null : '没有此项任务的',
  ),
];
