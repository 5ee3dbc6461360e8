/** The only bar: beside a printed number, hidden from screen readers because the number says it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED } from './look';

const useStyles = makeStyles({
  track: {
    display: 'block',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: 'hidden',
    [FORCED]: { border: '1px solid CanvasText' },
  },
  fill: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandStroke1,
    [FORCED]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** `share` is 0 to 1. */
export function Bar({ share }: { readonly share: number }) {
  const s = useStyles();
  return (
    <span className={s.track} aria-hidden>
      <span className={s.fill} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
