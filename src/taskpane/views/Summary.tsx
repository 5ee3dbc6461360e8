/** The only answer in three seconds: the total, against the last run, with the sections that make it up. */
import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { Appraisal } from '../../core/model/appraisal';
import { isZero } from '../../core/model/exact';
import { CellLink } from '../parts/CellLink';
import { PAD, useLook } from '../parts/look';
import { count, fullMarks, marks, rate } from '../state/format';
import { useSessionState } from '../state/session';
import { totalCell } from '../state/totals';
import { t } from '../texts';
import { Changes, Delta, useUnfolding } from './Delta';
import { SectionBars } from './SectionBars';
import { WrittenFlag } from './WrittenFlag';

const useStyles = makeStyles({
  root: {
    padding: `12px ${PAD} 4px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  top: { display: 'flex', alignItems: 'baseline', gap: '8px', flexWrap: 'wrap', justifyContent: 'space-between' },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  total: {
    fontSize: '40px',
    lineHeight: '48px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-.5px',
    marginRight: '10px',
  },
  beside: { display: 'inline-flex', gap: '8px', alignItems: 'baseline' },
  caveat: {
    display: 'flex',
    gap: '6px',
    alignItems: 'flex-start',
    margin: '2px 0 6px',
    fontSize: tokens.fontSizeBase200,
  },
  stats: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(72px, 1fr))',
    gap: '8px',
    margin: '6px 0 8px',
  },
  term: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function Summary({ appraisal }: { readonly appraisal: Appraisal }) {
  const s = useStyles();
  const look = useLook();
  const written = useSessionState((state) => state.written);
  const stale = useSessionState((state) => state.phase.s === 'stale');
  const table = appraisal.tables[0]!;
  const { totals } = table;
  const at = totalCell(table);
  const changes = useUnfolding();
  return (
    <section className={s.root} aria-label={t('sum.total')}>
      <div className={s.top}>
        <h2 className={s.label}>{t('sum.total')}</h2>
        {written && !stale && <Delta {...changes} />}
        <WrittenFlag />
      </div>
      <div>
        <span className={s.total}>{marks(totals.score)}</span>
        <span className={s.beside}>
          <span className={look.note}>
            {t('sum.full', { n: fullMarks(totals.full), p: rate(totals.score, totals.full) })}
          </span>
          {at && written && <CellLink at={at} />}
        </span>
      </div>
      {written && !stale && <Changes {...changes} />}
      {totals.unscoredRows > 0 && (
        <div className={s.caveat}>
          <WarningFilled className={mergeClasses(look.icon, look.warn)} />
          <span>{t('sum.unscored', { n: count(totals.unscoredRows), f: fullMarks(totals.unscoredFull) })}</span>
        </div>
      )}
      <dl className={s.stats}>
        <Stat term={t('sum.lost')} figure={marks(totals.deducted)} />
        {!isZero(totals.bonus) && <Stat term={t('sum.bonus')} figure={marks(totals.bonus)} />}
        <Stat term={t('sum.done')} figure={t('sum.doneV', { a: count(totals.completed), b: count(totals.count) })} />
      </dl>
      <SectionBars table={table} />
    </section>
  );
}

function Stat({ term, figure }: { readonly term: string; readonly figure: string }) {
  const s = useStyles();
  return (
    <div>
      <dt className={s.term}>{term}</dt>
      <dd className={s.figure}>{figure}</dd>
    </div>
  );
}
