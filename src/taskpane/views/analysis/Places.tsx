/** The group's totals, best first, under their grades; the county's own line is tinted. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Place } from '../../../core/model/analysis';
import { LINE_BUTTON, useLook } from '../../parts/look';
import { marks } from '../../state/format';
import { useReveal } from '../../state/reveal';
import { t } from '../../texts';

const useStyles = makeStyles({
  grade: {
    margin: '8px 0 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyle: 'none', margin: 0, padding: 0, fontVariantNumeric: 'tabular-nums' },
  place: {
    ...LINE_BUTTON,
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    padding: '4px 8px',
  },
  self: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  rank: { color: tokens.colorNeutralForeground2 },
  tag: {
    marginLeft: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground2,
  },
});

export function Places({ places }: { readonly places: readonly Place[] }) {
  const s = useStyles();
  const look = useLook();
  const reveal = useReveal();
  const grades = [...new Set(places.map((place) => place.grade))];
  return grades.map((grade) => (
    <div key={grade ?? ''}>
      {(grade !== null || grades.length > 1) && (
        <h3 className={s.grade}>{grade === null ? t('ana.noGrade') : t('ana.gradeOf', { g: grade })}</h3>
      )}
      <ol className={s.list}>
        {places
          .filter((place) => place.grade === grade)
          .map((place) => (
            <li key={place.name}>
              <button
                type="button"
                className={mergeClasses(s.place, place.self && s.self)}
                onClick={() => reveal(place.at)}
              >
                <span className={s.rank}>{place.rank}</span>
                <span>
                  {place.name}
                  {place.self && <span className={s.tag}>{t('ana.self')}</span>}
                </span>
                <span className={look.figures}>{marks(place.score)}</span>
              </button>
            </li>
          ))}
      </ol>
    </div>
  ));
}
