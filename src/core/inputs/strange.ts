/** The only place that hears a word in a cell that neither the rule, the indicator, the head nor plain language has: 拟, 退休, 床位. */
import { fold } from '../text/fold';
import { unitNamed, unitNamesAt } from '../text/units';
import { plainWordAt, type Beside } from './plainWords';

const HAN = /[一-龥]/;
const NUMERAL = /第?(?:[-+]?\d+(?:[.,]\d+)*|[零一二两三四五六七八九十百千]+)[十百千万亿]*/y;

/**
 * The first such word of the text, undefined when all of it is known. `known`: what the rule and the row say, folded. `ofOther`: clauses of another
 * deed, not heard where one of the row's own stands beside them.
 */
export function strangeIn(
  shown: string,
  known: string,
  ofOther: (clause: string) => boolean = () => false,
): string | undefined {
  const clauses = clausesOf(shown);
  const named = clauses.filter((c) => NAMES.test(c));
  const telling = clauses.filter(
    (c) => !countsElse(c, known) && !(named.length > 1 && named.includes(c)) && !ofOther(c),
  );
  const heard = telling.some((c) => NUMBER.test(c) || DENIES.test(c)) ? telling : clauses;
  const beside = besideOf(clauses, known);
  for (const clause of heard) {
    const strange = strangeInClause(clause, known, beside);
    if (strange !== undefined) return strange;
  }
  return undefined;
}

/** The clauses that have such a word, and do not merely count something else. */
export function strangeClauses(shown: string, known: string): readonly string[] {
  const clauses = clausesOf(shown);
  const beside = besideOf(clauses, known);
  return clauses.filter((c) => !countsElse(c, known) && strangeInClause(c, known, beside) !== undefined);
}

/** What is only there when the last step is taken. */
const FINISHED =
  /建成|竣工|完工|投[产用运]|交付|验收|获[得评批奖]|认定|评定|命名|入选|入库|入规|销号|到位|达标|发证|取证|办结|办复|整改|化解|落地|签约|开工/;

const besideOf = (clauses: readonly string[], known: string): Beside => ({
  acts: !FINISHED.test(known),
  wholes:
    clauses.some((c) => DENIES.test(c) || /全部|均|都/.test(c)) || clauses.join('，').split(/\d+(?:\.\d+)?/).length > 2,
});

const clausesOf = (shown: string): readonly string[] =>
  fold(shown)
    .text.replace(/\s/g, '')
    .replace(/(20\d\d)年度/g, '$1年')
    .replace(/县[(]市[、,]?区[)]/g, '县区')
    .split(/[，；。、：,;:()（）]/)
    .filter((c) => c !== '');

/** 马田村2个 of several villages named. */
const NAMES = /^[一-龥]{1,4}(?:镇|乡|村|街道|社区)(?:\d+[个处起件户家次]?)?$/;
const NUMBER = /\d/;
const DENIES = /[未没不无零]/;
/** 其中2人为借调人员 takes from the number before it. */
const LIMITS = /其中|除|含|扣|减|只|仅|另|有/;
const COUNT = /\d+(?:\.\d+)?/g;

/** 死亡3人 beside 事故2起 where 起 are counted: so many of something else, in a unit that neither the rule nor the row has. */
function countsElse(clause: string, known: string): boolean {
  const [count, more] = [...clause.matchAll(COUNT)];
  if (!count || more || LIMITS.test(clause) || DENIES.test(clause)) return false;
  const after = count.index + count[0].length;
  const name = unitNamesAt(clause, after + (/[余多]/.test(clause[after] ?? '') ? 1 : 0))[0];
  const unit = name === undefined ? null : unitNamed(name);
  return (unit?.dimension === 'count' || unit?.dimension === 'time') && !known.includes(unit.base);
}

function strangeInClause(text: string, known: string, beside: Beside): string | undefined {
  const told = new Uint8Array(text.length);
  for (let i = 0; i + 1 < text.length; i++)
    if ((HAN.test(text[i]!) || HAN.test(text[i + 1]!)) && known.includes(text.slice(i, i + 2))) told.fill(1, i, i + 2);
  for (let at = 0; at < text.length;) {
    const end = numberEnd(text, at);
    const next = end > at ? end : plainWordAt(text, at, beside);
    if (next === at) {
      at += 1;
      continue;
    }
    told.fill(1, at, next);
    at = next;
  }
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const strange = i < text.length && told[i] === 0 && HAN.test(text[i]!);
    if (strange && from < 0) from = i;
    if (!strange && from >= 0) return said(text, from, i);
  }
  return undefined;
}

/** A sign alone is said with its neighbours, as 前期 of 前. */
const said = (text: string, from: number, to: number): string =>
  (to - from > 1 ? text.slice(from, to) : text.slice(Math.max(0, from - 1), to + 1)).replace(/[^一-龥]/g, '');

/** After a numeral and its unit, as 12.5万元, 三起 or 32微克/立方米. */
function numberEnd(text: string, at: number): number {
  NUMERAL.lastIndex = at;
  if (!NUMERAL.test(text)) return at;
  const digits = NUMERAL.lastIndex;
  if (text[at] === '第') return /^[名位]/.test(text.slice(digits)) ? digits + 1 : digits;
  const arabic = /\d/.test(text.slice(at, digits));
  let end = digits;
  for (let from = digits; ; from = end + 1) {
    // 万 of 万元 may have been taken with the numeral.
    const back = from === digits ? unitFrom(text, at, digits) : from;
    const unit = unitNamesAt(text, back)[0];
    if (unit) end = back + unit.length;
    if (!unit || text[end] !== '/') break;
  }
  return arabic || end > digits ? end : at;
}

/** Where the unit may begin: before the scale word that it shares with the numeral. */
function unitFrom(text: string, at: number, digits: number): number {
  for (let from = digits; from > at && /[十百千万亿]/.test(text[from - 1]!); from--) {
    const unit = unitNamesAt(text, from - 1)[0];
    if (unit && from - 1 + unit.length > digits) return from - 1;
  }
  return digits;
}
