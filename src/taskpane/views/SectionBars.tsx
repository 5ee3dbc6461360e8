/** The only list of sections (板块) with their marks; a click leads to where the marks were lost. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AppraisedTable } from '../../core/model/appraisal';
import { isZero } from '../../core/model/exact';
import { Bar } from '../parts/Bar';
import { LINE_BUTTON, NARROW } from '../parts/look';
import { fullMarks, marks, part } from '../state/format';
import { useNav } from '../state/nav';
import { mainSections, sectionFull } from '../state/totals';
import { t } from '../texts';

const useStyles = makeStyles({
  section: {
    ...LINE_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 64px auto',
    columnGap: '8px',
    rowGap: '4px',
    alignItems: 'baseline',
    padding: '6px 8px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  lost: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [NARROW]: { display: 'none' },
  },
  mark: { textAlign: 'right', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold, minWidth: '92px' },
  of: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: '1 / -1' },
});

export function SectionBars({ table }: { readonly table: AppraisedTable }) {
  const s = useStyles();
  const { go } = useNav();
  return mainSections(table).map((section) => {
    const full = sectionFull(section);
    return (
      <button
        key={section.path.join('/')}
        type="button"
        className={s.section}
        onClick={() => go({ to: 'tab', tab: 'analysis', sub: 'loss' })}
      >
        <span className={s.name}>{section.title}</span>
        <span className={mergeClasses(s.lost)}>
          {!isZero(section.deducted) && t('sum.sectionLost', { n: marks(section.deducted) })}
        </span>
        <span className={s.mark}>
          {marks(section.score)}
          <span className={s.of}> / {fullMarks(full)}</span>
        </span>
        <span className={s.bar}>
          <Bar share={part(section.score, full)} />
        </span>
      </button>
    );
  });
}
