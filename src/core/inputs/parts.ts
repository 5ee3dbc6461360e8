/** The only place that finds the part of a row that a part of a composite rule is asked of. */
import type { CellRef } from '../model/area';
import { readValue } from '../layout/value';
import { wholeHeld } from './achieved';
import type { HeldCell } from './held';
import { matchMeasure } from './match';
import { speaksOfGrowth } from './rowCells';
import type { Source } from './source';

/** A part of what a cell says, read by itself. */
const textAt = (text: string, at: CellRef): HeldCell => ({ reading: readValue(text, 'General'), at, cell: null });

/** An enumerated part by its place; a clause of the cell by its words; otherwise the row itself under those words. */
export function partOf(from: Source, index: number, words: string): Source {
  const held = wholeHeld(from);
  const parts = held?.reading.parts ?? [];
  if (held && parts.length > 0) return { ...from, part: textAt(parts[index] ?? '', held.at), words: '' };
  const clauses =
    held && held.reading.items.length + held.reading.checks.length > 1
      ? held.reading.shown.split(/[；;，,\n]/).filter((c) => c.trim() !== '')
      : [];
  const named =
    clauses.length > 1 && words !== '' && !speaksOfGrowth(words)
      ? matchMeasure(
          words,
          clauses.map((c) => c.replace(/[\d.%％√×]+.*$/, '')),
        )
      : -1;
  if (held && named !== null && named >= 0)
    return { ...from, part: textAt(clauses[named] as string, held.at), words: '' };
  return { ...from, words };
}
