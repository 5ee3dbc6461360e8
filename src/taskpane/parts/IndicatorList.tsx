/** The only row of an indicator in any list: a click or Enter selects the cell, the arrow opens how the mark came about. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { MouseEvent, ReactNode } from 'react';
import type { RowRef } from '../../core/model/analysis';
import { cellAddress, refText, type CellRef } from '../../core/model/area';
import { besideName } from '../state/names';
import { rowKey, useNav } from '../state/nav';
import { useReveal } from '../state/reveal';
import { useSessionState } from '../state/session';
import { t } from '../texts';
import { PAD, TIGHT } from './look';
import { RowList } from './RowList';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) 36px',
    columnGap: '8px',
    alignItems: 'center',
    padding: `7px 4px 7px ${PAD}`,
    fontVariantNumeric: 'tabular-nums',
    [TIGHT]: { gridTemplateColumns: 'auto minmax(0, 1fr) 30px', columnGap: '6px', paddingRight: '2px' },
  },
  bare: { gridTemplateColumns: 'minmax(0, 1fr) 36px', [TIGHT]: { gridTemplateColumns: 'minmax(0, 1fr) 30px' } },
  lead: { alignSelf: 'start' },
  line: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  name: { flex: '1 1 auto', minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  beside: {
    marginLeft: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  under: {
    flex: '1 1 auto',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  figure: { flex: 'none', fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  gain: { color: tokens.colorStatusSuccessForeground1 },
  cell: { flex: 'none', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink },
  open: { minWidth: '36px', height: '36px', [TIGHT]: { minWidth: '30px', padding: '0' } },
  acts: { display: 'flex', gap: '8px', flexWrap: 'wrap', padding: `0 ${PAD} 10px` },
});

export interface Item {
  readonly ref: RowRef | null;
  readonly name: string;
  readonly at: CellRef;
  readonly under: string;
  /** In full, for a screen reader, where `under` is in short. */
  readonly said?: string;
  readonly lead?: ReactNode;
  /** How the lead is said. */
  readonly leadName?: string;
  readonly figure?: string;
  readonly gain?: boolean;
  /** Buttons or a field below. */
  readonly acts?: ReactNode;
}

const stop = (event: MouseEvent): void => event.stopPropagation();
const keyOf = (item: Item): string => (item.ref ? rowKey(item.ref) : refText(item.at));
const nameOf = (item: Item, beside: string): string =>
  [item.leadName, item.name, beside, item.figure, item.said ?? item.under, refText(item.at)].filter(Boolean).join('，');

export function IndicatorList({ label, items }: { readonly label: string; readonly items: readonly Item[] }) {
  const reveal = useReveal();
  const appraisal = useSessionState((state) => state.appraisal);
  return (
    <RowList
      label={label}
      items={items}
      keyOf={keyOf}
      nameOf={(item) => nameOf(item, besideName(appraisal, item.ref))}
      onAction={(item) => reveal(item.at)}
    >
      {(item) => <Cells item={item} beside={besideName(appraisal, item.ref)} />}
    </RowList>
  );
}

/** `beside` tells the row from others of its name; found for drawn rows alone. */
function Cells({ item, beside }: { readonly item: Item; readonly beside: string }) {
  const s = useStyles();
  const { go } = useNav();
  const { ref } = item;
  const cell = <span className={s.cell}>{cellAddress(item.at.row, item.at.col)}</span>;
  return (
    <>
      <div className={mergeClasses(s.grid, !item.lead && s.bare)} role="presentation">
        {item.lead && (
          <span role="gridcell" className={s.lead}>
            {item.lead}
          </span>
        )}
        <div role="gridcell">
          <div className={s.line}>
            <span className={s.name}>
              {item.name}
              {beside && <span className={s.beside}>{beside}</span>}
            </span>
            {item.figure ? <span className={mergeClasses(s.figure, item.gain && s.gain)}>{item.figure}</span> : cell}
          </div>
          <div className={s.line}>
            <span className={s.under}>{item.under}</span>
            {item.figure && cell}
          </div>
        </div>
        <span role="gridcell" onClick={stop}>
          {ref && (
            <Button
              className={s.open}
              appearance="subtle"
              tabIndex={-1}
              icon={<ChevronRightRegular />}
              aria-label={`${item.name}：${t('warn.detail')}`}
              onClick={() => go({ to: 'indicator', row: ref })}
            />
          )}
        </span>
      </div>
      {item.acts && (
        <div className={s.acts} role="gridcell" onClick={stop}>
          {item.acts}
        </div>
      )}
    </>
  );
}
