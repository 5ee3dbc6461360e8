/** The only place that tells what is left by columns with heads of their own: 27 of 问题数 found, 24 of 已整改数 put right. */
import { isNegative, isZero, sub } from '../model/exact';
import { isMissing, type Answer } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { convert } from '../text/units';
import { doubt, lacking, plain } from './held';
import { bareWords } from './match';
import type { InputColumn } from './inputColumns';
import type { ReadCell, RowCells } from './rowCells';
import { TAIL } from './dueHeads';
import { leafOf } from './headLeaf';
import { amountsHere, isWhole, partOf, type Pair } from './shareHeads';

/** What a rule denies: 问题未整改 is of what 已整改 tells, with 问题 for its thing. */
const UNDONE = /^(.*)(?:尚未|仍未|未能?|没有|不(?=达标|合格))(.{2,})$/;

/** 27 found, 24 put right: the two columns of what is left; null where no two tell it. */
export function restByHeads(
  cells: RowCells,
  words: string,
): { readonly all: ReadCell; readonly passed: ReadCell } | null {
  const one = MISSED.exec(bareWords(words))?.[1];
  if (one !== undefined) return dueAndDone(cells, one);
  const said = UNDONE.exec(sameAsRate(bareWords(words), cells));
  const pair = said && pairOfLeft(cells, said[1] as string, said[2] as string);
  return pair && !pair.denied ? { all: pair.whole, passed: pair.part } : null;
}

/** 未按期整改到位 of a rule whose 整改率 shall be 100%: what is wanting of that is not put right. */
function sameAsRate(words: string, { row }: RowCells): string {
  const deed = /未(?:按[时期]|及时|如期)([一-龥]{2})(?:到位|完毕|完成)?$/.exec(words)?.[1];
  const ofAll =
    deed !== undefined && new RegExp(`(?<!按[时期]|及时|如期)${deed}率(?:达到?|为)?100%`).test(row.ruleText);
  return ofAll ? words.replace(/未(?:按[时期]|及时|如期)([一-龥]{2})(?:到位|完毕|完成)?$/, '未$1') : words;
}

const [DUE_WORDS, TRUE_WORDS] = [
  ['应', '须'],
  ['实', '实际', '已'],
];
/** 缺报: of 应报数 and 实报数. */
const MISSED = /^(?:发生|出现)?[缺漏少欠]([一-龥])$/;

function dueAndDone(cells: RowCells, deed: string): { readonly all: ReadCell; readonly passed: ReadCell } | null {
  const of = (words: readonly string[], head: string): string | null =>
    words.flatMap((w) => (head.startsWith(w + deed) ? [head.slice(w.length + 1)] : []))[0] ?? null;
  const headed = (words: readonly string[]) => amountsHere(cells).filter((c) => of(words, leafOf(c.header)) !== null);
  const [[due, another], [done, more]] = [headed(DUE_WORDS), headed(TRUE_WORDS)] as const;
  const rest = (c: InputColumn, words: readonly string[]): string =>
    (of(words, leafOf(c.header)) ?? '').replace(TAIL, '');
  if (due && done && rest(due, DUE_WORDS) !== rest(done, TRUE_WORDS)) return null;
  return due && done && !another && !more ? { all: cells.cell(due), passed: cells.cell(done) } : null;
}

function pairOfLeft(cells: RowCells, thing: string, deed: string): Pair | null {
  const here = amountsHere(cells);
  const done = deed === '达到' ? '达标' : deed;
  const [part, another] = here.flatMap((c) => partOf(c, done) ?? []).filter((p) => p.deed === done);
  if (!part || another || !/^(?:已|实|按|及时|如期|达标|合格)|完成/.test(leafOf(part.column.header))) return null;
  const [whole, more] = here.filter((c) => {
    const head = leafOf(c.header).replace(TAIL, '');
    const same = thing.length >= 2 && head.length >= 2 && (head.endsWith(thing.slice(-2)) || thing.endsWith(head));
    const pieces = thing.length === 1 && leafOf(c.header).endsWith(`${thing}数`) && leafOf(part.column.header).endsWith(`${thing}数`); // prettier-ignore
    return c !== part.column && (isWhole(c, part, thing + deed) || same || pieces);
  });
  return whole && !more ? { whole: cells.cell(whole), part: cells.cell(part.column), denied: part.denied } : null;
}

/** 30 sampled, 27 passed: 3 did not. */
export function leftOf(all: ReadCell, passed: ReadCell): Answer<Quantity> {
  const [whole, part] = [all.reading.number, passed.reading.number];
  if (!whole || !part) return lacking('count', whole ? passed : all);
  const [of, one] = [whole.unit ?? all.unit, part.unit ?? passed.unit];
  // 27万元 found, 24个 put right.
  const done = of && one ? convert(part.value, one, of) : part.value;
  const value = done && sub(whole.value, done);
  if (!value || isNegative(value) || (one ?? of)?.dimension === 'money') return doubt({ name: 'count' }, passed);
  return { ok: { value, unit: null, firmness: part.firmness, at: passed.at, shown: `${plain(whole)} - ${plain(part)}` }, at: passed.at }; // prettier-ignore
}

/** 查出问题全部整改到位 of 27 found and 24 put right; null where no two columns tell it. */
export function allByHeads(cells: RowCells, words: string): Answer<boolean> | null {
  const one = ALL_DUE.exec(bareWords(words))?.[1];
  const two = one === undefined ? null : dueAndDone(cells, one);
  const short = two && leftOf(two.all, two.passed);
  if (short) return isMissing(short) ? short : { ok: isZero(short.ok.value), at: short.at };
  const said = ALL_DONE.exec(bareWords(words));
  const pair = said && pairOfLeft(cells, said[1] as string, said[2] as string);
  if (!pair || pair.denied) return null;
  const left = leftOf(pair.whole, pair.part);
  return isMissing(left) ? left : { ok: isZero(left.ok.value), at: left.at };
}

/** 应发尽发. */
const ALL_DUE = /^应([一-龥])尽\1$/;
const ALL_DONE = /^([^未没不]*?)(?:全部|均|都)(?:已经?)?([^未没不]{2,4}?)(?:到位|完毕)?$/;

/** 尚未化解, 未办结: of no day by which it was to be done. */
export const LEFT_UNDONE = /^(?:有|尚|还|仍|至今|目前)*(?:未|没有)(?!按|及时|如期)(?:能|全部)?([一-龥]{2,})$/;

/** 任务数 18件, 完成数 15件 where 尚未化解的 are counted: three of them. */
export function notYetDone(
  cells: RowCells,
  words: string,
): { readonly all: ReadCell; readonly passed: ReadCell } | null {
  const deed = LEFT_UNDONE.exec(words)?.[1];
  const [due, done] = [cells.columns('target')[0], cells.columns('actual')[0]];
  if (!deed || !due || !done) return null;
  // 竣工121户 says itself what was done.
  const [item, another] = cells.cell(done).reading.items;
  const told =
    item !== undefined && !another && !item.bound && item.label.replace(/^(?:已经?|共|累计|实际)+/, '') === deed;
  if (!told && !/^(?:实际)?完成(?:件|个|项|户)?数(?:量)?$/.test(leafOf(done.header))) return null;
  const [all, passed] = [cells.cell(due), cells.cell(done)];
  const [whole, part] = [all.reading.number, passed.reading.number];
  const pieces =
    whole && part && (whole.unit === null || whole.unit.dimension === 'count') && whole.unit?.text === part.unit?.text;
  const own = deed === '完成' || told || cells.name.includes(deed);
  return own && pieces && !isNegative(sub(whole.value, part.value)) && !/[未没剩缺]/.test(passed.reading.shown)
    ? { all, passed }
    : null;
}
