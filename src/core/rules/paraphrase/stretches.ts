/** The only place that knows a gap priced by stretches in other words: 按差距累进扣分：差距3个百分点以内部分，每1个百分点扣0.3分；3至8个百分点部分，…. */
import { decimalText } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const POINT = '(?:个百分点|个千分点)';
const SCOPE = '(?:全国|全区|全省|全市|全县|同组)?';
const STANDARD = `(?:${SCOPE}平均(?:水平|值|增速)?|(?:年度)?(?:目标|计划|任务)(?:任务)?(?:值|数)?|序时进度|控制(?:目标|指标|数|值))`;
const LAST = '(?:上年|去年)(?:同期)?(?:水平)?';
const GRADED = '(?:分段|累进|分级|分档|超额累进|阶梯|梯次|逐级|递增)';
/** 差距, 降幅: how far, in any word. */
const HOW_FAR = '(?:差距|差额|相差|缺口|降幅|跌幅|增幅|升幅|幅度|超出|低于|下降|上升)?(?:在)?';
const PART = '(?:的，(?:其)?(?:超出|超过)(?:的)?部分|(?:的)?部分)?，?';
const SIZE = `(?:${N}${POINT}|${POINT})`;
const PRICE = `(?:([扣加]${MARK})|(${MARK})(?:的标准)?(扣|加)(?:减|分)?)`;
const EACH = `${PART}按?每(?:低于?|高于?|差|超|少|多|下降|降低|上升)?(${SIZE})${PRICE}`;
const WITHIN = `${HOW_FAR}(${N}${POINT})(?:\\(含\\))?(?:及)?(?:以内|之内|以下)(?:\\(含\\))?${EACH}`;
const BETWEEN = `${HOW_FAR}(${N})${POINT}?(?:至|到|—+|-|~)(${N}${POINT})(?:\\(含\\))?(?:之间)?${EACH}`;
const BEYOND = `${HOW_FAR}(?:(?:超过|超出|高于)(${N}${POINT})|(${N}${POINT})以上)${EACH}`;

const one = (size: string): string => (/^个/.test(size) ? `1${size}` : size);

/** The stretches one after another, each with its 每低 or 每高. */
function told(stretches: string, way: string): string {
  const each = (size: string, price?: string, mark?: string, sign?: string): string =>
    `的部分，每${way}${one(size)}${price ?? `${sign!}${mark!}`}`;
  return stretches
    .replace(
      re(WITHIN),
      (_, to: string, size: string, ...p: (string | undefined)[]) => `${to}以内${each(size, p[0], p[1], p[2])}`,
    )
    .replace(
      re(`(?<=[；，])${BETWEEN}`),
      (_, from: string, to: string, size: string, ...p: (string | undefined)[]) =>
        `${from}至${to}${each(size, p[0], p[1], p[2])}`,
    )
    .replace(
      re(`(?<=[；，])${BEYOND}`),
      (_, past: string | undefined, above: string | undefined, size: string, ...p: (string | undefined)[]) =>
        `超过${(past ?? above)!}${each(size, p[0], p[1], p[2])}`,
    );
}

export const stretchTurns: readonly Turn[] = [
  // 落后序时进度5个百分点以内的不扣分；落后超过5个百分点的，超过部分每1个百分点扣0.4分
  turn(
    '以内 之内 以下 & 不扣 & 点 & 扣',
    re(
      `(低于|未达到?|落后于?|高于|超过|超出)(${STANDARD})的?(${N}${POINT})(?:\\(含\\))?(?:及)?(?:以内|之内|以下)(?:\\(含\\))?的?，?不扣分[，；](?:(?:低于|落后于?|高于|超过|超出)(?:\\2)?)?(?:(?:超过|超出|超)\\3|\\3以上)的?，?(?:(?:其)?(?:超过|超出)的?部分)?，?按?每再?(?:低于?|高于?|差|超过?|超出|落后|多|少)?(${SIZE})(扣${MARK})`,
    ),
    (m) => {
      const way = /[高超]/.test(m[1]!) ? '高' : '低';
      return `${way}于${m[2]!}${m[3]!}以上的部分，每${way}${one(m[4]!)}${m[5]!}`;
    },
  ),
  // …，10个百分点以上部分不再加分: behind stretches that end there
  turn(
    '部分不 的不 & 加 扣 & 至 — - ~ 到 以内',
    re(
      `(?<=(?:(?:至|到|—+|-|~)(${N})${POINT}[^，。；]{0,4}部分|(?<![\\d至到—~.-])(${N})${POINT}(?:以内|之内)的?部分)[^。；]{0,12}[加扣]${MARK})[，；](?:超过|超出|高于)?(${N})${POINT}(?:以上)?的?部分不(?:再|予|另)?[加扣计]分?(?=[，。；]|$)`,
    ),
    (m) => ((m[1] ?? m[2]) === m[3] ? '' : null),
  ),
  // 3%以上得7分，0以上不足3%的得4分: nothing of what the other ends count
  turn(
    '0以 0至 0— 0( & %',
    re(`(?<=^|[，。；：])0(?=(?:\\(不?含\\))?(?:以上(?:至|，|且)?(?:不足|不满|不到|低于)?|至|—)${N}%)`),
    '0%',
  ),
  turn('0以下 0及以下', re(`(?<=[，。；])0(?=及?以下的?，?(?:不得分|得|扣))`), (_, { whole }) =>
    re(`0%(?:\\(不?含\\))?(?:以上|至|—)|(?:率|增速|增幅)[^。；]{0,4}${N}%以上`).test(whole) ? '0%' : null,
  ),
  // 收益率…，亏损的不得分: a rate of gain below nothing
  turn('亏损的', re(`(?<=[，。；])(?:出现|发生)?亏损的(?=，?(?:不得分|[得计]${MARK}|扣))`), (_, { whole }) =>
    re(`(?:收益|利润|回报|盈利|增值)率[^。；]{0,6}${N}%`).test(whole) ? '低于0%的' : null,
  ),
  turn(
    '以内 之内 以下 & 扣 加 & 点',
    re(
      `(?:(未达到?|低于|不及|达不到|高于|超过|超出)(${STANDARD})的?|(?:较|比)(${LAST})(下降|降低|减少|上升|升高|增长|提高)的?|(?:与|较|比)(${STANDARD})(?:相比较?|比较|比)，(?=(?:差距|相差|低于|低)[^。]*扣))(?:，?(?:(?:按(?:照)?(?:其)?(?:差距|差额|幅度|超出幅度)?)?(?:实行|进行)?${GRADED}+(?:扣分|扣减|计扣|加分|计分)?)?[：，])?(${WITHIN}(?:[；，](?:${BETWEEN}|${BEYOND}))+)`,
    ),
    (m) => {
      const falls = m[5] !== undefined || (m[1] === undefined ? /[降减]/.test(m[4]!) : /[未低不达]/.test(m[1]));
      const way = falls ? '低' : '高';
      return `${way}于${(m[2] ?? m[3] ?? m[5])!}${told(m[6]!, way)}`;
    },
  ),
  // 低于100%但不低于90%的，每低1个百分点扣0.2分；低于90%的部分，每低…: the stretches said by their ends
  turn(
    '的部分，每 的部分每 & % & 低于 未达 & 不低于 至 以上',
    re(
      `(低于|未达到?|不足)(${N})%(?:但|、|，)*(?:不低于|高于|达到)(${N})%(?:的)?(?:部分)?，?每(?:低于?|差|少)(${SIZE})(扣${MARK})[；，](?:低于|不足)\\3%的?部分，?每(?:低于?|差|少)(${SIZE})(扣${MARK})`,
    ),
    (m) => byEnds(m[2]!, m[3]!, m[4]!, m[5]!, m[6]!, m[7]!),
  ),
  turn(
    '的部分，每 的部分每 & % & 以下 & 至 — - ~',
    re(
      `(低于|未达到?|不足)(${N})%的?，(${N})%(?:至|到|—+|-|~)\\2%(?:之间)?的?部分，?每(?:低于?|差|少)(${SIZE})(扣${MARK})[；，]\\3%以下的?部分，?每(?:低于?|差|少)(${SIZE})(扣${MARK})`,
    ),
    (m) => byEnds(m[2]!, m[3]!, m[4]!, m[5]!, m[6]!, m[7]!),
  ),
];

/** From 100% down to 90% at one price, below that at another: ten points, and what goes beyond them. */
function byEnds(top: string, bottom: string, size: string, near: string, more: string, far: string): string | null {
  const [high, low] = [readNumeral(top), readNumeral(bottom)];
  const width = high && low ? high.sub(low) : null;
  if (!width || width.n <= 0n) return null;
  const stretch = `${decimalText(width)}个百分点`;
  return `低于${top}%的，${stretch}以内的部分每低${one(size)}${near}；超过${stretch}的部分每低${one(more)}${far}`;
}
