/** The only place that reads a text clause by clause: 任务2亿元，完成2.3亿元（同比增长5%）. */
import { equals, sum } from '../model/exact';
import type { Unit } from '../model/quantity';
import { checkOf } from './valueFacts';
import { namesOtherThan, noneHappened, noneOf } from './valueKinds';
import { rankOf } from './valueRatios';
import { NOTHING, type Check, type ValueReading } from './valueReading';
import { isApproximateNote, readClause, type LabelledQuantity } from './valueSegments';
import { AS_OF, CARRIED_OVER, PERIOD, TOTAL_LABEL_WORDS } from './valueWords';

const BETWEEN = /[，；。\n]/;
/** 建立制度√ 召开会议× 开展检查√: each sign ends what it is said of. */
const TICKED = /[一-龥]：?[√✓✔☑×✗✘☒][^√✓✔☑×✗✘☒]+[√✓✔☑×✗✘☒]$/;
const BETWEEN_TICKED = /[，；。\n]|(?<=[一-龥]：?[√✓✔☑×✗✘☒])(?=[一-龥])/;
const NOTE = /\(([^()]*)\)/g;

export function readClauses(text: string, expected: Unit | null): Omit<ValueReading, 'shown'> {
  const notes: string[] = [];
  const bare = text.replace(NOTE, (_, note: string) => {
    notes.push(note);
    return '';
  });
  const items: LabelledQuantity[] = [];
  const checks: Check[] = [];
  let whole = true;
  for (const clause of bare.split(TICKED.test(bare) ? BETWEEN_TICKED : BETWEEN)) {
    if (clause === '') continue;
    // 每季度1次 is no number of the year.
    const read = clause.startsWith('每')
      ? null
      : (noneHappened(clause, bare) ?? readListed(clause, expected) ?? noneOf(clause, bare));
    if (!read) whole = false;
    else {
      items.push(...read.items);
      checks.push(...read.checks);
    }
  }
  let approximate = false;
  let rank: ValueReading['rank'] = null;
  for (const note of notes) {
    if (isApproximateNote(note)) approximate = true;
    else if (namesOtherThan(items, note)) return { ...NOTHING, whole: false, doubt: '个数与所列名称不一致' };
    else if (CARRIED_OVER.test(note)) whole = false;
    // 92.3%（第3名）
    else if (rank === null && rankOf(note)) rank = rankOf(note);
    else if (/\d/.test(note) && !AS_OF.test(note)) {
      const inner = note.split(/[，；、]/).map((c) => readClause(c, expected));
      if (inner.every((i) => i !== null)) items.push(...inner.flatMap((i) => i as LabelledQuantity[]));
      else whole = false;
    }
  }
  const settled = withoutTotal(items);
  if (!settled) return { ...NOTHING, whole: false, doubt: '合计数与各项之和不一致' };
  const read = approximate
    ? settled.map((i) => ({ ...i, quantity: { ...i.quantity, firmness: 'approximate' as const } }))
    : settled;
  const only = whole && read.length === 1 && checks.length === 0 ? (read[0] as LabelledQuantity) : null;
  return {
    ...NOTHING,
    number: only?.quantity ?? null,
    bound: only?.bound ?? null,
    change: only?.change !== null && only?.change !== undefined,
    items: whole ? read : [],
    rank: only ? rank : null,
    checks: whole ? checks : [],
    fact:
      whole && items.length === 0 && checks.length === 1 && checks[0]?.label === '' ? (checks[0]?.done ?? null) : null,
    whole,
    doubt: whole || !/\d/.test(text) ? null : '含有不能识别的文字',
  };
}

/** One clause; 、 separates values (较大0起、一般2起) only where each piece is one, otherwise words of a label (迟报、漏报6条). */
function readListed(clause: string, expected: Unit | null): { items: LabelledQuantity[]; checks: Check[] } | null {
  const pieces = clause.split('、').filter((p) => p !== '');
  for (const parts of pieces.length > 1 ? [pieces, [clause]] : [[clause]]) {
    const items: LabelledQuantity[] = [];
    const checks: Check[] = [];
    const all = parts.every((part) => {
      const timed = part.replace(PERIOD, '') || part;
      const read = readClause(timed, expected) ?? (timed === part ? null : readClause(part, expected));
      const check = read ? null : checkOf(timed);
      if (read) items.push(...read);
      if (check) checks.push(check);
      return read !== null || check !== null;
    });
    if (all && (items.length === 0 || checks.length === 0 || parts.length === 1)) return { items, checks };
  }
  return null;
}

/** 共5起，其中较大1起，一般4起: the total is checked and left out. Null when it does not add up. */
function withoutTotal(items: readonly LabelledQuantity[]): LabelledQuantity[] | null {
  const [first, ...rest] = items;
  if (!first || rest.length < 2 || !TOTAL_LABEL_WORDS.test(first.label) || first.quantity.unit?.dimension !== 'count')
    return [...items];
  const parts = rest.filter((r) => r.quantity.unit?.base === first.quantity.unit?.base);
  if (parts.length !== rest.length) return [...items];
  return equals(sum(parts.map((p) => p.quantity.value)), first.quantity.value) ? rest : null;
}
