/** The only place that knows how parts and their marks are announced: 农田建设10分，任务和质量各5分。; 2分考核质量，…; 任务（50%）：; 本项合计10分 at the end. */
import { readNumeral } from '../../text/numerals';
import { Later } from '../../text/patterns';
import { END, MARK, N, re, turn, type Turn } from './turn';

const NAME = '[一-龥“”\\d]{2,24}?';
const PART = '[一-龥]{2,14}?';
/** Marks that nothing gives or takes, behind a name. */
const NAMED_MARKS = new Later(/[^得计记赋扣加减为给奖高多低少到过至满完÷×+\-\d.（(][（(]?\d+(?:\.\d+)?分[，：、。）)]/);
const SHARED = new Later(/占\d|各占|权重/);

/** Nothing is given, or all that is given, or what the parts are worth, is the whole: marks of some parts alone are no base of it. */
function makesUp(text: string, whole: number): boolean {
  const sum = (of: RegExp): number => [...text.matchAll(of)].map((m) => Number(m[1])).reduce((a, b) => a + b, 0);
  const given = sum(/[得计记赋](\d+(?:\.\d+)?)分/g);
  return given === 0 || given === whole || sum(/\((\d+(?:\.\d+)?)分\)[：，]/g) === whole;
}

export const partTitleTurns: readonly Turn[] = [
  // （满分8分）：
  turn(
    '(满分 (共 (计 (分值',
    re(`^([一-龥]{2,14}(?<![得评]分|成绩|结果))\\((?:满分|共计?|总计|分值)(${MARK})\\)(?=：)`),
    '$1($2)',
  ),
  // 农田建设10分，建设任务和工程质量各5分。
  turn(
    '各',
    re(
      `^([一-龥]{2,14}?)(?:共|满分)?(${N})分，(${PART})(?:和|与|、)(${PART})(?:、(${PART}))?(?:两项|两部分|三项|三部分)?各(${N})分(?=。|，共)(?:，共\\2分)?。?`,
    ),
    (m) => {
      const names = [m[3], m[4], m[5]].filter((x) => x !== undefined);
      return Number(m[6]) * names.length === Number(m[2])
        ? `${m[1]!}${m[2]!}分，其中${names.map((x) => `${x}${m[6]!}分`).join('、')}。`
        : null;
    },
  ),
  // 水毁修复、值班值守、应急演练三项分别为4分、2分、2分，共8分。
  turn(
    '分别为 分别占 分别计 & 、',
    re(
      `^([一-龥]{2,14}?)，(${PART}(?:、${PART})+)(?:[两二三四]项|[两二三四]部分)?(?:的)?(?:分值)?分别(?:为|占|计)((?:${MARK}、)+${MARK})，(?:共|合计|总计)(${N})分。`,
    ),
    (m) => {
      const [names, marks] = [m[2]!.split('、'), m[3]!.split('、')];
      const sum = marks.map((x) => Number.parseFloat(x)).reduce((a, b) => a + b);
      return names.length === marks.length && sum === Number(m[4])
        ? `${m[1]!}${m[4]!}分，其中${names.map((x, n) => `${x}${marks[n]!}`).join('、')}。`
        : null;
    },
  ),
  // 人居环境整治5分，其中，处理率3分，达到…
  turn('，其中，', re(`^([一-龥]{2,14}?)(?:共|满分)?(${MARK})，其中，(?=[^。；]{2,20}${MARK}，)`), '$1$2。其中，'),
  // 本项8分，其中：接种率低于90%的，…: nothing of it is a part with marks of its own
  turn('其中：', re(`^(?:本项|该项|此项|本指标|该指标)(?:共|满分)?(${MARK})，其中：`), (m, { behind }) =>
    NAMED_MARKS.test(behind) && !SHARED.test(behind) ? null : `基准分${m[1]!}。`,
  ),
  // 2分考核施工质量，每查出1处…; 3分考核持卡率，达到…
  turn(
    '分考核 分考评',
    re(
      `(?<=^|[。；，：])(其中，?)?(${MARK})(?:用于)?考(?:核|评)([^，。；：\\d]{2,20})，(?=每|达到|完成|建立|制定|开展|未|按|发生|发现|[一-龥]{2,8}的[得计])`,
    ),
    '$1$3$2，',
  ),
  // 3分考核办结率达到90%的
  turn(
    '分考核 分考评',
    re(`(?<=^|[。；，：])(其中，?)?(${MARK})考(?:核|评)([^，。；：\\d]{2,14}?[率度])(?=达到?|不低于|每)`),
    '$1$3$2，$3',
  ),
  // 其中4分按改造任务完成比例计分
  turn(
    '分按',
    re(`(?<=^|[。；])(其中，?)?(${MARK})按(?:年度|全年)?(${PART}任务)(?:的)?完成(比例|率)计分`),
    '$1$3$2，按完成$4计分',
  ),
  // 建设任务（50%）：
  turn('%)：', re(`(?<=^|[。；\\n.、)]|[①-⑩])(${PART})\\((?:占)?(${N}%)\\)：`), (m, { whole }) =>
    (whole.match(/\((?:占)?\d+(?:\.\d+)?%\)：/g)?.length ?? 0) + (SHARED.test(whole) ? 1 : 0) > 1
      ? `${m[1]!}占${m[2]!}，`
      : null,
  ),
  // 任务完成情况与安全情况各按50%计分
  turn('各按', re(`各按(${N}%)(?:的(?:比例|权重))?(?:计分|折算|计算|计入)(?=[，。；：])`), '各占$1'),
  // 本项由两部分组成，各占50%：（1）…，…；（2）…，…
  turn(
    '部分组成 部分构成 项组成 项构成 & 各占',
    re(`^(?:本项|该项|此项|本指标|该指标)由([两二三四])(?:个)?(?:部分|项)(?:组成|构成)，各占(${N}%)[：。]([^]*)$`),
    (m) => {
      const count = readNumeral(m[1]!);
      let found = 0;
      const rest = m[3]!.replace(/(\(\d\)|[①-⑨]|\d\.)([^，。；：()\d]{2,14})，/g, (_, mark: string, name: string) => {
        found++;
        return `${mark}${name}占${m[2]!}，`;
      });
      return count && count.n === BigInt(found) ? rest : null;
    },
  ),
  // 本项合计10分。 at the end; （本项10分，两部分各5分）
  turn(
    '合计 共 总计 总分 满分',
    re(
      `^([^]*[^，。；])[，。；](?:本项|该项|此项|本指标|该指标|${NAME}工作)(?:指标)?(?:合计|共计?|总计|总分|满分)(?:为)?(${MARK})。?$`,
    ),
    (m) => (makesUp(m[1]!, Number.parseFloat(m[2]!)) ? `基准分${m[2]!}。${m[1]!}。` : null),
  ),
  turn('部分各', re(`[，。]?\\((?:本项|该项)(?:共|满分)?(${N})分，([两二三])(?:个)?部分各(${N})分\\)。?$`), (m) =>
    Number(m[3]) * (m[2] === '三' ? 3 : 2) === Number(m[1]) ? '。' : null,
  ),
  // 养护任务完成年度目标的
  turn(
    '任务完成年度 任务完成全年',
    re(`(?<=[一-龥]{2}任务)完成(?:年度|全年)(?:目标|任务|计划)(?:数|量)?(?=的)`),
    '完成',
  ),
  // 直至扣完3分, 直至5分扣完, 扣完该50%分值为止
  turn(
    '扣完 减完',
    re(
      `(?:(?:直至|直到|至)(?:扣|减)完(${MARK})(?:为止|即止)?|(?:直至|直到|至)?(${MARK})(?:扣|减)完(?:为止|即止)?)${END}`,
    ),
    (m) => `最多扣${m[1] ?? m[2]!}`,
  ),
  turn('分值为止', re(`扣完(?:该|本|此)(?:部分)?${N}%(?:的)?分值?为止`), '扣完为止'),
  // 100%办结的计3分; 办结率100%的赋3分
  turn(
    '100%',
    re(
      `(?<=[，：；。]|率|度)(?:为|是)?100%(?:办结|审结|完成|落实|整改|处置|达标)?(?:的)?，?(?=[得计记赋](?:满分|${MARK}))`,
    ),
    (_, { before, whole }) => (/率|度/.test(before || whole) && !/达到?$|[、—-]$/.test(before) ? '达到100%的' : null),
  ),
  turn('另，', re(`(?<=[；。])另，(?=[一-龥]{2,30}?的?[得计记赋扣])`), ''),
];
