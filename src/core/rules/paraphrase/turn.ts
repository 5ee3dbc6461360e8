/** The only place that says what a turn of phrase is, and what turns are made of. */
import { Later } from '../../text/patterns';
import type { Signs } from './signposts';

/** What the whole text and the place of the phrase tell of it. */
export interface Place {
  /** The text up to the phrase, from its sentence on (behind the last 。；: or line break). */
  readonly before: string;
  /** The text behind it. */
  readonly behind: string;
  readonly whole: string;
}

/**
 * One way of saying something the reader knows in other words. The words put in its place mean the same in every rule; where that depends on
 * what stands around it, `said` looks and gives null to leave the phrase alone.
 */
export interface Turn {
  /** Some of the words of each group are in every text with such a phrase: a text without them is not searched. */
  readonly signs: Signs;
  /** Global. */
  readonly pattern: RegExp;
  readonly said: string | ((match: RegExpExecArray, place: Place) => string | null);
}

/** A number in digits or numerals. */
export const N = '(?<![\\d.])(?:\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百半]+(?:点[零一二三四五六七八九]+)?)';
/** Marks: 3分, 零点五分, never 分值 or 分钟. */
export const MARK = `${N}分(?![值之制钟类级档部数别])`;
/** 低于目标10%的 is ten per cent short of it, 低于目标80%的 less than that part of it; null between. */
export const partOfAim = (below: string, percent: string): boolean => below !== '低于' || Number(percent) >= 50;
/** 该项, 本小项, 此项指标. */
export const ITEM = '(?:该|本|此)(?:小|单|子|分)?(?:项|指标|类)(?:指标|工作|内容|目)?';
/** 分值, 满分, 标准分: the full marks. */
export const FULL = '(?:(?:考核|考评|指标|评分)?分值|满分|标准分|基本分|基础分|标准分值|权重分|权重)';
/** The end of a clause. */
export const END = '(?=[，。；：、()\\n]|$)';
/** What stands between two names; never a part of 及时, 普及, 涉及, 和谐, 总和, 参与. */
export const BETWEEN_NAMES =
  /、|以及|(?<![普涉危波])及(?![时格早其])(?=[一-龥]{2})|(?<![总共缓温])和(?![谐平解睦])(?=[一-龥]{2})|(?<![参给赋])与(?![否会])(?=[一-龥]{2})/;
/** A character of a clause that gives or takes no marks. */
export const PLAIN = '[^，。；：、()\\d扣加减得计奖罚记给赋分]';

/** `signs`: words apart by blanks, groups by ` & `. */
export function turn(signs: string, pattern: RegExp, said: Turn['said']): Turn {
  const later = new Later(pattern);
  return {
    signs: signs.split(' & ').map((group) => group.split(' ')),
    /** Most patterns are asked in no text of a run. */
    get pattern() {
      return later.pattern;
    },
    said,
  };
}

/** A pattern of the pieces above. */
export const re = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(''), 'g');
