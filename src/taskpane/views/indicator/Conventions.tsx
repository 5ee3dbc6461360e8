/** 约定: where the text is silent and the choice changes this mark, the choices side by side with their marks. */
import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppraisedRow, AppraisedRule } from '../../../core/model/appraisal';
import { CONVENTIONS } from '../../../core/model/convention';
import { sub } from '../../../core/model/exact';
import type { ConventionUse } from '../../../core/model/score';
import { withConvention } from '../../../session/decisions';
import { Choice } from '../../parts/Choice';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { choiceName, conventionName } from '../../state/conventions';
import { marks, signed } from '../../state/format';
import { useSession } from '../../state/session';
import { t } from '../../texts';

const useStyles = makeStyles({
  option: {
    display: 'inline-flex',
    gap: '8px',
    flexWrap: 'wrap',
    fontVariantNumeric: 'tabular-nums',
    // Fluent UI greys what is not picked, as if it could not be.
    color: tokens.colorNeutralForeground1,
  },
  scope: { marginTop: '4px', gridTemplateColumns: '72px minmax(0, 1fr)' },
  pick: { minWidth: 0, width: '100%' },
});

type Reach = 'rule' | 'all';

export function Conventions({ row, rule }: { readonly row: AppraisedRow; readonly rule: AppraisedRule }) {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  const [reach, setReach] = useState<Reach>('rule');
  const uses = row.score?.conventions ?? [];
  if (!uses.length) return null;
  const pick = (use: ConventionUse, choice: string): void =>
    void session.change((all) =>
      withConvention(
        all,
        use.id,
        choice as (typeof all.conventions)[typeof use.id],
        reach === 'rule' ? rule.text : null,
      ),
    );
  const reaches = [
    ['rule', t('ind.convScope', { n: rule.rows.length })],
    ['all', t('ind.convAll')],
  ] as const;
  return (
    <Section title={t('ind.conv')}>
      <p className={look.note}>{t('ind.convText')}</p>
      {uses.map((use) => (
        <Field key={use.id} label={conventionName(use.id)}>
          <RadioGroup value={use.chosen} onChange={(_, { value }) => pick(use, value)}>
            {optionsOf(use, row).map(({ choice, mark }) => (
              <Radio
                key={choice}
                value={choice}
                label={
                  <span className={s.option}>
                    {labelOf(use, choice)}
                    <span className={look.note}>
                      {marks(mark)}
                      {choice !== use.chosen && `（${signed(sub(mark, row.score!.mark))}）`}
                    </span>
                  </span>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Field className={s.scope} label={t('ind.convFor')} orientation="horizontal">
        <Choice className={s.pick} value={reach} options={reaches} onPick={setReach} />
      </Field>
    </Section>
  );
}

/** In the order of the catalogue, so that the default stands first whatever is chosen. */
function optionsOf(use: ConventionUse, row: AppraisedRow): ConventionUse['alternatives'] {
  const all = [{ choice: use.chosen, mark: row.score!.mark }, ...use.alternatives];
  const order = CONVENTIONS[use.id] as readonly string[];
  return all.sort((a, b) => order.indexOf(a.choice) - order.indexOf(b.choice));
}

function labelOf(use: ConventionUse, choice: string): string {
  const name = choiceName(use.id, choice);
  return CONVENTIONS[use.id][0] === choice ? t('ind.convDefault', { x: name }) : name;
}
