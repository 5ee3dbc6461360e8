/** The only look of a setting: its name at the left, its field at the right. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../../parts/look';

export const useLine = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    alignItems: 'center',
    gap: '8px',
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) 148px', [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  number: { width: '96px', minWidth: 0, boxSizing: 'border-box' },
  pick: { minWidth: 0, width: '100%' },
  figure: { textAlign: 'right', paddingRight: '12px', fontWeight: tokens.fontWeightSemibold },
  switch: { display: 'flex', justifyContent: 'space-between', margin: '0 -8px' },
});
