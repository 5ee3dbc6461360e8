/** The only place that counts a grade's share of the group (名额): which shares a note prints, and how many organisations they are. */
import {
  HUNDRED,
  ZERO,
  ceil,
  compare,
  decimal,
  decimalText,
  div,
  exact,
  floor,
  mul,
  roundHalfUp,
  type Exact,
} from '../model/exact';
import { DEFAULT_QUOTA, type Quota, type QuotaRounding } from '../model/scheme';

/** What a note or the settings leave open is null. */
export type QuotaTerms = { readonly [K in keyof Quota]: Quota[K] | null };

type Band = { readonly name: string; readonly upTo: string | null };

const NAME = '(优秀|良好|较好|合格|一般|较差|[特一二三四五]等奖?|[一二三四]类|[甲乙丙丁]等|[ABCDＡＢＣＤ]档)';
const GRADE = '(?:等次|等级|档次)?';
const OF = '(?:(?:单位|县区?|名额)?(?:的?(?:比例|数量|名额|总数))?)?';
const PERCENT = '(\\d+(?:\\.\\d+)?)%';

/** `一等占30%、二等占40%、其余为三等`, `一等不超过30%`, `一、二、三等分别占30%、50%、20%`; [] when a note prints no shares of their own. */
export function ownShares(text: string): Band[] {
  const list = new RegExp(
    `((?:[特一二三四五、](?:等奖?)?){2,})${GRADE}(?:单位)?分别(?:占|为|按|不超过)[^%]{0,10}?((?:${PERCENT}[、，和])+${PERCENT})`,
  ).exec(text);
  if (list) {
    const names = (list[1] ?? '').split('、').map((n) => (n.endsWith('等') || n.endsWith('奖') ? n : `${n}等`));
    const shares = [...(list[2] ?? '').matchAll(/(\d+(?:\.\d+)?)%/g)].map((m) => m[1] ?? '');
    return names.length === shares.length ? names.map((name, i) => ({ name, upTo: shares[i] ?? null })) : [];
  }
  const after = new RegExp(
    `${NAME}${GRADE}${OF}(?:占比?|按|为|控制在|不(?:得)?(?:超过|高于))[^%，。；\\d]{0,10}${PERCENT}`,
    'g',
  );
  return [...text.matchAll(after)].map((m) => ({ name: m[1] ?? '', upTo: m[2] ?? null }));
}

/** The words for rounding: 四舍五入取整, 不足1个的按1个计, 舍去小数; a share that must not be exceeded (不超过30%) is rounded down. */
export function roundingOf(text: string): QuotaRounding | null {
  if (
    /(?:不足|未满)[1一]?个?(?:单位|名额)?的?，?(?:按|以|计|算)[1一]个?|向上取整|进[位1一]|不足[1一]个的?按[1一]个/.test(
      text,
    )
  )
    return 'up';
  if (/四舍五入取整|取整数?[^，。；]{0,4}四舍五入|(?:名额|比例|单位数|个数)[^。；]{0,12}四舍五入/.test(text))
    return 'half_up';
  if (/舍去|去尾|向下取整|只舍不入|不足[1一]个的?(?:单位|名额)?的?不计/.test(text)) return 'down';
  return /不(?:得)?(?:超过|高于)[^%。；]{0,12}\d+(?:\.\d+)?%/.test(text) ? 'down' : null;
}

/** What the settings say, then what the note says, then the default. */
export const quotaOf = (settings: QuotaTerms, note: QuotaTerms): Quota => ({
  round: settings.round ?? note.round ?? DEFAULT_QUOTA.round,
  of: settings.of ?? note.of ?? DEFAULT_QUOTA.of,
});

const ROUND: { readonly [R in QuotaRounding]: (x: Exact) => Exact } = {
  up: ceil,
  down: floor,
  half_up: (x) => roundHalfUp(x, 0),
};

export const ROUNDING_WORDS: { readonly [R in QuotaRounding]: string } = {
  up: '进位取整',
  half_up: '四舍五入取整',
  down: '舍去小数取整',
};

const portion = (percent: string, of: number): Exact => div(mul(decimal(percent), exact(of)), HUNDRED);

/** The last rank that each grade reaches in a group of `of`; null where it takes all the rest, as the share that completes 100 % does. */
export function lastRanks(grades: readonly Band[], { round, of: scope }: Quota, of: number): (Exact | null)[] {
  let before = ZERO;
  let shares = ZERO;
  return grades.map(({ upTo }) => {
    if (upTo === null) return null;
    const counted = ROUND[round](portion(upTo, of));
    before = scope === 'each' ? before.add(counted) : counted;
    shares = scope === 'each' ? shares.add(decimal(upTo)) : decimal(upTo);
    return compare(shares, HUNDRED) >= 0 ? null : before;
  });
}

/** `一等前30%折合3.6个，计4个；二等前70%折合8.4个，计9个（名次累计计算，进位取整）`. */
export function quotaWords(grades: readonly Band[], quota: Quota, of: number): string {
  const parts = grades.flatMap(({ name, upTo }) => {
    if (upTo === null) return [];
    const share = portion(upTo, of);
    const counted = ROUND[quota.round](share);
    const whole = decimalText(share, 2);
    const said = `${name}${quota.of === 'each' ? '占' : '前'}${decimalText(decimal(upTo))}%`;
    return [share.equals(counted) ? `${said}为${whole}个` : `${said}折合${whole}个，计${decimalText(counted)}个`];
  });
  return `${parts.join('；')}（${quota.of === 'each' ? '各等次分别计算' : '名次累计计算'}，${ROUNDING_WORDS[quota.round]}）`;
}
