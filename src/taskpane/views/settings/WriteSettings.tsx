/** 写入: which result columns a run fills. */
import { Switch, makeStyles } from '@fluentui/react-components';
import type { Settings } from '../../../core/model/settings';
import { useLook } from '../../parts/look';
import { useSession, useSessionState } from '../../state/session';
import { resultColumn, type ResultTarget } from '../../state/recognised';
import { t } from '../../texts';
import { useLine } from './line';

const TARGETS = ['score', 'deduction', 'warning', 'reason'] as const satisfies readonly (keyof Settings['write'])[];

const useStyles = makeStyles({ label: { display: 'inline-flex', gap: '8px', alignItems: 'baseline' } });

export function WriteSettings() {
  const line = useLine();
  const look = useLook();
  const session = useSession();
  const s = useStyles();
  const appraisal = useSessionState((state) => state.appraisal);
  const plan = useSessionState((state) => state.plan);
  const columnText = (target: ResultTarget): string => {
    const column = appraisal && resultColumn(appraisal, plan, target);
    if (!column) return appraisal ? t('set.colNone') : '';
    return t(column.added ? 'set.colNew' : 'set.colV', { c: column.letters });
  };
  const write = useSessionState((state) => state.settings.write);
  return (
    <>
      {TARGETS.map((target) => (
        <Switch
          key={target}
          className={line.switch}
          label={
            <span className={s.label}>
              {t(`set.w.${target}`)}
              {write[target] && <span className={look.note}>{columnText(target)}</span>}
            </span>
          }
          labelPosition="before"
          checked={write[target]}
          onChange={(_, { checked }) => void session.change((all) => ({ write: { ...all.write, [target]: checked } }))}
        />
      ))}
      <p className={look.note}>{t('set.keep')}</p>
    </>
  );
}
