/** 写入: which result columns a run fills. */
import { Switch } from '@fluentui/react-components';
import type { Settings } from '../../../core/model/settings';
import { useLook } from '../../parts/look';
import { useSession, useSessionState } from '../../state/session';
import { t } from '../../texts';
import { useLine } from './line';

const TARGETS = ['score', 'deduction', 'warning', 'reason'] as const satisfies readonly (keyof Settings['write'])[];

export function WriteSettings() {
  const line = useLine();
  const look = useLook();
  const session = useSession();
  const write = useSessionState((state) => state.settings.write);
  return (
    <>
      {TARGETS.map((target) => (
        <Switch
          key={target}
          className={line.switch}
          label={t(`set.w.${target}`)}
          labelPosition="before"
          checked={write[target]}
          onChange={(_, { checked }) => void session.change((all) => ({ write: { ...all.write, [target]: checked } }))}
        />
      ))}
      <p className={look.note}>{t('set.keep')}</p>
    </>
  );
}
