/** The only way a rule is shown: clauses numbered like their steps and tinted by stage, unused ones outlined, unread words with a wave. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Stage } from '../../core/model/reading';
import type { TextPart } from '../state/ruleText';
import { FORCED } from './look';

/** Half as strong as the palette, so that text on it stays easy to read; the palette itself where colours cannot be mixed. */
const soft = (colour: string): string[] => [
  colour,
  `color-mix(in srgb, ${colour} 62%, ${tokens.colorNeutralBackground1})`,
];

export const useStageStyles = makeStyles<Stage>({
  veto: { backgroundColor: soft(tokens.colorPaletteRedBackground2) as unknown as string },
  weight: { backgroundColor: soft(tokens.colorPaletteBlueBackground2) as unknown as string },
  base: { backgroundColor: soft(tokens.colorPaletteTealBackground2) as unknown as string },
  band: { backgroundColor: soft(tokens.colorPaletteTealBackground2) as unknown as string },
  deduct: { backgroundColor: soft(tokens.colorPaletteMarigoldBackground2) as unknown as string },
  add: { backgroundColor: soft(tokens.colorPaletteGreenBackground2) as unknown as string },
  limit: { backgroundColor: soft(tokens.colorPaletteLavenderBackground2) as unknown as string },
});

const useStyles = makeStyles({
  text: {
    margin: 0,
    lineHeight: '30px',
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  tight: { lineHeight: '22px' },
  clause: {
    padding: '3px',
    borderRadius: '3px',
    boxDecorationBreak: 'clone',
    [FORCED]: { outline: '1px solid CanvasText' },
  },
  unused: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    [FORCED]: { outline: '1px dashed GrayText' },
  },
  hot: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  remark: { color: tokens.colorNeutralForeground2 },
  number: {
    fontSize: '10px',
    lineHeight: '15px',
    fontWeight: tokens.fontWeightSemibold,
    display: 'inline-block',
    minWidth: '15px',
    textAlign: 'center',
    borderRadius: '8px',
    marginRight: '3px',
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
    verticalAlign: '1px',
    [FORCED]: { border: '1px solid CanvasText' },
  },
  numberUnused: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
  },
  unread: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteRedForeground1,
    textDecorationThickness: '1.5px',
    textUnderlineOffset: '4px',
  },
});

export function ClauseNumber({ n, unused = false }: { readonly n: number; readonly unused?: boolean }) {
  const s = useStyles();
  return (
    <span className={mergeClasses(s.number, unused && s.numberUnused)} aria-hidden>
      {n}
    </span>
  );
}

interface RuleTextProps {
  readonly parts: readonly TextPart[];
  /** Number of the clause that is pointed at, 0 for none. */
  readonly hot?: number;
  readonly onHot?: (number: number) => void;
  /** In lists: no numbers, no tints, only what was not read. */
  readonly tight?: boolean;
}

export function RuleText({ parts, hot = 0, onHot, tight = false }: RuleTextProps) {
  const s = useStyles();
  const stage = useStageStyles();
  return (
    <p className={mergeClasses(s.text, tight && s.tight)}>
      {parts.map(({ text, kind, number = 0, stage: of, applied = true }, index) =>
        kind === 'clause' && of && !tight ? (
          <span
            key={index}
            className={mergeClasses(s.clause, stage[of], !applied && s.unused, hot === number && s.hot)}
            onMouseEnter={() => onHot?.(number)}
            onMouseLeave={() => onHot?.(0)}
          >
            <ClauseNumber n={number} unused={!applied} />
            {text}
          </span>
        ) : (
          <span key={index} className={kind === 'unread' ? s.unread : kind === 'remark' ? s.remark : undefined}>
            {text}
          </span>
        ),
      )}
    </p>
  );
}
