/** The only question the pane asks before scoring: a column whose meaning is not certain. Asked once, never guessed. */
import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetters } from '../../core/model/area';
import type { Doubt as ColumnDoubt } from '../../core/model/indicator';
import { answered } from '../../session/decisions';
import { Section } from '../parts/Section';
import { useLook } from '../parts/look';
import { roleName } from '../state/roles';
import { useSession } from '../state/session';
import { t } from '../texts';

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorStatusWarningBackground1 },
  // Fluent UI greys what is not picked, as if it could not be.
  option: { color: tokens.colorNeutralForeground1 },
  sample: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  confirm: { marginTop: '4px', height: '36px' },
});

const NONE = '-';

export function Doubt({ sheet, doubt }: { readonly sheet: string; readonly doubt: ColumnDoubt }) {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const [picked, setPicked] = useState('');
  const role = roleName(doubt.role);
  const title = t('rec.doubtT', { role });
  const several = doubt.options.length > 1;
  return (
    <Section title={title} className={s.root}>
      <p className={look.note}>{t(several ? 'rec.doubtB' : 'rec.doubtOne', { n: doubt.options.length, role })}</p>
      <RadioGroup value={picked} onChange={(_, { value }) => setPicked(value)} aria-label={title}>
        {doubt.options.map((option) => (
          <Radio
            key={option.col}
            value={columnLetters(option.col)}
            label={
              <span className={s.option}>
                {t('rec.doubtOpt', { col: columnLetters(option.col), name: option.header })}
                <span className={s.sample}>{t('rec.doubtEg', { x: option.samples.join('、'), n: option.count })}</span>
              </span>
            }
          />
        ))}
        <Radio value={NONE} label={<span className={s.option}>{t('rec.doubtNone')}</span>} />
      </RadioGroup>
      <Button
        className={s.confirm}
        disabledFocusable={!picked}
        onClick={() => void session.change((all) => answered(all, sheet, doubt, picked === NONE ? null : picked))}
      >
        {t('rec.confirm')}
      </Button>
    </Section>
  );
}
