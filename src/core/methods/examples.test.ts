/** Every method's worked examples give exactly their marks: read, scored, and said back. */
import { caseInputs } from '../../cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../model/convention';
import { ofDouble, toNumber } from '../model/exact';
import { readRule } from '../rules/read';
import { scoreRule } from '../scoring/score';
import { ADJUSTMENTS, VALUES } from './registry';

const methods = Object.entries({ ...VALUES, ...ADJUSTMENTS });
const examples = methods.flatMap(([kind, method]) => method.examples.map((e) => ({ kind, ...e })));

test.each(examples)('$kind: $text $inputs', ({ kind, text, full, inputs, mark }) => {
  const reading = readRule(text);
  const { rule } = reading;
  const kinds = rule?.parts.flatMap((p) => [...p.bands.map((b) => b.value.kind), ...p.adjustments.map((a) => a.kind)]);
  expect(kinds).toContain(kind);
  const terms = {
    full: ofDouble(full),
    type: 'base' as const,
    name: '',
    unit: null,
    conventions: DEFAULT_CONVENTIONS,
    places: 6,
  };
  const outcome = scoreRule(reading, terms, caseInputs(inputs));
  expect(outcome.status === 'scored' ? toNumber(outcome.score.mark) : outcome).toBe(mark);
});

test.each(methods.map(([kind, m]) => ({ kind, examples: m.examples.length })))(
  '$kind has at least two examples',
  (m) => {
    expect(m.examples).toBeGreaterThanOrEqual(2);
  },
);
