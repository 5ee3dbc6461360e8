/** Four questions, four answers: where lost, what can be won, what if, where do we stand. */
import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import type { Analysis as Answers } from '../../../core/analyse';
import { NoMarks, Wait } from '../../parts/Wait';
import { PAD } from '../../parts/look';
import { useAnalysis } from '../../state/analysis';
import { SUBS, useNav, type Sub } from '../../state/nav';
import { t } from '../../texts';
import { Loss } from './Loss';
import { Standing } from './Standing';
import { WhatIf } from './WhatIf';
import { Winnable } from './Winnable';

const useStyles = makeStyles({
  tabs: {
    padding: `8px calc(${PAD} - 4px)`,
    gap: '2px',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const ANSWERS: { readonly [S in Sub]: ComponentType<{ readonly analysis: Answers }> } = {
  loss: Loss,
  win: Winnable,
  what: WhatIf,
  rank: Standing,
};

export function Analysis() {
  const s = useStyles();
  const { place, go } = useNav();
  const analysis = useAnalysis();
  const Answer = ANSWERS[place.sub];
  return (
    <>
      <TabList
        className={s.tabs}
        size="small"
        appearance="subtle-circular"
        selectedValue={place.sub}
        onTabSelect={(_, { value }) => go({ to: 'tab', tab: 'analysis', sub: value as Sub })}
        aria-label={t('nav.analysis')}
      >
        {SUBS.map((sub) => (
          <Tab key={sub} value={sub}>
            {t(`ana.${sub}`)}
          </Tab>
        ))}
      </TabList>
      {analysis ? <Answer analysis={analysis} /> : analysis === undefined ? <Wait /> : <NoMarks />}
    </>
  );
}
