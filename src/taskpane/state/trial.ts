/** The only place for a 测算: which cells are supposed to hold what, and what that would give. */
import { useEffect, useMemo, useState } from 'react';
import { changesOf, type Change, type WhatIf, type WhatIfRow, type Winnable } from '../../core/model/analysis';
import { refText } from '../../core/model/area';
import { decimalText, toNumber, type Exact } from '../../core/model/exact';
import { minus } from './format';
import { useSession, useSessionState } from './session';
import { readNumber } from './typed';

/** One supposed value: a number typed, or the state that the outlook names (完成, √). */
export interface Trial {
  readonly win: Winnable;
  /** As typed. */
  readonly text: string;
}

export const trialOf = (win: Winnable): Trial => ({
  win,
  text: win.to.value ? minus(decimalText(win.to.value)) : win.to.shown,
});

export const trialKey = ({ win }: Trial): string => refText(win.at);

/** What the cell, and those that hold the same, would hold; null while the text is no number. */
export function changesIn({ win, text }: Trial): readonly Change[] | null {
  if (!win.to.value) return changesOf(win);
  const typed = readNumber(text);
  return typed && changesOf({ ...win, content: contentOf(win, typed) });
}

/** Rows that have a mark now and none in the supposition: a sum without them says nothing. */
export const lostIn = (result: WhatIf | null): readonly WhatIfRow[] =>
  result?.rows.filter(({ before, after }) => before && !after) ?? [];

/** Cells in percent format hold the hundredth part: the content that the outlook proved tells which kind this is. */
function contentOf(win: Winnable, typed: Exact): string | number {
  if (typeof win.content !== 'number') return decimalText(typed);
  const hundredth = win.to.value && Math.abs(win.content * 100 - toNumber(win.to.value)) < 1e-9 && win.content !== 0;
  const scaled = hundredth ? typed.div(100) : typed;
  return toNumber(scaled);
}

/** The workbook as it would be, worked out after typing; null while nothing is supposed. */
export function useWhatIf(trials: readonly Trial[]): WhatIf | null {
  const session = useSession();
  const appraisal = useSessionState((state) => state.appraisal);
  const [result, setResult] = useState<WhatIf | null>(null);
  const changes = useMemo(() => trials.flatMap((trial) => changesIn(trial) ?? []), [trials]);
  useEffect(() => {
    const { snapshot } = session;
    let gone = false;
    const later = setTimeout(() => {
      if (!appraisal || !snapshot || !changes.length) return setResult(null);
      void import('../../core/analyse').then(({ whatIf }) => {
        if (!gone) setResult(whatIf(appraisal, snapshot, changes));
      });
    }, 60);
    return () => {
      gone = true;
      clearTimeout(later);
    };
  }, [session, appraisal, changes]);
  return appraisal && changes.length ? result : null;
}
