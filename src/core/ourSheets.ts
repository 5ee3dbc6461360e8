/** The only door to the sheets of ours: from an appraisal to what a host is to make. */
import { analyse } from './analyse';
import type { Appraisal, AppraisedRow } from './model/appraisal';
import type { OurSheet, OurSheetKind } from './model/sheets';
import type { Snapshot } from './model/snapshot';
import { detailSheet } from './summary/sheets/details';
import { ledgerSheet } from './summary/sheets/ledger';
import { lossSheet } from './summary/sheets/losses';
import { overviewSheet } from './summary/sheets/overview';
import type { SheetParts } from './summary/sheets/parts';
import { ruleSheet } from './summary/sheets/rules';
import { supervisionSheet } from './summary/sheets/supervision';
import { deductReason } from './writeback/reason';

/** A sheet wanted; 月度台账 needs the month (`2024-11`) it archives. */
export interface Wanted {
  readonly kind: OurSheetKind;
  readonly month?: string;
}

/** The sheets in the order wanted; [] without a table. A ledger without a month is left out. */
export function layOut(appraisal: Appraisal, snapshot: Snapshot, wanted: readonly Wanted[]): OurSheet[] {
  const parts = partsOf(appraisal, snapshot);
  return parts ? wanted.flatMap((one) => LAY[one.kind](parts, one) ?? []) : [];
}

/** 计分规则 with `sentence` for the rule `text`; null withdraws it. */
export function layOutRules(
  appraisal: Appraisal,
  snapshot: Snapshot,
  text: string,
  sentence: string | null,
): OurSheet[] {
  const parts = partsOf(appraisal, snapshot);
  return parts ? [ruleSheet(parts, new Map([[text, sentence ?? '']]))] : [];
}

const LAY: { readonly [K in OurSheetKind]: (parts: SheetParts, wanted: Wanted) => OurSheet | null } = {
  考评汇总: overviewSheet,
  扣分清单: lossSheet,
  计分明细: detailSheet,
  月度台账: (parts, { month }) => (month ? ledgerSheet(parts, month) : null),
  督办清单: supervisionSheet,
  计分规则: (parts) => ruleSheet(parts),
};

function partsOf(appraisal: Appraisal, snapshot: Snapshot): SheetParts | null {
  const table = appraisal.tables[0];
  const analysis = analyse(appraisal, snapshot);
  if (!table || !analysis) return null;
  const { loss, standing, outlook, briefing } = analysis;
  return { appraisal, snapshot, table, loss, standing, outlook, briefing: briefing.text, steps, reason: deductReason };
}

/** One clause a line, in the order of the text. */
const steps = (row: AppraisedRow): string =>
  row
    .trace()
    ?.steps.filter((step) => step.applied && step.how)
    .map((step) => step.how)
    .join('\n') ?? '';
