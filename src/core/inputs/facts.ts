/** The only place that answers yes or no of a row. */
import { compare, isPositive, isZero } from '../model/exact';
import { isMissing, type Answer, type FactAbout, type Missing } from '../model/inputs';
import { lowerIsBetter } from '../text/direction';
import { unitNamed } from '../text/units';
import { wholeHeld } from './achieved';
import { countColumn, restOf } from './countColumns';
import { factIn } from './factInCell';
import { somethingAssigned } from './assigned';
import { behindDay, deedOn, doneOn, tellsDay } from './deadlines';
import { doubtful, lacking, type Held } from './held';
import { ofMixed } from './mixedDeeds';
import { deniedInNote, lateInNote, undoneInNote } from './notes';
import { actualOf } from './numbers/actual';
import { daysLateOf } from './numbers/daysLate';
import { targetOf } from './numbers/target';
import { bareWords } from './match';
import { allByHeads, leftOf } from './leftByHeads';
import { doneInClause } from './ownClause';
import type { Source } from './source';
import { allByRate, dueByAll, type Due } from './wholly';

/** 按时上报, 未按期完成. */
const IN_TIME =
  /^(?:未能?|没有?|不)?(?:按[时期]|如期|及时|按(?:要求|规定)的?(?:时间|时限|期限)|在?(?:规定)?(?:时限|期限|时间)[前内]|[在于]?(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[底末])(?:及?(?:之|以)?前))/;
/** 逾期的, 迟报的. */
const OVERDUE = /^(?:逾期|超期|超时|延期|推迟|迟|晚)/;
const DENIED = /^[未没不]/;
const MONTHS = unitNamed('个月');
const IN_FULL = /^(未能?|没有?|不)?(按时|按期|及时)?(足额|全额|足量|如数)/;

/** 发生重大及以上事故的, where each kind is counted in a column of its own. */
const HAPPENED = /^(?:发生|出现|存在|发现|被|受到?)/;

/** Whether what the words say is so: a day against its day, days late, the cell, the note beside it, paid against due. */
export function factOf(from: Source, words: string, about?: FactAbout): Answer<boolean> {
  const assigned = from.part ? null : somethingAssigned(from.cells, words);
  if (assigned) return assigned;
  const named = from.part ? null : byNamedColumn(from.cells, bareWords(words));
  if (named) return named;
  const event = from.part ? null : byEventColumn(from.cells, bareWords(words));
  if (event) return event;
  const held = wholeHeld(from);
  const kind = held || from.part || !HAPPENED.test(words) ? null : countColumn(words, from.cells);
  if (kind && kind !== 'unsure' && kind.reading.number && kind.reading.items.length <= 1 && !kind.reading.bound)
    return { ok: isPositive(kind.reading.number.value), at: kind.at };
  const all = from.part || (held && !/^应.尽/.test(words)) ? null : allByHeads(from.cells, words);
  if (all) return all;
  const made = from.part || held?.reading.state === 'value' ? null : byPartAndWhole(from.cells, bareWords(words));
  if (made) return made;
  const mixed = held && !from.part ? ofMixed(held, words) : null;
  if (mixed) return mixed;
  const overdue = OVERDUE.test(words);
  const day = from.part || !(overdue || IN_TIME.test(words)) ? null : (doneOn(from.cells) ?? held);
  const behind = day && (behindDay(from.cells, day, null, words) ?? behindDay(from.cells, day, MONTHS));
  // On the very day of 12月20日前: in time or late is not for the cells to say.
  if (day && behind?.fromBefore && behind.days === 0) return doubtful('是否按时的情况', day);
  if (day && behind) return { ok: behind.days <= 0 !== (overdue || DENIED.test(words)), at: day.at };
  if (day && tellsDay(day)) return doubtful('是否按时的情况', day);
  if (held?.reading.number && IN_TIME.test(words)) {
    const late = daysLateOf(from, { name: 'days_late' });
    if (!isMissing(late)) return { ok: isZero(late.ok.value) !== DENIED.test(words), at: late.at };
  }
  const dated = from.part || !held || about?.ill ? null : doneOnDay(held, words);
  if (dated) return dated;
  if (!from.part && doneInClause(held, words)) return { ok: true, at: held!.at };
  const told = factIn(held, words, about);
  const late = from.part || !IN_TIME.test(words) || isMissing(told) ? null : lateInNote(from.cells);
  if (late) return doubtful('是否按时的情况', late);
  const undone =
    from.part || isMissing(told) || !held || held.reading.fact !== true ? null : undoneInNote(from.cells, words);
  if (undone) return doubtful('是否完成的情况', undone);
  if (!isMissing(told) || !held?.reading.number) return told;
  const rate = from.part ? null : allByRate(words, from.cells.name, held.reading);
  if (rate !== null) return { ok: rate, at: held.at };
  const denied = from.part ? null : deniedInNote(from.cells, words);
  return denied ?? (IN_FULL.test(words) ? inFull(from, words, told) : allOfDue(from, words, told));
}

const IS = /^([^未没不]{2,12}?)(?:为|是|属于?|评为|评定为)([^，。；]{1,8})$/;

/** 水质类别为劣Ⅴ类 where 水质类别 is the head of a column: it is so, or it is another of its kind. */
function byNamedColumn(cells: Source['cells'], words: string): Answer<boolean> | null {
  const [, head, kind] = IS.exec(words.replace(/(?:该|此|本)[一-龥]{1,4}$/, '')) ?? [];
  const [column, another] = cells.every().filter((c) => bareWords(c.header.split('/').pop() as string) === head);
  if (kind === undefined || !column || another) return null;
  const cell = cells.cell(column);
  if (cell.reading.state !== 'value') return lacking('是否完成的情况', cell);
  const told = bareWords(cell.reading.shown);
  if (told === kind) return { ok: true, at: cell.at };
  const alike = told.length <= 6 && told[told.length - 1] === kind[kind.length - 1] && !/[、，或和至—-]/.test(told);
  return alike ? { ok: false, at: cell.at } : doubtful('是否完成的情况', cell);
}

/** 无, 1起 or 有 under 重大水污染事件 of 发生重大水污染事件. */
function byEventColumn(cells: Source['cells'], words: string): Answer<boolean> | null {
  const [, denied, thing] = /^(未|没有)?(?:发生|出现|存在|造成)(.{3,})$/.exec(words) ?? [];
  const [column, another] = cells
    .columns('measure')
    .filter((c) => bareWords(c.header.split('/').pop() as string) === thing);
  if (thing === undefined || !column || another) return null;
  const cell = cells.cell(column);
  const { none, fact, number, items, bound, state } = cell.reading;
  if (state !== 'value') return lacking('是否完成的情况', cell);
  const one = number && items.length <= 1 && !bound ? isPositive(number.value) : fact;
  const so = none ? false : one;
  return so === null ? doubtful('是否完成的情况', cell) : { ok: so !== (denied !== undefined), at: cell.at };
}

const ALL_DONE = /(?:全部|全都|均|实现全)(按[时期]|及时|如期)?([一-龥]{2,4})$/;

/** 实现全覆盖 of 38 and 40 under 分子 and 分母; null where the row is made of no such two. */
function byPartAndWhole(cells: Source['cells'], words: string): Answer<boolean> | null {
  const [, manner, deed] = ALL_DONE.exec(words) ?? [];
  const rest = deed === undefined ? null : restOf(`未${manner ?? ''}${deed}`, cells);
  const left = rest && leftOf(rest.all, rest.passed);
  return left && (isMissing(left) ? left : { ok: isZero(left.ok.value), at: left.at });
}

/** 已于11月20日印发方案 of 未印发的不得分: what is done on a day is done. */
function doneOnDay(held: Held, words: string): Answer<boolean> | null {
  const deed = bareWords(words).replace(/^(?:仍|还|尚)?(?:未能?|没有?)/, '');
  const done = deedOn(held);
  const same =
    done !== null && /^[一-龥]{2,4}$/.test(deed) && !HAPPENED.test(deed) && (done === '' || done.includes(deed));
  return same ? { ok: !DENIED.test(words.replace(/^[仍还尚]/, '')), at: held.at } : null;
}

/** Counts of what went amiss are no part of what was due. */
const FOUND = /发现|发生|问题|隐患|事故|投诉/;

/** 完成投资任务 of 省重点项目投资: what its own target asks for, where more of it is better. */
function ownTask(name: string, words: string): Due | null {
  const what = /^完成(?:年度|全年)?([一-龥]{2,6}?)(?:目标)?(?:任务|目标|计划)$/.exec(words)?.[1];
  return what !== undefined && name.endsWith(what) && !lowerIsBetter(name)
    ? { manner: '', deed: '完成', task: true }
    : null;
}

/** 22件 of 25件 is not 全部化解; 25件 is, and nobody says when. */
function allOfDue(from: Source, words: string, told: Missing): Answer<boolean> {
  const all = from.part ? null : (dueByAll(bareWords(words)) ?? ownTask(from.cells.name, bareWords(words)));
  const header = from.cells.columns('actual')[0]?.header ?? '';
  const [item, another] = wholeHeld(from)?.reading.items ?? [];
  const label = item?.label.replace(/^(?:已经?|共|累计|全年)+/, '');
  if (!all || FOUND.test(header) || another || (label && label !== all.deed && label !== '完成')) return told;
  const due = targetOf(from, { name: 'target' });
  const done = actualOf(from, { name: 'actual', unit: isMissing(due) ? null : due.ok.unit });
  if (isMissing(due) || isMissing(done) || due.ok.unit?.text !== done.ok.unit?.text) return told;
  if (!all.task && due.ok.unit && due.ok.unit.dimension !== 'count') return told;
  if (compare(done.ok.value, due.ok.value) < 0) return { ok: false, at: done.at };
  return all.manner === '' ? { ok: true, at: done.at } : told;
}

/** 足额缴纳 of 5400 where 5400 were due. */
function inFull(from: Source, words: string, told: Missing): Answer<boolean> {
  const due = targetOf(from, { name: 'target' });
  const paid = actualOf(from, { name: 'actual', unit: isMissing(due) ? null : due.ok.unit });
  if (isMissing(due) || isMissing(paid) || due.ok.unit?.text !== paid.ok.unit?.text) return told;
  const full = compare(paid.ok.value, due.ok.value) >= 0;
  return { ok: /^(未|没有?|不)/.test(words) ? !full : full, at: paid.at };
}
