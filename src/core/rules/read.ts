/** The only place where a rule text becomes a rule: read whole, or not at all. */
import type { Limits, Part, Rule } from '../methods/rule';
import { NO_LIMITS } from '../methods/rule';
import type { ClauseView, Piece, PieceKind, ReadingStatus, ReadingView, Stage } from '../model/reading';
import type { Span } from '../model/span';
import { fold, type Folded } from '../text/fold';
import { stray, unaccounted } from './account';
import { damagesOf } from './damage';
import { tokenize, type Token } from './lexer';
import { lintRule } from './lint';
import type { LintFinding } from './lintFinding';
import { readParts } from './parts';
import type { PartsReading } from './parts/reading';
import { paraphrase } from './paraphrase';
import { unanswerableSpans } from './unanswerable';
import { meaningful, phrasesOf } from './phrases';
import { sentencesOf } from './sentences';
import type { Statement } from './statements';
import { toOriginal } from './spans';
import { sameRule } from './same';
import { sayRule } from './say';

/** A rule text as read. `rule` is null unless `view.status` is `read`. Spans are into the original text. */
export interface RuleReading {
  readonly view: ReadingView;
  readonly rule: Rule | null;
}

const cache = new Map<string, RuleReading>();
const CACHE_LIMIT = 5000;

/** Reads a rule text; the same text gives the same object. Never throws. */
export function readRule(text: string): RuleReading {
  const known = cache.get(text);
  if (known) return known;
  const reading = readSafely(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, reading);
  return reading;
}

/** Whatever a text holds, a fault of the reader refuses it whole and never reaches the workbook. */
function readSafely(text: string): RuleReading {
  try {
    const reading = read(text);
    return reading.rule && saidBack(reading.rule) === '' ? refusedWhole(text) : reading;
  } catch {
    return refusedWhole(text);
  }
}

const refusedWhole = (text: string): RuleReading => ({
  view: view(text, 'refused', [{ span: { start: 0, end: text.length }, kind: 'unread' }], []),
  rule: null,
});

/** A text taken apart, before anything is said of it. */
interface Taken {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  readonly parts: PartsReading;
}

function take(typed: Folded): Taken {
  const folded = paraphrase(typed);
  const tokens = meaningful(tokenize(folded.text));
  const sentences = sentencesOf(phrasesOf(tokens));
  const statements = sentences.flatMap((s) => s.statements);
  return { folded, tokens, statements, parts: readParts(sentences, { text: folded.text, tokens }) };
}

function read(text: string): RuleReading {
  const typed = fold(text);
  const damages = damagesOf(typed);
  if (damages.length > 0) return { view: damagedView(text, damages), rule: null };
  const unanswered = unanswerableSpans(typed);
  if (unanswered.length > 0) {
    const pieces = unanswered.map((span): Piece => ({ span, kind: 'unread' }));
    return { view: view(text, 'refused', fill(text, pieces, 'neutral'), []), rule: null };
  }
  const taken = take(typed);
  if (taken.tokens.length === 0) return { view: view(text, 'empty', [], []), rule: null };
  return assemble(text, taken);
}

/** The rule of a text that nobody looks at; null when it is not read whole. Its spans are those of the text as it was taken. */
function ruleOf(text: string): Rule | null {
  const typed = fold(text);
  if (damagesOf(typed).length > 0 || unanswerableSpans(typed).length > 0) return null;
  const taken = take(typed);
  if (taken.tokens.length === 0) return null;
  const { status, rule } = judge(taken);
  return status === 'read' ? rule : null;
}

function damagedView(text: string, damages: ReturnType<typeof damagesOf>): ReadingView {
  const marked = damages.map((d): Piece => ({ span: d.span, kind: 'damaged', suspicion: d.suspicion }));
  return view(text, 'refused', fill(text, marked, 'neutral'), []);
}

function view(
  text: string,
  status: ReadingStatus,
  pieces: readonly Piece[],
  clauses: readonly ClauseView[],
  rule: Rule | null = null,
): ReadingView {
  let said: string | null = null;
  let lint: LintFinding[] | null = null;
  return {
    text,
    status,
    pieces: pieces.length ? pieces : fill(text, [], 'neutral'),
    clauses,
    /** Said when it is asked for: reading a workbook does not wait for it. */
    get said() {
      return (said ??= rule ? saidBack(rule) : '');
    },
    conventions: [],
    get lint() {
      return (lint ??= rule ? lintRule(rule) : []);
    },
  };
}

const saidOf = new WeakMap<Rule, string>();

/**
 * The canonical sentence; none when it would not be read as the same rule. A reading that does not survive being said
 * back took words for something they are not, so it is refused.
 */
function saidBack(rule: Rule): string {
  const known = saidOf.get(rule);
  if (known !== undefined) return known;
  const said = sayRule(rule);
  const again = readAgain(said);
  const whole = again && sameRule(rule, again) ? said : '';
  saidOf.set(rule, whole);
  return whole;
}

/** Many texts of a workbook say the same in other words: what they say is read once. */
const saidRules = new Map<string, Rule | null>();

function readAgain(said: string): Rule | null {
  const known = saidRules.get(said);
  if (known !== undefined) return known;
  let rule: Rule | null = null;
  try {
    rule = ruleOf(said);
  } catch {
    rule = null;
  }
  if (saidRules.size >= CACHE_LIMIT) saidRules.clear();
  saidRules.set(said, rule);
  return rule;
}

interface Judged {
  readonly status: ReadingStatus;
  readonly rule: Rule;
  readonly unread: readonly Statement[];
  readonly discretion: readonly Statement[];
}

/** Is what was taken of the text all of it? */
function judge({ folded, tokens, statements, parts }: Taken): Judged {
  const { readings } = parts;
  const rule: Rule = {
    parts: readings.map((r) => r.part),
    limits: wholeLimits(),
    vetoes: [],
    places: readings.map((r) => r.places).find((p) => p !== null) ?? null,
  };
  const unclaimed = unaccounted(folded.text, tokens, rule.parts);
  const lost = (s: Statement): boolean =>
    stray(s, tokens, rule.parts) || unclaimed.some((at) => at >= s.from && at < s.to);
  const unread = [...readings.flatMap((r) => r.unread), ...statements.filter(lost)];
  const discretion = readings.flatMap((r) => r.discretion);
  const nothing = readings.every((r) => r.empty);
  const scoring = tokens.some((t) => 'APDBZXYmqzLR=2JO'.includes(t.code));
  const status: ReadingStatus =
    discretion.length > 0
      ? 'manual'
      : givenAway(rule) || unread.length > 0 || unclaimed.length > 0 || (nothing && scoring)
        ? 'refused'
        : nothing
          ? 'empty'
          : 'read';
  return { status, rule, unread, discretion };
}

function assemble(text: string, taken: Taken): RuleReading {
  const { folded, tokens, statements, parts } = taken;
  const { status, rule: own, unread, discretion } = judge(taken);
  const spanOf = (s: Statement): Span =>
    toOriginal({ start: tokens[s.from]!.s, end: tokens[s.to - 1]!.e } as Span, folded);
  const remarks = parts.readings.flatMap((r) => r.remarks);
  /** A part may have cut a statement in two. */
  const among = (list: readonly Statement[], s: Statement) => list.some((x) => x.from < s.to && s.from < x.to);
  const clauses: ClauseView[] = [];
  const pieces: Piece[] = [];
  for (const s of statements) {
    const kind: PieceKind = among(discretion, s)
      ? 'discretion'
      : among(unread, s)
        ? 'unread'
        : among(remarks, s)
          ? 'remark'
          : 'clause';
    const span = spanOf(s);
    if (kind === 'clause') clauses.push({ span, stage: stageOf(s) });
    pieces.push(kind === 'clause' ? { span, kind, clause: clauses.length - 1 } : { span, kind });
  }
  const shown =
    status === 'refused' && unread.length === 0 ? pieces.map((p): Piece => ({ span: p.span, kind: 'unread' })) : pieces;
  const rule = status === 'read' ? toOriginal(own, folded) : null;
  return { view: view(text, status, fill(text, shown, 'neutral'), clauses, rule), rule };
}

/** 得20分 and nothing else, of the whole or of a part: marks that hang on nothing were never meant, what they hang on was lost. */
const givenAway = ({ parts }: Rule): boolean => parts.some(isGift);

const isGift = (part: Part): boolean =>
  part.adjustments.length === 0 &&
  part.vetoes.length === 0 &&
  part.bands.length === 1 &&
  part.bands[0]!.when === null &&
  part.bands[0]!.value.kind === 'fixed' &&
  part.bands[0]!.value.amount.kind === 'mark' &&
  part.bands[0]!.value.amount.value.n !== 0n;

const wholeLimits = (): Limits => NO_LIMITS;

function stageOf(s: Statement): Stage {
  const [d] = s.doings;
  if (!d) return s.guard.some((i) => i.k === 'share') ? 'weight' : 'limit';
  if (d.kind === 'veto') return 'veto';
  if (d.kind === 'effect')
    return d.sign === 'deduct'
      ? 'deduct'
      : d.sign === 'add' || (d.sign === 'award' && s.step)
        ? 'add'
        : d.sign === 'both'
          ? 'deduct'
          : 'base';
  return 'base';
}

/** Fills the gaps between pieces, so that every character is accounted for. */
function fill(text: string, pieces: readonly Piece[], kind: PieceKind): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const p of [...pieces].sort((a, b) => a.span.start - b.span.start)) {
    if (p.span.start < at) continue;
    if (p.span.start > at) out.push({ span: { start: at, end: p.span.start }, kind });
    out.push(p);
    at = p.span.end;
  }
  if (at < text.length) out.push({ span: { start: at, end: text.length }, kind });
  return out;
}
