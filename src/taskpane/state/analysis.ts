/** The only place that has an appraisal analysed: once, after the view has been painted, and kept while it is shown. */
import { useEffect, useState } from 'react';
import type { Analysis } from '../../core/analyse';
import type { Appraisal } from '../../core/model/appraisal';
import { useSession, useSessionState } from './session';

const done = new WeakMap<Appraisal, Analysis>();

/** undefined while it is being worked out; null when there is nothing to analyse. */
export function useAnalysis(): Analysis | null | undefined {
  const session = useSession();
  const appraisal = useSessionState((state) => state.appraisal);
  const scored = useSessionState((state) => state.scored);
  const [, redraw] = useState(0);
  const known = appraisal && done.get(appraisal);
  useEffect(() => {
    const { snapshot } = session;
    if (!appraisal || !snapshot || !scored || done.has(appraisal)) return;
    let gone = false;
    void import('../../core/analyse').then(({ analyse }) => {
      if (gone) return;
      const analysis = analyse(appraisal, snapshot);
      if (analysis) done.set(appraisal, analysis);
      redraw((n) => n + 1);
    });
    return () => {
      gone = true;
    };
  }, [session, appraisal, scored]);
  if (!appraisal?.tables.length || !scored) return null;
  return known ?? undefined;
}
