/** The only place that knows places gained, kept and lost in other words: 进位或保位的得6分，每后移1位扣1分; 位次不低于上年的. */
import { Later } from '../../text/patterns';
import { END, MARK, N, re, turn, type Turn } from './turn';

const PLACE = '(?:综合)?(?:排名|位次|名次|排位)';
const LAST = '(?:上年度?|去年|上一年度?)';
const VERSUS = `(?:(?:与|同|和|较|比|相比于?|对照|对比)${LAST}(?:度)?(?:同期)?(?:全市|全县|全省)?${PLACE}?(?:相比较?|比较|比)?|同比)`;
const UP = '(?:上升|前移|前进|进位|提升|提高|进步)';
const DOWN = '(?:下降|后移|后退|退位|退步|下滑|倒退|降低|退后|退)';
const STILL = '(?:保持(?:不变|原位|稳定|持平)|维持(?:不变|原位)|不变|保位|未变|没变|持平)';
const NOT_DOWN = `(?:未|没有|没|不|未出现|没有出现)${DOWN}`;
const OR = '(?:或者?|、|和|及|与|或是)';
const ALL = '(?:的)?(?:均|都)?(?:的)?';
/** What a sentence of places may not speak of besides. */
const OTHER = new Later(/率|增速|增幅|总量|比例|比重|数量|金额|案件|事故|任务|目标|百分点|\d%/);
const NAMED_PLACE = new RegExp(`[^，。；：]{0,24}?${PLACE}`, 'g');

/** The text speaks of places and what they were a year ago, and of nothing else that may rise or fall. */
export const ofPlaces = (whole: string): boolean =>
  /排名|位次|名次|排位/.test(whole) &&
  /上年|去年|同比|上一年|升降|原位/.test(whole) &&
  !OTHER.test(whole.replace(NAMED_PLACE, '位次'));

const GIVES = '(?=，?(?:该项|本项|此项)?(?:得|计|记|赋|不扣分))';

export const placesMovedTurns: readonly Turn[] = [
  // 较上年每进1位得1分；退位不得分
  turn(
    '退位 & 上年 去年 上一年 同比 & 每进 每前进 每前移 每上升 每提升',
    re(`(?<=[，。；])(?:若|如)?退位的?，?(?=不[得计加]分)`),
    (_, { whole }) => (re(`每(?:前?进|前移|上升|提升)${N}(?:个)?(?:位|名)`).test(whole) ? '排名较上年下降的' : null),
  ),
  // 位次不低于上年的: no worse a place, which is no greater a number
  turn(
    '排名 位次 名次 排位 & 上年 去年 上一年',
    re(
      `(${PLACE})(?:在全[国省市县](?:的)?)?(不低于|未低于|没有低于|不落后于|不差于|不后于|低于|落后于|后于|差于|高于|好于|优于|前于)${LAST}(?:度)?(?:${PLACE}|水平)?(?=的|，)`,
    ),
    (m) => {
      const way = /^[不未没]/.test(m[2]!) ? '未下降' : /低|落|后|差/.test(m[2]!) ? '下降' : '上升';
      return `${m[1]!}较上年${way}`;
    },
  ),
  // 排名高于上年的得5分，与上年持平的得3分
  turn(
    '上年 去年 & 持平 相同 一致 不变',
    re(`(?<=[，；。])(?:与|和|同)${LAST}(?:度)?${PLACE}?(?:持平|相同|一致|不变)的(?=得|计|记|赋|不)`),
    (_, { whole }) => (ofPlaces(whole) ? '较上年持平的' : null),
  ),
  // 低于上年的，每低1位 behind it
  turn(
    '低于上年的 落后于上年的 低于去年的',
    re(`(?<=[，；。])(?:低于|落后于)${LAST}(?:度)?的(?=，?(?:每(?:低|下降|降|后移|落后|退)|不得分))`),
    (_, { whole }) => (ofPlaces(whole) ? '较上年下降的' : null),
  ),
  // 保持或提升上年位次的
  turn(
    '保持 维持 & 上年 去年 上一年',
    re(
      `(?:保持|维持)(?:${OR}${UP}(?:了)?${LAST}(?:度)?的?${PLACE}|${LAST}(?:度)?的?${PLACE}${OR}${PLACE}?${UP})(?:的)?${GIVES}`,
    ),
    '排名较上年持平或上升的',
  ),
  // 位次与上年相比，进位或持平的; 与上年位次比较：前进或持平，
  turn(
    '上年 去年 同比 上一年 & 持平 不变 原位 保位 未变 没变 稳定',
    re(
      `(?<=^|[，。；：]|${PLACE})(?:若|如|凡)?(${PLACE})?(${VERSUS})?[，：]?(?:(?:${PLACE})?${UP}${OR}(?:${VERSUS})?${STILL}|${STILL}${OR}(?:${PLACE})?(?:${VERSUS})?${UP})${ALL}${GIVES}`,
    ),
    (m, { whole, before }) =>
      ofPlaces(whole) &&
      (m[1] || m[2] || /位次|排名|名次|排位|较上年/.test(before) || /^[，。；：]|^$/.test(before.slice(-1)))
        ? `${m[1] ?? (/(?:排名|位次|名次|排位)$/.test(before) ? '' : '排名')}较上年持平或上升的`
        : null,
  ),
  // 较上年前移的得满分，持平的得满分
  turn(
    '上升 前移 前进 进位 提升 提高 进步 & 持平 不变 原位 保位 未变 没变 稳定',
    re(`(${PLACE})(${VERSUS})${UP}的(得满分|得${MARK})[，；](?:与${LAST})?${STILL}的(?:也)?\\3`),
    (m, { whole }) => (ofPlaces(whole) ? `${m[1]!}较上年持平或上升的${m[3]!}` : null),
  ),
  // 未后移的得满分, 排位不退的得6分, 排名与上年相比不后退得满分
  turn('未 没 不', re(`(${PLACE})?(${VERSUS})?${NOT_DOWN}(?:的)?${GIVES}`), (m, { whole, before }) =>
    ofPlaces(whole) && (m[1] || m[2] || /^(?:|.*[，；。：])$/s.test(before))
      ? `${m[1] ?? (/(?:排名|位次|名次|排位)$/.test(before) ? '' : '排名')}较上年未下降的`
      : null,
  ),
  // 退位的，每退1位; 后移的每后移1个位次; 如有下降，每下降1位; 退步的，每退步1位
  turn(
    '每',
    re(
      `(?<=[，。；：]|^|${PLACE})((?:${VERSUS})?)，?(?:如有|若|如|若有|出现)?(?:${PLACE})?((?:${VERSUS})?)${DOWN}(?:的|时)?，?(?:(?:较|比)?(?:${LAST}))?每(?:再)?(?:${DOWN}|降|低|移)(${N})?(?:个)?(?:位次|名次|位|名)`,
    ),
    (m, { whole, before }) =>
      ofPlaces(whole) ? `${/(?:排名|位次|名次|排位)$/.test(before) ? '' : '排名'}较上年每下降${m[3] ?? '1'}位` : null,
  ),
  turn(
    '每退 每后 每移 每降 每低 每下 每倒',
    re(
      `每(?:后移|后退|退位|退步|下滑|倒退|退后|退|移|降低|降|低|下降)(${N})(?:个)?(?:位次|名次|位|名)(?=[，扣减]|得分减少|本项扣)`,
    ),
    (m, { whole }) => (ofPlaces(whole) ? `每下降${m[1]!}位` : null),
  ),
  // 下降1位扣1.5分，下降2位扣3分，下降3位扣4.5分
  turn(
    '下降1位 下降一位 退1位 退一位 & 2位 二位 两位',
    re(
      `(${PLACE})${VERSUS}下降[1一]位[扣减](${MARK})，下降[2二两]位[扣减](${MARK})(?:，下降[3三]位[扣减](${MARK}))?(?=，下降|[，；。])`,
    ),
    (m) => {
      const [one, two, three] = [m[2], m[3], m[4]].map((x) => (x === undefined ? null : Number.parseFloat(x)));
      return two === one! * 2 && (three === null || three === one! * 3) ? `${m[1]!}较上年每下降1位扣${m[2]!}` : null;
    },
  ),
  turn(
    '下降 & 及以上 以上',
    re(`(?<=[，；。])(?:较上年|比上年)?下降(${N})[名位](及以上|以上)的?不得分${END}`),
    (m, { whole }) => (ofPlaces(whole) ? `排名较上年下降${m[1]!}位${m[2]!}的不得分` : null),
  ),
];
