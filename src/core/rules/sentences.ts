/** The only place that groups phrases into statements, and statements into sentences. */
import type { Token } from './lexer';
import { doingOf, itemOf, qualifierOf } from './phraseMeaning';
import type { Phrase } from './phrases';
import type { Doing, Item, Qualifier, Sentence, Statement } from './statements';

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
    if (!item) continue;
    // 投资计划完成率: the plan is a piece of the rate's name.
    const before = items[items.length - 1];
    const named = item.k === 'measure' && item.m === 'completion' && before?.k === 'ref' && before.name === 'target';
    if (named && before.to === item.from) items[items.length - 1] = { ...item, from: before.from };
    else items.push(item);
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
