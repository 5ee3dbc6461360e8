/** The only place that makes sheets of ours from the pane and says how it went. */
import { useState } from 'react';
import type { SheetWish } from '../../session/sheets';
import { clockTime } from '../../session/parts';
import { t } from '../texts';
import { useSession } from './session';

export interface Making {
  readonly busy: boolean;
  /** `16:43`; null before. */
  readonly at: string | null;
  /** What stopped it, in Chinese. */
  readonly failed: string;
  /** Gives the time at which they were made, or null. */
  readonly make: (wishes: readonly SheetWish[]) => Promise<string | null>;
}

export function useMaking(): Making {
  const session = useSession();
  const [state, setState] = useState({ busy: false, at: null as string | null, failed: '' });
  const make = async (wishes: readonly SheetWish[]): Promise<string | null> => {
    setState({ ...state, busy: true, failed: '' });
    const failure = await session.makeSheets(wishes);
    const at = failure ? null : clockTime(new Date());
    setState({ busy: false, at, failed: failure ? t('rep.failed', { x: failure.sentence }) : '' });
    return at;
  };
  return { ...state, make };
}
