/** The only view of what was found in the workbook: columns as chips, read apart from written. */
import { Accordion, Button, TagGroup, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, TableRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Fold } from '../parts/Fold';
import { PAD, useLook } from '../parts/look';
import { count } from '../state/format';
import { recognised, type Chip, type Recognised as View } from '../state/recognised';
import { useSession, useSessionState } from '../state/session';
import { t } from '../texts';
import { ColumnChip } from './ColumnChip';

const useStyles = makeStyles({
  panel: { padding: `0 ${PAD} 16px` },
  intro: { margin: '0 0 12px' },
  facts: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    rowGap: '12px',
    columnGap: '8px',
    margin: 0,
    alignItems: 'baseline',
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0, minWidth: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginLeft: '-1px' },
  again: { marginTop: '12px', marginLeft: '-6px' },
});

interface RecognisedProps {
  readonly open?: boolean;
  readonly intro?: boolean;
}

/** One folding block for each table. */
export function Recognised({ open = false, intro = false }: RecognisedProps) {
  const appraisal = useSessionState((state) => state.appraisal);
  const plan = useSessionState((state) => state.plan);
  if (!appraisal) return null;
  const views = appraisal.tables.map((_, index) => recognised(appraisal, index, plan));
  return (
    <Accordion multiple collapsible defaultOpenItems={open ? ['0'] : []}>
      {views.map((view, index) => (
        <Table key={index} value={String(index)} view={view} intro={intro && index === 0} />
      ))}
    </Accordion>
  );
}

interface TableProps {
  readonly value: string;
  readonly view: View;
  readonly intro: boolean;
}

function Table({ value, view, intro }: TableProps) {
  const s = useStyles();
  const session = useSession();
  const [a, b] = view.head;
  const title = t('rec.title', { sheet: view.sheet, n: count(view.count), a: view.span[0], b: view.span[1] });
  return (
    <Fold value={value} title={title} icon={<TableRegular />}>
      <div className={s.panel}>
        {intro && <p className={s.intro}>{t('rec.intro', { n: view.write.reduce((n, c) => n + c.cols.length, 0) })}</p>}
        <dl className={s.facts}>
          <Fact term={t('rec.head')}>{a === b ? t('rec.headV1', { a }) : t('rec.headV', { a, b })}</Fact>
          <Fact term={t('rec.read')}>
            <Chips label={t('rec.read')} sheet={view.sheet} chips={view.read} />
          </Fact>
          <Fact term={t('rec.write')}>
            <Chips label={t('rec.write')} sheet={view.sheet} chips={view.write} write />
          </Fact>
          <Fact term={t('rec.rules')}>{rulesText(view.rules)}</Fact>
          <Fact term={t('rec.keep')}>
            {view.totals ? t('rec.keepV', { n: count(view.totals) }) : t('rec.keepRest')}
          </Fact>
        </dl>
        <Button
          className={s.again}
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          onClick={() => void session.open()}
        >
          {t('rec.reread')}
        </Button>
      </div>
    </Fold>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const s = useStyles();
  return (
    <>
      <dt className={s.term}>{term}</dt>
      <dd className={s.fact}>{children}</dd>
    </>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly sheet: string;
  readonly chips: readonly Chip[];
  readonly write?: boolean;
}

function Chips({ label, sheet, chips, write = false }: ChipsProps) {
  const s = useStyles();
  const look = useLook();
  const added = chips.filter((chip) => chip.added).length;
  return (
    <>
      <TagGroup className={s.chips} size="small" aria-label={label}>
        {chips.map((chip) => (
          <ColumnChip key={chip.role} sheet={sheet} chip={chip} write={write} />
        ))}
      </TagGroup>
      {added > 0 && <p className={look.note}>{t('rec.newCol', { n: added })}</p>}
    </>
  );
}

function rulesText({ all, unread, manual }: View['rules']): string {
  if (unread && manual) return t('rec.rulesBoth', { n: count(all), k: count(unread), m: count(manual) });
  if (unread) return t('rec.rulesSome', { n: count(all), k: count(unread) });
  if (manual) return t('rec.rulesManual', { n: count(all), k: count(manual) });
  return t('rec.rulesAll', { n: count(all) });
}
