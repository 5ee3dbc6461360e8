/** The only place that knows a gap priced by stretches in other words: 按差距累进扣分：差距3个百分点以内部分，每1个百分点扣0.3分；3至8个百分点部分，…. */
import { MARK, N, re, turn, type Turn } from './turn';

const POINT = '(?:个百分点|个千分点)';
const SCOPE = '(?:全国|全区|全省|全市|全县|同组)?';
const STANDARD = `(?:${SCOPE}平均(?:水平|值|增速)?|(?:年度)?(?:目标|计划|任务)(?:任务)?(?:值|数)?|序时进度|控制(?:目标|指标|数|值))`;
const LAST = '(?:上年|去年)(?:同期)?(?:水平)?';
const GRADED = '(?:分段|累进|分级|分档|超额累进|阶梯|梯次|逐级|递增)';
/** 差距, 降幅: how far, in any word. */
const HOW_FAR = '(?:差距|差额|相差|缺口|降幅|跌幅|增幅|升幅|幅度|超出|低于|下降|上升)?(?:在)?';
const EACH = `(?:的)?部分，?每(?:低于?|高于?|差|超|少|多|下降|降低|上升)?(${N}${POINT}|${POINT})([扣加]${MARK})`;
const WITHIN = `${HOW_FAR}(${N}${POINT})(?:\\(含\\))?(?:以内|之内|以下)${EACH}`;
const BETWEEN = `${HOW_FAR}(${N})${POINT}?(?:至|到|—+|-|~)(${N}${POINT})(?:\\(含\\))?(?:之间)?${EACH}`;
const BEYOND = `${HOW_FAR}(?:(?:超过|超出|高于)(${N}${POINT})|(${N}${POINT})以上)${EACH}`;

const one = (size: string): string => (/^个/.test(size) ? `1${size}` : size);

/** The stretches one after another, each with its 每低 or 每高. */
function told(stretches: string, way: string): string {
  return stretches
    .replace(re(WITHIN), (_, to: string, size: string, mark: string) => `${to}以内的部分，每${way}${one(size)}${mark}`)
    .replace(
      re(`(?<=[；，])${BETWEEN}`),
      (_, from: string, to: string, size: string, mark: string) => `${from}至${to}的部分，每${way}${one(size)}${mark}`,
    )
    .replace(
      re(`(?<=[；，])${BEYOND}`),
      (_, past: string | undefined, above: string | undefined, size: string, mark: string) =>
        `超过${(past ?? above)!}的部分，每${way}${one(size)}${mark}`,
    );
}

export const stretchTurns: readonly Turn[] = [
  turn(
    '以内 之内 以下 & 部分 & 扣 加 & 点',
    re(
      `(?:(未达到?|低于|不及|达不到|高于|超过|超出)(${STANDARD})的?|(?:较|比)(${LAST})(下降|降低|减少|上升|升高|增长|提高)的?)(?:，?(?:(?:按(?:照)?(?:其)?(?:差距|差额|幅度|超出幅度)?)?(?:实行|进行)?${GRADED}+(?:扣分|扣减|计扣|加分|计分)?)?[：，])?(${WITHIN}(?:[；，](?:${BETWEEN}|${BEYOND}))+)`,
    ),
    (m) => {
      const falls = m[1] === undefined ? /[降减]/.test(m[4]!) : /[未低不达]/.test(m[1]);
      const way = falls ? '低' : '高';
      return `${way}于${(m[2] ?? m[3])!}${told(m[5]!, way)}`;
    },
  ),
];
