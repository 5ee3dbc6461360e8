/** The totals of a 测算 before and after: mark, rank in the group, grade. Stays in sight while values are typed. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isPositive, sub } from '../../../core/model/exact';
import type { WhatIf, WhatIfRow } from '../../../core/model/analysis';
import { refText } from '../../../core/model/area';
import { Section } from '../../parts/Section';
import { NARROW, useLook } from '../../parts/look';
import { marks, signed } from '../../state/format';
import { homeSheet } from '../../state/reveal';
import { useSession, useSessionState } from '../../state/session';
import { lostIn } from '../../state/trial';
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
    '& td + td': { paddingLeft: '6px' },
    '& td:nth-child(3)': { fontWeight: tokens.fontWeightSemibold },
    // What stands now is said elsewhere; what it would be is not.
    [NARROW]: { '& td:nth-child(2), & thead th:nth-child(2)': { display: 'none' } },
  },
  note: { margin: '4px 0 0' },
});

export function TrialTotals({ result }: { readonly result: WhatIf | null }) {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const totals = useSessionState((state) => state.appraisal?.tables[0]?.totals ?? null);
  if (!totals) return null;
  const before = result?.before ?? { total: totals.score, rank: null, grade: null };
  const after = result?.after ?? before;
  const gain = sub(after.total, before.total);
  const lost = lostIn(result);
  const known = lost.length === 0;
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
            <td>{known ? marks(after.total) : t('ana.same')}</td>
            <td className={mergeClasses(known && isPositive(gain) && look.gain)}>
              {known ? signed(gain) : t('ana.same')}
            </td>
          </tr>
          {before.rank !== null && after.rank !== null && (
            <tr>
              <th scope="row">{t('ana.place')}</th>
              <td>{t('ana.placeV', { r: before.rank })}</td>
              <td>{known ? t('ana.placeV', { r: after.rank }) : t('ana.same')}</td>
              <td>{known ? moved(before.rank - after.rank) : t('ana.same')}</td>
            </tr>
          )}
          {before.grade !== null && after.grade !== null && (
            <tr>
              <th scope="row">{t('ana.grade')}</th>
              <td>{before.grade}</td>
              <td>{known ? after.grade : t('ana.same')}</td>
              <td>{t(!known || before.grade === after.grade ? 'ana.same' : 'ana.changed')}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={mergeClasses(look.note, s.note)}>{t('ana.whatB')}</p>
      {result && result.unknown.length > 0 && (
        <p className={mergeClasses(look.note, s.note)} role="status">
          {unknownText(result, lost, homeSheet(session))}
        </p>
      )}
    </Section>
  );
}

/** Which formulas stand in the way, and of which indicators. */
function unknownText({ unknown }: WhatIf, lost: readonly WhatIfRow[], home: string): string {
  const first = refText(unknown[0]!, home);
  const x = unknown.length > 1 ? t('err.cellsMore', { x: first, n: unknown.length }) : first;
  if (!lost.length) return t('ana.unknown', { x });
  const names = lost
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join('、');
  return t('ana.unknownRows', { x, y: lost.length > NAMED ? t('rule.rows', { x: names, n: lost.length }) : names });
}

const NAMED = 3;

const moved = (places: number): string =>
  places === 0 ? t('ana.same') : t(places > 0 ? 'ana.rise' : 'ana.fall', { n: Math.abs(places) });
