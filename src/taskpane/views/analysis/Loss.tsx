/** 失分: where the marks went, by group, unit or section, then the indicators that lost most. */
import { Button, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Analysis } from '../../../core/analyse';
import type { Completion, EconomicLoss, Share } from '../../../core/model/analysis';
import { isZero } from '../../../core/model/exact';
import { Choice } from '../../parts/Choice';
import { IndicatorList } from '../../parts/IndicatorList';
import { RankList } from '../../parts/RankList';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { count, marks, part, percent } from '../../state/format';
import { t } from '../../texts';

const useStyles = makeStyles({
  pick: { minWidth: '128px' },
  econ: { margin: '8px 0 0' },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

const GROUPS = { group: 'byGroup', unit: 'byUnit', section: 'bySection' } as const;
type By = keyof typeof GROUPS;
/** More rows than this are shown on asking. */
const SHOWN = 10;

export function Loss({ analysis }: { readonly analysis: Analysis }) {
  const s = useStyles();
  const look = useLook();
  const { loss } = analysis;
  const [by, setBy] = useState<By>('group');
  const [all, setAll] = useState(false);
  const shares = loss[GROUPS[by]];
  const options = [
    ['group', t('ana.byGroup')],
    ['unit', t('ana.byOrg')],
    ['section', t('ana.bySection')],
  ] as const;
  const items = useMemo(
    () =>
      loss.items.map((item) => ({
        ref: item,
        name: item.name,
        at: item.at,
        figure: marks(item.deducted),
        under: [item.responsible, item.percent && t('ana.share', { p: percent(item.percent) })]
          .filter(Boolean)
          .join('，'),
      })),
    [loss],
  );
  if (isZero(loss.deducted)) return <Section title={t('ana.lossNone')} />;
  const [top, rest] = [items.slice(0, SHOWN), items.length - SHOWN];
  return (
    <>
      <Section
        title={t('ana.lossT', { n: marks(loss.deducted) })}
        aside={<Choice className={s.pick} aria-label={t('ana.by')} value={by} options={options} onPick={setBy} />}
      >
        {shares.some(({ name }) => name) && <RankList items={ranked(shares)} />}
        {loss.economic && <Economic loss={loss.economic} className={mergeClasses(look.note, s.econ)} />}
      </Section>
      {loss.completion.length > 0 && <Completions items={loss.completion} />}
      <Section open title={t('ana.top')} />
      <IndicatorList label={t('ana.top')} items={all ? items : top} />
      {rest > 0 && !all && (
        <Button className={look.more} appearance="subtle" onClick={() => setAll(true)}>
          {t('ana.more', { n: count(items.length) })}
        </Button>
      )}
    </>
  );
}

const ranked = (shares: readonly Share[]) =>
  shares
    .filter((share) => !isZero(share.deducted))
    .map((share) => ({
      name: share.name || t('ana.noName'),
      figure: marks(share.deducted),
      note: share.percent ? percent(share.percent) : '',
      share: part(share.deducted, shares[0]!.deducted),
    }));

function Economic({ loss, className }: { readonly loss: EconomicLoss; readonly className: string }) {
  const s = useStyles();
  const { count: n, deducted, ofSection, ofSectionPercent } = loss;
  const p = ofSectionPercent ? percent(ofSectionPercent) : '';
  return (
    <p className={className}>
      <span className={s.strong}>{t('ana.econ', { n: CHINESE[n] ?? n })}</span>：
      {t('ana.econV', { n: marks(deducted), x: ofSection, p })}
    </p>
  );
}

const CHINESE: Readonly<Record<number, string>> = { 7: '七', 8: '八', 9: '九', 10: '十', 11: '十一', 12: '十二' };

function Completions({ items }: { readonly items: readonly Completion[] }) {
  return (
    <Section title={t('ana.completion')}>
      <RankList
        items={items.map((item) => ({
          name: item.name || t('ana.allItems'),
          figure: t('sum.doneV', { a: count(item.completed), b: count(item.count) }),
          note: item.rate ? percent(item.rate) : '',
          share: item.count ? item.completed / item.count : 0,
        }))}
      />
    </Section>
  );
}
