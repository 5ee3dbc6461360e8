/** One indicator: the mark, the words that made it, step by step, from which cells, and what more could be had. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowRef } from '../../../core/model/analysis';
import { useLook } from '../../parts/look';
import { findRow } from '../../state/indicators';
import { useNav } from '../../state/nav';
import { useSessionState } from '../../state/session';
import { t } from '../../texts';
import { Conventions } from './Conventions';
import { Head } from './Head';
import { Inputs } from './Inputs';
import { Rewrite } from './Rewrite';
import { RuleBlock } from './RuleBlock';
import { Steps } from './Steps';
import { Toolbar } from './Toolbar';
import { Win } from './Win';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
});

export function Indicator({ at }: { readonly at: RowRef }) {
  const s = useStyles();
  const look = useLook();
  const { place } = useNav();
  const appraisal = useSessionState((state) => state.appraisal);
  const [hot, setHot] = useState(0);
  const found = findRow(appraisal, at);
  if (!found || !appraisal) return <p className={look.note}>{t('rule.none')}</p>;
  const rule = appraisal.rules[found.row.rule] ?? null;
  const trace = found.row.trace();
  if (place.rewriting) {
    return (
      <article className={s.root}>
        <Toolbar found={found} />
        <Head found={found} bare />
        <Rewrite found={found} rule={rule} />
      </article>
    );
  }
  return (
    <article className={s.root}>
      <Toolbar found={found} />
      <Head found={found} />
      <RuleBlock found={found} rule={rule} trace={trace} hot={hot} onHot={setHot} />
      {rule && <Steps row={found.row} reading={rule.reading} trace={trace} hot={hot} onHot={setHot} />}
      <Inputs found={found} trace={trace} />
      {rule && found.row.score && <Conventions row={found.row} rule={rule} />}
      {found.row.score && <Win found={found} />}
    </article>
  );
}
