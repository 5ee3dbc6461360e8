/** The only place that counts those which a cell leaves out or names one by one: 除2项外均已完成, 未达标：城关镇、平安镇. */
import { exact, type Exact } from '../model/exact';
import { readNumeral } from '../text/numerals';
import { bareWords } from './match';

const EXCEPT =
  /除(?:了)?(\d{1,4}|[一二两三四五六七八九十]+)[个项件户处起家批条宗名人](?:[^，。；外\d]{0,12})(?:以外|之外|外)[，,]?(?:其余|其他|其它)?(?:[^，。；\d]{0,6})?(?:均|都|全部)已?(?:经|按[时期])?([一-龥]{2,6})[。]?$/;
const DENIED = /(?:[未没不]有?|尚未)(?:能|按[时期])?([一-龥]{2,})$/;

/** How many were left out of what all others had done, where the words deny that very deed; null for anything else. */
export function leftOut(shown: string, words: string): Exact | null {
  const [, many, done] = EXCEPT.exec(shown.replace(/\s/g, '')) ?? [];
  const deed = DENIED.exec(bareWords(words))?.[1];
  const same = done !== undefined && deed !== undefined && (done.startsWith(deed) || deed.startsWith(done));
  if (!same || !many || /[未没不]/.test(done)) return null;
  return /^\d/.test(many) ? exact(BigInt(many)) : readNumeral(many.replace('两', '二'));
}

const NAMED = /^([未没不][一-龥]{2,6}|[一-龥]{0,4}[未没不][一-龥]{2,4})(?:的)?(?:有)?[:：](.+?)[。]?$/;
const KINDS = '镇|乡|街道|村|社区|县|区|局|校|学校|小学|中学|企业|公司|断面|水库|项目';

/** How many are named after what was amiss with them; null unless each name is of the very kind that is counted. */
export function namedAmiss(shown: string, words: string): Exact | null {
  const [, amiss, list] = NAMED.exec(shown.replace(/\s/g, '')) ?? [];
  const asked = bareWords(words);
  if (!amiss || !list || !asked.includes(bareWords(amiss).replace(/的$/, ''))) return null;
  const kind = new RegExp(KINDS).exec(asked.replace(bareWords(amiss), ''))?.[0];
  const names = list.split(/[、，,和及]/);
  const of = kind && (asked.includes('乡镇') ? '镇|乡|街道' : kind);
  const each = new RegExp(`^[一-龥]{1,8}(?:${of})$`);
  return of && new Set(names).size === names.length && names.every((n) => each.test(n)) ? exact(names.length) : null;
}
