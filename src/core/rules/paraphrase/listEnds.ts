/** The only place that knows what is said behind a list of things with marks of their own, and is so anyway: 做到一条得相应分值，做不到的该条不得分; 缺哪一项扣哪一项的分值. */
import { MARK, re, turn, type Turn } from './turn';

const NONE = '(?:不得分|不计分|不得相应分值?|不给分|得0分|计0分)';
const LISTED = re(`(?:[一-龥”"》]{2,24}?(?:的)?(?:得|计)?${MARK}|\\(${MARK}\\))(?=[，、；。)]|$)`);

/** Several things, each with marks, and nothing but marks for them. */
const afterList = (m: RegExpExecArray): boolean => {
  const before = m.input.slice(0, m.index);
  return (before.match(LISTED) ?? []).length > 1 && !/每(?![年月季周日天半])|%|扣|加/.test(before);
};
const said = (m: RegExpExecArray): string | null => (afterList(m) ? '' : null);

export const listEndTurns: readonly Turn[] = [
  // 直报及时得1分，记录完整得1分，每月开展分析得1分: done every month or not, and no price of each month
  turn(
    '每月 每季 每周 每半年',
    re(
      `(?<=[，、；])每(月|季度|季|周|半年)(?=(?:开展|召开|组织|报送|上报|进行|更新|公示|公开|通报|研判|调度)[^，、；。\\d每]{2,14}(?:的)?[得计]${MARK}(?:[，、；。]|$))`,
    ),
    (m, { whole }) => {
      const items = whole.match(LISTED) ?? [];
      return items.length > 2 && !/[%扣加次]|封顶|最[高多]/.test(whole) ? `逐${m[1]!}` : null;
    },
  ),
  // 做到一条得相应分值，做不到的该条不得分
  turn(
    '一条 一项 一个',
    re(
      `[，；。](?:每)?(?:做到|完成|落实|达到|符合|具备)(?:一|1)[条项个](?:的)?(?:得|计)(?:相应|对应|该项|该条)(?:的)?(?:分值|分数|分)(?:[，；](?:做不到|未做到|未完成|未落实|未达到|不符合|不具备)(?:的)?，?(?:该[条项个]|对应[条项]|相应[条项])?${NONE})?(?=[。；]?$)`,
    ),
    said,
  ),
  // 各小项未做到的对应小项不得分
  turn(
    '小项 各项 单项 该项 该条',
    re(
      `[，；。](?:各|每)?(?:小|单|分|子)?[项条]?(?:未|没有|做不|不)(?:到|做到|完成|落实|达到|开展|具备|符合)(?:的|要求的)，?(?:对应|相应|该)(?:的)?(?:小|单|分|子)?[项条]${NONE}(?=[。；]?$)`,
    ),
    said,
  ),
  // 哪一项做不到，哪一项不得分; 没拿到批复的，对应环节不得分
  turn(
    '哪一项 哪项 哪一条 哪个',
    re(
      `[，；。](哪(?:一)?[项条个])(?:做不到|没做到|未做到|未完成|没完成|达不到|不达标|未落实)(?:的)?，(?:则|就)?\\1(?:就)?${NONE}(?=[。；]?$)`,
    ),
    said,
  ),
  turn(
    '对应环节 相应环节 该环节 对应项 相应项 对应内容',
    re(
      `[，；。](?:未|没有?)(?:能)?(?:拿到|取得|获得|完成|通过|做到|办理)[一-龥]{0,6}的，?(?:对应|相应|该)(?:的)?(?:环节|项|内容)${NONE}(?=[。；]?$)`,
    ),
    said,
  ),
  // 缺哪一项扣哪一项的分值
  turn(
    '哪一项 哪项 哪一条',
    re(
      `[，；。](?:缺|少|漏)哪(?:一)?[项条个](?:的)?(?:就)?扣(?:除)?(?:哪|该)(?:一)?[项条个](?:的)?(?:分值|分数|分)?(?=[。；]?$)`,
    ),
    said,
  ),
  // 上述三项均在法定时限内公开的得5分 behind marks that come to as much
  turn(
    '上述 以上',
    re(
      `[，；。](?:上述|以上)[两二三四五六七八]项(?:均|都|全部)[^，。；\\d]{0,14}的，?(?:得|计)(${MARK}|满分)(?=[，；。]|$)`,
    ),
    (m) => {
      const marks = [...m.input.slice(0, m.index).matchAll(/(\d+(?:\.\d+)?)分/g)].map((x) => Number(x[1]));
      const sum = Math.round(marks.reduce((a, b) => a + b, 0) * 1000) / 1000;
      return afterList(m) && (m[1] === '满分' || sum === Number(m[1]!.slice(0, -1))) ? '' : null;
    },
  ),
  // 预案、演练、物资、队伍每项1.25分，具备的得分，不具备的不得分
  turn(
    '每项 & 的得分 的计分 & 、',
    re(
      `(?<=^|[。；：])([^，。；：\\d]{2,60}?、[^，。；：\\d]{2,12}?)(?:等)?(?:[两二三四五六七八]项)?(?:内容|工作|制度|要素)?每项(?:得|计)?(${MARK})，(做到|完成|落实|达到|符合|具备|有)的(?:得|计)分，(?:不|未|没有|没)\\3的${NONE}(?=[。；]?$)`,
    ),
    (m) =>
      m[1]!
        .split('、')
        .map((n) => `${n}${m[2]!}`)
        .join('、'),
  ),
];
