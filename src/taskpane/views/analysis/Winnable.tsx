/** 可争取: what can still be won, most marks first, each with the value it takes. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Analysis } from '../../../core/analyse';
import type { Winnable as Win } from '../../../core/model/analysis';
import type { Session } from '../../../session/session';
import { IndicatorList, type Item } from '../../parts/IndicatorList';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { count, marks, signed } from '../../state/format';
import { reached } from '../../state/measured';
import { useNav } from '../../state/nav';
import { useSession } from '../../state/session';
import { t } from '../../texts';

const useStyles = makeStyles({ list: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } });

/** 测算前3项. */
export const TRIED = 3;

export function Winnable({ analysis }: { readonly analysis: Analysis }) {
  const s = useStyles();
  const look = useLook();
  const { go } = useNav();
  const { open, bonus, past, openMarks, bonusMarks, pastMarks } = analysis.outlook;
  const session = useSession();
  const openItems = useMemo(() => open.map((win) => itemOf(win, session)), [open, session]);
  const bonusItems = useMemo(() => bonus.map((win) => itemOf(win, session)), [bonus, session]);
  const trial = (
    <Button className={look.slim} onClick={() => go({ to: 'tab', tab: 'analysis', sub: 'what' })}>
      {t('ana.tryAll', { n: Math.min(TRIED, open.length) })}
    </Button>
  );
  return (
    <>
      {open.length ? (
        <>
          <Section open title={t('ana.winT', { n: marks(openMarks) })} aside={trial}>
            <p className={look.note}>{t('ana.winB', { n: count(open.length) })}</p>
          </Section>
          <div className={s.list}>
            <IndicatorList label={t('ana.win')} items={openItems} />
          </div>
        </>
      ) : (
        <Section title={t('ana.winNone')} />
      )}
      {bonus.length > 0 && (
        <>
          <Section open title={t('ana.bonusT')} aside={t('sum.full1', { n: marks(bonusMarks) })} />
          <div className={s.list}>
            <IndicatorList label={t('ana.bonusT')} items={bonusItems} />
          </div>
        </>
      )}
      {past.length > 0 && (
        <Section title={t('ana.past')}>
          <p className={look.note}>{t('ana.pastB', { n: count(past.length), s: marks(pastMarks) })}</p>
        </Section>
      )}
    </>
  );
}

const itemOf = (win: Win, session: Session): Item => ({
  ref: win,
  name: win.name,
  at: win.at,
  figure: signed(win.gain),
  gain: true,
  under: [
    t('ana.need', { label: win.label, a: reached(win.from, win, session), b: reached(win.to, win, session) }),
    win.byFormula && t('ana.byFormula'),
    win.tiedTo && t('ana.tied', { x: win.tiedTo }),
  ]
    .filter(Boolean)
    .join('，'),
});
