/** 名额: whether shares count from the top or each for itself, and how a broken number of organisations is rounded. */
import { mergeClasses } from '@fluentui/react-components';
import { DEFAULT_QUOTA } from '../../../core/model/scheme';
import type { StandingSettings } from '../../../core/model/settings';
import { Choice } from '../../parts/Choice';
import { t } from '../../texts';
import { useLine } from './line';

type Terms = StandingSettings['quota'];

export function QuotaSettings(props: { readonly quota: Terms; readonly onTake: (quota: Terms) => void }) {
  const line = useLine();
  const { quota, onTake } = props;
  return (
    <>
      <div className={mergeClasses(line.line, line.wide)}>
        <span>{t('set.quotaOf')}</span>
        <Choice
          className={line.pick}
          size="small"
          aria-label={t('set.quotaOf')}
          value={quota.of ?? DEFAULT_QUOTA.of}
          options={[
            ['cumulative', t('set.quotaOf.cumulative')],
            ['each', t('set.quotaOf.each')],
          ]}
          onPick={(of) => onTake({ ...quota, of })}
        />
      </div>
      <div className={mergeClasses(line.line, line.wide)}>
        <span>{t('set.quotaRound')}</span>
        <Choice
          className={line.pick}
          size="small"
          aria-label={t('set.quotaRound')}
          value={quota.round ?? DEFAULT_QUOTA.round}
          options={[
            ['up', t('set.quotaRound.up')],
            ['half_up', t('set.quotaRound.half_up')],
            ['down', t('set.quotaRound.down')],
          ]}
          onPick={(round) => onTake({ ...quota, round })}
        />
      </div>
    </>
  );
}
