/** The only place for the looks that many parts share: the pane's margins, small grey text, text for screen readers alone. */
import { makeStyles, tokens } from '@fluentui/react-components';

/** Side margin of the pane; `Root` sets it by width. */
export const PAD = 'var(--pad)';
/** The narrowest pane of Office. */
export const TIGHT = '@media (max-width: 330px)';
export const NARROW = '@media (max-width: 240px)';
export const LOW = '@media (max-height: 420px)';
/** As Fluent UI writes it: only then does a style of ours take the place of one of its own. */
export const FORCED = '@media screen and (forced-colors: active)';

/** A button that is a whole line of a list, as wide as the pane. */
export const LINE_BUTTON = {
  width: 'calc(100% + 16px)',
  margin: '0 -8px',
  border: 'none',
  background: 'none',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  borderRadius: tokens.borderRadiusMedium,
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;

export const useLook = makeStyles({
  /** Said to screen readers, not shown. */
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  figures: { fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  icon: { flex: 'none', fontSize: '16px' },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  gain: { color: tokens.colorStatusSuccessForeground1 },
  /** A menu never reaches past the pane it floats over. */
  float: { maxWidth: 'min(300px, calc(100vw - 16px))', boxSizing: 'border-box' },
  /** A button without a frame under a list: its words begin where those of the list do. */
  more: { marginLeft: `max(0px, ${PAD} - 12px)` },
  /** A button that is only as wide as its words. */
  slim: { minWidth: 'auto' },
});
