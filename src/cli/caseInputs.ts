/** The only place that answers a rule's questions from a worked case (`{ actual: 5.2, average: 5.5 }`); names as in `domain.md` (c). */
import { ofDouble, type Exact } from '../core/model/exact';
import type { Answer, Ask, FactAbout, InputSource, Missing } from '../core/model/inputs';
import { matchLabels } from '../core/inputs/match';
import type { Quantity } from '../core/model/quantity';
import { unitNamed } from '../core/text/units';

type Case = Readonly<Record<string, unknown>>;

const absent = (missing: string): Missing => ({ missing, reason: 'absent' });
const asExact = (value: unknown): Exact | null =>
  typeof value === 'number' && Number.isFinite(value) ? ofDouble(value) : null;

/** Do the characters of `key` stand in `words` in that order? How a short key (未报总结) names the words of a rule. */
function within(key: string, words: string): boolean {
  // 1亿元以上 is not 10亿元以上
  const [named, told] = [key, words].map((t) => (t.match(/\d+(?:\.\d+)?/g) ?? []) as string[]);
  if (told!.length > 0 && named!.some((n) => !told!.includes(n))) return false;
  let at = 0;
  for (const c of words) if (c === key[at]) at++;
  return at === key.length;
}

/** For each label the key that names it; null when one key names several labels equally well or none does. */
function matchKeys(keys: readonly string[], labels: readonly string[]): (string | null)[] {
  const fit = (key: string, label: string): number =>
    key === label
      ? 4
      : label.includes(key) && within(key, label)
        ? 3
        : within(key, label)
          ? 2
          : within(label, key)
            ? 1
            : 0;
  const taken = new Set<string>();
  const order = labels
    .map((label, n) => ({ n, label, best: Math.max(0, ...keys.map((k) => fit(k, label))) }))
    .sort((a, b) => b.best - a.best);
  const found: (string | null)[] = labels.map(() => null);
  for (const { n, label } of order) {
    const free = keys.filter((k) => !taken.has(k));
    const key = free
      .filter((k) => fit(k, label) > 0)
      .sort((a, b) => fit(b, label) - fit(a, label) || b.length - a.length)[0];
    if (!key) continue;
    found[n] = key;
    taken.add(key);
  }
  return found;
}

const ADVERSE = /上访|事故|投诉|案件|舆情|通报|处分|发生|出现|被|受到|查实|存在|违反|违规|迟|漏|缺|超|瞒|弄虚|未/;

/** Other names of an input: the best of a group is its highest value, or its lowest. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  group_size: ['n'],
  max: ['best'],
  min: ['best'],
  target: ['goal_value'],
  base_value: ['min'],
  goal_value: ['max'],
};

/** Names of yes/no inputs a case may use for words of the rule. */
const FACT_KEYS: readonly (readonly [RegExp, string])[] = [
  [/获评|获得|获|评为|命名|授予|通过/, 'awarded'],
  [/申报|申请/, 'applied'],
];

const GAINED = /^[^未没不]*(?:获|评为|命名|授予|表彰|推广|示范)/;

/** Inputs of a rule without parts of its own may be given part by part: what only one of them has belongs to all. */
function flat(inputs: Case): Case {
  const parts = inputs['parts'];
  if (!Array.isArray(parts)) return inputs;
  const names = new Set(parts.flatMap((p: Case) => Object.keys(p)));
  const single = [...names].flatMap((name) => {
    const having = parts.filter((p: Case) => name in p) as Case[];
    return having.length === 1 ? [[name, having[0]![name]] as const] : [];
  });
  return { ...Object.fromEntries(single), ...inputs };
}

/** 未…, 缺…: what is not there. */
const WANTING = /^(?:[^，。；]{0,6}内)?(?:未|没|无|缺|少|不)|(?:未|没有?|不)(?:做到|落实|达到|完成|具备|到位)/;

/** Things looked at one by one: how many are so, or, where the rule counts what is wanting, are not. */
function ofChecks(inputs: Case, ask: Ask): number | null {
  const met = inputs['met'];
  if (!Array.isArray(met)) return null;
  const so = met.filter(Boolean).length;
  if (ask.name === 'target') return met.length;
  if (ask.name === 'count') return WANTING.test(ask.words ?? '') ? met.length - so : so;
  return ask.name === 'actual' ? so : null;
}

/** Which of the parts a number is of, where a rule without parts of its own asks for several by name, in their order. */
function inTurn(inputs: Case, ask: Ask, asked: string[]): Exact | null {
  const parts = inputs['parts'];
  if (!Array.isArray(parts) || !ask.words || !parts.every((p: Case) => ask.name in p)) return null;
  if (!asked.includes(ask.words)) asked.push(ask.words);
  return asExact((parts[asked.indexOf(ask.words)] as Case | undefined)?.[ask.name]);
}

export function caseInputs(given: Case): InputSource {
  const inputs = flat(given);
  const asked: string[] = [];
  /** Kinds whose count has answered whether something happened. */
  const told = new Set<string>();
  const number = (ask: Ask): Answer<Quantity> => {
    const names: readonly string[] = [ask.name, ...(ALSO[ask.name] ?? [])];
    for (const name of names) {
      const value = asExact(inputs[name]);
      // Worked cases count days where a rule counts weeks.
      const weeks = name === 'days_late' && ask.unit?.text === '周';
      if (value) return { ok: { value, unit: weeks ? unitNamed('天') : null, firmness: 'firm' } };
    }
    const checked = ofChecks(inputs, ask);
    if (checked !== null) return { ok: { value: ofDouble(checked), unit: null, firmness: 'firm' } };
    const turn = inTurn(inputs, ask, asked);
    if (turn) return { ok: { value: turn, unit: null, firmness: 'firm' } };
    // One kind of several, the others being what takes all.
    const kinds = ask.name === 'count' && ask.words ? countsOf(inputs, [ask.words], told) : null;
    if (kinds && 'ok' in kinds) return { ok: { value: kinds.ok[0]!, unit: null, firmness: 'firm' } };
    return absent(ask.name);
  };
  const fact = (words: string, about?: FactAbout): Answer<boolean> => {
    for (const [pattern, key] of FACT_KEYS)
      if (pattern.test(words) && typeof inputs[key] === 'boolean') return { ok: inputs[key] };
    const adverse = ADVERSE.test(words) || words === '' || about?.ill === true;
    if (typeof inputs['triggered'] === 'boolean' && adverse) return { ok: inputs['triggered'] };
    if (typeof inputs['met'] === 'boolean')
      return { ok: adverse && !/按时|按期/.test(words) ? !inputs['met'] : inputs['met'] };
    if (Array.isArray(inputs['met']) && words.split('、').length === inputs['met'].length) {
      const every = inputs['met'].every(Boolean);
      return { ok: WANTING.test(words) ? !every : every };
    }
    const late = asExact(inputs['days_late']);
    if (late && /按|及时|如期|前/.test(words)) return { ok: late.n === 0n };
    if (late) return { ok: late.n !== 0n || !/迟|晚|逾|超|延|拖|滞|推|^$/.test(words) };
    const count = asExact(inputs['count']);
    if (count && about?.counted && count.n !== 0n) return absent(words);
    if (count) return { ok: count.n !== 0n };
    if (typeof inputs['triggered'] === 'boolean') return { ok: inputs['triggered'] };
    const kinds = inputs['counts'];
    if (kinds && typeof kinds === 'object' && adverse && words !== '') {
      const [key, ...more] = Object.keys(kinds).filter((k) => within(k, words));
      if (more.length > 0) return absent(words);
      if (key !== undefined) told.add(key);
      return { ok: key !== undefined && (asExact((kinds as Case)[key]) ?? ofDouble(0)).n !== 0n };
    }
    const actual = asExact(inputs['actual']);
    const target = asExact(inputs['target']);
    if (actual && target && !adverse) return { ok: actual.compare(target) >= 0 };
    return absent(words || '是否发生');
  };
  return {
    number,
    fact,
    applicable: () => (typeof inputs['applicable'] === 'boolean' ? { ok: inputs['applicable'] } : { ok: true }),
    counts: (labels) => countsOf(inputs, labels, told),
    matters: (labels) => mattersOf(inputs, labels),
    grade: (labels) => gradeOf(inputs, labels),
    checks: (labels) => {
      const met = inputs['met'] ?? inputs['items'];
      return Array.isArray(met) && met.length === labels.length ? { ok: met.map(Boolean) } : absent('逐项完成情况');
    },
    scores: (labels) => scoresOf(inputs, labels),
    part: (index) => partOf(inputs, index),
  };
}

function countsOf(
  inputs: Case,
  labels: readonly string[],
  told: ReadonlySet<string> = new Set(),
): Answer<readonly Exact[]> {
  const counts = inputs['counts'];
  const parts = inputs['parts'];
  const counted = Array.isArray(parts) ? (parts as Case[]).filter((p) => 'count' in p || 'met' in p) : [];
  if (labels.length > 0 && counted.length === labels.length) {
    const values = counted.map(
      (p: Case, n) =>
        // 未建台账 has happened where it was not met, 获评示范 where it was.
        asExact(p['count']) ??
        (typeof p['met'] === 'boolean' ? ofDouble(p['met'] !== GAINED.test(labels[n]!) ? 0 : 1) : null),
    );
    return values.every((v) => v !== null) ? { ok: values as Exact[] } : absent('数量');
  }
  const met = inputs['met'];
  if (Array.isArray(met) && met.length === labels.length)
    return { ok: labels.map((l, n) => ofDouble(Boolean(met[n]) !== WANTING.test(l) ? 1 : 0)) };
  if (counts && typeof counts === 'object') {
    const record = counts as Record<string, unknown>;
    const keys = matchKeys(Object.keys(record), labels);
    if (Object.keys(record).some((k) => !keys.includes(k) && !told.has(k)))
      return { missing: '各类数量', reason: 'doubtful' };
    return { ok: keys.map((k) => (k === null ? ofDouble(0) : (asExact(record[k]) ?? ofDouble(0)))) };
  }
  return absent('各类数量');
}

function mattersOf(inputs: Case, labels: readonly string[]): Answer<readonly (readonly number[])[]> {
  const items = inputs['items'];
  if (Array.isArray(items)) {
    const index = (word: unknown): number => bestLabel(String(word), labels);
    const matters = items.map((m) => (Array.isArray(m) ? m.map(index) : [index(m)]));
    return matters.flat().includes(-1) ? { missing: '层级', reason: 'doubtful' } : { ok: matters };
  }
  if (inputs['counts']) {
    const counts = countsOf(inputs, labels);
    if ('missing' in counts) return counts;
    return { ok: counts.ok.flatMap((n, i) => Array.from({ length: Number(n.n / n.d) }, () => [i])) };
  }
  if (typeof inputs['grade'] === 'string') {
    const grade = inputs['grade'];
    const n = bestLabel(grade, labels);
    if (n < 0 && labels.filter((l) => within(grade, l)).length > 1)
      return { missing: '等次', reason: 'doubtful', shown: grade };
    return n < 0 ? { ok: [] } : { ok: [[n]] };
  }
  const count = asExact(inputs['count']);
  if (count && labels.length === 1) return { ok: Array.from({ length: Number(count.n / count.d) }, () => [0]) };
  return absent('层级');
}

function bestLabel(word: string, labels: readonly string[]): number {
  const exactly = labels.indexOf(word);
  if (exactly >= 0) return exactly;
  const fits = labels.map((l, n) => ({ n, fit: within(word, l) || within(l, word) })).filter((x) => x.fit);
  if (fits.length === 0) return matchLabels([gradeWord(word)], labels.map(gradeWord))?.[0] ?? -1;
  return fits.length === 1 ? fits[0]!.n : -1;
}

/** A等次 and A级 are one grade, 全国 and 国家级 one level. */
const gradeWord = (word: string): string => word.replace(/^([A-E甲乙丙丁])(?:等次|等级|档次|[级等档类])$/, '$1');

function gradeOf(inputs: Case, labels: readonly string[]): Answer<number> {
  const grade = inputs['grade'];
  if (typeof grade !== 'string') return absent('等次');
  const n = labels.indexOf(grade) >= 0 ? labels.indexOf(grade) : bestLabel(grade, labels);
  return n >= 0 ? { ok: n } : { missing: '等次', reason: 'unusable', shown: grade };
}

function scoresOf(inputs: Case, labels: readonly string[]): Answer<readonly Exact[]> {
  const scores = inputs['scores'];
  if (!scores || typeof scores !== 'object') {
    const parts = inputs['parts'];
    if (Array.isArray(parts) && parts.length === labels.length) {
      const values = parts.map((p: Case) => asExact(p['score']));
      if (values.every((v) => v !== null)) return { ok: values as Exact[] };
    }
    return absent('各项得分');
  }
  const record = scores as Record<string, unknown>;
  const keys = matchKeys(Object.keys(record), labels);
  const values = keys.map((k) => (k === null ? null : asExact(record[k])));
  return values.every((v) => v !== null) ? { ok: values as Exact[] } : absent('各项得分');
}

function partOf(inputs: Case, index: number): InputSource {
  const parts = inputs['parts'];
  // What takes all parts is said of the row.
  const all = 'triggered' in inputs ? { triggered: inputs['triggered'] } : {};
  if (Array.isArray(parts)) return caseInputs({ ...all, ...((parts[index] ?? {}) as Case) });
  return caseInputs(inputs);
}
