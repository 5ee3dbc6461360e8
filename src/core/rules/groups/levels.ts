/** The only place that reads marks given by level of an award: 国家级, 省级, 市级. */
import type { Adjustment, Amount } from '../../methods/rule';
import { ONE, ZERO, compare, exact } from '../../model/exact';
import { amountOf } from '../amounts';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { besidesOnce } from './besidesOnce';
import { levelCaps, priced } from './levelCaps';
import { type Grouped, effectOf, nothingOf, only, spanOf } from './grouped';
import { Later } from '../../text/patterns';

interface Row {
  readonly statement: Statement;
  readonly label: string;
  /** All of its words: 省主要领导批示, 省分管领导批示. */
  readonly whole: string;
  readonly amount: Amount;
  readonly sign: 1 | -1;
  readonly each: boolean;
  readonly level: boolean;
}

const FIRST_OF_SEVERAL = new Later(
  /首[篇次个家项件例名]|第[1一][篇次个家项件例]|后续|以后每|此后每|之后每|每(?:再)?转载/,
);

/** 国家级每项加3分，省级每项加2分; 被省、市、县推介的，每次分别得0.8分、0.5分、0.3分. */
export function readLevels(statements: readonly Statement[], source: Source): Grouped | null {
  const once = statements.some((s) => s.qualifiers.some((q) => q.kind === 'once'));
  const matter = statements.some((s) => s.qualifiers.some((q) => q.kind === 'matter'));
  const listed = statements.find((s) => (effectOf(s)?.amounts.length ?? 0) > 1);
  if (listed) return readListed(listed, statements, once, matter, source);
  const rows: Row[] = [];
  for (const s of statements) {
    const effect = effectOf(s);
    if (!effect || effect.amounts.length !== 1 || effect.sign === 'both') continue;
    const items = [...s.guard, ...(s.step ?? [])];
    // 其中国家级每个得4分: of those already counted.
    if (!once && items.some((i) => i.k === 'link' && i.w === 'within')) return null;
    const value = items.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
    const each = s.step !== null || value.length === 1;
    const countable =
      value.length === 0 ||
      (value.length === 1 &&
        compare(value[0]!.value.number!, ONE) === 0 &&
        (value[0]!.value.unit === null || value[0]!.value.unit?.dimension === 'count'));
    if (
      !countable ||
      !only(items, [
        'words',
        'level',
        'of',
        'comma',
        'list',
        'value',
        'bound',
        'bound-word',
        'link',
        'by',
        'is',
        'grade',
        'ref',
        'full',
      ])
    )
      continue;
    const level = items.filter((i): i is Extract<Item, { k: 'level' }> => i.k === 'level');
    const label = level.length === 1 ? levelLabel(level[0]!, items, source) : rawWords(named(items), source);
    if (!label) continue;
    rows.push({
      statement: s,
      label,
      whole: rawWords(named(items), source),
      amount: amountOf(effect.amounts[0]!),
      sign: effect.sign === 'deduct' ? -1 : 1,
      each,
      level: level.length === 1,
    });
  }
  // 省级刊发首篇得2分，每转载1篇得0.5分: the first of several, and no level
  const said = (s: Statement): string => source.text.slice(source.tokens[s.from]!.s, source.tokens[s.to - 1]!.e);
  if (rows.some((r) => FIRST_OF_SEVERAL.test(said(r.statement)))) return null;
  const gains = rows.filter((r) => r.sign === 1);
  const losses = rows.filter((r) => r.sign === -1);
  // 30%以上的计0.5分，50%以上的计1分，不累计: bands of a number, none of them an award.
  const awards = gains.every((r) => r.statement.guard.every((i) => i.k !== 'bound' && i.k !== 'bound-word'));
  const given =
    losses.length >= 2 && once
      ? losses
      : gains.length >= 2 && ((once && awards) || gains.some((r) => r.each) || gains.filter((r) => r.level).length >= 2)
        ? gains
        : null;
  const prizes = given && byPrize(given);
  const chosen = prizes ?? (given && once && !apart(given) ? given.map((r) => ({ ...r, label: r.whole })) : given);
  if (!chosen || !apart(chosen)) return null;
  if (given === gains && !(once && awards) && !gains.every((r) => r.each || r.level)) return null;
  if (!once && !alike(chosen.filter((r) => r.level).map((r) => thingOf(r.statement)))) return null;
  const own = levelCaps(chosen, statements, source);
  if (!own || (once && besidesOnce(chosen, statements))) return null;
  const sign = chosen[0]!.sign;
  const wrongSign = statements.some((s) =>
    s.qualifiers.some(
      (q) =>
        q.kind === 'once' &&
        (sign === -1 ? /加分|奖/ : /扣分/).test(
          source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e),
        ),
    ),
  );
  if (wrongSign) return null;
  const each = chosen.some((r) => r.each);
  if (!each && statements.some((s) => s.step !== null)) return null;
  const used = chosen.map((r) => r.statement);
  const nothing = statements.filter(
    (s) =>
      !used.includes(s) &&
      nothingOf(s) !== null &&
      s.step === null &&
      only(s.guard, ['words', 'of', 'comma', 'level', 'else', 'bound-word']) &&
      (givesNone(rawWords(s.guard, source)) || (sign === 1 && levelAlone(s, chosen))),
  );
  const worthless = nothing.flatMap((s) => {
    const level = only(s.guard, ['level', 'words', 'of', 'comma']) ? levelAlone(s, chosen) : null;
    return level ? [{ label: level.label, amount: NOTHING }] : [];
  });
  const gathered =
    each ||
    chosen[0]!.statement.doings.some((d) => d.kind === 'effect' && d.sign === 'add') ||
    statements.some((s) => s.qualifiers.some((q) => q.kind === 'accumulate' || beyond(q, chosen)));
  const rule = once ? (matter || each ? 'matter' : 'single') : gathered ? 'sum' : 'single';
  if (own.caps.size > 0 && rule === 'single') return null;
  const all = [...used, ...nothing, ...own.statements].sort((a, b) => a.from - b.from);
  const adjustment: Adjustment = {
    kind: 'levels', span: spanOf(all, source.tokens), when: null, sign: chosen[0]!.sign, rows: [...chosen.map((r) => priced(r, own.caps)), ...worthless], once: rule, cap: null,
  }; // prettier-ignore
  return { statements: all, value: null, adjustments: [adjustment], limits: own.limits };
}

const NOTHING: Amount = { kind: 'mark', value: ZERO };

/** 县级不计分, 县级采用的不得分 behind 被国家级采用每项4分: a level like the others, which is worth nothing. */
function levelAlone(s: Statement, others: readonly Row[]): Extract<Item, { k: 'level' }> | null {
  const [level, another] = s.guard.filter((i) => i.k === 'level');
  const same = others.some((r) => thingOf(r.statement).includes(thingOf(s)));
  return level?.k === 'level' && !another && same ? level : null;
}

/** 未获奖的, 其余: who has no award. 弄虚作假的不得分 takes the marks of who has one. */
const givesNone = (words: string): boolean =>
  words === '' || /^(?:均|都)?(?:未|没有?|无|不|其[余他它])|以下|其[余他它]/.test(words);

const PRIZE = /(?:特等|[一二三四]等|[金银铜]|优秀|优胜)奖$/;

/** 市级展演获一等奖…，二等奖…: all are of the level that the first names, and their prizes tell them apart. */
function byPrize(rows: readonly Row[]): readonly Row[] | null {
  const prizes = rows.map((r) => PRIZE.exec(r.whole)?.[0]);
  const [first, ...others] = rows;
  if (!first?.level || others.some((r) => r.level) || prizes.some((p) => p === undefined)) return null;
  return rows.map((r, n) => ({ ...r, label: first.label + prizes[n]! }));
}

const apart = (rows: readonly Row[]): boolean => new Set(rows.map((r) => r.label)).size === rows.length;

/** 干部受处分的，警告扣0.5分: the level is named behind what it is one of. */
function named(items: readonly Item[]): readonly Item[] {
  const at = items.map((i) => i.k).lastIndexOf('comma');
  const behind = items.slice(at + 1);
  return at > 0 && items[at - 1]!.k === 'of' && behind.some((i) => i.k === 'words' || i.k === 'grade') ? behind : items;
}

/** 国家级3分，省级2分，最多5分: no level earns the most by itself, so they add up. */
const beyond = (q: Statement['qualifiers'][number], rows: readonly { readonly amount: Amount }[]): boolean => {
  const most = q.kind === 'limit' && q.how === 'max' && q.amount ? amountOf(q.amount) : null;
  return most?.kind === 'mark' && rows.every(({ amount: a }) => a.kind === 'mark' && compare(a.value, most.value) < 0);
};

/** What is given for, without its level: 表彰, 现场验收. */
const thingOf = (s: Statement): string =>
  [...s.guard, ...(s.step ?? [])].map((i) => (i.k === 'words' ? i.text : '')).join('');

/** 每新增1个省级绿色矿山…；每通过1次省级验收…: things without a common word are two counts, not two levels of one. */
function alike(things: readonly string[]): boolean {
  const named = things.filter((t) => t.length >= 2);
  return named.every((a, n) =>
    named.slice(n + 1).every((b) => [...a].some((_, i) => i + 2 <= a.length && b.includes(a.slice(i, i + 2)))),
  );
}

/** The level with what makes it a level of its own: 省级, 县级以上. */
function levelLabel(level: Extract<Item, { k: 'level' }>, items: readonly Item[], source: Source): string {
  const next = items[items.indexOf(level) + 1];
  const bound =
    next?.k === 'bound-word' ? source.text.slice(source.tokens[next.from]!.s, source.tokens[next.to - 1]!.e) : '';
  return level.label + bound;
}

function rawWords(items: readonly Item[], source: Source): string {
  return items
    .filter(
      (i) =>
        i.from < i.to &&
        (i.k === 'words' ||
          i.k === 'bound' ||
          i.k === 'level' ||
          i.k === 'grade' ||
          i.k === 'bound-word' ||
          i.k === 'list' ||
          i.k === 'ref'),
    )
    .map((i) => source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e))
    .join('');
}

function readListed(
  s: Statement,
  statements: readonly Statement[],
  once: boolean,
  matter: boolean,
  source: Source,
): Grouped | null {
  const effect = effectOf(s)!;
  if (effect.sign === 'both') return null;
  const items = [...s.guard, ...(s.step ?? [])];
  if (
    !only(items, ['words', 'level', 'list', 'of', 'comma', 'value', 'by', 'link', 'is', 'bound-word', 'grade', 'late'])
  )
    return null;
  const value = items.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (value && compare(value.value.number!, ONE) !== 0) return null;
  const labels = labelsOf(s.guard, effect.amounts.length, source);
  if (!labels || shared(labels)) return null;
  const rows = labels.map((label, n) => ({ label, amount: amountOf(effect.amounts[n]!) }));
  const span = spanOf([s], source.tokens);
  const sign: 1 | -1 = effect.sign === 'deduct' ? -1 : 1;
  const wrongSign = statements.some((x) =>
    x.qualifiers.some(
      (q) =>
        q.kind === 'once' &&
        (sign === -1 ? /加分|奖/ : /扣分/).test(
          source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e),
        ),
    ),
  );
  if (wrongSign) return null;
  const zero = statements.filter(
    (x) =>
      x !== s && nothingOf(x) !== null && x.step === null && only(x.guard, ['words', 'of', 'comma', 'level', 'else']),
  );
  const own = levelCaps(
    rows.map((r) => ({ ...r, statement: s, sign })),
    statements,
    source,
  );
  if (!own) return null;
  const used = [s, ...zero, ...own.statements].sort((a, b) => a.from - b.from);
  if (sign === -1 && !once) {
    // 被省、市、县通报的，每次…: each level has its own count of the same thing.
    const at = s.guard.flatMap((i, n) => (i.k === 'level' ? [n] : []));
    const listed = s.guard.slice(at[0] ?? 0, (at.at(-1) ?? -1) + 1);
    const bare = at.length === labels.length && only(listed, ['level', 'list', 'link']);
    const what = bare
      ? rawWords(
          s.guard.slice(at.at(-1)! + 1).filter((i) => i.k === 'words'),
          source,
        )
      : '';
    const unit = s.step !== null && value?.value.unit ? value.value.unit : null;
    return {
      statements: used, value: null,
      adjustments: rows.map((r) => ({ kind: 'incident' as const, span, when: null, sign, words: r.label + what, size: ONE, per: r.amount, free: exact(0), cap: null, mode: null, unit })),
    }; // prettier-ignore
  }
  const named = gradesOf(labels);
  if (!once && s.step === null && effect.sign === 'award' && named) {
    const grades = named.map((l, n) => ({ labels: [l], amount: rows[n]!.amount, sign: 1 as const }));
    return { statements: used, value: { kind: 'grades', span, rows: grades, fromFull: false }, adjustments: [] };
  }
  if (!once && s.step === null && effect.sign === 'award' && labels.every((l) => /[档等星]$/.test(l))) {
    const grades = rows.map((r) => ({ labels: [r.label.replace(/^被?评为/, '')], amount: r.amount, sign: 1 as const }));
    return { statements: used, value: { kind: 'grades', span, rows: grades, fromFull: false }, adjustments: [] };
  }
  const gathered = s.step !== null || effect.sign !== 'award';
  const rule = once ? (matter || s.step !== null ? 'matter' : 'single') : gathered ? 'sum' : 'single';
  if (own.caps.size > 0 && rule === 'single') return null;
  return {
    statements: used,
    value: null,
    adjustments: [
      { kind: 'levels', span, when: null, sign, rows: rows.map((r) => priced(r, own.caps)), once: rule, cap: null },
    ],
    limits: own.limits,
  };
}

/** 没有方案、台账的，分别扣2分、1分: what stands before the first of them is said of all, and no label here holds it. */
function shared([first, ...others]: readonly string[]): boolean {
  const denied = /^(?:没有|没|未|无|缺少?|不)/;
  const having = /^有(?!限|关|效|色|机)/;
  return (
    (denied.test(first!) && !others.every((l) => denied.test(l))) ||
    (having.test(first!) && !others.some((l) => having.test(l)) && !others.every((l) => /[级性奖]|^[国省市县]/.test(l)))
  );
}

const GRADE = new Later(
  /^(?:很|较|非常|比较|基本)?(?:好|差|优秀?|良好?|中等?|合格|不合格|一般|满意|不满意|达标|不达标)$|^(?:[A-E]级|[一二三四五]等|甲|乙|丙|丁)$/,
);

/** 考核定为好、较好、差等次的: the grades by themselves; null when one of the labels is none. */
function gradesOf(labels: readonly string[]): string[] | null {
  const last = labels.length - 1;
  const bare = labels.map((l, n) => {
    const head =
      n === 0 ? l.replace(/^.*(?:评定为|认定为|确定为|定为|评为|结果为|考核为|为|获评|获)(?=.{1,4}$)/, '') : l;
    return n === last ? head.replace(/(?<=.)(?:等次|等级|档次)$/, '') : head;
  });
  return bare.length > 1 && bare.every((l) => GRADE.test(l)) ? bare : null;
}

/** n labels of a list: the level words, or the words between the commas. */
function labelsOf(guard: readonly Item[], n: number, source: Source): string[] | null {
  const levels = guard.filter((i): i is Extract<Item, { k: 'level' }> => i.k === 'level');
  if (levels.length === n && new Set(levels.map((l) => l.label)).size === n) return levels.map((l) => l.label);
  const pieces: string[] = [''];
  for (const i of guard) {
    if (i.k === 'list' || (i.k === 'link' && i.w === 'and')) pieces.push('');
    else if (i.from < i.to && i.k !== 'of' && i.k !== 'comma')
      pieces[pieces.length - 1] += source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
  }
  return pieces.length === n && pieces.every((p) => p.length > 0) ? pieces : null;
}
