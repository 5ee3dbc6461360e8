/** The only place that knows a place kept from last year and what moves from it in other words: 同上年名次一致的, 保持上年名次的, 以上年排名为基准，持平的; 每晋升1位. */
import { ofPlaces } from './placesMoved';
import { MARK, N, re, turn, type Turn } from './turn';

const PLACE = '(?:综合)?(?:排名|位次|名次|排位)';
const AREA = '(?:全[国省区市县州]|同组|本组)?(?:的)?';
const LAST = '(?:上年度?|去年|上一年度?)';
const KEPT = '(?:持平|相同|一致|一样|(?:保持|维持)?不变|未变化?|没有变化|无变化|没变)';
const GIVES = '(?=，?(?:该项|本项|此项|该指标)?(?:[得计记赋给]|不[加扣]|\\d))';
const VERSUS = `(?:与|同|较|和|比|对比)${LAST}(?:同期)?${AREA}${PLACE}?(?:相比较?|比较|比)?`;
const UP = '(?:上升|前移|前进|提升|提高|进步|晋升|上移|升|进)';
const DOWN = '(?:下降|后移|后退|退步|下滑|倒退|降低|下移|退|降)';
const UNIT = '(?:个)?(?:位次|名次|位|名)';

const still = (before: string, place = '排名'): string => `${re(`${PLACE}$`).test(before) ? '' : place}较上年持平的`;

export const placesKeptTurns: readonly Turn[] = [
  // 位次与上年相同的, 同上年全市位次相比没有变化的, 排名，同上年一致的
  turn(
    '上年 去年 上一年 & 持平 相同 一致 一样 不变 变化 没变 未变',
    re(`(?<=^|[，。；：]|${PLACE})，?${VERSUS}，?(?:${PLACE})?${KEPT}(?:的|时)?${GIVES}`),
    (m, { whole, before }) =>
      ofPlaces(whole) ? `${m[0].startsWith('，') && !re(`${PLACE}$`).test(before) ? '，' : ''}${still(before)}` : null,
  ),
  // 排名保持上年名次的
  turn(
    '保持 维持 & 上年 去年 上一年',
    re(`(?:保持|维持)(?:在)?${LAST}${AREA}(${PLACE})(?:不变)?(?:的)?${GIVES}`),
    (m, { whole, before }) => (ofPlaces(whole) ? still(before, m[1]) : null),
  ),
  // 按全市位次变化计分，位次未变化得5分
  turn(
    '未变 没有变 不变 无变 没变',
    re(`(?<=[，；。])${PLACE}(?:未变化|没有变化|无变化|保持不变)(?:的)?${GIVES}`),
    (_, { whole }) => (ofPlaces(`上年${whole}`) ? '排名较上年持平的' : null),
  ),
  turn(
    '变化计分 变化赋分',
    re(`(?:该项|本项|此项)?按(?:照)?${AREA}${PLACE}(?:较上年)?(?:升降)?变化(?:情况)?(?:计分|赋分)，(?=排名较上年持平)`),
    '',
  ),
  turn(
    '持平 不变',
    re(`(?<=^|[，；。])(?:持平|不变|位次不变)(?:的)?，?(?=(?:[得计记赋]|不加|${MARK}))`),
    (_, { whole, behind }) =>
      ofPlaces(`上年${whole}`) && re(`每(?:较上年)?(?:${UP}|${DOWN})?${N}${UNIT}`).test(whole)
        ? `排名较上年持平的${/^\d/.test(behind) ? '得' : ''}`
        : null,
  ),
  // 持平的不加分也不扣分，得5分: who keeps the place keeps the marks
  turn('不加 不奖', /(?<=持平的)(?:，)?(?:既)?(?:不加分也不扣分|不加不扣|不加分不扣分|不奖不扣)，(?=[得计记]\d)/g, ''),
  // 上升的，每1位加0.5分; 排名上升的，每升一位
  turn(
    '，每',
    re(`(?<=^|[，；。：])(?:${PLACE})?(?:较上年)?(?:(${UP})|(${DOWN}))的，每(?:${UP}|${DOWN})?(${N})${UNIT}`),
    (m, { whole }) =>
      ofPlaces(`上年${whole}`) && /持平/.test(whole) ? `排名较上年每${m[1] ? '上升' : '下降'}${m[3]!}位` : null,
  ),
  // 每较上年上升一位
  turn('每较 每比', re(`每(?:较|比)${LAST}(?:(${UP})|(${DOWN}))(${N})${UNIT}`), (m, { whole }) =>
    ofPlaces(whole) ? `较上年每${m[1] ? '上升' : '下降'}${m[3]!}位` : null,
  ),
  // 每晋升1位, 每下移1位
  turn('每', re(`每(?:(晋升|上移|进|升|前移|前进)|(下移|下滑|滑落))(${N})${UNIT}`), (m, { whole }) =>
    ofPlaces(whole) ? `每${m[1] ? '上升' : '下降'}${m[3]!}位` : null,
  ),
  // 每降1名，-1分; 扣记1分, 最多另加2分
  turn('-', re(`(?<=每(?:${DOWN}|低|少|超)${N}[^，。；：\\d]{1,4}，?)-(?=${MARK})`), '扣'),
  turn('加记总 加记合', re(`加记(?:总分|合计)(?:不超过|最高)(?=${MARK})`), '最多加'),
  turn('扣记 另加', re(`扣记(?=${MARK})|(?<=最多|最高|累计)另(?=加${MARK})`), (m) => (m[0] === '扣记' ? '扣' : '')),
  // 以上年全市排名为基准，持平的得满分; 较上年排名：上升的，每1位…；持平的; 与上年相比，位次
  turn(
    '上年 去年 上一年',
    re(
      `(?<=^|[。；])(?:以${LAST}${AREA}${PLACE}为(?:基准|基数|标准)|(?:${AREA}${PLACE})?(?:${VERSUS}|较${LAST}${PLACE}))[，：](?=(?:${PLACE})?(?:${KEPT}|${UP}|${PLACE}较上年|较上年|每))`,
    ),
    (m, { whole }) => (ofPlaces(whole) ? '' : m[0]),
  ),
];
