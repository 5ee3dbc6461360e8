/**
 * What an explanation holds, for every worked sentence of the field: each step points at its words, each clause of the rule is told whether it applied or
 * not, and each number that the mark hangs on is named.
 */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import type { Trace } from '../../src/core/model/score';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';
import { corpus, type CorpusLine } from './corpus';

type Inputs = Readonly<Record<string, unknown>>;

const score = (line: CorpusLine, inputs: Inputs) =>
  scoreRule(
    readRule(line.text),
    {
      full: ofDouble(line.full ?? 0),
      type: line.type ?? 'base',
      name: line.name ?? '',
      unit: null,
      conventions: DEFAULT_CONVENTIONS,
      places: 2,
    },
    caseInputs(inputs),
  );

interface Told {
  readonly line: CorpusLine;
  readonly inputs: Inputs;
  readonly mark: string;
  readonly trace: Trace;
}

const told: readonly Told[] = corpus().flatMap((line) =>
  (line.cases ?? []).flatMap(({ inputs }) => {
    const outcome = score(line, inputs);
    return outcome.status === 'scored'
      ? [{ line, inputs, mark: decimalText(outcome.score.mark), trace: outcome.trace() }]
      : [];
  }),
);
const named = ({ line, inputs }: Told, what = ''): string => `${line.text} ${JSON.stringify(inputs)} ${what}`;

test('each step points at words of the rule', () => {
  const astray = told.filter(({ line, trace }) =>
    trace.steps.some(({ span }) => line.text.slice(span.start, span.end).trim() === '' || span.end > line.text.length),
  );
  expect(astray.map((t) => named(t))).toEqual([]);
});

test('each step says how', () => {
  const silent = told.filter(({ trace }) => trace.steps.some((s) => !s.applied && s.how === ''));
  expect(silent.map((t) => named(t))).toEqual([]);
});

test('each clause is told, applied or not, unless a veto or a zero ends the reckoning', () => {
  const untold = told.flatMap((t) => {
    const ended = t.trace.steps.some((s) => s.applied && (s.stage === 'veto' || s.amount?.n === 0n));
    const parts = readRule(t.line.text).rule!.parts;
    const absent = t.trace.steps.some((s) => s.how === '无此项任务');
    if (ended || absent) return [];
    const clauses = parts.flatMap((p) => [...p.bands, ...p.adjustments, ...p.vetoes]);
    const missing = clauses.filter(
      (c) => !t.trace.steps.some((s) => s.span.start < c.span.end && c.span.start < s.span.end),
    );
    return missing.map((c) => named(t, t.line.text.slice(c.span.start, c.span.end)));
  });
  expect(untold).toEqual([]);
});

/** The inputs without one of their numbers, at any depth. */
function* withoutOne(value: unknown): Generator<{ readonly number: string; readonly rest: unknown }> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const put = (x: readonly unknown[]): unknown =>
      Array.isArray(value)
        ? (value as unknown[]).flatMap((v, n) => (String(n) === key ? x : [v]))
        : Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (k === key ? x.map((y) => [k, y]) : [[k, v]])));
    if (typeof inner === 'number') yield { number: String(inner), rest: put([]) };
    else for (const { number, rest } of withoutOne(inner)) yield { number, rest: put([rest]) };
  }
}

test('each number the mark hangs on is named', () => {
  const unnamed = told.flatMap((t) => {
    const values = t.trace.inputs.map((i) => i.value.replace('−', '-'));
    // A number that answers yes or no, 0起 for 未发生, is named as that answer.
    if (values.some((v) => v === '是' || v === '否')) return [];
    return [...withoutOne(t.inputs)].flatMap(({ number, rest }) => {
      const without = score(t.line, rest as Inputs);
      const same = without.status === 'scored' && decimalText(without.score.mark) === t.mark;
      return same || values.some((v) => v.includes(number)) ? [] : [named(t, number)];
    });
  });
  expect(unnamed).toEqual([]);
});

test('a mark that hangs on an answer names one', () => {
  const silent = told.filter(({ trace, line, mark }) => {
    const empty = score(line, {});
    const same = empty.status === 'scored' && decimalText(empty.score.mark) === mark;
    return !same && trace.inputs.length === 0;
  });
  expect(silent.map((t) => named(t))).toEqual([]);
});
