/** The only warning light: a letter on a field, dark on amber, white on red; never colour alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { levelName, type Level as WarningLevel } from '../state/warnings';
import { FORCED } from './look';

const useStyles = makeStyles({
  root: {
    display: 'inline-block',
    minWidth: '22px',
    height: '20px',
    lineHeight: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { border: '1px solid CanvasText', lineHeight: '18px' },
  },
  red: { backgroundColor: tokens.colorPaletteRedBackground3, color: '#fff' },
  yellow: { backgroundColor: tokens.colorPaletteMarigoldBackground3, color: '#242424' },
});

export function Level({ level }: { readonly level: WarningLevel }) {
  const s = useStyles();
  return <span className={mergeClasses(s.root, s[level])}>{levelName(level)}</span>;
}
