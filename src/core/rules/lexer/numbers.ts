/** The only place that cuts numbers: quantities with units, marks, places and shares of a ranking. */
import { readNumeral } from '../../text/numerals';
import { compoundUnitAt } from '../../text/compoundUnits';
import { otherUnit, unitNamed, unitNamesAt } from '../../text/units';
import { wordAt } from '../lexicon';
import { cut, type Cut } from './token';
import { Later } from '../../text/patterns';

const HANZI = '零一二两三四五六七八九十百千半';
/** What a number, a rank or a share can begin with. */
export const NUMERIC_OPENS = '0123456789零一二两三四五六七八九十百千半倒第前首榜末最后';
const NOT_MARK = new Later(/^分(?:值|别|类|制|级|管|析|配|布|局|公|子|期|解|散|流|账|之|钟|数|率|贝|组|管)/);
/** 500强, 5G, 12345热线: the number is part of a name. */
const NAME_WITH_NUMBER = new Later(
  /^(?:\d{2,4}强|[2-6]G(?![A-Za-z])|\d{3,6}(?=(?:政务|市长|市民|便民|热线|投诉|报警|接警|接处警|工单|平台|服务)))/,
);
const ENDS: readonly (readonly [name: string, fromBottom: boolean])[] = [
  ['首位', false],
  ['榜首', false],
  ['末位', true],
  ['最后一名', true],
  ['最后1名', true],
  ['末名', true],
];

const SEVERAL = new Later(
  /^(倒数)?第((?:\d+|[一二三四五六七八九十]+)(?:、(?:\d+|[一二三四五六七八九十]+))+)(?:名|位|(?=的))/,
);
const PLACE = new Later(/^(?:(倒数)?第|前)(\d+|[一二三四五六七八九十]+)(?!分之)(名(?!次)|位(?!次)|%)?/);
/** 倒数前三名 are the last three, not the third from the last. */
const BOTTOM = new Later(/^(?:倒数前?|末|最后|(?<![之以此其])后)(\d+|[一二三四五六七八九十]+)(?:名(?!次)|位(?!次))/);
const SHARE = new Later(
  /^(?:百|千|[一二三四五六七八九十]+)分之[零一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?/,
);
const PLACED = new Later(
  /(?:排名|名列|位列|位居|排|居|列|名次为|位次为)(?:全市|全区|全省|全县|本组|同组|组内|[A-D]组)?(?:为|在)?$/,
);

/** What begins there with one of `NUMERIC_OPENS`. */
export function numeric(text: string, at: number): Cut | null {
  const c = text[at] as string;
  const rest = text.slice(at, at + 48);
  // Each pattern is asked only where it can begin.
  const digit = c >= '0' && c <= '9';
  const whole = digit || c === '一' ? compoundUnitAt(text, at) : null;
  if (whole) return cut('q', whole.text.length, { number: readNumeral('1')!, unit: whole });
  const per = digit && rest.includes('/') ? /^(\d+(?:\.\d+)?)\/((?:10|1|十|百)?万|千)/.exec(rest) : null;
  const perUnit = per && per[1] !== '1' ? (compoundUnitAt(`1/${per[2]}`, 0) ?? otherUnit(`1/${per[2]}`)) : null;
  if (per && perUnit) return cut('q', per[0].length, { number: readNumeral(per[1]!)!, unit: perUnit });
  const several = c === '倒' || c === '第' ? SEVERAL.exec(rest) : null;
  if (several) {
    const list = (several[2] as string).split('、').flatMap((n) => readNumeral(n) ?? []);
    if (list.length < 2 || list.length !== (several[2] as string).split('、').length) return null;
    return cut('K', several[0].length, { number: list[0]!, list, bottom: several[1] !== undefined, value: 'place' });
  }
  const place = c === '倒' || c === '第' || c === '前' ? PLACE.exec(rest) : null;
  if (place) return rank(text, at, rest, place);
  const part =
    c === '前' || c === '后'
      ? /^(前|后)(?:(\d+(?:\.\d+)?)%|([二三四五六七八九十])分之([一二三四五六七八九]))/.exec(rest)
      : null;
  if (part && (part[1] === '后' || part[3])) {
    const share = part[2] ? readNumeral(part[2])! : readNumeral(part[4]!)!.mul(100).div(readNumeral(part[3]!)!);
    return cut('%', part[0].length, { number: share, bottom: part[1] === '后' });
  }
  const bottom = '倒末最后'.includes(c) ? BOTTOM.exec(rest) : null;
  if (bottom && readNumeral(bottom[1] as string))
    return cut('K', bottom[0].length, { number: readNumeral(bottom[1] as string)!, bottom: true, value: 'first' });
  for (const [name, fromBottom] of ENDS)
    if (name[0] === c && rest.startsWith(name))
      return cut('K', name.length, { number: readNumeral('1')!, bottom: fromBottom, value: 'place' });
  const noun = wordAt(text, at);
  const span = digit ? /^(\d+)(?:名|位)?(?:—+|-+|~|至|到)\d+(?:名|位)(?!次)/.exec(rest) : null;
  if (span && /排名|名次|位次|第[一1]名|排序|^排|，排/.test(text) && !/[第升降步退移进]$/.test(text.slice(0, at)))
    return cut('K', span[1]!.length + (/^[名位]/.test(rest.slice(span[1]!.length)) ? 1 : 0), {
      number: readNumeral(span[1]!)!,
      bottom: false,
      value: 'place',
    });
  const digits = digit ? /^\d+(?:\.\d+)?(?:\/\d+(?!\d*%))?/.exec(rest)?.[0] : undefined;
  if (digits) {
    const name = NAME_WITH_NUMBER.exec(rest);
    if (name) return cut('w', name[0].length);
    if (noun && noun.classes.length === 0 && noun.text.length >= digits.length) return null;
    return measured(text, at, digits);
  }
  const half = rest.startsWith('一半') ? '一半' : rest.startsWith('半数') ? '半数' : undefined;
  if (half) return cut('q', half.length, { number: readNumeral('50')!, unit: unitNamed('%') });
  const share = SHARE.exec(rest)?.[0];
  if (share) {
    const value = readNumeral(share);
    if (!value) return null;
    return cut('q', share.length, {
      number: value.mul(100),
      unit: unitNamed('%'),
    });
  }
  if (!HANZI.includes(rest[0] as string)) return null;
  const hanzi = /^[零一二两三四五六七八九十百千半]+(?:点[零一二三四五六七八九]+)?/.exec(rest)![0];
  if ((noun && noun.text.length > hanzi.length) || quoted(text, at)) return null;
  const unit = unitAt(text, at + hanzi.length);
  const isMark = text[at + hanzi.length] === '分' && !NOT_MARK.test(text.slice(at + hanzi.length));
  return unit !== null || isMark ? measured(text, at, hanzi) : null;
}

/** “三审三校”: a numeral in quotation marks is a piece of a name. */
function quoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  return open >= 0 && text.lastIndexOf('”', at) < open && /^[^”\d得扣加分]{2,10}”/.test(text.slice(open + 1));
}

function rank(text: string, at: number, rest: string, place: RegExpExecArray): Cut | null {
  const noun = wordAt(text, at);
  if (noun && noun.text.length > place[0].length) return null;
  const number = readNumeral(place[2] as string);
  if (!number) return null;
  const first = rest.startsWith('前');
  if (place[3] === '%') return first ? cut('%', place[0].length, { number }) : null;
  const named =
    place[3] !== undefined || /^(?:至|—|-|~|到|、)第?(?:\d|[一二三四五六七八九十])/.test(rest.slice(place[0].length));
  const placed = PLACED.test(text.slice(Math.max(0, at - 10), at));
  const followed =
    /^(?:的)?(?:得|计|记|加|扣|奖)/.test(rest.slice(place[0].length)) &&
    /排名|排位|位次|名次|第一|排全|排在|位居/.test(text);
  if (!named && !placed && !followed && place[1] === undefined) return null;
  return cut('K', place[0].length, { number, bottom: place[1] !== undefined, value: first ? 'first' : 'place' });
}

/** A number with what follows it: 分 makes it marks, a unit a quantity. */
function measured(text: string, at: number, digits: string): Cut | null {
  const end = at + digits.length;
  const number = digits === '' ? readNumeral('1') : readNumeral(digits);
  if (!number) return null;
  const after = text.slice(end, end + 4);
  if (after.startsWith('分制')) return cut('~', digits.length + 2, { value: 'scale', number });
  if (after.startsWith('分') && !NOT_MARK.test(after)) return cut('m', digits.length + 1, { number });
  const compound = compoundUnitAt(text, end);
  if (compound) return cut('q', digits.length + compound.text.length, { number, unit: compound });
  const unit = unitAt(text, end);
  return cut('q', digits.length + (unit?.length ?? 0), {
    number,
    unit: unit ? (unitNamed(unit) ?? otherUnit(unit)) : null,
  });
}

const LONG_UNITS = ['微克每立方米', '毫克每升'];
const SCALE_UNITS = ['万', '亿'];
const OPEN_UNIT = new Later(/[人户家项次处名条台所部村单支升天日月年位周起件个期批场本组站类方面对点盘座套]$/);
const NOT_UNIT = new Later(
  /^(?:人(?:民|均|员|才|口|社|大|居|事|数)|户(?:籍|数)|家(?:庭|级)|项(?:目(?!标)|数(?![据字额]))|次(?:要|日|年|数(?![据字额]))|处(?:分|罚|理|置|级)|名次|条件|台账|所(?:辖|在|有|属)|部(?:门|署|分)|村(?:级|民|庄)|单(?:位|项|个)|支(?:出|部)|升级|天数|日(?:前|内|常|报(?![送告]))|月(?:度|份|报|底)|年(?:度|内|底|初|终|均|报|龄)|位(?:于|置|次)|周边|起(?:诉|草|数|点)|件数|个数|期(?:间|末|内)|批准|场所|本(?:县|市|项|级|地|年)|组织|站点|类型|类别|方面|面积|对(?:口|照|接)|点位|盘(?:活|点|查|整)|座(?:谈|落)|套(?:取|用))/,
);

/** The unit name at that place, or null. */
export function unitAt(text: string, at: number): string | null {
  for (const name of LONG_UNITS) if (text.startsWith(name, at)) return name;
  for (const name of unitNamesAt(text, at)) {
    if (name === '分') continue;
    const last = OPEN_UNIT.exec(name)?.[0];
    if (last && NOT_UNIT.test(last + text.slice(at + name.length, at + 10))) continue;
    return name;
  }
  for (const name of SCALE_UNITS) if (text.startsWith(name, at) && text[at + 1] !== '分') return name;
  return null;
}
