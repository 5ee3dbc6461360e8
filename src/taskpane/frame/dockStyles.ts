/** The only place for the look of the strip at the bottom; 改写规则 puts its own two buttons there. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED, LOW, NARROW, PAD } from '../parts/look';

export const useDockStyles = makeStyles({
  root: {
    flex: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: '0 -2px 6px rgba(0,0,0,.06)',
    padding: `4px ${PAD} 12px`,
    [LOW]: { paddingBottom: '8px', position: 'sticky', bottom: 0, zIndex: 2 },
  },
  /** A failure on a low pane stands at the top instead of over the content. */
  free: { [LOW]: { position: 'static', order: -1 } },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '36px',
    padding: '4px 0',
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    [NARROW]: { flexWrap: 'wrap', columnGap: '4px', rowGap: 0 },
  },
  text: { flex: '1 1 100px', minWidth: 0 },
  acts: { display: 'flex', gap: '8px', [NARROW]: { gap: '4px' } },
  scope: {
    flex: 'none',
    minWidth: 'auto',
    height: '44px',
    paddingLeft: '12px',
    paddingRight: '8px',
    [NARROW]: { paddingLeft: '6px', paddingRight: '4px', gap: '2px' },
  },
  run: {
    flex: '1 1 auto',
    minWidth: 0,
    height: '44px',
    fontSize: tokens.fontSizeBase400,
    whiteSpace: 'nowrap',
    [NARROW]: {
      paddingLeft: '4px',
      paddingRight: '4px',
      fontSize: tokens.fontSizeBase300,
      // Beside the scope there is room for the words alone.
      '& .fui-Button__icon': { display: 'none' },
    },
  },
  small: {
    flex: 'none',
    whiteSpace: 'nowrap',
    minWidth: 'auto',
    paddingLeft: '8px',
    paddingRight: '8px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    [NARROW]: { marginLeft: '-8px', height: '28px' },
  },
  flush: { marginRight: '-8px' },
  bar: {
    marginBottom: '8px',
    [FORCED]: { backgroundColor: 'Canvas', outline: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
});
