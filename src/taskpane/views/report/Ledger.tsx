/** 月度台账: what has been archived, and this month's marks into it. */
import { Button, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { archived } from '../../state/archive';
import { marks } from '../../state/format';
import { useMaking } from '../../state/making';
import { currentMonth, monthName } from '../../state/months';
import { useSession, useSessionState } from '../../state/session';
import { t } from '../../texts';

const useStyles = makeStyles({
  button: { width: '100%', minHeight: '40px' },
  note: { margin: '0 0 8px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    margin: '0 0 8px',
    fontVariantNumeric: 'tabular-nums',
    '& th': {
      fontWeight: tokens.fontWeightRegular,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground2,
      textAlign: 'right',
    },
    '& td': { padding: '4px 0', textAlign: 'right' },
    '& th:first-child, & td:first-child': { textAlign: 'left' },
  },
});

export function Ledger() {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const { appraisal, settings } = useSessionState((state) => state);
  const making = useMaking();
  const months = archived(session.snapshot);
  const month = currentMonth(appraisal, settings);
  const there = month !== null && months.some((kept) => kept.month === month);
  const note = mergeClasses(look.note, s.note);
  return (
    <Section title={t('rep.month')}>
      <p className={note}>{t('rep.monthB')}</p>
      {months.length ? (
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">{t('rep.colMonth')}</th>
              <th scope="col">{t('rep.colTotal')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((kept) => (
              <tr key={kept.month}>
                <td>{monthName(kept.month)}</td>
                <td>{kept.total ? marks(kept.total) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className={note}>{t('rep.none')}</p>
      )}
      {month ? (
        <Button
          className={s.button}
          icon={<ArchiveRegular />}
          disabledFocusable={making.busy}
          onClick={() => void making.make([{ kind: '月度台账', month }])}
        >
          {making.busy ? t('rep.making') : t(there ? 'rep.replace' : 'rep.archive', { m: monthName(month) })}
        </Button>
      ) : (
        <p className={look.note}>{t('rep.noMonth')}</p>
      )}
      <p className={look.note} role="status">
        {making.failed || (making.at && month && t('rep.done', { time: making.at, m: monthName(month) }))}
      </p>
    </Section>
  );
}
