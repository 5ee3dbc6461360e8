/** The only place that turns a statement's guard into a condition: every item is used, or there is no condition. */
/* eslint-disable max-lines -- one condition, one closed list of its forms; each is short and the order in which they are tried is read in one place */
import { exact } from '../model/exact';
import type { MeasureName, Scope } from '../model/inputs';
import type { Comparison, Condition, Constant, End, Measure, Reference, Side } from '../methods/rule';
import type { Token } from './lexer';
import type { Item } from './statements';

/** What earlier words of the part have established, for 低于的, 未达到的, 超过的. */
export interface Said {
  readonly measure: Measure | null;
  readonly reference: Reference | null;
  readonly basis: 'completion' | 'plain';
  /** Which way the last stretch of a gap ran. */
  readonly direction?: 'down' | 'up' | null;
}

export const NOTHING_SAID: Said = { measure: null, reference: null, basis: 'plain' };

export interface ReadCondition {
  readonly condition: Condition;
  /** What this condition establishes for later words. */
  readonly said: Said;
}

const SCOPES: Readonly<Record<string, Scope>> = {
  全国: '全国', 全自治区: '全区', 自治区: '全区', 全区: '全区', 区: '全区', 全省: '全省', 省: '全省', 全市: '全市', 市: '全市', 全州: '全市', 全县: '全县',
  县: '全县', 本县: '全县', 本市: '全市', 全镇: '全县', 同组: '组', 组内: '组', 本组: '组', 全组: '组', 片区: '组', 所在组: '组', 同类: '组', 同类地区: '组', 同级: '组',
}; // prettier-ignore

export const scopeOf = (word: string): Scope => SCOPES[word] ?? (/组$/.test(word) ? '组' : null);

const REFERENCES: Readonly<Record<string, MeasureName>> = {
  target: 'target', average: 'average', last_year: 'last_year', schedule: 'schedule', base_value: 'base_value', goal_value: 'goal_value', max: 'max', min: 'min',
}; // prettier-ignore

export const namedReference = (item: Extract<Item, { k: 'ref' }>): Reference => ({
  kind: 'named',
  name: REFERENCES[item.name] ?? 'target',
  scope: scopeOf(item.scope),
});

export const constantOf = (t: Token): Constant => ({
  value: t.number!,
  unit: t.code === 'm' ? null : (t.unit ?? null),
});
export const constantReference = (t: Token): Reference => ({ kind: 'constant', constant: constantOf(t) });

/** Words that fill a guard without saying anything: 在…之间, 的, 情况. */
const FILLER =
  /^(?:在|之间|区间|区间的|范围|范围内|范围的|之内|数|人|县|情况|有|处于|介于|达|能|应|须|需|要|必须|能够|可|其|每年|年|均|共|达|且|，)+$/;

export const isFiller = (text: string): boolean => FILLER.test(text);

type Meaning = Exclude<Item, { k: 'words' | 'comma' | 'of' | 'level' | 'list' | 'by' | 'is' | 'full' | 'portion' }>;

const PLAIN = new Set(['words', 'level', 'list', 'by', 'is', 'bound-word', 'full', 'than', 'sign', 'first']);
const VALUE_LIKE = new Set(['value', 'bound', 'range']);

/** Folds numbers that belong to a noun (35岁以下干部占比, 10万元以上的村占比) into the words. */
function foldQualifiers(items: readonly Item[], text: string, tokens: readonly Token[]): Item[] {
  const out = [...items];
  for (let i = 0; i < out.length; i++) {
    const item = out[i] as Item;
    if (!VALUE_LIKE.has(item.k)) continue;
    let next = i + 1;
    if (out[next]?.k === 'of') next++;
    const noun = out[next];
    if (
      !noun ||
      !(noun.k === 'words' || noun.k === 'level' || (noun.k === 'measure' && noun.m !== 'score')) ||
      (noun.k === 'words' && isFiller(noun.text))
    )
      continue;
    const later = out
      .slice(next + 1)
      .some((x) => VALUE_LIKE.has(x.k) || x.k === 'cmp' || x.k === 'done' || x.k === 'growth');
    if (!later) continue;
    out[i] = {
      k: 'words',
      text: text.slice(tokens[item.from]!.s, tokens[item.to - 1]!.e),
      from: item.from,
      to: item.to,
    };
  }
  return out;
}

/** The words of a guard, in order, without fillers: 足额缴纳, 满意度. */
export function wordsOf(items: readonly Item[], text: string, tokens: readonly Token[]): string {
  return items
    .filter(
      (i) =>
        i.from < i.to &&
        (PLAIN.has(i.k) ||
          (i.k === 'measure' && i.m === 'growth') ||
          i.k === 'late' ||
          (i.k === 'grade' && !i.sure) ||
          i.k === 'link' ||
          i.k === 'ref'),
    )
    .map((i) => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e))
    .join('');
}

export function measureOf(items: readonly Item[], text: string, tokens: readonly Token[]): Measure | null {
  const named = items.find((i): i is Extract<Item, { k: 'measure' }> => i.k === 'measure');
  const words = wordsOf(
    items.filter((i) => i.k !== 'ref'),
    text,
    tokens,
  ).replace(/^(?:在|其|则|按)+|(?:在|的|为|，)+$/g, '');
  if (named?.m === 'completion') return { name: 'completion', words: words || named.text };
  if (named?.m === 'rank') return { name: 'rank', words };
  if (named?.m === 'score') return { name: 'score', words };
  if (named?.m === 'growth') return { name: 'actual', words: words.includes(named.text) ? words : words + named.text };
  if (named?.m === 'ratio') return { name: 'actual', words: words + named.text };
  return words && !isFiller(words) ? { name: 'actual', words } : null;
}

const isCount = (t: Token): boolean => t.unit?.dimension === 'count';

/** After 比 stands what is compared with; 收入比高于 is a noun's end. */
const comparesOn = (next: Item | undefined): boolean =>
  next?.k === 'ref' || next?.k === 'cmp' || next?.k === 'value' || next === undefined;

/** Words behind a comparison may name who is meant, nothing more: 低于平均的县区, 完成任务的单位. */
const BEARER =
  /^(?:各|该|的|每个|有关|相关|责任|承办|牵头|参评|被考核|考核|达标|任务|其他|其余)*(?:单位|部门|县|县区|县市区|区县|乡镇|镇|镇街|街道|村|村居|社区|地区|地方|企业|学校|医院|机关|科室|股室|个人|人员|对象|者|指标|项|项目|事项|情况|情形|情况下|部分|时|期间|水平|标准|要求|等次|档次|分数|得分)$/;
const NOUN_OF_REFERENCE = /^[^未不无没\d]{1,4}$/;
const STANDING = /^为?(?:基准|标准|基数|基础|起点|准|依据|底线|底数)$/;

const dimensionOf = (i: Item): string | undefined =>
  i.k === 'value' || i.k === 'bound' ? i.value.unit?.dimension : i.k === 'range' ? i.high.unit?.dimension : undefined;

/** Do words behind the last item of a comparison say more than who or what is meant? `items` begins with that item. */
function saysMore(items: readonly Item[], by: boolean): boolean {
  const [last, ...behind] = items;
  return behind.some((i, n) => {
    if (i.k !== 'words' || isFiller(i.text) || BEARER.test(i.text)) return false;
    if (by && STANDING.test(i.text)) return false;
    if (n === 0 && by && last!.k === 'done') return !NOUN_OF_REFERENCE.test(i.text);
    if (n === 0 && last!.k === 'dir' && last!.d === 'short' && !/[未不无没]/.test(i.text)) return false;
    if (n === 0 && (last!.k === 'ref' || dimensionOf(last!) === 'time')) return !NOUN_OF_REFERENCE.test(i.text);
    return !(n === 0 && dimensionOf(last!) === 'count' && !/[未不无没]/.test(i.text));
  });
}

/** What a number's unit says of the measure: marks are a score, counting words a count. */
export function measureFor(t: Token, measure: Measure | null, said: Said): Measure {
  if (t.code === 'm') return { name: 'score', words: measure?.words ?? '' };
  if (isCount(t) && (!measure || measure.name === 'actual'))
    return { name: 'count', words: measure?.words ?? said.measure?.words ?? '' };
  if (!measure && said.basis === 'completion' && t.unit?.text === '%' && said.measure?.name === 'actual')
    return { name: 'completion', words: said.measure.words };
  return measure ?? (said.measure && said.measure.name !== 'count' ? said.measure : { name: 'actual', words: '' });
}

const BOUND_OPS: readonly (readonly [RegExp, Comparison])[] = [[/上|以后|之后/, '>='], [/以外/, '>'], [/下|内/, '<=']]; // prettier-ignore
const boundOp = (word: string): Comparison => BOUND_OPS.find(([re]) => re.test(word))?.[1] ?? '>=';

/** 以上, 以下 leave the end open to the convention; 及以上, (含) and comparison words settle it. */
const boundClosed = (word: string, inclusive: boolean | null): boolean | null =>
  inclusive !== null ? inclusive : /^[及或]/.test(word) ? true : null;

function interval(measure: Measure, op: Comparison, at: Reference, closed: boolean | null): Condition {
  const end: End = { at, closed };
  if (op === '=') return { kind: 'interval', measure, low: { at, closed: true }, high: { at, closed: true } };
  return op === '>=' || op === '>'
    ? { kind: 'interval', measure, low: end, high: null }
    : { kind: 'interval', measure, low: null, high: end };
}

/** 达到, 完成 of a named reference mean its better side. */
function reach(c: Condition, word: string): Condition {
  const named = c.kind === 'interval' && [c.low, c.high].some((e) => e?.at.kind === 'named');
  return named && c.kind === 'interval' && /达|完成/.test(word) ? { ...c, reaching: true } : c;
}

/** 要求, 标准 point back to a number said before. */
const GENERIC = /^(?:要求|标准|规定要求|规定标准|目标要求|考核要求|指标)$/;

/** 总量、增速均高于…: how many measures are compared at once; 0 for a single one. */
function severalOf(head: readonly Item[], how: string): number {
  const all = how.startsWith('均') || head.some((i) => i.k === 'words' && /均$/.test(i.text));
  return all ? head.filter((i) => i.k === 'list').length + (head.some((i) => i.k === 'list') ? 1 : 0) : 0;
}

const strict = (op: Comparison): boolean => op === '>' || op === '<';

/** Reads the guard as one condition, or as several joined by 或, 且, 但. Null when an item is left over. */
export function readCondition(
  all: readonly Item[],
  said: Said,
  text: string,
  tokens: readonly Token[],
): ReadCondition | null {
  const trimmed = all[0]?.k === 'link' ? all.slice(1) : all;
  const items = foldQualifiers(trimmed, text, tokens).filter(
    (i) => i.k !== 'comma' && i.k !== 'of' && i.k !== 'portion',
  );
  if (items.some((i) => i.k === 'hard')) return null;
  const banded = items.some((i) => VALUE_LIKE.has(i.k)) ? withoutNames(items) : items;
  const whole = readGroup(banded, said, text, tokens) ?? pointingBack(all, said, text, tokens);
  if (whole) return whole;
  for (let i = 1; i < items.length - 1; i++) {
    const link = items[i] as Item;
    if (link.k !== 'link' || link.w === 'within' || link.w === 'onthat') continue;
    const left = readGroup(items.slice(0, i), said, text, tokens);
    if (!left) continue;
    const tail = items.slice(i + 1);
    const again = tail.length === 1 && tail[0]!.k === 'ref' ? items.slice(0, i).filter((x) => x.k === 'cmp') : [];
    const right = readCondition([...again, ...tail], left.said, text, tokens);
    if (!right) continue;
    return {
      condition:
        link.w === 'or'
          ? { kind: 'any', of: [left.condition, right.condition] }
          : joined(left.condition, right.condition),
      said: left.said,
    };
  }
  return null;
}

/** 98%以上为优秀，得4分: the name of a band says nothing more. */
function withoutNames(items: readonly Item[]): Item[] {
  return items.filter(
    (i, n) => !(i.k === 'grade' && items[n - 1]?.k === 'is') && !(i.k === 'is' && items[n + 1]?.k === 'grade'),
  );
}

/** 须达到55%以上，达标的: a standard, then a word that points back to it. */
function pointingBack(all: readonly Item[], said: Said, text: string, tokens: readonly Token[]): ReadCondition | null {
  const at = all.map((i) => i.k).lastIndexOf('comma');
  if (at <= 0) return null;
  const standard = readCondition(all.slice(0, at), said, text, tokens);
  if (!standard || standard.condition.kind !== 'interval') return null;
  const rest = all.slice(at + 1).filter((i) => i.k !== 'of');
  const pointing =
    rest.length === 1 &&
    (rest[0]!.k === 'cmp' ||
      rest[0]!.k === 'done' ||
      (rest[0]!.k === 'grade' && /达标/.test((rest[0] as { label: string }).label)));
  return pointing ? readGroup(rest, standard.said, text, tokens) : null;
}

/** 以…为基准, 比…高, 与…持平: what points at the reference names no measure. */
function withoutPointers(head: readonly Item[]): Item[] {
  const pointer = (i: Item | undefined) => i?.k === 'by' || i?.k === 'than' || i?.k === 'link' || i?.k === 'is';
  const out = [...head];
  while (pointer(out[0])) out.shift();
  while (pointer(out[out.length - 1])) out.pop();
  return out;
}

function readGroup(items: readonly Item[], said: Said, text: string, tokens: readonly Token[]): ReadCondition | null {
  if (
    items.some(
      (i, n) => (i.k === 'than' && !comparesOn(items[n + 1])) || (i.k === 'by' && n > 0 && items[n - 1]!.k !== 'words'),
    )
  )
    return null;
  const meaning = items.filter((i): i is Meaning => !PLAIN.has(i.k) && !(i.k === 'grade' && !i.sure));
  const first = meaning.findIndex((i) => i.k !== 'measure');
  const core = first < 0 ? [] : meaning.slice(first).filter((i) => i.k !== 'measure' || i.m === 'rank');
  const headEnd = core[0] ? items.indexOf(core[0]) : items.length;
  const measure = measureOf(withoutPointers(items.slice(0, headEnd)), text, tokens);
  const kinds = core.map((i) => i.k).join(' ');
  const lastCore = core.length ? items.indexOf(core[core.length - 1]!) : -1;
  if (items.some((i, n) => i.k === 'measure' && i.m === 'score' && core.length > 0 && n > items.indexOf(core[0]!)))
    return null;
  if (
    lastCore >= 0 &&
    saysMore(
      items.slice(lastCore),
      items.some((i) => i.k === 'by'),
    )
  )
    return null;
  const result = (
    condition: Condition,
    m: Measure | null,
    reference: Reference | null,
    basis: Said['basis'] = said.basis,
  ): ReadCondition => ({
    condition,
    said: { measure: m ?? said.measure, reference: reference ?? said.reference, basis },
  });
  const get = <K extends Item['k']>(n: number) => core[n] as Extract<Item, { k: K }>;
  const words = wordsOf(items, text, tokens);
  switch (kinds) {
    case '':
      if (meaning.length > 0) return null;
      return reachedWord(items, said) ?? readEvent(items, said, text, tokens);
    case 'else':
      return result({ kind: 'otherwise' }, null, null);
    case 'applicable':
      return result({ kind: 'applicable', has: get<'applicable'>(0).has }, null, null);
    case 'ref': {
      const standing = items.some((i) => i.k === 'by') && items.some((i) => i.k === 'words' && STANDING.test(i.text));
      if (items.some((i) => i.k === 'words' && /^(?:相同|一致|相当|相等)$/.test(i.text))) {
        const at = namedReference(get<'ref'>(0));
        const m =
          measureOf(
            items.slice(0, headEnd).filter((i) => i.k !== 'link'),
            text,
            tokens,
          ) ?? defaultMeasure(said);
        return result(interval(m, '=', at, true), m, at);
      }
      if (!standing)
        return items.some((i) => i.k === 'by' || i.k === 'than') ? null : readEvent(items, said, text, tokens);
      const reference = namedReference(get<'ref'>(0));
      const m = measure ?? defaultMeasure(said);
      return result(reach(interval(m, '>=', reference, true), '达到'), m, reference);
    }
    case 'cmp ref': {
      const reference = namedReference(get<'ref'>(1));
      const m = measure ?? defaultMeasure(said);
      const { op, text: how } = get<'cmp'>(0);
      const named = get<'ref'>(1).text;
      const several = severalOf(items.slice(0, headEnd), how);
      if (several) return result({ kind: 'howmany', count: exact(several) }, m, reference);
      const generic = GENERIC.test(named) && said.reference?.kind === 'constant';
      const at = generic ? said.reference! : reference;
      const subject = generic ? (said.measure ?? m) : m;
      return result(reach(interval(subject, op, at, !strict(op)), how), subject, at, said.basis);
    }
    case 'ref growth': {
      const reference = namedReference(get<'ref'>(0));
      const m = measure ?? defaultMeasure(said);
      const ops: Record<string, Comparison> = { flat: '=', notup: '<=', notdown: '>=', up: '>', down: '<' };
      const op = ops[get<'growth'>(1).g]!;
      return result(interval(m, op, reference, !strict(op)), m, reference);
    }
    case 'cmp ref range': {
      const [head, span] = [get<'cmp'>(0), get<'range'>(2)];
      if (span.high.unit?.dimension !== 'points') return null;
      const reference = namedReference(get<'ref'>(1));
      const m = measure ?? defaultMeasure(said);
      const side: Side = head.op === '<' || head.op === '<=' ? 'below' : 'above';
      const low: End = { at: alignUnit(span.low, span.high), closed: span.lowIn };
      const high: End = { at: constantReference(span.high), closed: span.highIn };
      return {
        condition: { kind: 'gap', side, measure: m, reference, low, high, basis: said.basis },
        said: { measure: m, reference, basis: said.basis, direction: side === 'below' ? 'down' : 'up' },
      };
    }
    case 'dir ref bound':
    case 'cmp ref bound':
    case 'cmp ref value': {
      const size = core[2] as Extract<Item, { k: 'value' | 'bound' }>;
      const points = size.value.unit?.dimension === 'points';
      const ends = points ? gapEnds(size, undefined) : null;
      if (!ends || size.k === 'value') return null;
      const head = core[0] as Extract<Item, { k: 'cmp' | 'dir' }>;
      const reference = namedReference(get<'ref'>(1));
      const m = measure ?? defaultMeasure(said);
      const side = head.k === 'dir' ? sideOf(head.d) : head.op === '<' || head.op === '<=' ? 'below' : 'above';
      if (!side) return null;
      const condition: Condition = {
        kind: 'gap',
        side,
        measure: m,
        reference,
        low: ends.low,
        high: ends.high,
        basis: said.basis,
      };
      return {
        condition,
        said: { measure: m, reference, basis: said.basis, direction: side === 'below' ? 'down' : 'up' },
      };
    }
    case 'value cmp cmp value': {
      const [low, first, second, high] = [get<'value'>(0), get<'cmp'>(1), get<'cmp'>(2), get<'value'>(3)];
      if (!/^<|^≤|^</.test(first.op) || !/^<|^≤/.test(second.op)) return null;
      const m = measureFor(
        high.value,
        measureOf(items.slice(items.indexOf(core[1]!) + 1, items.indexOf(core[2]!)), text, tokens) ?? measure,
        said,
      );
      const end = (t: Token, closed: boolean): End => ({ at: constantReference(t), closed });
      return result(
        {
          kind: 'interval',
          measure: m,
          low: end(low.value, first.op === '<='),
          high: end(high.value, second.op === '<='),
        },
        m,
        null,
      );
    }
    case 'than ref cmp':
      return null;
    case 'cmp value': {
      const v = get<'value'>(1);
      if (v.value.unit?.dimension === 'points')
        return gap(get<'cmp'>(0).op, v.value, !strict(get<'cmp'>(0).op), said, measure);
      const m = measureFor(v.value, measure, said);
      const op = get<'cmp'>(0).op;
      const reference = constantReference(v.value);
      return result(interval(m, op, reference, v.inclusive ?? !strict(op)), m, reference);
    }
    case 'cmp bound': {
      if (get<'cmp'>(0).text === '突破' && said.reference?.kind === 'named') {
        const past = gapEnds(get<'bound'>(1), undefined);
        if (!past) return null;
        const m = measure ?? defaultMeasure(said);
        return {
          condition: {
            kind: 'gap',
            side: 'above',
            measure: m,
            reference: said.reference,
            low: past.low,
            high: past.high,
            basis: said.basis,
          },
          said,
        };
      }
      const v = get<'bound'>(1);
      const op = get<'cmp'>(0).op;
      const ends =
        v.value.unit?.dimension === 'points' && said.reference?.kind === 'named' ? gapEnds(v, undefined) : null;
      if (ends)
        return {
          condition: {
            kind: 'gap',
            side: op === '<' || op === '<=' ? 'below' : 'above',
            measure: measure ?? defaultMeasure(said),
            reference: said.reference!,
            low: ends.low,
            high: ends.high,
            basis: said.basis,
          },
          said,
        };
      const bound = boundOp(v.word);
      const agree =
        (op === '>=' && bound === '>=') || (op === '<=' && bound === '<=') || (op === '>' && bound === '>=');
      if (!agree) return null;
      const m = measureFor(v.value, measure, said);
      const reference = constantReference(v.value);
      return result(
        interval(
          m,
          bound,
          reference,
          op === '>' ? boundClosed(v.word, v.inclusive) : (boundClosed(v.word, v.inclusive) ?? true),
        ),
        m,
        reference,
      );
    }
    case 'cmp':
      if (!said.reference || !meaningfulOnly(items)) return null;
      if (/^(?:均|都)/.test(words) && strict(get<'cmp'>(0).op) === false && get<'cmp'>(0).op === '<=') {
        return result({ kind: 'howmany', count: exact(0) }, null, null);
      }
      return result(
        reach(
          interval(
            said.measure ?? measure ?? defaultMeasure(said),
            get<'cmp'>(0).op,
            said.reference,
            !strict(get<'cmp'>(0).op),
          ),
          get<'cmp'>(0).text,
        ),
        null,
        null,
      );
    case 'bound': {
      const v = get<'bound'>(0);
      const m = measureFor(v.value, measure, said);
      const reference = constantReference(v.value);
      return result(interval(m, boundOp(v.word), reference, boundClosed(v.word, v.inclusive)), m, reference);
    }
    case 'bound cmp value':
    case 'bound bound':
    case 'cmp value cmp value':
    case 'value cmp value': {
      const half = kinds === 'cmp value cmp value' ? 2 : 1;
      const left = readGroup([...items.slice(0, headEnd), ...core.slice(0, half)], said, text, tokens);
      const right = left && readGroup(core.slice(half), left.said, text, tokens);
      return left && right && !sameWay(left.condition, right.condition)
        ? result(intersect(left.condition, right.condition), left.said.measure, left.said.reference)
        : null;
    }
    case 'range':
    case 'ref range':
    case 'done range':
    case 'done ref range': {
      const v = core[core.length - 1] as Extract<Item, { k: 'range' }>;
      const completing = kinds !== 'range' && (v.high.unit?.text === '%' || v.high.text.includes('分之'));
      if (kinds.includes('ref') && !completing) return null;
      const low = alignUnit(v.low, v.high);
      const m = completing
        ? { name: 'completion' as const, words: measure?.words ?? '' }
        : measureFor(v.high, measure, said);
      return result(
        {
          kind: 'interval',
          measure: m,
          low: { at: low, closed: v.lowIn },
          high: { at: constantReference(v.high), closed: v.highIn },
        },
        m,
        null,
      );
    }
    case 'ref done':
    case 'ref done ref':
      if (items[0]?.k !== 'by' || get<'ref'>(0).name !== 'schedule') return null;
      return readGroup(
        items
          .filter((i, n) => !(i.k === 'words' && items[n - 1]?.k === 'done' && NOUN_OF_REFERENCE.test(i.text)))
          .filter((i) => i.k !== 'by' && !(kinds === 'ref done ref' && i === get<'ref'>(0)))
          .sort((a, b) => rankOf(a) - rankOf(b)),
        said,
        text,
        tokens,
      );
    case 'done':
    case 'done ref': {
      const how = get<'done'>(0).how;
      const ref =
        kinds === 'done ref'
          ? namedReference(get<'ref'>(1))
          : ({ kind: 'named', name: 'target', scope: null } as const);
      const target: Reference = ref.kind === 'named' && ref.name === 'schedule' ? ref : { ...ref };
      const op: Comparison = how === 'done' ? '>=' : how === 'over' ? '>' : '<';
      const m: Measure = { name: 'actual', words: measure?.words ?? '' };
      return result(reach(interval(m, op, target, !strict(op)), '完成'), m, target, 'completion');
    }
    case 'done value':
    case 'done ref value':
    case 'done bound':
    case 'done ref bound':
    case 'ref bound':
    case 'done ref cmp value':
    case 'done cmp value': {
      const v = core[core.length - 1] as Extract<Item, { k: 'value' | 'bound' }>;
      if (v.value.unit?.text !== '%' && !v.value.text.includes('分之')) {
        if (
          core.some((i) => i.k === 'ref' || (i.k === 'done' && i.how !== 'done')) ||
          v.value.unit?.dimension === 'points'
        )
          return null;
        const amount = measureFor(v.value, measure, said);
        const least = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
        const how = least?.op ?? (v.k === 'bound' ? boundOp(v.word) : '>=');
        const shut = least ? !strict(least.op) : v.k === 'bound' ? boundClosed(v.word, v.inclusive) : true;
        return result(interval(amount, how, constantReference(v.value), shut), amount, constantReference(v.value));
      }
      const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
      const m: Measure = { name: 'completion', words: measure?.words ?? '' };
      const op = cmp?.op ?? (v.k === 'bound' ? boundOp(v.word) : '>=');
      const undone = core.find((i) => i.k === 'done' && i.how === 'undone');
      if (undone) {
        if (kinds !== 'done value') return null;
        return result(interval(m, '<', constantReference(v.value), false), m, null, 'completion');
      }
      const over = core.some((i) => i.k === 'done' && i.how === 'over');
      const closed = cmp ? !strict(cmp.op) : v.k === 'bound' ? boundClosed(v.word, v.inclusive) : true;
      const named = constantReference(v.value);
      const at: Reference =
        over && named.kind === 'constant'
          ? { kind: 'constant', constant: { ...named.constant, value: named.constant.value.add(100) } }
          : named;
      return result(interval(m, op, at, closed), m, null, 'completion');
    }
    case 'value done':
    case 'ref value done':
    case 'value done ref': {
      const v = core.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value')!;
      const done = core.find((i): i is Extract<Item, { k: 'done' }> => i.k === 'done')!;
      if (v.value.unit?.text !== '%' || done.how === 'over') return null;
      const m: Measure = { name: 'completion', words: '' };
      const denied = done.how === 'undone' || /[未没]/.test(words);
      return result(interval(m, denied ? '<' : '>=', constantReference(v.value), !denied), m, null, 'completion');
    }
    case 'done bound done value':
    case 'done ref bound done value': {
      const half = core.length - 2;
      const left = readGroup([...items.slice(0, headEnd), ...core.slice(0, half)], said, text, tokens);
      const right = left && readGroup(core.slice(half), left.said, text, tokens);
      return left && right && !sameWay(left.condition, right.condition)
        ? result(intersect(left.condition, right.condition), left.said.measure, left.said.reference, 'completion')
        : null;
    }
    case 'ref dir': {
      const side = sideOf(get<'dir'>(1).d);
      if (!side || !items.some((i) => i.k === 'than')) return null;
      const reference = namedReference(get<'ref'>(0));
      const m = measure ?? defaultMeasure(said);
      return result(interval(m, side === 'above' ? '>' : '<', reference, false), m, reference);
    }
    case 'cmp ref cmp value': {
      const [head, short, size] = [get<'cmp'>(0), get<'cmp'>(2), get<'value'>(3)];
      if (size.value.unit?.dimension !== 'points' || !(short.op === '<' || short.op === '<=')) return null;
      const side: Side = head.op === '<' || head.op === '<=' ? 'below' : 'above';
      const reference = namedReference(get<'ref'>(1));
      const m = measure ?? defaultMeasure(said);
      const high: End = { at: constantReference(size.value), closed: short.op === '<=' };
      return {
        condition: { kind: 'gap', side, measure: m, reference, low: null, high, basis: said.basis },
        said: { measure: m, reference, basis: said.basis, direction: side === 'below' ? 'down' : 'up' },
      };
    }
    case 'growth':
    case 'versus growth':
      return result(
        growthCondition(get<'growth'>(core.length - 1).g, kinds.startsWith('versus') || /同比/.test(words), measure),
        { name: 'growth', words: measure?.words ?? '' },
        lastYear,
      );
    case 'versus dir':
    case 'dir': {
      const lack = core.length === 1 && items[0] === core[0] && get<'dir'>(0).d === 'short' && words !== '';
      if (!lack && core.length === 1 && items[items.indexOf(core[0]!) + 1]?.k === 'words') return null;
      if (lack) return { condition: { kind: 'event', words: `${get<'dir'>(0).text}${words}`, negated: false }, said };
      const up = sideOf(get<'dir'>(core.length - 1).d);
      if (!up || (kinds === 'dir' && !said.reference && !measure && said.measure?.name !== 'growth')) return null;
      if (said.measure?.name === 'growth' || kinds === 'versus dir')
        return result(
          growthCondition(up === 'above' ? 'up' : 'down', true, measure),
          { name: 'growth', words: measure?.words ?? '' },
          lastYear,
        );
      const reference: Reference = kinds === 'dir' && said.reference ? said.reference : lastYear;
      const m = measure ?? defaultMeasure(said);
      return result(interval(m, up === 'above' ? '>' : '<', reference, false), m, reference);
    }
    case 'growth bound':
    case 'growth range':
    case 'growth value':
    case 'growth cmp value': {
      const g = get<'growth'>(0).g;
      if (g !== 'up' && g !== 'down') return null;
      const as: Item = { k: 'dir', d: g === 'up' ? 'up' : 'down', text: '', from: core[0]!.from, to: core[0]!.to };
      return movement([as, ...core.slice(1)], `versus ${kinds.replace('growth', 'dir')}`, said, measure);
    }
    case 'versus dir value':
    case 'versus dir bound':
    case 'dir bound':
    case 'dir value':
    case 'dir cmp value':
    case 'versus dir cmp value':
    case 'dir cmp bound':
    case 'dir range':
    case 'versus dir range':
      return movement(core, kinds, said, measure);
    case 'places':
    case 'measure places':
      return null;
    case 'measure cmp value': {
      const v = get<'value'>(2);
      const m: Measure = { name: 'rank', words: measure?.words ?? '' };
      return result(interval(m, get<'cmp'>(1).op, constantReference(v.value), !strict(get<'cmp'>(1).op)), m, null);
    }
    case 'late value':
    case 'late bound':
    case 'late cmp value':
    case 'late cmp bound':
    case 'cmp value late': {
      const v = core.find((i): i is Extract<Item, { k: 'value' | 'bound' }> => i.k === 'value' || i.k === 'bound')!;
      const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
      const m: Measure = { name: 'days_late', words: '' };
      const later = core.some((i) => i.k === 'late' && /于$/.test(i.text));
      const op: Comparison = v.k === 'bound' ? boundOp(v.word) : (cmp?.op ?? (later ? '>' : '>='));
      const closed = cmp ? !strict(cmp.op) : v.k === 'bound' ? (boundClosed(v.word, v.inclusive) ?? true) : !later;
      const ends = interval(m, op, constantReference(v.value), closed);
      const late: Condition =
        ends.kind === 'interval' && ends.low === null ? { ...ends, low: { at: zero, closed: false } } : ends;
      return result(late, m, null);
    }
    case 'value': {
      const v = get<'value'>(0);
      if (v.value.unit?.dimension === 'points') return null;
      const m = measureFor(v.value, measure, said);
      const reference = constantReference(v.value);
      return result(interval(m, '=', reference, true), m, reference);
    }
    case 'value cmp':
    case 'value cmp ref': {
      const v = get<'value'>(0);
      if (!/^[个项类]$/.test(v.value.unit?.text ?? '')) return null;
      return result({ kind: 'howmany', count: v.value.number! }, null, null);
    }
    default:
      return null;
  }
}

/** 按时间进度完成 is 完成时间进度. */
const rankOf = (i: Item): number => (i.k === 'done' ? 0 : 1);

/** 达标, 不达标 after a standard was said. */
function reachedWord(items: readonly Item[], said: Said): ReadCondition | null {
  const word = items.find((i): i is Extract<Item, { k: 'grade' }> => i.k === 'grade' && /达标$/.test(i.label));
  if (!word || !said.reference || items.some((i) => i.k === 'words' && !isFiller(i.text))) return null;
  const op: Comparison = word.label === '达标' ? '>=' : '<';
  return { condition: interval(said.measure ?? defaultMeasure(said), op, said.reference, !strict(op)), said };
}

export const lastYear: Reference = { kind: 'named', name: 'last_year', scope: null };

const defaultMeasure = (said: Said): Measure => said.measure ?? { name: 'actual', words: '' };
const meaningfulOnly = (items: readonly Item[]): boolean =>
  items.every((i) => i.k !== 'words' || isFiller(i.text) || i.text.length <= 12);

const alignUnit = (low: Token, high: Token): Reference => ({
  kind: 'constant',
  constant: { value: low.number!, unit: low.code === 'm' ? null : (low.unit ?? high.unit ?? null) },
});

export const sideOf = (d: Extract<Item, { k: 'dir' }>['d']): Side | null =>
  d === 'up' || d === 'over' ? 'above' : d === 'down' || d === 'short' ? 'below' : null;

/** ≥95%且＜97% of one measure is one interval. */
function joined(a: Condition, b: Condition): Condition {
  const one =
    a.kind === 'interval' &&
    b.kind === 'interval' &&
    a.measure.name === b.measure.name &&
    (a.low === null) !== (b.low === null) &&
    !a.reaching &&
    !b.reaching;
  return one ? intersect(a, b) : { kind: 'all', of: [a, b] };
}

/** 80分以上90分以上: both ends on one side. */
const sameWay = (a: Condition, b: Condition): boolean =>
  a.kind === 'interval' && b.kind === 'interval' && ((a.low && b.low) || (a.high && b.high)) !== null;

function intersect(a: Condition, b: Condition): Condition {
  if (a.kind === 'interval' && b.kind === 'interval') {
    return { kind: 'interval', measure: a.measure, low: a.low ?? b.low, high: a.high ?? b.high };
  }
  return { kind: 'all', of: [a, b] };
}

const zero: Reference = { kind: 'constant', constant: { value: exact(0), unit: null } };

/** 正增长, 负增长 speak of the growth itself; 同比下降 of the change on last year. */
function growthCondition(g: Extract<Item, { k: 'growth' }>['g'], versus: boolean, measure: Measure | null): Condition {
  void versus;
  const m: Measure = { name: 'growth', words: measure?.words ?? '' };
  const ops: Record<typeof g, Comparison> = { up: '>', down: '<', notup: '<=', notdown: '>=', flat: '=' };
  return interval(m, ops[g], zero, ops[g] === '<=' || ops[g] === '>=');
}

/** A gap of a size: 下降5个百分点及以上 (from the reference said before), 上升5%以内 (on last year). */
function gap(op: Comparison, size: Token, closed: boolean, said: Said, measure: Measure | null): ReadCondition | null {
  if (!said.reference) return null;
  const side: Side = op === '<' || op === '<=' ? 'below' : 'above';
  return {
    condition: {
      kind: 'gap',
      side,
      measure: measure ?? defaultMeasure(said),
      reference: said.reference,
      low: { at: constantReference(size), closed },
      high: null,
      basis: said.basis,
    },
    said,
  };
}

function movement(core: readonly Item[], kinds: string, said: Said, measure: Measure | null): ReadCondition | null {
  const dir = core.find((i): i is Extract<Item, { k: 'dir' }> => i.k === 'dir')!;
  const side = sideOf(dir.d);
  if (!side) return null;
  const last = core[core.length - 1] as Extract<Item, { k: 'value' | 'bound' | 'range' }>;
  const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
  const ends = gapEnds(last, cmp);
  if (!ends) return null;
  const versus = kinds.startsWith('versus');
  const unit = (last.k === 'range' ? last.high : last.value).unit;
  const percent = unit?.text === '%';
  const growthSaid = said.measure?.name === 'growth' || versus;
  if (percent && growthSaid) {
    const m: Measure = { name: 'growth', words: measure?.words ?? said.measure?.words ?? '' };
    const flip = (e: End | null): End | null => (e && side === 'below' ? negate(e) : e);
    const condition: Condition =
      side === 'above'
        ? { kind: 'interval', measure: m, low: ends.low ?? { at: zero, closed: false }, high: ends.high }
        : { kind: 'interval', measure: m, low: flip(ends.high), high: flip(ends.low) ?? { at: zero, closed: false } };
    return { condition, said: { ...said, measure: m } };
  }
  const reference = versus ? lastYear : said.reference;
  if (!reference && unit?.dimension === 'count' && dir.d === 'short') {
    const counted: Measure = { name: 'count', words: measure?.words ?? '' };
    return {
      condition: { kind: 'interval', measure: counted, low: ends.low, high: ends.high },
      said: { ...said, measure: counted },
    };
  }
  if (!reference) return null;
  const m = measure ?? defaultMeasure(said);
  return {
    condition: { kind: 'gap', side, measure: m, reference, low: ends.low, high: ends.high, basis: said.basis },
    said: { ...said, measure: m, reference },
  };
}

function negate(e: End): End {
  if (e.at.kind !== 'constant') return e;
  return {
    at: { kind: 'constant', constant: { value: e.at.constant.value.neg(), unit: e.at.constant.unit } },
    closed: e.closed,
  };
}

function gapEnds(
  last: Extract<Item, { k: 'value' | 'bound' | 'range' }>,
  cmp: Extract<Item, { k: 'cmp' }> | undefined,
): { low: End | null; high: End | null } | null {
  if (last.k === 'range')
    return {
      low: { at: alignUnit(last.low, last.high), closed: last.lowIn },
      high: { at: constantReference(last.high), closed: last.highIn },
    };
  const at = constantReference(last.value);
  const op: Comparison = cmp ? cmp.op : last.k === 'bound' ? boundOp(last.word) : '>=';
  if (cmp && last.k === 'bound' && op !== boundOp(last.word) && !(op === '>' && boundOp(last.word) === '>='))
    return null;
  const closed = cmp ? !strict(cmp.op) : last.k === 'bound' ? boundClosed(last.word, last.inclusive) : last.inclusive;
  return op === '>=' || op === '>' ? { low: { at, closed }, high: null } : { low: null, high: { at, closed } };
}

/** Words alone: something happened or was done. 未X is its negation, 已X未Y both. */
export function readEvent(
  items: readonly Item[],
  said: Said,
  text: string,
  tokens: readonly Token[],
): ReadCondition | null {
  const words = wordsOf(items, text, tokens);
  if (!words || isFiller(words)) return null;
  return { condition: eventCondition(words), said };
}

export function eventCondition(whole: string): Condition {
  const words = whole.replace(/(?<=.{2})的?(?:单位|县区|乡镇|部门|地区)$/, '');
  const both = /^(?:已经|已)(.+?)(?:但|且|，)?(?:未|没有)(.+)$/.exec(words);
  if (both)
    return {
      kind: 'all',
      of: [
        { kind: 'event', words: both[1] as string, negated: false },
        { kind: 'event', words: both[2] as string, negated: true },
      ],
    };
  const lacking = /^(?:无|没有)(.{2,})$/.exec(words);
  if (lacking) return { kind: 'event', words: lacking[1] as string, negated: true };
  const none = /^(.*?)零(发生|事故|新增|上访|投诉|死亡|报告|增长)$/.exec(words);
  if (none)
    return {
      kind: 'event',
      words: `${(none[1] as string).replace(/^(?:实现|保持|做到)/, '')}${none[2]}`,
      negated: true,
    };
  if (/未.先|应.{1,2}未|该.未|未.{1,2}先/.test(words)) return { kind: 'event', words, negated: false };
  const without = /^(.{0,8}?)无(?!故|障碍|害|偿|证|线|人|效|关|力|形|论|法)(.{3,})$/.exec(words);
  if (without) return { kind: 'event', words: `${without[1]}有${without[2]}`, negated: true };
  const negation = /^(.{0,8}?)(?:未能|未按|未|没有|没|不能|不)(.+)$/.exec(words);
  if (
    negation &&
    !(
      /不$/.test(words.slice(0, words.indexOf(negation[2] as string))) &&
      /^(?:满意|合格|良|动产|足)/.test(negation[2] as string)
    )
  ) {
    const kept = /未按/.test(words) ? `按${negation[2]}` : (negation[2] as string);
    return { kind: 'event', words: `${negation[1]}${kept}`, negated: true };
  }
  const exists = /^有(.{2,})$/.exec(words);
  if (exists) return eventCondition(exists[1] as string);
  if (/^(?:有|存在|出现|发生)(?:则|的)?$/.test(words)) return { kind: 'event', words: '', negated: false };
  if (/^(?:没有|无|未有|没有的|未)$/.test(words)) return { kind: 'event', words: '', negated: true };
  return { kind: 'event', words, negated: false };
}
