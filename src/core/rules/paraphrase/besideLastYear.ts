/** The only place that knows marks of who is below one standard by how last year was: 低于平均的，比上年提高得5分，持平或下降得0分. */
import { Later } from '../../text/patterns';
import { MARK, re, turn, type Turn } from './turn';

const OF = '(?:全国|全区|全自治区|全省|全市|全县|同组|全州)平均(?:水平|值|数|线)?';
const LAST = '(?:上年(?:同期|度)?|去年(?:同期)?|上一年度?)';
const VERSUS = `(?:(?:再)?(?:与|同|和|较|比)${LAST}(?:相比|比)?|同比)`;
const ROSE = '(?:有所)?(?:提高|增长|上升|提升|进步|改善|增加)';
const ROSE_NOT =
  '(?:持平(?:或|或者|、|和)(?:下降|降低|减少|负增长)|(?:下降|降低|减少)(?:或|或者|、|和)持平|零增长或负增长|(?:未|没有|没|无|不)(?:提高|增长|上升|提升|进步|改善|增加))';
const GIVES = `(?:(?:该项|本项|则|则该项|则本项)?(?:(?:得|计|记|赋|扣)(?:满分|${MARK})|不得分|不计分|不扣分))`;
const AIM = new Later(
  new RegExp(
    `(?:达到|达|不低于|高于或等于|高于或持平于?|高于|超过|与)(${OF})|(${OF})(?:以上|及以上)|以(${OF})为(?:基准|标准|目标)`,
  ),
);

/** 低于全市平均 of who is said to be below, or of what was to be reached before; null when no one average is named. */
function below(said: string | undefined, whole: string): string | null {
  const found =
    said ??
    AIM.exec(whole)
      ?.slice(1)
      .find((x) => x);
  const names = new Set([...whole.matchAll(new RegExp(OF, 'g'))].map(([x]) => x.replace(/(?:水平|值|数|线)$/, '')));
  return found && names.size === 1 ? `低于${found}` : null;
}

export const besideLastYearTurns: readonly Turn[] = [
  // 在全市平均水平以上（含）的, 全市平均及以上, 全市平均以下（不含全市平均）
  turn(
    '平均 & 以上 以下 之上 之下',
    re(`在?(${OF})(?:\\(含\\))?(及)?(以上|以下|之上|之下)(?:\\((含|不含)(?:全[一-龥]平均[水平值]*)?\\))?`),
    (m, { before }) => {
      if (/[达到于]$/.test(before)) return null;
      const up = m[3]!.endsWith('上');
      const closed = m[2] !== undefined || m[4] === '含' || /\(含\)/.test(m[0]);
      return up ? `${closed ? '不低于' : '高于'}${m[1]!}` : m[4] === '不含' ? `低于${m[1]!}` : null;
    },
  ),
  // 低于全市平均的，看同比变化，同比提高得5分，同比未提高得0分
  turn(
    '上年 去年 同比 上一年 & 低于 未达 达不到 没有达到 & 平均',
    re(
      `(?:凡)?(?:低于|未达到?|达不到|没有?达到)(${OF})?(?:的)?，(?:但|再|则|看同比变化，|看)?(?:${VERSUS}，)?(?:如|若|如果)?(?:${VERSUS})?(${ROSE})(?:的)?，?(${GIVES})[，；](?:如|若|如果)?(?:${VERSUS})?(${ROSE_NOT})(?:的)?，?(${GIVES})`,
    ),
    (m, { whole }) => {
      const low = below(m[1], whole);
      return low && VERSUS_SAID.test(m[0])
        ? `${low}但比上年提高的${marks(m[3]!)}；${low}且比上年未提高的${marks(m[5]!)}`
        : null;
    },
  ),
  // 低于全市平均值、比上年提高的; 达不到全市平均，同比持平或下降，不得分
  turn(
    '上年 去年 同比 上一年 & 低于 未达 达不到 没有达到',
    re(
      `((?:低于|未达到?|达不到|没有?达到)${OF})(?:的)?[、，](?:但|且|又|并且|同时|而)?(?=${VERSUS}(?:${ROSE}|${ROSE_NOT})(?:的)?，?${GIVES})`,
    ),
    (m, { behind }) => `${m[1]!}${new RegExp(`^${VERSUS}${ROSE_NOT}`).test(behind) ? '且' : '但'}`,
  ),
  turn('又 且 & 上年 去年 上一年', re(`(?<=${OF})(?:又|而又|且又)(?=(?:未|没有|${VERSUS}))`), '且'),
  turn(
    '，得 ，计 ，记 ，赋 ，扣 ，不 ，该 ，本 ，则 & 上年 去年 同比 上一年',
    re(`(${VERSUS}(?:${ROSE}|${ROSE_NOT}))，(?=${GIVES})`),
    '$1的',
  ),
];

const VERSUS_SAID = new Later(/上年|去年|同比|上一年/);
const marks = (said: string): string =>
  said.replace(/^(?:则)?(?:该项|本项)?/, '').replace(/^[得计记赋](?:0|零)分$/, '不得分');
