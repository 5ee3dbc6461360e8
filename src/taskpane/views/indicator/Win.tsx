/** 还能争取: what this indicator could still bring, each proved by scoring it again. */
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Winnable } from '../../../core/model/analysis';
import type { Session } from '../../../session/session';
import { Section } from '../../parts/Section';
import type { Found } from '../../state/indicators';
import { marks } from '../../state/format';
import { reached } from '../../state/measured';
import { useSession } from '../../state/session';
import { t } from '../../texts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', display: 'grid', gap: '4px' } });

export function Win({ found }: { readonly found: Found }) {
  const s = useStyles();
  const wins = useWinnable(found);
  const session = useSession();
  const { mark, indicator } = found.row;
  if (!wins?.length) return wins && mark && indicator.full?.equals(mark) ? <Section title={t('ind.noWin')} /> : null;
  return (
    <Section title={t('ind.win')}>
      <ul className={s.list}>
        {wins.map((win) => (
          <li key={`${win.at.row}:${win.at.col}`}>{winText(win, session)}</li>
        ))}
      </ul>
    </Section>
  );
}

function winText(win: Winnable, session: Session): string {
  const { label, from, to, direction, gain } = win;
  const fields = { label, a: reached(from, win, session), b: reached(to, win, session), g: marks(gain) };
  if (direction === 'state') return t('ind.winS', fields);
  return t('ind.winV', { ...fields, dir: t(direction === 'up' ? 'ind.up' : 'ind.down') });
}

/** Searched after the detail has been painted; null until then. */
function useWinnable({ row, ref }: Found): readonly Winnable[] | null {
  const session = useSession();
  const [wins, setWins] = useState<readonly Winnable[] | null>(null);
  useEffect(() => {
    let gone = false;
    const { appraisal } = session.state;
    const { snapshot } = session;
    void import('../../../core/analyse').then(({ winnableOf }) => {
      if (gone || !appraisal || !snapshot) return;
      setWins(winnableOf(appraisal, snapshot, ref.table, row).filter((win) => win.kind !== 'past'));
    });
    return () => {
      gone = true;
    };
  }, [session, row, ref.table]);
  return wins;
}
