/**
 * What an explanation holds: its steps add up to the mark, each points at its words, each clause of the rule is told whether it applied or not,
 * and each number that the mark hangs on is named.
 */
import { decimalText, sum } from '../../../src/core/model/exact';
import type { Trace } from '../../../src/core/model/score';
import { score, type Inputs, type Sentence, type WorkedSet } from './sentences';

interface Told {
  readonly s: Sentence;
  readonly inputs: Inputs;
  readonly mark: string;
  readonly trace: Trace;
}

const named = ({ s, inputs }: Told, what = ''): string => `${s.text} ${JSON.stringify(inputs)} ${what}`;

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

/** Would the mark be the same with these inputs? */
function unmoved(t: Told, inputs: Inputs): boolean {
  const outcome = score(t.s, inputs);
  return outcome.status === 'scored' && decimalText(outcome.score.mark) === t.mark;
}

export function marksExplained(sets: readonly WorkedSet[]): void {
  const told: readonly Told[] = sets
    .flatMap((x) => x.sentences)
    .flatMap((s) =>
      s.cases.flatMap(({ inputs }) => {
        const outcome = score(s, inputs);
        return outcome.status === 'scored'
          ? [{ s, inputs, mark: decimalText(outcome.score.mark), trace: outcome.trace() }]
          : [];
      }),
    );

  test('the steps sum to the mark', () => {
    const differing = told.filter(({ trace }) => {
      const amounts = trace.steps.flatMap((x) => (x.applied && x.amount ? [x.amount] : []));
      return !sum(amounts).equals(trace.exact);
    });
    expect(told.length).toBeGreaterThan(1500);
    expect(differing.map((t) => named(t))).toEqual([]);
  });

  test('each step points at words of the rule', () => {
    const astray = told.filter(({ s, trace }) =>
      trace.steps.some(({ span }) => s.text.slice(span.start, span.end).trim() === '' || span.end > s.text.length),
    );
    expect(astray.map((t) => named(t))).toEqual([]);
  });

  test('each step says how', () => {
    const silent = told.filter(({ trace }) => trace.steps.some((x) => !x.applied && x.how === ''));
    expect(silent.map((t) => named(t))).toEqual([]);
  });

  test('each clause is told, applied or not, unless a veto or a zero ends the reckoning', () => {
    const untold = told.flatMap((t) => {
      const ended = t.trace.steps.some((x) => x.applied && (x.stage === 'veto' || x.amount?.n === 0n));
      const absent = t.trace.steps.some((x) => x.how === '无此项任务');
      if (ended || absent) return [];
      const clauses = t.s.reading.rule!.parts.flatMap((p) => [...p.bands, ...p.adjustments, ...p.vetoes]);
      const missing = clauses.filter(
        (c) => !t.trace.steps.some((x) => x.span.start < c.span.end && c.span.start < x.span.end),
      );
      return missing.map((c) => named(t, t.s.text.slice(c.span.start, c.span.end)));
    });
    expect(untold).toEqual([]);
  });

  test('each number the mark hangs on is named', () => {
    const unnamed = told.flatMap((t) => {
      const values = t.trace.inputs.map((i) => i.value.replace('−', '-'));
      // A number that answers yes or no, 0起 for 未发生, is named as that answer.
      if (values.some((v) => v === '是' || v === '否')) return [];
      return [...withoutOne(t.inputs)].flatMap(({ number, rest }) =>
        values.some((v) => v.includes(number)) || unmoved(t, rest as Inputs) ? [] : [named(t, number)],
      );
    });
    expect(unnamed).toEqual([]);
  });

  test('a mark that hangs on an answer names one', () => {
    const silent = told.filter((t) => t.trace.inputs.length === 0 && !unmoved(t, {}));
    expect(silent.map((t) => named(t))).toEqual([]);
  });
}
