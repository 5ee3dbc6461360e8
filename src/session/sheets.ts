/** The only step that makes sheets of ours: the user's rule sentences, the month's ledger, the lists and the summary. */
import type { OurSheet, OurSheetKind } from '../core/model/sheets';
import { HostFailure } from '../host/port';
import { restate } from './arriving';
import type { Desk } from './parts';
import { readAndAppraise } from './reading';

/** What a sheet is made from; `month` (`2024-11`) is for 月度台账 alone. */
export interface SheetWish {
  readonly kind: Exclude<OurSheetKind, '计分规则'>;
  readonly month?: string;
}

const cannot = (): HostFailure => new HostFailure('other', '当前环境不能生成工作表，未写入任何内容。');

/** Lays out and writes the sheets, then reads the workbook again. Rejects only with `HostFailure`. */
async function make(desk: Desk, lay: () => Promise<readonly OurSheet[]>): Promise<void> {
  const { host, work } = desk;
  const sheets = await lay();
  if (!host.makeSheets) throw cannot();
  work.begin();
  await work.do('writing', true, (options) => host.makeSheets!(sheets, options));
  await readAndAppraise(desk, 'scoring', true);
  restate(desk.store);
}

/** null when nothing has been appraised yet. */
export async function makeSheets(desk: Desk, wishes: readonly SheetWish[]): Promise<void> {
  const { appraisal } = desk.store.state;
  const { snapshot } = desk;
  if (!appraisal || !snapshot) return;
  await make(desk, async () => (await import('../core/ourSheets')).layOut(appraisal, snapshot, wishes));
}

/** Keeps `sentence` for every row whose rule is `text`; null withdraws it. */
export async function rewriteRule(desk: Desk, text: string, sentence: string | null): Promise<void> {
  const { appraisal } = desk.store.state;
  const { snapshot } = desk;
  if (!appraisal || !snapshot) return;
  await make(desk, async () => (await import('../core/ourSheets')).layOutRules(appraisal, snapshot, text, sentence));
}
