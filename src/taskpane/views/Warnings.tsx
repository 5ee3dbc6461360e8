/** The only list of warnings (预警): one entry an indicator, by responsible unit and level. */
import { ToggleButton, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Appraisal } from '../../core/model/appraisal';
import { Choice } from '../parts/Choice';
import { Fold } from '../parts/Fold';
import { IndicatorList } from '../parts/IndicatorList';
import { Level } from '../parts/Level';
import { PAD, useLook } from '../parts/look';
import { indicatorCount } from '../state/dock';
import { count } from '../state/format';
import {
  filtered,
  levelName,
  ofUnit,
  saidUnder,
  underName,
  unitsOf,
  warnedRows,
  type Level as WarningLevel,
} from '../state/warnings';
import { t } from '../texts';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  filter: { display: 'flex', gap: '8px', padding: `0 ${PAD} 8px`, flexWrap: 'wrap' },
  pick: { minWidth: '108px', flex: '1 1 108px' },
  pill: {
    minWidth: 'auto',
    padding: '0 10px',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  empty: { padding: `8px ${PAD} 12px`, color: tokens.colorNeutralForeground2 },
  legend: { padding: `8px ${PAD} 12px`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

const LEVELS: readonly WarningLevel[] = ['red', 'yellow'];

export function Warnings({ appraisal }: { readonly appraisal: Appraisal }) {
  const s = useStyles();
  const look = useLook();
  const rows = useMemo(() => warnedRows(appraisal), [appraisal]);
  const [unit, setUnit] = useState('');
  const [level, setLevel] = useState<WarningLevel | null>(null);
  const inUnit = ofUnit(rows, unit);
  const shown = useMemo(() => filtered(rows, { unit, level }), [rows, unit, level]);
  const items = useMemo(
    () =>
      shown.map((row) => ({
        ref: row.ref,
        name: row.name,
        at: row.at,
        under: underName(row, unit),
        said: saidUnder(row, unit),
        lead: <Level level={row.level} />,
        leadName: levelName(row.level),
      })),
    [shown, unit],
  );
  const options = [['', t('warn.orgAll')], ...unitsOf(rows).map((name) => [name, name] as const)] as const;
  const title = (
    <>
      <span className={s.title}>{t('warn.title')}</span>
      <span className={look.note}>{t('warn.count', { n: count(rows.length) })}</span>
    </>
  );
  return (
    <Fold value="warn" title={title}>
      {rows.length > 0 && (
        <div className={s.filter}>
          <Choice className={s.pick} aria-label={t('warn.org')} value={unit} options={options} onPick={setUnit} />
          {LEVELS.map((name) => (
            <ToggleButton
              key={name}
              className={s.pill}
              checked={level === name}
              onClick={() => setLevel(level === name ? null : name)}
            >
              {levelName(name)} {count(inUnit.filter((row) => row.level === name).length)}
            </ToggleButton>
          ))}
        </div>
      )}
      {items.length ? (
        <IndicatorList label={t('warn.list')} items={items} />
      ) : (
        <div className={s.empty}>{t(rows.length ? 'warn.none' : 'warn.clear')}</div>
      )}
      <p className={mergeClasses(look.note, s.legend)}>
        {t('warn.legend', { n: count(indicatorCount(appraisal) - rows.length) })}
      </p>
    </Fold>
  );
}
