/** The only place that knows that 全部合格 is a 合格率 of 100%, that of 不合格 there is none then, and that 未整改2处 is not 全部整改. */
import { compare, equals, HUNDRED, isZero } from '../model/exact';
import type { ValueReading } from '../layout/valueReading';
import { convert, isPercentual, PERCENT } from '../text/units';
import { bareWords } from './match';

/** 承办28件，全部按期办结: how many there were, before what was done with all of them. */
const OF_SO_MANY =
  '(?:共?(?:受理|承办|交办|转办|排查|发现|反馈|抽查|抽检|检查|应[一-龥]{1,2})[一-龥]{0,6}\\d+[件个项处户起条批])?';
const WHOLLY_DONE = new RegExp(`^${OF_SO_MANY}(?:已经?)?(?:全部|均|都)(?:已经?)?([一-龥]{2,6})$`);

/** The deed that a cell says was done wholly (全部合格, 均已整改); null for anything else. */
function doneWholly(shown: string): string | null {
  return WHOLLY_DONE.exec(bareWords(shown))?.[1] ?? null;
}

/** 合格率 of 全部合格. */
export function isWholly(words: string, name: string, shown: string): boolean {
  const deed = doneWholly(shown);
  const rate = bareWords(words) || bareWords(name);
  return deed !== null && !/[未不没]/.test(deed) && rate.endsWith(`${deed}率`);
}

/** 不合格, 未纳入 of 全部合格, 全部纳入. */
export function isNoneLeft(words: string, shown: string): boolean {
  const deed = doneWholly(shown);
  return deed !== null && !/[未不没]/.test(deed) && new RegExp(`[未不]${deed}`).test(bareWords(words));
}

const NONE_TOLD = /^(?:全年|本年度?|当年|年内)?(?:均|尚)?(?:未|没有)(?:有|曾)?(?:被|受到?|获得?|取得)?([一-龥]{2,8})$/;

/** 未获得表彰 where 表彰 are counted. */
export function isNoneOfIt(words: string, shown: string): boolean {
  const thing = NONE_TOLD.exec(bareWords(shown))?.[1];
  return thing !== undefined && !/[未没不无]/.test(words) && bareWords(words).endsWith(thing);
}

/** 安全隐患全部按期整改, 薄弱村全部清零: how it was to be done, and what. */
const BY_ALL = /(?:全部|全都|均)(按[时期]|及时|如期)?(?!达|为|在|不|未|超)([一-龥]{2,4})$/;

/** What is to be done. `task`: the row's own target tells how much of it. */
export interface Due {
  readonly manner: string;
  readonly deed: string;
  readonly task?: true;
}

/** The manner and the deed of what all are to have done; null for anything else. */
export function dueByAll(asked: string): Due | null {
  const [, manner, deed] = BY_ALL.exec(asked) ?? [];
  return deed === undefined || /^[未没不无]/.test(asked) ? null : { manner: manner ?? '', deed };
}

/** 全部达标 of a 达标率 of 100%, 实现全覆盖 of a 覆盖率 of 98%: yes and no; null where the row is no such rate. */
export function allByRate(asked: string, name: string, { number, items, bound }: ValueReading): boolean | null {
  const deed = /^(?:[一-龥]{0,6}?)(?:全部|全都|均|实现全)([一-龥]{2,4})$/.exec(bareWords(asked))?.[1];
  if (deed === undefined || /[未没不无]/.test(asked) || items.length > 1 || bound || !number?.unit) return null;
  if (!isPercentual(number.unit) || !bareWords(name).endsWith(`${deed}率`)) return null;
  const share = convert(number.value, number.unit, PERCENT);
  return share && compare(share, HUNDRED) <= 0 ? equals(share, HUNDRED) : null;
}

const LEFT = /^(?:还|尚|仍)?(?:剩余?|余下?)[一-龥]{0,3}$/;

/** 未按期整改2处, 剩余2个村 of what all were to have done; null where the cell counts something else, or one that was done late may be done. */
export function doneByAll(asked: string, { items, ratio, number }: ValueReading): boolean | null {
  const due = dueByAll(asked);
  // 12/15 of 全部开工: twelve of fifteen, and when, nobody says.
  const order = due && ratio && !number ? compare(ratio.numerator, ratio.denominator) : null;
  if (due && order !== null && order <= 0) return order < 0 ? false : due.manner === '' ? true : null;
  const [only, another] = items;
  if (!due || !only || another || only.bound || only.change) return null;
  if (only.quantity.unit && only.quantity.unit.dimension !== 'count') return null;
  const [, manner, deed] =
    /^(?:[一-龥]{0,3}?)(?:还|尚|仍)?有?[未没](?:有|能)?(按[时期]|及时|如期)?([一-龥]{2,6})$/.exec(only.label) ?? [];
  const same = deed !== undefined && deed.startsWith(due.deed) && (manner === undefined || due.manner !== '');
  // Late ones done by none are no proof that all was done in time, unless they are the ones asked about.
  if (same) return isZero(only.quantity.value) ? (manner === undefined && due.manner !== '' ? null : true) : false;
  return due.manner === '' && LEFT.test(only.label) ? isZero(only.quantity.value) : null;
}
