/** The rule of an indicator as it stands in the cell, and the ways to correct it. */
import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { AppraisedRule } from '../../../core/model/appraisal';
import type { Trace } from '../../../core/model/score';
import { markedByHand } from '../../../session/decisions';
import { CellLink } from '../../parts/CellLink';
import { RuleText } from '../../parts/RuleText';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import type { Found } from '../../state/indicators';
import { useNav } from '../../state/nav';
import { textParts } from '../../state/ruleText';
import { useSession } from '../../state/session';
import { t } from '../../texts';

const useStyles = makeStyles({
  acts: { display: 'flex', gap: '8px', marginTop: '10px', flexWrap: 'wrap' },
  aside: { display: 'flex', gap: '8px', alignItems: 'baseline' },
});

interface RuleBlockProps {
  readonly found: Found;
  readonly rule: AppraisedRule | null;
  readonly trace: Trace | null;
  readonly hot: number;
  readonly onHot: (number: number) => void;
}

export function RuleBlock({ found, rule, trace, hot, onHot }: RuleBlockProps) {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const { go } = useNav();
  const { indicator, status } = found.row;
  const row = { sheet: found.table.reading.sheet, name: indicator.name };
  const byHand = session.state.settings.manualRows.some((m) => m.sheet === row.sheet && m.name === row.name);
  const rewritten = rule?.rewritten != null;
  const aside = (
    <span className={s.aside}>
      {rewritten && (
        <Badge appearance="tint" shape="rounded">
          {t('ind.rewritten')}
        </Badge>
      )}
      {indicator.ruleAt && <CellLink at={indicator.ruleAt} />}
    </span>
  );
  return (
    <Section title={t('ind.rule')} aside={aside}>
      {rule ? (
        <RuleText parts={textParts(rule.reading, trace)} hot={hot} onHot={onHot} />
      ) : (
        <p className={look.note}>{t('ind.noRule')}</p>
      )}
      {rewritten && (
        <p className={look.note}>
          {t('ind.original')}：{rule.text}
        </p>
      )}
      <div className={s.acts}>
        {rule && (
          <Button icon={<EditRegular />} onClick={() => go({ to: 'rewriting' })}>
            {t('ind.rewrite')}
          </Button>
        )}
        {rewritten && (
          <Button className={look.slim} appearance="subtle" onClick={() => void session.rewrite(rule.text, null)}>
            {t('ind.withdraw')}
          </Button>
        )}
        {(byHand || status !== 'scored') && (status !== 'manual' || byHand) && (
          <Button
            className={look.slim}
            appearance="subtle"
            onClick={() => void session.change((all) => markedByHand(all, row, !byHand))}
          >
            {t(byHand ? 'ind.auto' : 'ind.byHand')}
          </Button>
        )}
      </div>
    </Section>
  );
}
