/** The only place that finds the parts of a rule: ①②, 总量占40%、增速占60%, 其中收入8分; and what each part's statements are. */
/* eslint-disable max-lines -- the ways a text is cut into parts exclude each other and are read in one place */
import { add, decimal, equals, exact, mul, ONE, ZERO, type Exact } from '../model/exact';
import type { Span } from '../model/span';
import type { Amount, Value } from '../methods/rule';
import { NO_LIMITS } from '../methods/rule';
import { fractionOf } from './amounts';
import { readPart } from './part';
import { ownMarks } from './part/ownMarks';
import type { Source } from './source';
import { isSubsequence, spanOf, type PartReading } from './part/work';
import { readComposed } from './composed';
import type { Token } from './lexer';
import type { Item, Sentence, Statement } from './statements';
import { Later } from '../text/patterns';

export interface PartsReading {
  readonly readings: readonly PartReading[];
  /** Statements that only announce the parts. */
  readonly announcing: readonly Statement[];
}

const FULL: Amount = { kind: 'full' };

/** The parts of a text; one with the row's marks when nothing divides it. */
export function readParts(sentences: readonly Sentence[], source: Source): PartsReading {
  const all = sentences.flatMap((s) => s.statements);
  const span: Span = { start: 0, end: source.text.length };
  return (
    readMarked(sentences, source) ??
    readDefined(all, source) ??
    readCaptioned(sentences, source) ??
    readShared(all, source) ??
    readComposed(sentences, source) ?? { readings: [undivided(sentences, all, source, span)], announcing: [] }
  );
}

/** 基准分10分。 or 增速（5分）：, said of the whole text: its marks, and the statements behind; null when the text opens otherwise. */
function namedFull(all: readonly Statement[]): { marks: Exact; rest: readonly Statement[] } | null {
  const [first, ...rest] = all;
  if (
    !first ||
    scores(first) ||
    first.qualifiers.length > 0 ||
    rest.some((s) => !scores(s) && captionMarks(s) !== null)
  )
    return null;
  const items = first.guard.filter((i) => i.k !== 'comma' && i.k !== 'is');
  const last = items[items.length - 1];
  const base = items.length === 2 && items[0]!.k === 'full';
  const label = first.caption === true && items.slice(0, -1).some((i) => i.k === 'words' || i.k === 'measure');
  const marks =
    last?.k === 'value' && last.value.code === 'm' && last.value.number!.n !== 0n ? last.value.number! : null;
  if (!marks || !(base || label) || !items.slice(0, -1).every((i) => LABEL.has(i.k) || i.k === 'full')) return null;
  return rest.some((s) => scores(s) || s.guard.some((i) => i.k === 'share')) ? { marks, rest } : null;
}

/** One part; a list whose items name marks of their own but could not be told apart is not read. */
function undivided(sentences: readonly Sentence[], all: readonly Statement[], source: Source, span: Span): PartReading {
  const named = namedFull(all);
  if (named) return readPart(named.rest, { kind: 'mark', value: named.marks }, '', source, span);
  const reading = readPart(all, FULL, '', source, span);
  const items = sentences.filter((s) => s.mark).length;
  const captions = all.filter((s) => !scores(s) && captionMarks(s) !== null);
  return items > 1 && captions.length > 0 && all.some(scores)
    ? { ...reading, unread: [...reading.unread, ...all.filter(scores)] }
    : reading;
}

const TERM = new Later(/^([\u4e00-\u9fa5]+?)(得分|扣分|加分)(?:\((\d+(?:\.\d+)?)分\))?$/);

/** 得分=甲得分（50分）+乙得分（50分）-丙扣分, each term defined by a later clause: 甲得分=甲×50%, 每丙1件扣0.5分. */
function readDefined(all: readonly Statement[], source: Source): PartsReading | null {
  const head = all.find((s) => s.doings.length === 1 && s.doings[0]!.kind === 'formula' && s.guard.length === 0);
  const [doing] = head?.doings ?? [];
  if (!head || doing?.kind !== 'formula') return null;
  const { token } = doing;
  const pieces = token.text.slice(token.value.length).split(/(?=[+-])/);
  const terms = pieces.map((piece) => ({ minus: piece.startsWith('-'), match: TERM.exec(piece.replace(/^[+-]/, '')) }));
  if (terms.length < 2 || terms.some((t) => !t.match || t.minus !== (t.match[2] === '扣分'))) return null;
  const rest = all.filter((s) => s !== head);
  const used = new Set<Statement>();
  const readings: PartReading[] = [];
  for (const { match } of terms) {
    const [, label, kind, marks] = match as unknown as [string, string, string, string | undefined];
    const own = rest.filter((s) => !used.has(s) && defines(s, label, kind, source));
    if (own.length !== 1) return null;
    used.add(own[0]!);
    const span = spanOf(own[0]!.from, own[0]!.to, source.tokens);
    const reading =
      kind === '得分'
        ? shareOf(own[0]!, label, marks, span)
        : readPart(own, { kind: 'mark', value: ZERO }, label, source, span);
    if (!reading) return null;
    readings.push(kind === '得分' ? reading : { ...reading, part: { ...reading.part, onlyDeducts: kind === '扣分' } });
  }
  const others = rest.filter((s) => !used.has(s));
  if (others.some((s) => s.doings.length > 0 || s.step !== null)) return null;
  const places = head.qualifiers.find((q) => q.kind === 'places');
  const [first, ...more] = readings;
  return {
    readings: [{ ...first!, places: places?.kind === 'places' ? places.places : null }, ...more],
    announcing: [head, ...others],
  };
}

/** Does the statement define the term: by a formula under its name, or by counting what the name says? */
function defines(s: Statement, label: string, kind: string, source: Source): boolean {
  const words = (items: readonly Item[]) =>
    items
      .filter((i) => i.from < i.to)
      .map((i) => source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e))
      .join('');
  if (kind === '得分') return s.doings.length === 1 && s.doings[0]!.kind === 'formula' && words(s.guard) === label;
  return s.step !== null && words([...s.guard, ...s.step]).includes(label);
}

/** 按时办结率×50%: the measure, a number of 0 to 100, times a percentage. */
function shareOf(s: Statement, label: string, marks: string | undefined, span: Span): PartReading | null {
  const [d] = s.doings;
  const body =
    d?.kind === 'formula' ? /^[\u4e00-\u9fa5]+×(\d+(?:\.\d+)?)%$/.exec(d.token.text.slice(d.token.value.length)) : null;
  if (!body) return null;
  const percent = decimal(body[1]!);
  const value: Value = { kind: 'convert', span, scale: exact(100), stated: true, rate: percent.div(100), times: null };
  const own: Amount = { kind: 'mark', value: marks ? decimal(marks) : percent };
  return {
    ...given({ label, marks: { kind: 'share', value: ONE } }, value, span),
    part: { ...given({ label, marks: { kind: 'share', value: ONE } }, value, span).part, marks: own },
  };
}

/** What opens a part: its own marks, and what of the statement is left behind them. */
interface Head {
  readonly marks: Exact;
  readonly rest: Statement | null;
}

const LABEL: ReadonlySet<Item['k']> = new Set([
  'words',
  'level',
  'measure',
  'ref',
  'list',
  'link',
  'grade',
  'of',
  'comma',
  'done',
  'late',
]);

/** 亿元以上项目: a size within a name. */
const sized = (i: Item, next: Item | undefined): boolean => i.k === 'bound' && next?.k === 'words';

/** 工程进度（6分）：, 工程进度（6分）。 or 工程进度6分，按…: a name with its marks, then nothing or a comma. */
function headOf(s: Statement, marked = false): Head | null {
  const at = s.guard.findIndex((i) => i.k === 'value' && i.value.code === 'm');
  const value = s.guard[at];
  if (
    value?.k !== 'value' ||
    (at === 0 && !marked) ||
    !s.guard.slice(0, at).every((i, n) => LABEL.has(i.k) || sized(i, s.guard[n + 1]))
  )
    return null;
  if (!marked && s.guard.slice(0, at).every((i) => i.k === 'comma' || i.k === 'grade' || i.k === 'level')) return null;
  const behind = s.guard.slice(at + 1);
  if (s.doings.length === 0 && s.step === null)
    return behind.every((i) => i.k === 'comma') ? { marks: value.value.number!, rest: null } : null;
  const direct =
    behind.length === 0 && s.step === null && !s.doings.some((d) => d.kind !== 'prorata' && d.kind !== 'convert');
  if (behind[0]?.k !== 'comma' && !(behind.length === 0 && (s.step !== null || direct))) return null;
  const guard = behind.slice(1);
  return { marks: value.value.number!, rest: { ...s, from: Math.max(value.to, guard[0]?.from ?? value.to), guard } };
}

/** ① … ② … with marks of their own. */
function readMarked(sentences: readonly Sentence[], source: Source): PartsReading | null {
  if (sentences.filter((s) => s.mark).length < 2) return null;
  const groups: { head: Sentence; statements: Statement[] }[] = [];
  const before: Statement[] = [];
  for (const s of sentences) {
    if (s.mark) groups.push({ head: s, statements: [...s.statements] });
    else if (groups.length) groups[groups.length - 1]!.statements.push(...s.statements);
    else before.push(...s.statements);
  }
  const after = trailing(groups);
  const readings = groups.map((g) => {
    const [first, ...others] = g.statements;
    const head = first ? headOf(first, true) : null;
    const headed = head && (head.rest !== null || others.some(scores));
    const rest = headed ? [...(head.rest ? [head.rest] : []), ...others] : g.statements;
    const trial = readPart(rest, FULL, '', source, { start: 0, end: 0 });
    return {
      g,
      caption: headed && !head.rest ? first! : null,
      rest,
      marks: headed ? head.marks : ownMarks(trial.part),
    };
  });
  if (readings.some((r) => r.marks === null)) return null;
  if (before.some(scores)) return null;
  const list = checklistOf(
    readings.map((r) => readPart(r.rest, FULL, '', source, { start: 0, end: 0 })),
    source,
  );
  if (list) return { readings: [list], announcing: before };
  const parts = readings.map((r) => {
    const last = r.g.statements[r.g.statements.length - 1];
    const span = spanOf(r.g.head.from, last ? last.to : r.g.head.to, source.tokens);
    return readPart(r.rest, { kind: 'mark', value: r.marks! }, r.g.head.mark!.text, source, span);
  });
  const announcing = [...before, ...readings.flatMap((r) => (r.caption ? [r.caption] : []))];
  return {
    readings: [...parts, ...(after.length ? [readPart(after, FULL, '', source, { start: 0, end: 0 })] : [])],
    announcing,
  };
}

const scores = (s: Statement): boolean => s.doings.length > 0 || s.step !== null;

/** 线上办理率（3分）：…；满意率（2分）：…; 本项满分10分，其中：工程进度6分，按…；资金支付4分，…: names with marks of their own. */
function readCaptioned(sentences: readonly Sentence[], source: Source): PartsReading | null {
  if (sentences.filter((s) => s.mark).length > 1) return null;
  const groups: { caption: Statement; marks: Exact; statements: Statement[] }[] = [];
  const before: Statement[] = [];
  for (const s of sentences.flatMap((x) => x.statements)) {
    const head = announcesTotal(s, source) === null ? headOf(s) : null;
    if (head) groups.push({ caption: s, marks: head.marks, statements: head.rest ? [head.rest] : [] });
    else if (groups.length) groups[groups.length - 1]!.statements.push(s);
    else before.push(s);
  }
  // 招商引资（20分）。其中：到位资金12分，…；新签约项目8分，…: the title names all marks together
  const [title, ...inner] = groups;
  if (
    title &&
    inner.length > 1 &&
    !title.statements.some(scores) &&
    equals(title.marks, inner.map((g) => g.marks).reduce(add))
  ) {
    before.push(title.caption, ...title.statements);
    groups.shift();
  }
  if (groups.length < 2 || groups.some((g) => !g.statements.some(scores))) return within(sentences, source);
  const totals = before.map((s) => announcesTotal(s, source)).filter((t) => t !== null);
  const sum = groups.map((g) => g.marks).reduce(add);
  if (before.some(scores) || totals.some((t) => !equals(t, sum))) return null;
  const readings = groups.map((g) => {
    const last = g.statements[g.statements.length - 1]!;
    const value = g.caption.guard.find((i) => i.k === 'value')!;
    const label = source.text.slice(source.tokens[g.caption.from]!.s, source.tokens[value.to - 1]!.e);
    return readPart(
      g.statements,
      { kind: 'mark', value: g.marks },
      label,
      source,
      spanOf(g.caption.from, last.to, source.tokens),
    );
  });
  return {
    readings,
    announcing: [...before, ...groups.flatMap((g) => (g.statements.includes(g.caption) ? [] : [g.caption]))],
  };
}

/** 本项满分10分，其中; 共10分: the marks of all parts together; null when the statement says no such thing. */
function announcesTotal(s: Statement, source: Source): Exact | null {
  const total = s.guard.some((i) => (i.k === 'link' && i.w === 'within') || i.k === 'full');
  const text = source.text.slice(source.tokens[s.from]!.s, source.tokens[s.to - 1]!.e);
  return !scores(s) && (total || TOTAL.test(text)) ? captionMarks(s) : null;
}

const TOTAL = new Later(/^(?:本项|该项|此项|本指标|该指标|指标)?(?:分值)?(?:共计?|合计|总计|总分|总共|计)\d/);

function within(sentences: readonly Sentence[], source: Source): PartsReading | null {
  const [head] = sentences;
  const opening = head?.statements[0];
  const total =
    opening?.caption && opening.guard.some((i) => i.k === 'link' && i.w === 'within') ? captionMarks(opening) : null;
  if (!head || !opening || !total) return null;
  const groups = [head.statements.slice(1), ...sentences.slice(1).map((s) => s.statements)].filter((g) => g.length > 0);
  const marks = groups.map((g) => ownMarks(readPart(g, FULL, '', source, { start: 0, end: 0 }).part));
  if (groups.length < 2 || marks.some((m) => m === null) || !equals(marks.map((m) => m!).reduce(add), total))
    return null;
  const readings = groups.map((g, n) =>
    readPart(g, { kind: 'mark', value: marks[n]! }, '', source, spanOf(g[0]!.from, g[g.length - 1]!.to, source.tokens)),
  );
  return { readings, announcing: [opening] };
}

/** ①有机构得1分；②有制度得1分: items that only say what earns marks are one checklist. */
function checklistOf(readings: readonly PartReading[], source: Source): PartReading | null {
  const rows = readings.flatMap((r) => {
    const [band] = r.part.bands;
    const simple =
      r.part.bands.length === 1 &&
      r.part.adjustments.length === 0 &&
      r.part.vetoes.length === 0 &&
      r.unread.length === 0 &&
      r.discretion.length === 0;
    if (!simple || band?.when?.kind !== 'event' || band.when.negated || band.value.kind !== 'fixed') return [];
    return [{ words: band.when.words, amount: band.value.amount }];
  });
  if (rows.length !== readings.length || rows.length < 2) return null;
  const span: Span = { start: 0, end: source.text.length };
  return given({ label: '', marks: { kind: 'share', value: ONE } }, { kind: 'checklist', span, rows }, span);
}

/** Nothing yet stands after the last item in the texts of the field; kept apart so that a closing sentence can be told. */
const trailing = (groups: readonly { statements: Statement[] }[]): Statement[] => {
  void groups;
  return [];
};

const captionMarks = (s: Statement): Exact | null => {
  const marks = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value' && i.value.code === 'm');
  return marks.length === 1 ? marks[0]!.value.number! : null;
};

interface Pair {
  readonly label: string;
  readonly token: Token;
}

/** 本项总量占50%: the part is 总量. */
const bareLabel = (label: string): string => label.replace(/^(?:本|该|此)项(?=[\u4e00-\u9fa5]{2})/, '');

/** Label and number in turn: 总量占40%，增速占60%; 收入8分、增速8分. */
function pairsOf(items: readonly Item[], source: Source, kind: 'share' | 'percent' | 'mark'): Pair[] | null {
  const pairs: Pair[] = [];
  const pending: string[] = [];
  let label = '';
  for (const i of items) {
    const text = i.from < i.to ? source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e) : '';
    if (i.k === 'share' && kind === 'share') {
      if (label) pending.push(label);
      label = '';
      if (pending.length < i.values.length) return null;
      const each =
        source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e).startsWith('各') &&
        i.values.length === 1;
      const labels = each ? pending.splice(0) : pending.splice(pending.length - i.values.length);
      labels.forEach((l, n) => pairs.push({ label: bareLabel(l), token: i.values[each ? 0 : n]! }));
      pending.length = 0;
    } else if (i.k === 'value' && kind !== 'share') {
      const fits = kind === 'mark' ? i.value.code === 'm' : i.value.unit?.text === '%';
      if (!fits || !label) return null;
      pairs.push({ label, token: i.value });
      label = '';
    } else if (i.k === 'list' || i.k === 'comma' || (i.k === 'link' && (i.w === 'and' || i.w === 'or'))) {
      if (label) pending.push(label);
      label = '';
    } else if (
      ['words', 'measure', 'level', 'ref', 'full', 'sign'].includes(i.k) ||
      (i.k === 'done' && kind === 'share')
    )
      label += text;
    else if (!['of', 'by', 'is'].includes(i.k) && !(i.k === 'link' && i.w === 'within')) return null;
  }
  return pairs.length > 0 ? pairs : null;
}

/** 地区生产总值（30分）：总量占30%，…: shares of the marks the title names. */
function readShared(all: readonly Statement[], source: Source): PartsReading | null {
  const named = namedFull(all);
  const read = readShares(named ? named.rest : all, source);
  if (!named || !read) return read;
  const own = (marks: Amount): Amount =>
    marks.kind === 'share' ? { kind: 'mark', value: mul(named.marks, marks.value) } : marks;
  return {
    readings: read.readings.map((r) => ({ ...r, part: { ...r.part, marks: own(r.part.marks) } })),
    announcing: [all[0]!, ...read.announcing],
  };
}

/** 总量占40%，增速占60%。…; 领导评价占50%…加权折算; 其中收入8分、增速8分. */
function readShares(all: readonly Statement[], source: Source): PartsReading | null {
  const head = all.find(
    (s) =>
      s.step === null &&
      s.guard.some(
        (i) =>
          i.k === 'share' || (i.k === 'value' && i.value.unit?.text === '%') || (i.k === 'link' && i.w === 'within'),
      ),
  );
  if (!head) return null;
  const within = head.guard.findIndex((i) => i.k === 'link' && i.w === 'within');
  const heads = all.filter((s) => s.step === null && s.doings.length === 0 && s.guard.some((i) => i.k === 'share'));
  const shares = pairsOf(
    heads.length > 1 ? heads.flatMap((s) => [...s.guard, { k: 'comma' as const, from: s.to, to: s.to }]) : head.guard,
    source,
    'share',
  );
  const rest = heads.length > 1 ? all.filter((s) => s === head || !heads.includes(s)) : all;
  const percents = shares
    ? null
    : pairsOf(
        head.guard.filter((i) => i.k !== 'share'),
        source,
        'percent',
      );
  const marks = within >= 0 ? pairsOf(head.guard.slice(within + 1), source, 'mark') : null;
  if (marks && marks.length >= 2) {
    const total = marks.map((p) => p.token.number!).reduce(add);
    const named = head.guard.slice(0, within).filter((i) => i.k === 'value' && i.value.code === 'm');
    if (named.some((i) => i.k === 'value' && !equals(i.value.number!, total))) return null;
    return distribute(
      head,
      all,
      marks.map((p) => ({ label: p.label, marks: { kind: 'mark' as const, value: p.token.number! } })),
      source,
    );
  }
  const pairs = shares ?? percents;
  if (!pairs || pairs.length < 2) return null;
  const sum = pairs.map((p) => fractionOf(p.token)).reduce(add);
  if (!equals(sum, ONE)) return null;
  const parts = pairs.map((p) => ({ label: p.label, marks: { kind: 'share' as const, value: fractionOf(p.token) } }));
  return heads.length > 1 && heads.some((h, n) => n > 0 && all.indexOf(h) !== all.indexOf(heads[n - 1]!) + 1)
    ? interleaved(heads, all, parts, source)
    : distribute(head, rest, parts, source);
}

/** 总量占60%，按…；增速占40%，达到…: what stands behind a share is its own. */
function interleaved(
  heads: readonly Statement[],
  all: readonly Statement[],
  shares: readonly Share[],
  source: Source,
): PartsReading | null {
  const before = all.slice(0, all.indexOf(heads[0]!));
  if (heads.length !== shares.length || before.some((s) => scores(s) || !s.caption)) return null;
  const buckets = heads.map((h, n) => {
    const next = heads[n + 1];
    return all.slice(all.indexOf(h) + 1, next ? all.indexOf(next) : undefined);
  });
  if (buckets.some((b) => b.length === 0)) return null;
  const readings = shares.map((p, n) => {
    const own = buckets[n]!;
    return readPart(own, p.marks, p.label, source, spanOf(own[0]!.from, own[own.length - 1]!.to, source.tokens));
  });
  return { readings, announcing: [...before, ...heads] };
}

interface Share {
  readonly label: string;
  readonly marks: Exclude<Amount, { kind: 'full' }>;
}

/** Gives each later statement to the part whose label opens it; statements without a label stay with the part before. */
function distribute(
  head: Statement,
  all: readonly Statement[],
  shares: readonly Share[],
  source: Source,
): PartsReading | null {
  const rest = all.filter((s) => s !== head);
  const span = spanOf(head.from, head.to, source.tokens);
  const efficacy = [head, ...rest].some((s) => s.doings.some((d) => d.kind === 'efficacy'));
  const baseStatement = [head, ...rest].find(
    (s) =>
      s.doings.length === 1 &&
      s.doings[0]!.kind === 'effect' &&
      s.doings[0]!.weak &&
      s.guard.some((i) => i.k === 'full'),
  );
  const speaksOfParts = rest.some((s) => shares.some((p) => opens(s, p.label, source)));
  if (baseStatement || (efficacy && !speaksOfParts)) {
    const others = rest.filter((s) => s !== baseStatement && !s.doings.some((d) => d.kind === 'efficacy'));
    const amount = baseStatement?.doings[0]?.kind === 'effect' ? baseStatement.doings[0].amounts[0] : undefined;
    if (others.some((s) => s.doings.length > 0 || s.step) || (amount && amount.kind !== 'mark')) return null;
    const base = amount?.kind === 'mark' ? amount.mark.number!.div(100) : null;
    const value: Value = { kind: 'efficacy', span, base, inverse: false };
    return { readings: shares.map((s) => given(s, value, span)), announcing: [head, ...rest] };
  }
  const scoring = rest.filter((s) => s.doings.length > 0 || s.step !== null);
  const ruled = scoring.filter((s) => !(s.doings.length === 1 && s.doings[0]!.kind === 'convert'));
  if (ruled.length === 0) return weights(head, all, shares, scoring, source, span);
  if (!speaksOfParts) {
    const readings = shares.map((p) =>
      readPart(rest, p.marks, p.label, source, spanOf(rest[0]!.from, rest[rest.length - 1]!.to, source.tokens)),
    );
    return { readings, announcing: [head] };
  }
  const buckets = shares.map((): Statement[] => []);
  let at = -1;
  for (const s of rest) {
    const owner = shares.findIndex((p) => opens(s, p.label, source));
    if (owner >= 0) at = owner;
    if (at < 0) return null;
    buckets[at]!.push(s);
  }
  if (buckets.some((b) => b.length === 0) || head.doings.length > 0) return null;
  const readings = shares.map((p, n) =>
    readPart(
      buckets[n]!,
      p.marks,
      p.label,
      source,
      spanOf(buckets[n]![0]!.from, buckets[n]![buckets[n]!.length - 1]!.to, source.tokens),
    ),
  );
  return { readings, announcing: [head] };
}

/** Does the statement speak of that part? Its first words are the label or its core (总量指标 / 总量). */
function opens(s: Statement, label: string, source: Source): boolean {
  const items = [...s.guard, ...(s.step ?? [])];
  const named = (i: Item): boolean => i.from < i.to && (i.k === 'words' || i.k === 'measure' || i.k === 'level');
  const at = items.findIndex(named);
  if (at < 0) return false;
  // 年度任务完成情况: a name may begin with what is a task elsewhere.
  const from = items[at - 1]?.k === 'ref' ? at - 1 : at;
  const text = source.text.slice(source.tokens[items[from]!.from]!.s, source.tokens[items[at]!.to - 1]!.e);
  const core = label.replace(/(?:指标|部分|分值|得分|情况)$/, '');
  return (
    core.length >= 2 &&
    (text.startsWith(core) ||
      (text.length >= 2 && (label.startsWith(text) || label.endsWith(text))) ||
      isSubsequence(core, text))
  );
}

function given(s: Share, value: Value, span: Span): PartReading {
  return {
    part: { label: s.label, marks: s.marks, bands: [{ when: null, value, span }], adjustments: [], vetoes: [], limits: NO_LIMITS, onlyDeducts: false, lowerIsBetter: null, tableUnit: null, span },
    unread: [], discretion: [], remarks: [], places: null, empty: false,
  }; // prettier-ignore
}

/** Only weights: scores by rater, or a part that is the completion of the task. */
function weights(
  head: Statement,
  all: readonly Statement[],
  shares: readonly Share[],
  scoring: readonly Statement[],
  source: Source,
  span: Span,
): PartsReading | null {
  const rest = all.filter((s) => s !== head);
  const allowed = head.doings.every((d) => d.kind === 'convert');
  if (!allowed || rest.some((s) => s.step !== null)) return null;
  const scaleToken = all.flatMap((s) => s.qualifiers).find((q) => q.kind === 'scale');
  const scale = scaleToken?.kind === 'scale' && scaleToken.scale ? scaleToken.scale.number! : exact(100);
  void scoring;
  void source;
  const completion = (label: string) => /完成(?:情况|率|比例|程度|进度)?$/.test(label);
  if (shares.some((s) => completion(s.label))) {
    const prorata: Value = {
      kind: 'prorata',
      span,
      of: FULL,
      ratio: 'completion',
      inverse: false,
      factor: ONE,
      cap: null,
      scope: null,
    };
    const convert: Value = { kind: 'convert', span, scale, stated: false, rate: ONE, times: null };
    return { readings: shares.map((s) => given(s, completion(s.label) ? prorata : convert, span)), announcing: all };
  }
  const whole = shares.map((s) => s.marks.value).reduce(add);
  const value: Value = {
    kind: 'weighted',
    span,
    shares: shares.map((s) => ({ label: s.label, share: s.marks.value.div(whole) })),
    scale,
  };
  return { readings: [given({ label: '', marks: { kind: 'share', value: ONE } }, value, span)], announcing: all };
}
