/** The only place that knows so many pieces at one price and those beyond at another: 5篇以内每篇得0.5分，超出部分每篇得0.2分. */
import { add, decimalText, equals, ONE, type Exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { Later } from '../../text/patterns';
import { MARK, N, re, turn, type Place, type Turn } from './turn';

const PIECE = '(?:人次|批次|件次|场次|次|起|例|件|项|个|篇|家|户|处|条|份|宗|笔|卷|批|张|场|期|人)';
const VERB = '得|加|计|记|赋|奖|扣|减';
const TAIL = '(?:计分|计算|加分|得分|扣分|计)?';
/** 每再采用1篇得0.5分, 按每篇0.5分计算, 按0.2分/篇计分; the piece, the verb, the marks. */
const each = (n: number, piece: string): string =>
  `(?:(?:按)?每(?:再)?[一-龥]{0,4}?(?:1|一)?${piece}(?:的)?，?(?:再|只|均|各|按)*(?<verb${n}>${VERB})?(?:减)?(?<marks${n}>${MARK})${TAIL}|按(?<slash${n}>${MARK})/${piece}${TAIL})`;

const FIRST =
  `(?:的，)?(?:(?<lead>前|不超过|第?[1一](?:至|—|到|-)第?)?(?<upTo>${N})(?<of>${PIECE})(?<within>(?:\\(含\\)|及)?(?:以内|以下|之内)(?:\\(含\\))?)?(?:的)?(?:部分)?(?:的)?[，：]?)` +
  each(1, '\\k<of>');
const PLAIN_FIRST = `(?<one>每[一-龥]{0,4}?(?:1|一)?|(?<=采用|刊发|发表|发现|报送|录用|编发)[1一])(?<of>${PIECE})(?:[^，。；：\\d扣减加得计记赋奖的]{0,12}?)(?:的)?，?(?<verb1>${VERB})(?:减)?(?<marks1>${MARK})(?:\\(限前(?<upTo>${N})\\k<of>\\))?`;
const BEYOND =
  `[，；。](?:但|而)?(?:[一-龥]{0,6}?)(?:` +
  `(?:从|自)?第(?<from>${N})\\k<of>(?:起|开始|及?以后|及?以上)` +
  `|(?:超过|超出|多于|高于)(?<over>${N})\\k<of>(?:的|后|以上的?|以后)?，?(?:(?:的)?部分|超出(?:的)?部分|超过(?:的)?部分|(?=每(?:再)?(?:多|增|超)))` +
  `|(?<!第)(?<past>${N})\\k<of>(?:及)?(?<how>以上|以外|以后|之后|之外|后)(?:\\(不含(?:\\k<past>\\k<of>)?\\))?(?:的)?(?<part>部分)?(?:的)?(?:，?(?:从|自)第(?<then>${N})\\k<of>(?:起|开始))?` +
  `|(?<rest>其后|以后|此后|之后|其余|余下|超出(?:的)?部分|超过(?:的)?部分)` +
  `)(?:的)?(?:部分)?[，：]?` +
  each(2, '\\k<of>');

/** How many pieces have the first price; null where the two clauses do not tell one number, or not surely. */
function many(g: Record<string, string | undefined>): Exact | null {
  const known: Exact[] = [];
  const put = (text: string | undefined, less: boolean): boolean => {
    if (text === undefined) return true;
    const n = readNumeral(text);
    if (!n || n.d !== 1n) return false;
    known.push(less ? n.sub(ONE) : n);
    return true;
  };
  if (!put(g['upTo'], false) || !put(g['over'], false) || !put(g['past'], false)) return null;
  if (!put(g['from'], true) || !put(g['then'], true)) return null;
  // 5篇以上的每篇: those beyond five, or all of them?
  if (g['how'] === '以上' && !g['part'] && !g['then']) return null;
  const [one, ...more] = known;
  return one && more.every((n) => equals(n, one)) ? one : null;
}

function priced(m: RegExpExecArray, { before }: Place): string | null {
  // 前5篇，每篇…: how far the first price holds stands before it in a way that is not known.
  if (BOUNDED.test(before) || GAP.test(before)) return null;
  const g = m.groups as Record<string, string | undefined>;
  if (g['upTo'] !== undefined && g['one'] === undefined && !g['lead'] && !g['within']) return null;
  const upTo = many(g);
  const [first, later] = [g['marks1'] ?? g['slash1'], g['marks2'] ?? g['slash2']];
  const verb = g['verb1'] ?? g['verb2'] ?? '得';
  if (!upTo || !first || !later || (g['verb2'] ?? verb) !== verb) return null;
  const piece = g['of']!;
  return `，每1${piece}${verb}${first}，从第${decimalText(add(upTo, ONE))}${piece}起每${piece}${verb}${later}`;
}

/** 超出控制数的，10人以内的部分每人…: so far beyond something, and no count of its own. */
const GAP = new Later(/(?:超|低于|少于|高于|不足|未达|突破|差|欠)[^，。；]{0,12}$/);
const BOUNDED = new Later(new RegExp(`${N}${PIECE}[^，。；]{0,8}，?$`));

export const piecePriceTurns: readonly Turn[] = [
  // 不超过5篇的，每篇得0.5分；超过5篇的，前5篇每篇得0.5分: what the second clause says again
  turn(
    '前 & 超过 超出',
    re(
      `(?:不超过|未超过)?(${N})(${PIECE})(?:以内|及以下|以下|的|\\(含\\))*，每\\2(?:${VERB})(${MARK})[，；](?:超过|超出)\\1\\2的，(?=前\\1\\2每\\2(?:${VERB})\\3)`,
    ),
    '',
  ),
  turn('每 / & 前 不超过 以内 以下 之内 第1 第一 1至 1— 1到 1- 一至', re(FIRST, BEYOND), priced),
  turn('每 & 第 超过 超出 多于 高于 以上 以外 以后 之后 之外 后 其余 余下', re(PLAIN_FIRST, BEYOND), priced),
];
