/** The only place that groups phrases into statements: what must hold (guard), what each step is (每…), and what follows (effects). */
/* eslint-disable max-lines -- one walk over the phrases; where a statement ends depends on all of them */
import type { Phrase } from './phrases';
import type { Definition } from './formulaText';
import type { Token } from './lexer';

/** What a statement's condition or step is made of. Every item keeps its token range. */
export type Item = { readonly from: number; readonly to: number } & (
  | { readonly k: 'words'; readonly text: string }
  | { readonly k: 'cmp'; readonly op: '>=' | '>' | '<=' | '<' | '='; readonly text: string }
  | { readonly k: 'dir'; readonly d: 'both' | 'both-down' | 'short' | 'down' | 'over' | 'up'; readonly text: string }
  | { readonly k: 'ref'; readonly name: string; readonly scope: string; readonly text: string }
  /** 目标值的90%; `word` is the 以上 or 以下 behind it. */
  | {
      readonly k: 'refpart';
      readonly name: string;
      readonly scope: string;
      readonly share: Token;
      readonly word: string;
    }
  | { readonly k: 'value'; readonly value: Token; readonly inclusive: boolean | null }
  | { readonly k: 'bound'; readonly value: Token; readonly word: string; readonly inclusive: boolean | null }
  | {
      readonly k: 'range';
      readonly low: Token;
      readonly high: Token;
      readonly lowIn: boolean | null;
      readonly highIn: boolean | null;
    }
  | { readonly k: 'done'; readonly how: 'done' | 'over' | 'undone' }
  | { readonly k: 'growth'; readonly g: 'up' | 'down' | 'notup' | 'notdown' | 'flat' }
  | { readonly k: 'measure'; readonly m: 'completion' | 'ratio' | 'growth' | 'rank' | 'score'; readonly text: string }
  | { readonly k: 'versus' }
  | { readonly k: 'than' }
  | { readonly k: 'late'; readonly text: string }
  | { readonly k: 'places'; readonly phrase: Extract<Phrase, { kind: 'places' }> }
  | { readonly k: 'rankshare'; readonly low: Token | null; readonly high: Token }
  | { readonly k: 'grade'; readonly label: string; readonly sure: boolean }
  | { readonly k: 'level'; readonly label: string }
  | { readonly k: 'else' }
  | { readonly k: 'of' }
  | { readonly k: 'comma' }
  | { readonly k: 'list' }
  | { readonly k: 'link'; readonly w: 'and' | 'or' | 'but' | 'within' | 'onthat' | 'after' }
  | { readonly k: 'applicable'; readonly has: boolean }
  | { readonly k: 'nth'; readonly n: Token }
  | { readonly k: 'first' }
  | { readonly k: 'portion' }
  | { readonly k: 'by' }
  | { readonly k: 'is' }
  | { readonly k: 'bound-word'; readonly word: string }
  | { readonly k: 'share'; readonly values: readonly Token[] }
  | { readonly k: 'full' }
  | { readonly k: 'sign' }
  /** Read nowhere: whatever holds it is refused. A scoring verb or limit that found no marks is one. */
  | { readonly k: 'hard' }
);

/** What a statement does to the mark. */
export type Doing = { readonly from: number; readonly to: number } & (
  | Extract<Phrase, { kind: 'effect' | 'quotient' | 'nothing' | 'prorata' | 'convert' }>
  | { readonly kind: 'formula'; readonly token: Token }
  | { readonly kind: 'efficacy' }
  | { readonly kind: 'interpolate' }
  | { readonly kind: 'groupaverage' }
  | { readonly kind: 'rescale' }
  | { readonly kind: 'veto'; readonly on: 'mark' | 'grade'; readonly token: Token }
  | { readonly kind: 'discretion'; readonly token: Token }
  | { readonly kind: 'bothsign' }
  | { readonly kind: 'times'; readonly value: Token | null }
);

/** What qualifies a statement or the rule: caps, how incomplete steps count, once-only, and so on. */
export type Qualifier = { readonly from: number; readonly to: number } & (
  | Extract<Phrase, { kind: 'limit' | 'mode' | 'andsoon' }>
  | { readonly kind: 'once' | 'matter' | 'accumulate' | 'onlydeduct' | 'onlyadd' | 'mirror' }
  | { readonly kind: 'polarity'; readonly low: boolean }
  /** 道路交通事故除外: what is not counted. */
  | { readonly kind: 'except'; readonly words: string }
  | { readonly kind: 'places'; readonly places: number }
  | { readonly kind: 'scale'; readonly scale: Token | null }
  | { readonly kind: 'tableunit'; readonly token: Token }
  | { readonly kind: 'definition'; readonly definition: Definition }
);

export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly guard: readonly Item[];
  /** Items after 每; null without one. */
  readonly step: readonly Item[] | null;
  readonly doings: readonly Doing[];
  readonly qualifiers: readonly Qualifier[];
  /** Words before a colon: 直接运用专项考评结果：, 工作方案2分：. */
  readonly caption?: boolean;
  /** It stands in an item of a list. */
  readonly marked?: boolean;
  /** It follows an effect without any comma: 扣2分减半. Words alone there are not a remark. */
  readonly glued?: boolean;
}

/** A sentence: statements up to a strong stop, with its list mark if it has one. */
export interface Sentence {
  readonly mark: Token | null;
  readonly from: number;
  readonly to: number;
  readonly statements: readonly Statement[];
}

interface Draft {
  from: number;
  to: number;
  guard: Item[];
  step: Item[] | null;
  doings: Doing[];
  qualifiers: Qualifier[];
  caption?: boolean;
  glued?: boolean;
  marked?: boolean;
  /** 扣0.5分/每低…: the step follows its effect. */
  reversed?: boolean;
}

const DIRECTIONS = new Set(['both', 'both-down', 'short', 'down', 'over', 'up']);

/** Groups the phrases of a whole text. Punctuation and list marks belong to no statement. */
export function sentencesOf(phrases: readonly Phrase[]): Sentence[] {
  const sentences: Sentence[] = [];
  let mark: Token | null = null;
  let statements: Statement[] = [];
  let draft: Draft | null = null;
  let start = 0;
  let pendingComma = false;
  const open = (p: Phrase): Draft =>
    (draft ??= { from: p.from, to: p.to, guard: [], step: null, doings: [], qualifiers: [] });
  const close = () => {
    if (draft) statements.push(mark ? { ...draft, marked: true } : draft);
    draft = null;
    pendingComma = false;
  };
  const stop = (at: number) => {
    close();
    if (statements.length || mark) sentences.push({ mark, from: start, to: at, statements });
    statements = [];
    mark = null;
    start = at;
  };
  for (const p of phrases) {
    const code = p.kind === 'token' ? p.token.code : '';
    if (code === ';') {
      stop(p.from);
      start = p.to;
      continue;
    }
    if (code === '*') {
      if (statements.length || draft || mark) stop(p.from);
      mark = (p as Extract<Phrase, { kind: 'token' }>).token;
      start = p.to;
      continue;
    }
    if (code === ':') {
      const d = draft as Draft | null;
      if (d && d.doings.length === 0 && d.step === null) {
        d.caption = true;
        close();
      }
      continue;
    }
    if (code === '、' && draft && (draft as Draft).doings.length > 0) {
      pendingComma = true;
      continue;
    }
    if (
      (code === ',' || code === '(' || code === ')') &&
      draft &&
      (draft as Draft).glued &&
      (draft as Draft).doings.length === 0
    )
      close();
    if (code === ',' || code === '(' || code === ')') {
      pendingComma = true;
      continue;
    }
    const doing = doingOf(p);
    const shares = doing?.kind === 'convert' && doing.bare && draft ? sharesSoFar(draft) : false;
    if (doing?.kind === 'convert' && doing.rate && shares && draft) {
      (draft as Draft).guard.push(
        { k: 'by', from: p.from, to: p.from },
        { k: 'value', value: doing.rate, inclusive: null, from: p.from, to: p.to },
      );
      (draft as Draft).to = p.to;
      continue;
    }
    if (doing) {
      if (draft && pendingComma && announces(draft as Draft, mark !== null && statements.length === 0)) close();
      const d = open(p);
      d.doings.push(doing);
      if (doing.kind === 'effect' && doing.per && d.step === null) {
        d.step = [{ k: 'value', value: doing.per, inclusive: null, from: p.from, to: p.to }];
      }
      d.to = p.to;
      pendingComma = false;
      continue;
    }
    const qualifier = qualifierOf(p);
    if (qualifier) {
      // 除不可抗力外，每…: of what follows.
      if (qualifier.kind === 'except' && p.kind === 'token' && p.token.text.startsWith('除')) close();
      const leading = qualifier.kind === 'except' && p.kind === 'token' && p.token.text.startsWith('除');
      const target: Draft | undefined =
        draft ?? (leading ? undefined : (statements[statements.length - 1] as Draft | undefined));
      const d: Draft = target ?? open(p);
      d.qualifiers.push(qualifier);
      d.to = Math.max(d.to, p.to);
      if (p.kind === 'limit') pendingComma = false;
      continue;
    }
    if (code === '/') {
      const d = draft as Draft | null;
      if (d && d.doings.length > 0 && d.step === null && p.kind === 'token') {
        d.to = p.to;
        if (p.token.value === 'unit')
          d.step = [{ k: 'value', value: p.token, inclusive: null, from: p.from, to: p.to }];
        else d.reversed = true;
        continue;
      }
    }
    const reversed = (draft as Draft | null)?.reversed === true;
    const every = code === 'E';
    const weak =
      draft !== null &&
      (draft as Draft).doings.some((d) => d.kind === 'effect' && d.weak) &&
      (code === 'Q' || code === 'B');
    const softWord = weak || (draft !== null && (draft as Draft).doings.length > 0 && !pendingComma && isTail(p));
    if (softWord) {
      const open = draft as unknown as Draft;
      if (!weak && turns(p, open.doings)) open.guard.push({ k: 'hard', from: p.from, to: p.to });
      open.to = p.to;
      continue;
    }
    const glued = draft !== null && (draft as Draft).doings.length > 0 && !reversed && !pendingComma && !every;
    if (draft && (draft as Draft).doings.length > 0 && !reversed) close();
    else if (draft && pendingComma && announces(draft as Draft, mark !== null && statements.length === 0)) close();
    const fresh: Draft = open(p);
    if (glued) fresh.glued = true;
    if (pendingComma && fresh.to > fresh.from && (fresh.guard.length || fresh.step)) {
      (fresh.step ?? fresh.guard).push({ k: 'comma', from: p.from, to: p.from });
    }
    pendingComma = false;
    fresh.to = p.to;
    if (every) {
      if (fresh.step) fresh.guard.push(...fresh.step);
      fresh.step = [];
      continue;
    }
    const items = fresh.step ?? fresh.guard;
    if (supposes(p) && (items.length === 0 || items[items.length - 1]!.k === 'comma')) continue;
    const item = itemOf(p);
    if (item) items.push(item);
  }
  stop(phrases.length ? (phrases[phrases.length - 1] as Phrase).to : 0);
  return sentences;
}

/** 甲按40%、乙按60%计入: the last is a share like those before it. */
const sharesSoFar = (d: Draft): boolean =>
  d.doings.length === 0 && d.step === null && d.guard.some((i) => i.k === 'value' && i.value.unit?.text === '%');

/** 如果, 若 open a condition, 则 its consequence, and say nothing more. */
const supposes = (p: Phrase): boolean =>
  p.kind === 'token' &&
  ((p.token.code === 'f' && /^(?:如果|若|如|倘若|假如|凡|凡是|对于)$/.test(p.token.text)) ||
    (p.token.code === 'Q' && /^(?:则|就|便|即|再)$/.test(p.token.text)));

/** 总量占40%， announces parts; in a marked item 制度建设2分， is its caption. */
function announces(d: Draft, marked: boolean): boolean {
  if (d.step !== null || d.doings.length > 0) return false;
  const last = d.guard[d.guard.length - 1];
  if (last?.k === 'share') return true;
  const caption =
    marked &&
    last?.k === 'value' &&
    last.value.code === 'm' &&
    d.guard.every((i) => ['words', 'level', 'value', 'measure', 'ref', 'list', 'link'].includes(i.k));
  if (caption) d.caption = true;
  return caption;
}

/** Words that may trail an effect without starting anything: 的, 计, 分. */
const isTail = (p: Phrase): boolean =>
  p.kind === 'token' &&
  (/^[tCkQ]$/.test(p.token.code) ||
    (p.token.code === 'r' && p.token.text === '标准') ||
    /^(?:递减|递增)$/.test(p.token.text) ||
    (p.token.code === 'w' && /^(?:计|分|计算|处理|记|标准|基准|计扣)$/.test(p.token.text)));

/** 按每低1个百分点扣0.4分的标准加分: the words behind an effect name another one. */
const turns = (p: Phrase, doings: readonly Doing[]): boolean =>
  p.kind === 'token' && p.token.code === 'k' && (p.token.value === 'add' || p.token.value === 'deduct') &&
  doings.some((d) => d.kind === 'effect' && (d.sign === 'add' || d.sign === 'deduct') && d.sign !== p.token.value); // prettier-ignore

function doingOf(p: Phrase): Doing | null {
  if (
    p.kind === 'effect' ||
    p.kind === 'quotient' ||
    p.kind === 'nothing' ||
    p.kind === 'prorata' ||
    p.kind === 'convert'
  )
    return p;
  if (p.kind !== 'token') return null;
  const at = { from: p.from, to: p.to };
  switch (p.token.code) {
    case '=':
      return { kind: 'formula', token: p.token, ...at };
    case '2':
      return { kind: p.token.value === 'efficacy' ? 'efficacy' : 'interpolate', ...at };
    case 'j':
      if (p.token.value === 'fullmarks')
        return { kind: 'effect', sign: 'award', pre: '', amounts: [{ kind: 'full' }], ...at };
      return { kind: p.token.value === 'rescale' ? 'rescale' : 'groupaverage', ...at };
    case 'J':
      return { kind: 'veto', on: p.token.value === 'grade' ? 'grade' : 'mark', token: p.token, ...at };
    case '!':
      return { kind: 'discretion', token: p.token, ...at };
    default:
      return null;
  }
}

function qualifierOf(p: Phrase): Qualifier | null {
  if (p.kind === 'limit' || p.kind === 'mode' || p.kind === 'andsoon') return p;
  if (p.kind !== 'token') return null;
  const at = { from: p.from, to: p.to };
  const { code, value } = p.token;
  if (code === 'O') return { kind: value === 'matter' ? 'matter' : 'once', ...at };
  if (code === 'T') return { kind: 'accumulate', ...at };
  if (code === '&') return { kind: 'except', words: value, ...at };
  if (code === '_') return { kind: 'definition', definition: p.token.definition!, ...at };
  if (code === 'o') return { kind: 'andsoon', amount: null, ...at };
  if (code === 'y') return { kind: value as 'onlydeduct' | 'onlyadd' | 'mirror', ...at };
  if (code !== '~') return null;
  if (value === 'low' || value === 'high') return { kind: 'polarity', low: value === 'low', ...at };
  if (value === 'hundred') return { kind: 'scale', scale: null, ...at };
  if (value === 'scale') return { kind: 'scale', scale: p.token, ...at };
  if (value === 'tableunit') return { kind: 'tableunit', token: p.token, ...at };
  return { kind: 'places', places: value === 'rounding1' ? 1 : 2, ...at };
}

function itemOf(p: Phrase): Item | null {
  const at = { from: p.from, to: p.to };
  switch (p.kind) {
    case 'value':
      return { k: 'value', value: p.value, inclusive: p.inclusive, ...at };
    case 'bound':
      return { k: 'bound', value: p.value, word: p.word, inclusive: p.inclusive, ...at };
    case 'range':
      return { k: 'range', low: p.low, high: p.high, lowIn: p.lowIn, highIn: p.highIn, ...at };
    case 'places':
      return { k: 'places', phrase: p, ...at };
    case 'rankshare':
      return { k: 'rankshare', low: p.low, high: p.high, ...at };
    case 'share':
      return { k: 'share', values: [p.value], ...at };
    case 'shares':
      return { k: 'share', values: p.values, ...at };
    case 'token':
      return tokenItem(p.token, at);
    default:
      return null;
  }
}

function tokenItem(token: Token, at: { from: number; to: number }): Item {
  const { code, value, text } = token;
  const words: Item = { k: 'words', text, ...at };
  switch (code) {
    case 'c':
      return { k: 'cmp', op: value as '>=', text, ...at };
    case '5':
      return { k: 'cmp', op: '<', text, ...at };
    case 'd':
      return DIRECTIONS.has(value) ? { k: 'dir', d: value as 'short', text, ...at } : words;
    case 'B':
      return value === 'both' ? { k: 'dir', d: /^[增升高多]/.test(text) ? 'both' : 'both-down', text, ...at } : words;
    case 'r':
      return { k: 'ref', name: value, scope: token.scope ?? '', text, ...at };
    case 'n':
      return { k: 'done', how: value as 'done', ...at };
    case 'g':
      return { k: 'growth', g: value as 'up', ...at };
    case 'M':
      return { k: 'measure', m: value as 'growth', text, ...at };
    case 'R':
      return { k: 'measure', m: value as 'completion', text, ...at };
    case 'k':
      return text === '得分' || text === '总得分' || text === '最终得分'
        ? { k: 'measure', m: 'score', text, ...at }
        : { k: 'sign', ...at };
    case 'V':
      return { k: 'versus', ...at };
    case 'h':
      return { k: 'than', ...at };
    case 'I':
      return { k: 'late', text, ...at };
    case 'G':
      return { k: 'grade', label: text, sure: true, ...at };
    case 'H':
      return { k: 'grade', label: text, sure: false, ...at };
    case 'v':
      return { k: 'level', label: text, ...at };
    case 'e':
      return { k: 'else', ...at };
    case 't':
      return { k: 'of', ...at };
    case '+':
      return { k: 'link', w: value as 'and', ...at };
    case 'a':
      return { k: 'applicable', has: value === 'has', ...at };
    case '3':
      return { k: 'nth', n: token, ...at };
    case '4':
      return { k: 'first', ...at };
    case 'p':
      return { k: 'portion', ...at };
    case 'b':
      return { k: 'by', ...at };
    case 'W':
      return { k: 'is', ...at };
    case '、':
      return { k: 'list', ...at };
    case 's':
      return { k: 'bound-word', word: text, ...at };
    case '?':
    case 'A':
    case 'P':
    case 'D':
    case 'L':
    case 'l':
      return { k: 'hard', ...at };
    case 'F':
      return { k: 'full', ...at };
    default:
      return words;
  }
}
