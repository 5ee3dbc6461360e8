/** The only answer for a notice (通报): its organisations by rank. The sum of their marks would say nothing. */
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Appraisal } from '../../core/model/appraisal';
import { compare } from '../../core/model/exact';
import { IndicatorList, type Item } from '../parts/IndicatorList';
import { Section } from '../parts/Section';
import { useLook } from '../parts/look';
import { count, marks } from '../state/format';
import { everyRow, markCell, type Found } from '../state/indicators';
import { t } from '../texts';
import { WrittenFlag } from './WrittenFlag';

/** More than this would push what must be handled out of sight. */
const SHOWN = 5;

interface OrganisationsProps {
  readonly appraisal: Appraisal;
  /** Every one of them, not only the first. */
  readonly whole?: boolean;
}

export function Organisations({ appraisal, whole = false }: OrganisationsProps) {
  const look = useLook();
  const [all, setAll] = useState(whole);
  const items = useMemo(
    () =>
      [...everyRow(appraisal)]
        .filter(({ table }) => table.reading.form === 'organisations')
        .sort(best)
        .map(itemOf),
    [appraisal],
  );
  const title = t('sum.orgs', { n: count(items.length) });
  return (
    <>
      <Section open title={title} aside={<WrittenFlag />} />
      <IndicatorList label={title} items={all ? items : items.slice(0, SHOWN)} />
      {items.length > SHOWN && !all && (
        <Button className={look.more} appearance="subtle" onClick={() => setAll(true)}>
          {t('sum.orgsMore', { n: count(items.length) })}
        </Button>
      )}
    </>
  );
}

/** The highest mark first, those without one last. */
function best({ row: a }: Found, { row: b }: Found): number {
  if (!a.mark || !b.mark) return Number(!a.mark) - Number(!b.mark);
  return compare(b.mark, a.mark);
}

const itemOf = ({ ref, row, table }: Found): Item => ({
  ref,
  name: row.indicator.name,
  at: markCell(table, row),
  figure: row.mark ? marks(row.mark) : t('sum.unscoredMark'),
  under: row.rank === null ? '' : t('ana.placeV', { r: row.rank }),
});
