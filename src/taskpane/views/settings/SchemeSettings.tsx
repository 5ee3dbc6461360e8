/** 年度方案: full marks by section, taken from the workbook, from a year's scheme, or typed. */
import { Field, mergeClasses } from '@fluentui/react-components';
import { decimal, decimalText, sum } from '../../../core/model/exact';
import type { Scheme } from '../../../core/model/scheme';
import { Choice } from '../../parts/Choice';
import { useLook } from '../../parts/look';
import { fullMarks } from '../../state/format';
import { useSession, useSessionState } from '../../state/session';
import { mainSections, sectionFull } from '../../state/totals';
import { t } from '../../texts';
import { NumberField } from './NumberField';
import { WeightSettings } from './WeightSettings';
import { useLine } from './line';

type Sections = NonNullable<Scheme['sections']>;

export function SchemeSettings() {
  const line = useLine();
  const look = useLook();
  const session = useSession();
  const scheme = useSessionState((state) => state.settings.scheme);
  const table = useSessionState((state) => state.appraisal?.tables[0]);
  const book: Sections = table
    ? mainSections(table).map((x) => ({ title: x.title, full: decimalText(sectionFull(x)), floor: null }))
    : [];
  const sections = scheme.sections ?? book;
  const total = (of: Sections): string => fullMarks(sum(of.map((x) => decimal(x.full))));
  const save = (next: Sections | null): void => void session.change(() => ({ scheme: { ...scheme, sections: next } }));
  const bookName = t('set.schemeBook', { n: table ? fullMarks(table.totals.full) : '' });
  const own = scheme.sections && t('set.schemeV', { y: scheme.year ?? table?.reading.year ?? '', n: total(sections) });
  const options = [['book', bookName] as const, ...(own ? [['own', own] as const] : [])];
  return (
    <>
      <Field label={t('set.schemeF')}>
        <Choice
          className={line.pick}
          size="small"
          value={own ? 'own' : 'book'}
          options={options}
          onPick={(value) => value === 'book' && save(null)}
        />
      </Field>
      {sections.map((section, index) => (
        <div key={section.title} className={line.line}>
          <span>{section.title}</span>
          <NumberField
            label={section.title}
            value={section.full}
            allowed={(value) => value.s >= 0n}
            onTake={(full) => save(sections.map((x, i) => (i === index ? { ...x, full } : x)))}
          />
        </div>
      ))}
      {sections.length > 0 && (
        <div className={line.line}>
          <span>{t('set.sum')}</span>
          <span className={mergeClasses(line.figure, look.figures)}>{total(sections)}</span>
        </div>
      )}
      <WeightSettings />
    </>
  );
}
