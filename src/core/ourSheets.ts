/** The sheets of ours on one screen: each kind with what it is laid out from. A kind that is missing here does not compile. */
import { analyse, type Analysis, type OtherYear } from './analyse';
import type { Appraisal, AppraisedRow } from './model/appraisal';
import { decimalText } from './model/exact';
import type { OurSheet, OurSheetKind } from './model/sheets';
import type { Snapshot } from './model/snapshot';
import { detailSheet } from './summary/sheets/details';
import { ledgerSheet } from './summary/sheets/ledger';
import { lossSheet } from './summary/sheets/losses';
import { overviewSheet } from './summary/sheets/overview/overview';
import type { SheetParts } from './summary/sheets/parts';
import { ruleSheet } from './summary/sheets/rules';
import { supervisionSheet } from './summary/sheets/supervision';
import { deductReason } from './writeback/reason';

/** `month` (`2024-11`) is for 月度台账 alone; without it the month of the appraisal is taken. */
export interface SheetWish {
  readonly kind: OurSheetKind;
  readonly month?: string;
}

const LAYOUTS: { readonly [K in OurSheetKind]: (parts: SheetParts, month: string | null) => OurSheet | null } = {
  考评汇总: overviewSheet,
  扣分清单: lossSheet,
  计分明细: detailSheet,
  月度台账: (parts, month) => (month ? ledgerSheet(parts, month) : null),
  督办清单: supervisionSheet,
  计分规则: (parts) => ruleSheet(parts),
};

/** Sheets of the main table. Without a table there are none; a ledger without a month is left out. `other` as for `analyse`. */
export function layOut(
  appraisal: Appraisal,
  snapshot: Snapshot,
  wishes: readonly SheetWish[],
  other?: OtherYear,
): OurSheet[] {
  const parts = partsOf(appraisal, snapshot, other);
  if (!parts) return [];
  return wishes.flatMap(({ kind, month }) => LAYOUTS[kind](parts, month ?? monthOf(appraisal)) ?? []);
}

/** 计分规则 with one sentence added, replaced or (null) withdrawn. */
export function layOutRules(
  appraisal: Appraisal,
  snapshot: Snapshot,
  text: string,
  sentence: string | null,
): OurSheet[] {
  const parts = partsOf(appraisal, snapshot);
  return parts ? [ruleSheet(parts, new Map([[text, sentence ?? '']]))] : [];
}

function partsOf(appraisal: Appraisal, snapshot: Snapshot, other?: OtherYear): SheetParts | null {
  const table = appraisal.tables[0];
  const analysis: Analysis | null = analyse(appraisal, snapshot, other);
  if (!table || !analysis) return null;
  const { loss, standing, outlook, comparison, briefing } = analysis;
  return {
    appraisal,
    snapshot,
    table,
    loss,
    standing,
    outlook,
    comparison,
    briefing: briefing.text,
    steps: stepsOf,
    reason: deductReason,
  };
}

/** One step a line, each with what it adds or takes. */
function stepsOf(row: AppraisedRow): string {
  const steps = row.trace()?.steps.filter((s) => s.applied && s.how) ?? [];
  return steps
    .map((s, i) => {
      const amount = s.amount ? `：${s.amount.s < 0n ? '−' : ''}${decimalText(s.amount.abs(), 4)}分` : '';
      return `${i + 1}.${s.how}${amount}`;
    })
    .join('\n');
}

function monthOf({ settings, tables }: Appraisal): string | null {
  const { year = null, month = null } = tables[0]?.reading ?? {};
  return settings.month ?? (year && month ? `${year}-${String(month).padStart(2, '0')}` : null);
}
