/** The only place that warns of data that is missing, only approximate, out by a power of ten, or at odds with a kept formula. */
import { isWhole, HUNDRED, decimal, compare, fixedText, isPositive, mul, type Exact } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { cellOfRow, inOneUnit, shownQuantity, type WarningCase, type WarningCheck } from './case';

/** 数据缺失: the rule could not be applied because an input is not there. */
export const missing: WarningCheck = (c) => {
  if (c.row.status !== 'missing_input') return null;
  const found = c.row.diagnostics.find((d) => d.code.startsWith('input_') || d.code === 'unit_mismatch');
  const name = found?.values['input'] ?? '数据';
  const shown = found?.values['shown'];
  return { text: shown ? `${name}“${shown}”不能计分` : `缺少${name}`, at: found?.at ?? cellOfRow(c) };
};

/** 数据可疑. */
export const suspicious: WarningCheck = (c) => approximate(c) ?? slip(c) ?? formulaDiffers(c);

function approximate(c: WarningCase): ReturnType<WarningCheck> {
  const rough = roughOf(c);
  return rough
    ? { text: `“${rough.shown ?? shownQuantity(rough)}”为约数，请核实`, at: rough.at ?? cellOfRow(c) }
    : null;
}

/** The first number that is not firm, of those the rule asked for and the row's own. */
function roughOf(c: WarningCase): Quantity | null {
  for (const { answer } of c.asked) if (!isMissing(answer) && answer.ok.firmness === 'approximate') return answer.ok;
  for (const role of ['actual', 'growth'] as const) {
    const own = c.quantity(role);
    if (own?.firmness === 'approximate') return own;
  }
  return null;
}

const POWERS = [10, 100, 1_000, 10_000].map((n) => decimal(String(n)));
const LOW = decimal('0.7');
const HIGH = decimal('1.4');
const LEAST = mul(LOW, decimal('10'));

/** `a` is about `power` times `b`. */
const about = (a: Exact, b: Exact, power: Exact): boolean => {
  const size = mul(b, power);
  return compare(a, mul(size, LOW)) >= 0 && compare(a, mul(size, HIGH)) <= 0;
};

/**
 * 疑似单位有误: against last year's value a slip of 10, 100, 1,000 or 10,000 either way; against the target only what no real
 * result explains: 10 times as much, or 1,000 times as little (a tenth may just be unfinished).
 */
function slip(c: WarningCase): ReturnType<WarningCheck> {
  const actual = c.quantity('actual');
  if (!actual || !isPositive(actual.value)) return null;
  const lastYear = c.quantity('last_year');
  const target = c.quantity('target');
  const against = (reference: Quantity | null, name: string, up: readonly Exact[], down: readonly Exact[]) => {
    const pair = reference && isPositive(reference.value) ? inOneUnit(actual, reference) : null;
    if (!pair || !reference) return null;
    const [x, r] = pair;
    // Nearer than the least power that is looked for.
    if ((compare(x, mul(r, LEAST)) < 0 && compare(r, mul(x, LEAST)) < 0) || isCount(actual)) return null;
    if (!up.some((p) => about(x, r, p)) && !down.some((p) => about(r, x, p))) return null;
    const text = (): string => `${shownQuantity(actual)}与${name}${shownQuantity(reference)}相差悬殊，疑似单位有误`;
    return { text, at: actual.at ?? cellOfRow(c) };
  };
  return against(lastYear, '上年', POWERS, POWERS) ?? against(target, '目标', POWERS, POWERS.slice(2));
}

/** Small whole numbers (起, 次, 件) may well be ten times last year's. */
const isCount = (q: Quantity): boolean => isWhole(q.value) && compare(q.value, HUNDRED) < 0;

function formulaDiffers(c: WarningCase): ReturnType<WarningCheck> {
  const { existing, mark } = c.row;
  if (!existing?.formula || !existing.differs || !existing.mark || !mark) return null;
  return { text: `原有公式结果${fixedText(existing.mark)}与规则结果${fixedText(mark)}不符`, at: existing.at };
}
