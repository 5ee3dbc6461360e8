/** The totals of a 测算 before and after: mark, rank in the group, grade. Stays in sight while values are typed. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isPositive, sub } from '../../../core/model/exact';
import type { WhatIf } from '../../../core/model/analysis';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { marks, signed } from '../../state/format';
import { useSessionState } from '../../state/session';
import { t } from '../../texts';

const useStyles = makeStyles({
  root: { position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground1, zIndex: 1 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '4px 0', textAlign: 'right', fontWeight: tokens.fontWeightRegular },
    '& thead th, & thead td': { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    '& th:first-child': { textAlign: 'left' },
    '& td:nth-child(3)': { fontWeight: tokens.fontWeightSemibold },
  },
  note: { margin: '4px 0 0' },
});

export function TrialTotals({ result }: { readonly result: WhatIf | null }) {
  const s = useStyles();
  const look = useLook();
  const totals = useSessionState((state) => state.appraisal?.tables[0]?.totals ?? null);
  if (!totals) return null;
  const before = result?.before ?? { total: totals.score, rank: null, grade: null };
  const after = result?.after ?? before;
  const gain = sub(after.total, before.total);
  return (
    <Section className={s.root}>
      <table className={s.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('ana.before')}</th>
            <th scope="col">{t('ana.after')}</th>
            <th scope="col">{t('ana.diff')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('sum.total')}</th>
            <td>{marks(before.total)}</td>
            <td>{marks(after.total)}</td>
            <td className={mergeClasses(isPositive(gain) && look.gain)}>{signed(gain)}</td>
          </tr>
          {before.rank !== null && after.rank !== null && (
            <tr>
              <th scope="row">{t('ana.place')}</th>
              <td>{t('ana.placeV', { r: before.rank })}</td>
              <td>{t('ana.placeV', { r: after.rank })}</td>
              <td>{moved(before.rank - after.rank)}</td>
            </tr>
          )}
          {before.grade !== null && after.grade !== null && (
            <tr>
              <th scope="row">{t('ana.grade')}</th>
              <td>{before.grade}</td>
              <td>{after.grade}</td>
              <td>{t(before.grade === after.grade ? 'ana.same' : 'ana.changed')}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={mergeClasses(look.note, s.note)}>{t('ana.whatB')}</p>
    </Section>
  );
}

const moved = (places: number): string =>
  places === 0 ? t('ana.same') : t(places > 0 ? 'ana.rise' : 'ana.fall', { n: Math.abs(places) });
