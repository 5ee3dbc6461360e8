/** The explanation adds up: the amounts of the applied steps are the mark before rounding, in every worked case of the field. */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { ofDouble, sum } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';
import { corpus } from './corpus';

const traces = corpus().flatMap((line) =>
  (line.cases ?? []).flatMap((c) => {
    const terms = {
      full: ofDouble(line.full ?? 0),
      type: line.type ?? ('base' as const),
      name: line.name ?? '',
      unit: null,
      conventions: DEFAULT_CONVENTIONS,
      places: 2,
    };
    const outcome = scoreRule(readRule(line.text), terms, caseInputs(c.inputs));
    return outcome.status === 'scored' ? [{ line, inputs: c.inputs, trace: outcome.trace() }] : [];
  }),
);

test('the steps sum to the mark', () => {
  const differing = traces.filter(({ trace }) => {
    const amounts = trace.steps.flatMap((s) => (s.applied && s.amount ? [s.amount] : []));
    return !sum(amounts).equals(trace.exact);
  });
  expect(traces.length).toBeGreaterThan(1500);
  expect(differing.map((d) => `${d.line.text} ${JSON.stringify(d.inputs)}`)).toEqual([]);
});

test('weights are shown and add nothing', () => {
  const weighted = traces.filter((t) => /^总量.{0,6}50%/.test(t.line.text) && /增速/.test(t.line.text));
  expect(weighted.length).toBeGreaterThan(0);
  for (const { trace } of weighted) {
    const weights = trace.steps.filter((s) => s.stage === 'weight');
    expect(weights.map((w) => [w.how, w.amount])).toEqual([
      ['总量占50%', null],
      ['增速占50%', null],
    ]);
  }
});
