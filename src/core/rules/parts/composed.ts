/** The only place that finds the parts of a rule that are told apart by their subjects alone: 面积不低于任务的得3分，低于的不得分；产量…得3分，…. */
import type { Part } from '../../methods/rule';
import { type Exact, add, equals } from '../../model/exact';
import { isFiller } from '../conditions/words';
import { readPart } from '../part';
import { ownMarks } from '../part/ownMarks';
import { baseNoteEnd } from '../part/remark';
import { isSubsequence, type PartReading, isZeroValue, spanOf } from '../part/work';
import { FULL, scores, type PartsReading } from './reading';
import type { Source } from '../source';
import type { Item, Sentence, Statement } from '../statements';
import { Later } from '../../text/patterns';

interface Group {
  readonly subject: string;
  readonly statements: readonly Statement[];
}

/** Parts whose marks are worth adding up: each has marks of its own, one at least also says how they are lost, and all have subjects of their own. */
export function readComposed(sentences: readonly Sentence[], source: Source): PartsReading | null {
  if (sentences.some((s) => s.mark)) return null;
  const [first] = sentences;
  const opening = first?.statements[0]?.caption && !scores(first.statements[0]) ? first.statements[0] : null;
  const groups = groupsOf(sentences, opening, source);
  // What has no name of its own is not told apart from what has one.
  if (groups.length < 2 || groups[0]!.subject === '' || groups.some((g) => g.statements.some(reachesOver(source))))
    return null;
  const trials = groups.map((g) => readPart(g.statements, FULL, '', source, { start: 0, end: 0 }));
  // Losses with caps of their own are kinds of one part: nothing says that the caps are the marks of parts.
  if (trials.every((t) => t.part.bands.length === 0)) return null;
  // 每次扣0.5分，最多扣2分；…。本项10分: beside what the item is worth a cap is no mark of a part.
  const noted = sentences.some((s) => s.statements.some((x) => baseNoteEnd(x, source) > 0));
  if (noted && trials.some((t) => t.part.bands.length === 0)) return null;
  const marks = trials.map((t) => (sound(t) ? ownMarks(t.part) : null));
  if (marks.some((m) => m === null) || !trials.every((t) => closed(t.part))) return null;
  const total = opening ? totalOf(opening) : null;
  if (total && !equals(marks.map((m) => m!).reduce(add), total)) return null;
  // 办结率达到98%得2分，满意率达到95%得2分: each of them a number of its own, held against one of its own
  if (
    !trials.some((t) => losesMarks(t.part)) &&
    !(trials.every((t) => reaches(t.part)) && groups.every((g) => NUMBER.test(g.subject)))
  )
    return null;
  const readings = groups.map((g, n) =>
    readPart(
      g.statements,
      { kind: 'mark', value: marks[n]! },
      '',
      source,
      spanOf(g.statements[0]!.from, g.statements[g.statements.length - 1]!.to, source.tokens),
    ),
  );
  return { readings, announcing: opening ? [opening] : [] };
}

/** What a number of its own is named. */
const NUMBER = new Later(/(?:率|度|比例|比重|占比|覆盖面|得分|指数|水平|人数|户数|面积|产量|金额|总额)$/);

/** A number that reaches one in the text earns marks, and nothing else is said. */
const reaches = (p: Part): boolean =>
  p.adjustments.length === 0 && p.vetoes.length === 0 && p.bands.length === 1 &&
  p.bands.every(({ when, value }) => value.kind === 'fixed' && when?.kind === 'interval' && (when.low ?? when.high)?.at.kind === 'constant'); // prettier-ignore

/** A statement that gives marks to a number named in it. */
const rewards = (s: Statement, source: Source): boolean =>
  s.step === null && s.qualifiers.length === 0 && s.doings.length === 1 && s.doings[0]!.kind === 'effect' &&
  s.doings[0]!.sign === 'award' && NUMBER.test(subjectOf(s, source)); // prettier-ignore

/** 未达到的不得分 behind them all. */
const missesAll = (s: Statement): boolean =>
  s.doings.length === 1 && s.doings[0]!.kind === 'nothing' && s.doings[0]!.how === 'zero' &&
  s.guard.every((i) => i.k === 'of' || i.k === 'comma' || i.k === 'cmp' || i.k === 'done' || i.k === 'grade' || i.k === 'else'); // prettier-ignore

/** 办结率达到98%得2分，满意率达到95%得2分，未达到的不得分: said in one sentence, each of its clauses is one; the zero is what is so anyway. */
function apart(sentences: readonly Sentence[], source: Source): readonly (readonly Statement[])[] {
  const all = sentences.flatMap((s) => s.statements);
  const told = all.filter((s) => !missesAll(s));
  return told.length > 1 && told.every((s) => rewards(s, source))
    ? told.map((s) => [s])
    : sentences.map((s) => s.statements);
}

/** A sentence that begins with a subject no earlier one has opens a group; any other goes on with the group before it. */
function groupsOf(sentences: readonly Sentence[], opening: Statement | null, source: Source): Group[] {
  const groups: { subject: string; statements: Statement[] }[] = [];
  for (const statements of apart(sentences, source)) {
    const own = statements.filter((s) => s !== opening);
    if (own.length === 0) continue;
    // 未发生停水事件的得3分: a denial takes up the clause before it, and the first has none.
    const subject = subjectOf(own[0]!, source, groups.length === 0);
    const known = groups.some(
      (g) => isSubsequence(subject, g.subject) || isSubsequence(g.subject, subject) || sameDeed(subject, g.subject),
    );
    const last = groups[groups.length - 1];
    // 完成率 is of whatever was named before it.
    const taken = subject === '' || /^(?:任务|目标|计划)?完成(?:率|比例|百分比|进度)$/.test(subject);
    if (last && (taken || known)) last.statements.push(...own);
    else groups.push({ subject, statements: [...own] });
  }
  return groups;
}

/** 按时报送, 逾期报送: the same deed, on time or late. */
function sameDeed(a: string, b: string): boolean {
  // 办结率 and 超期率 are two numbers.
  if (NUMBER.test(a) && NUMBER.test(b)) return false;
  const deed = (words: string): string => words.replace(IN_TIME, '');
  const [one, other] = [deed(a), deed(b)];
  return (one !== a || other !== b) && (isSubsequence(one, other) || isSubsequence(other, one));
}

const IN_TIME =
  /^(?:(?:能|能够)?(?:按时|按期|及时|如期|准时|逾期|超期|延期|推迟|延误|延迟|超时|迟|晚)|在?规定(?:的)?(?:时间|时限|期限)(?:之)?内)/;

/** 3岁以下儿童管理率: how old they are is a piece of the name. */
const ofAge = (i: Item): boolean => (i.k === 'bound' || i.k === 'value') && /岁$/.test(i.value.unit?.text ?? '');

/** The words a statement opens with: 粮食总产量, 不良贷款率; '' when it opens with a comparison, 其余, a denial. */
function subjectOf(s: Statement, source: Source, denial = false): string {
  const said = (i: Item) => source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
  const head: string[] = [];
  for (const i of s.guard) {
    if (i === s.guard[0] && ofAge(i)) {
      head.push(said(i));
      continue;
    }
    if (!['words', 'measure', 'level', 'ref', 'late', 'done'].includes(i.k) || i.from === i.to) break;
    // 未完成目标任务的 takes up the task before it.
    const task = i.k === 'ref' && s.guard[s.guard.indexOf(i) - 1]?.k === 'done';
    if (i.k !== 'done' && !task) head.push(said(i));
  }
  if (s.guard.length === 0) head.push(...(s.step ?? []).filter((i) => i.k === 'words' || i.k === 'level').map(said));
  const words = head.join('').replace(/(?:在|为|达到?|应)$/, '');
  const named = words.length >= 4 || (words.length >= 3 && /[率度]$/.test(words));
  if (denial && /^(?:未|没有|无)(?:发生|出现|发现)/.test(words)) return words;
  return named && !isFiller(words) && !/^[未没不无已]|^其[中余他]|^[两三各]项|合计/.test(words) ? words : '';
}

const sound = (r: PartReading): boolean => r.unread.length === 0 && r.discretion.length === 0 && !r.empty;

/** A zero beside the marks, a deduction, a veto. */
const losesMarks = (p: Part): boolean =>
  p.vetoes.some((v) => v.on === 'mark') ||
  p.adjustments.some((a) => 'sign' in a && a.sign === -1) ||
  p.bands.some((b) => isZeroValue(b.value) || b.value.kind === 'prorata');

/** Every way of the part to marks is its own: nothing takes up what another part said. */
const closed = (p: Part): boolean => p.bands.every((b) => b.when?.kind !== 'otherwise' || p.bands.length > 1);

/** 两项合计最多扣3分 binds several parts at once. */
const reachesOver =
  (source: Source) =>
  (s: Statement): boolean =>
    s.qualifiers.some(
      (q) =>
        (q.kind === 'limit' &&
          /合计|各项|[两三四]项|总/.test(source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e))) ||
        q.kind === 'mirror' ||
        q.kind === 'andsoon',
    );

const totalOf = (s: Statement): Exact | null => {
  const marks = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value' && i.value.code === 'm');
  return marks.length === 1 ? marks[0]!.value.number! : null;
};
