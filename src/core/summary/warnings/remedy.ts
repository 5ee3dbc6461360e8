/** The only place that says what a warned unit is to do, and by when (督办). */
import type { Shortfall, Warning, WarningKind } from '../../model/appraisal';
import { compare } from '../../model/exact';

/** Kinds that measured something are answered from what they measured; these are not. */
const REMEDIES: Partial<Record<WarningKind, (w: Warning) => string>> = {
  behind_schedule: (w) => `加快进度，补上序时进度差额${(w.shortfalls ?? []).map((s) => s.gap).join('、')}`,
  late_report: (w) => (/未报送/.test(w.text) ? '立即补报数据，今后按时报送' : '今后按时报送数据'),
  missing: () => '补报缺少的数据',
  suspicious_value: () => '核实数据并书面说明',
  growth_negative: () => '查明原因，扭转负增长',
};

const measured = (kind: WarningKind): boolean => kind === 'below_average' || kind === 'below_target';

/** What is to be done about a row's warnings: `增速至少再提高1.4个百分点，达到目标5%；今后按时报送数据`. */
export function remedyOf(warnings: readonly Warning[]): string {
  const shortfalls = warnings.filter((w) => measured(w.kind)).flatMap((w) => w.shortfalls ?? []);
  const others = warnings.flatMap((w) => REMEDIES[w.kind]?.(w) ?? []);
  return [...new Set([...farthest(shortfalls).map(reach), ...others])].join('；');
}

/** Of several references of one measure the farthest: who reaches it reaches the others. */
function farthest(shortfalls: readonly Shortfall[]): Shortfall[] {
  const far = new Map<string, Shortfall>();
  for (const s of shortfalls) {
    const known = far.get(s.measure);
    if (!known || compare(s.margin, known.margin) > 0) far.set(s.measure, s);
  }
  return [...far.values()];
}

function reach({ measure, against, wanted, gap, side }: Shortfall): string {
  const rate = gap.endsWith('百分点');
  const verb = side === 'below' ? (rate ? '提高' : '增加') : rate ? '降低' : '减少';
  return `${measure === '完成' ? '' : measure}至少再${verb}${gap}，达到${against}${wanted}`;
}

/** The next day on which data are due after the month of appraisal: `2024年12月25日前`; without a month `下月25日前`. */
export function dueBy(at: { readonly year: number | null; readonly month: number | null }, day: number): string {
  const { year, month } = at;
  if (!year || !month) return `下月${day}日前`;
  return month === 12 ? `${year + 1}年1月${day}日前` : `${year}年${month + 1}月${day}日前`;
}
