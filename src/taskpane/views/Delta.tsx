/** The only comparison with the last run: the difference of the total, folded out to the rows that changed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Since, ChangedRow } from '../../session/since';
import { CellLink } from '../parts/CellLink';
import { useLook } from '../parts/look';
import { marks, signed, stored } from '../state/format';
import { useSessionState } from '../state/session';
import { changedAt } from '../state/changed';
import { t } from '../texts';

/** More than this would push the total's parts out of sight. */
const SHOWN = 8;

const useStyles = makeStyles({
  delta: {
    minWidth: 'auto',
    minHeight: '28px',
    margin: '-4px -4px -4px 0',
    padding: '0 4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: {
    listStyle: 'none',
    margin: '4px 0',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    display: 'grid',
    gap: '4px',
  },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  name: { flex: '1 1 auto' },
});

/** The rows that changed are listed where the view puts them: below the total, which must not move. */
export interface Unfolding {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly id: string;
}

export function useUnfolding(): Unfolding {
  const [open, setOpen] = useState(false);
  return { open, toggle: () => setOpen(!open), id: useId() };
}

export function Delta({ open, toggle, id }: Unfolding) {
  const s = useStyles();
  const look = useLook();
  const since = useSessionState((state) => state.since);
  if (!since) return <span className={look.note}>{t('sum.first')}</span>;
  if (!since.rows.length) return <span className={look.note}>{t('sum.deltaNone')}</span>;
  return (
    <Button
      className={s.delta}
      size="small"
      appearance="transparent"
      iconPosition="after"
      icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
      aria-expanded={open}
      aria-controls={id}
      onClick={toggle}
    >
      {t('sum.delta', { d: signed(stored(since.delta)!) })}
    </Button>
  );
}

export function Changes({ open, id }: Unfolding) {
  const since = useSessionState((state) => state.since);
  return open && since?.rows.length ? <ChangeList id={id} since={since} /> : null;
}

function ChangeList({ id, since }: { readonly id: string; readonly since: Since }) {
  const s = useStyles();
  const look = useLook();
  const appraisal = useSessionState((state) => state.appraisal);
  const rest = since.rows.length - SHOWN;
  return (
    <ul id={id} className={s.list}>
      {since.rows.slice(0, SHOWN).map((row) => (
        <li key={`${row.sheet}${row.row}`} className={s.row}>
          <span className={s.name}>{row.name}</span>
          <span>{t('sum.changeV', { a: markText(row.before), b: markText(row.after) })}</span>
          {changedAt(row, appraisal).map((at) => (
            <CellLink key={at.col} at={at} />
          ))}
        </li>
      ))}
      {rest > 0 && <li className={look.note}>{t('sum.changeMore', { n: rest })}</li>}
    </ul>
  );
}

function markText(text: ChangedRow['before']): string {
  const mark = stored(text);
  return mark ? marks(mark) : t('sum.unscoredMark');
}
