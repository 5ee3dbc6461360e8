/** 计分约定: what holds where a rule's text is silent, for every rule without a choice of its own. */
import { Field } from '@fluentui/react-components';
import { CONVENTIONS } from '../../../core/model/convention';
import { withConvention } from '../../../session/decisions';
import { Choice } from '../../parts/Choice';
import { CHOICES, choiceName, conventionName } from '../../state/conventions';
import { useSession, useSessionState } from '../../state/session';
import { t } from '../../texts';
import { useLine } from './line';

const PLACES = [0, 1, 2, 3].map(
  (n) => [String(n), n ? t('set.placesV', { x: '零一两三'[n]! }) : t('set.places0')] as const,
);

export function ConventionSettings() {
  const line = useLine();
  const session = useSession();
  const settings = useSessionState((state) => state.settings);
  return (
    <>
      {CHOICES.map((id) => (
        <Field key={id} label={conventionName(id)}>
          <Choice<string>
            className={line.pick}
            size="small"
            value={settings.conventions[id]}
            options={CONVENTIONS[id].map((choice) => [choice, choiceName(id, choice)] as const)}
            onPick={(choice) =>
              void session.change((all) => withConvention(all, id, choice as (typeof all.conventions)[typeof id], null))
            }
          />
        </Field>
      ))}
      <Field label={t('set.places')}>
        <Choice
          className={line.pick}
          size="small"
          value={String(settings.places)}
          options={PLACES}
          onPick={(places) => void session.change(() => ({ places: Number(places) }))}
        />
      </Field>
    </>
  );
}
