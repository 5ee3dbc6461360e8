/** The only place that reads the user's rule sentences back from our sheet 计分规则. */
import type { CellRef } from '../model/area';
import type { OurSheetKind } from '../model/sheets';
import { valueAt, type Snapshot } from '../model/snapshot';

const RULE_SHEET: OurSheetKind = '计分规则';
/** Headers by which the columns are found again, wherever the user has moved them. */
export const ORIGINAL_HEADER = '原评分标准';
export const REWRITTEN_HEADER = '改写为';

const NAMES_HEADER = '适用指标';

/** A line of the sheet: the user's sentence for a text of the official column. */
export interface Rewrite {
  /** Trimmed. */
  readonly original: string;
  readonly sentence: string;
  /** As the sheet names the indicators; '' when it does not. */
  readonly names: string;
  readonly at: CellRef;
}

/** Original text → sentence. */
export const rewritesOf = (snapshot: Snapshot): Map<string, string> =>
  new Map(rewritesIn(snapshot).map(({ original, sentence }) => [original, sentence]));

/** Only a sheet that carries our mark is believed; blank sentences count as none. */
export function rewritesIn(snapshot: Snapshot): Rewrite[] {
  const found: Rewrite[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.ours !== RULE_SHEET || !sheet.area) continue;
    const { top, left, bottom, right } = sheet.area;
    let original: number | null = null;
    let rewritten: number | null = null;
    let names: number | null = null;
    for (let row = top; row <= bottom; row++) {
      if (original === null || rewritten === null) {
        for (let col = left; col <= right; col++) {
          const header = String(valueAt(sheet, row, col)).trim();
          if (header === ORIGINAL_HEADER) original = col;
          if (header === REWRITTEN_HEADER) rewritten = col;
          if (header === NAMES_HEADER) names = col;
        }
        continue;
      }
      const text = String(valueAt(sheet, row, original)).trim();
      const sentence = String(valueAt(sheet, row, rewritten)).trim();
      if (!text || !sentence || sentence === text) continue;
      const of = names === null ? '' : String(valueAt(sheet, row, names)).trim();
      found.push({ original: text, sentence, names: of, at: { sheet: sheet.name, row, col: original } });
    }
  }
  return found;
}
