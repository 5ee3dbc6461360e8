/** 位次: where the county stands in its group. Without the others' totals it says so and ranks what can be ranked. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Analysis } from '../../../core/analyse';
import type { Standing as Stand } from '../../../core/model/analysis';
import { IndicatorList } from '../../parts/IndicatorList';
import { Section } from '../../parts/Section';
import { PAD, useLook } from '../../parts/look';
import { marks } from '../../state/format';
import { useNav } from '../../state/nav';
import { measured } from '../../state/measured';
import { useSession, useSessionState } from '../../state/session';
import { t } from '../../texts';
import { Organisations } from '../Organisations';
import { Places } from './Places';

const useStyles = makeStyles({
  big: { fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold },
  gaps: { listStyle: 'none', margin: '4px 0 0', padding: 0, fontVariantNumeric: 'tabular-nums' },
  bar: { margin: `12px ${PAD}` },
});

export function Standing({ analysis }: { readonly analysis: Analysis }) {
  const { standing, places } = analysis;
  const appraisal = useSessionState((state) => state.appraisal);
  // Their ranks are those of the whole list, which is printed in blocks.
  if (appraisal?.tables[0]?.reading.form === 'organisations') return <Organisations appraisal={appraisal} whole />;
  return (
    <>
      {standing ? <Totals standing={standing} /> : <NoPeers />}
      {places.length > 0 && <Items analysis={analysis} />}
    </>
  );
}

function Totals({ standing }: { readonly standing: Stand }) {
  const s = useStyles();
  const { self, group, places, sheet } = standing;
  return (
    <>
      {self && (
        <Section>
          <div className={s.big}>
            {self.grade
              ? t('sum.rank', { g: group, r: self.rank, grade: self.grade })
              : t('sum.rankOnly', { g: group, r: self.rank })}
          </div>
          <ul className={s.gaps}>
            {gapLines(standing).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('ana.group', { g: group })} aside={t('ana.from', { x: sheet })}>
        <Places places={places} />
      </Section>
    </>
  );
}

function gapLines({ ahead, behind, nextGrade, self, vetoes }: Stand): string[] {
  return [
    ahead && t('ana.gap', { r: ahead.rank, x: ahead.to, n: marks(ahead.marks) }),
    nextGrade && gradeLine(nextGrade),
    behind && t('ana.ahead', { r: behind.rank, x: behind.to, n: marks(behind.marks) }),
    self && self.tied > 1 && t('ana.tie', { n: self.tied - 1 }),
    ...vetoes.map((x) => t('ana.veto', { x })),
  ].filter((line): line is string => Boolean(line));
}

const gradeLine = ({ grade, rank, marks: missing }: NonNullable<Stand['nextGrade']>): string => {
  const fields = { g: grade, r: rank, n: marks(missing) };
  return t(rank ? 'ana.gapGrade' : 'ana.gapGradeScore', fields);
};

function NoPeers() {
  const s = useStyles();
  const look = useLook();
  const { go } = useNav();
  return (
    <MessageBar className={s.bar} layout="multiline">
      <MessageBarBody>{t('ana.noPeers')}</MessageBarBody>
      <MessageBarActions>
        <Button className={look.slim} onClick={() => go({ to: 'tab', tab: 'settings' })}>
          {t('ana.setPeers')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Items({ analysis }: { readonly analysis: Analysis }) {
  const session = useSession();
  const { places, standing } = analysis;
  const { snapshot } = session;
  const items = useMemo(
    () =>
      places.map((place) => {
        const shown = (value: typeof place.value): string => measured(value, place.at, snapshot);
        const parts = [
          t('ana.selfV', { x: shown(place.value) }),
          t('ana.best', { x: shown(place.best) }),
          place.average && t('ana.avg', { x: shown(place.average) }),
        ];
        return {
          ref: place,
          name: place.name,
          at: place.at,
          figure: t('ana.rankV', { r: place.rank, n: place.of }),
          under: parts.filter(Boolean).join('，'),
        };
      }),
    [places, snapshot],
  );
  const group = standing?.group;
  const title = group ? t('ana.itemRank', { g: group }) : t('ana.itemRankOnly');
  return (
    <>
      <Section open title={title} aside={places[0] && t('ana.from', { x: places[0].at.sheet })} />
      <IndicatorList label={title} items={items} />
    </>
  );
}
