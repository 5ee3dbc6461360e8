/** The only place for the tables beside the main one: name, total, and the marks of organisations. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appraisal, AppraisedTable } from '../../core/model/appraisal';
import { CellLink } from '../parts/CellLink';
import { Section } from '../parts/Section';
import { count, fullMarks, marks } from '../state/format';
import { totalCell } from '../state/totals';
import { t } from '../texts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px', fontVariantNumeric: 'tabular-nums' },
  item: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  figure: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

export function Others({ appraisal }: { readonly appraisal: Appraisal }) {
  const s = useStyles();
  const [first, ...rest] = appraisal.tables;
  // Blocks of one list stand in it already.
  const others = rest.filter(({ reading }) => reading.form === 'indicators' || first?.reading.form === 'indicators');
  if (!others.length) return null;
  return (
    <Section title={t('sum.others')}>
      <ul className={s.list}>
        {others.map((table) => (
          <Other key={`${table.reading.sheet}${table.reading.area.top}${table.reading.area.left}`} table={table} />
        ))}
      </ul>
    </Section>
  );
}

function Other({ table }: { readonly table: AppraisedTable }) {
  const s = useStyles();
  const { totals, reading } = table;
  const at = totalCell(table);
  const fields = { a: marks(totals.score), b: fullMarks(totals.full), n: count(table.rows.length) };
  return (
    <li className={s.item}>
      <span className={s.name}>{reading.sheet}</span>
      <span className={s.figure}>
        {reading.form === 'organisations' ? t('sum.orgs', { n: count(table.rows.length) }) : t('sum.otherV', fields)}
      </span>
      {at && <CellLink at={at} />}
    </li>
  );
}
