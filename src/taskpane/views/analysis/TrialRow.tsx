/** One supposed value: what the cell holds, what is supposed, and the mark before and after. */
import { Button, Input, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { sub } from '../../../core/model/exact';
import type { WhatIf } from '../../../core/model/analysis';
import { CellLink } from '../../parts/CellLink';
import { useLook } from '../../parts/look';
import { marks, signed } from '../../state/format';
import { findRow } from '../../state/indicators';
import { besideName } from '../../state/names';
import { reached } from '../../state/measured';
import { useSession } from '../../state/session';
import { changesIn, type Trial } from '../../state/trial';
import { t } from '../../texts';

const useStyles = makeStyles({
  trial: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  line: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap', fontVariantNumeric: 'tabular-nums' },
  name: { flex: '1 1 0', fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
  gain: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  now: { minWidth: '72px' },
  input: { width: '92px', minWidth: 0 },
  grow: { flex: '1 1 auto' },
  beside: { marginLeft: '6px', fontWeight: tokens.fontWeightRegular },
  icon: { minWidth: '28px' },
});

interface TrialRowProps {
  readonly trial: Trial;
  readonly result: WhatIf | null;
  readonly onType: (text: string) => void;
  readonly onRemove: () => void;
}

export function TrialRow({ trial, result, onType, onRemove }: TrialRowProps) {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const { win } = trial;
  const beside = besideName(session.state.appraisal, win);
  const before = findRow(session.state.appraisal, win)?.row.mark ?? null;
  const changed = result?.rows.find((row) => row.table === win.table && row.row === win.row);
  const after = changed ? changed.after : before;
  const bad = changesIn(trial) === null;
  const typed = win.to.value !== null;
  const unit = typed ? unitOf(reached(win.to, win, session)) : '';
  return (
    <div className={s.trial}>
      <div className={s.line}>
        <span className={s.name}>
          {win.name}
          {beside && <span className={mergeClasses(look.note, s.beside)}>{beside}</span>}
        </span>
        {!bad && before && after && <span className={s.gain}>{signed(sub(after, before))}</span>}
        <CellLink at={win.at} />
        <Button
          className={s.icon}
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('ana.remove', { x: win.name })}
          onClick={onRemove}
        />
      </div>
      <div className={s.line}>
        <span className={mergeClasses(look.note, s.now)}>
          {t('ana.cur')} {reached(win.from, win, session)}
        </span>
        <Input
          className={s.input}
          aria-label={t('ana.try', { x: `${win.name}${win.label}` })}
          aria-invalid={bad}
          value={trial.text}
          readOnly={!typed}
          contentAfter={unit ? <span className={look.note}>{unit}</span> : undefined}
          onChange={(_, { value }) => onType(value)}
        />
        <span className={s.grow} />
        <span role={bad ? 'alert' : undefined}>
          {bad
            ? t('ana.bad')
            : t('sum.changeV', {
                a: before ? marks(before) : t('sum.unscoredMark'),
                b: after ? marks(after) : t('sum.unscoredMark'),
              })}
        </span>
      </div>
    </div>
  );
}

/** What follows the number. */
const unitOf = (shown: string): string => /^−?[\d.,]+(.*)$/.exec(shown)?.[1] ?? '';
