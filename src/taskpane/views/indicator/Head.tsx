/** The top of an indicator: name, place, mark, and why there is none. Its heading takes focus when it opens. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { isPositive } from '../../../core/model/exact';
import { CellLink } from '../../parts/CellLink';
import { Level } from '../../parts/Level';
import { PAD, useLook } from '../../parts/look';
import { fullMarks, marks } from '../../state/format';
import { group, markCell, type Found } from '../../state/indicators';
import { diagnosticSaid } from '../../../core/model/messages';
import { t } from '../../texts';

const useStyles = makeStyles({
  head: {
    padding: `0 ${PAD} 12px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  mark: { display: 'flex', alignItems: 'baseline', gap: '10px', flexWrap: 'wrap', marginTop: '4px' },
  big: { fontSize: '32px', lineHeight: '40px', fontWeight: tokens.fontWeightSemibold },
  note: { display: 'flex', gap: '6px', alignItems: 'flex-start', marginTop: '8px', fontSize: tokens.fontSizeBase200 },
});

export function Head({ found, bare = false }: { readonly found: Found; readonly bare?: boolean }) {
  const s = useStyles();
  const look = useLook();
  const heading = useRef<HTMLHeadingElement>(null);
  const { row, table } = found;
  const { indicator } = row;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const place = [
    group(row),
    indicator.responsible,
    indicator.citySet && t('ind.city'),
    indicator.special && t('ind.special'),
  ].filter(Boolean);
  return (
    <div className={s.head}>
      <h2 className={s.name} tabIndex={-1} ref={heading}>
        {indicator.name}
      </h2>
      <div className={look.note}>{t('ind.place', { row: indicator.row, x: place.join('，') }).replace(/，$/, '')}</div>
      {!bare && (
        <>
          <div className={s.mark}>
            <span className={s.big}>{row.mark ? marks(row.mark) : t('sum.unscoredMark')}</span>
            <span className={look.note}>{besideMark(found)}</span>
            <CellLink at={markCell(table, row)} />
          </div>
          {row.diagnostics.map((d, index) => (
            <div key={index} className={s.note}>
              <WarningFilled className={mergeClasses(look.icon, look.warn)} />
              <span>{diagnosticSaid(d)}</span>
            </div>
          ))}
          {row.warnings.map((w) => (
            <div key={w.kind + w.text} className={s.note}>
              <Level level={w.level} />
              <span>{w.text}</span>
              <CellLink at={w.at} />
            </div>
          ))}
        </>
      )}
    </div>
  );
}

/** `满分20，扣9.49`. */
function besideMark({ row }: Found): string {
  const { full, type } = row.indicator;
  const of = full && t(type === 'bonus' ? 'ind.cap' : 'ind.of', { n: fullMarks(full) });
  const lost = row.deduction && isPositive(row.deduction) && t('ind.lost', { n: marks(row.deduction) });
  const gained = row.bonus && isPositive(row.bonus) && t('ind.gained', { n: marks(row.bonus) });
  return [of, lost, gained, row.status === 'manual' && row.mark && t('ind.byPerson')].filter(Boolean).join('，');
}
