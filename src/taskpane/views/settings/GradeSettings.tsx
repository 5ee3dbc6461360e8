/** 名次与等次: how the grade follows from rank, mark or quota, and where the group's totals stand. */
import { mergeClasses } from '@fluentui/react-components';
import type { StandingSettings } from '../../../core/model/settings';
import { Choice } from '../../parts/Choice';
import { gradesFor } from '../../state/grades';
import { useSession, useSessionState } from '../../state/session';
import { t } from '../../texts';
import { NumberField } from './NumberField';
import { QuotaSettings } from './QuotaSettings';
import { useLine } from './line';

type By = NonNullable<StandingSettings['by']>;
const BOOK = '';

export function GradeSettings() {
  const line = useLine();
  const session = useSession();
  const standing = useSessionState((state) => state.settings.standing);
  const own = useSessionState((state) => state.appraisal?.tables[0]?.reading.sheet);
  const sheets = (session.snapshot?.sheets ?? []).filter((x) => !x.ours && x.name !== own).map((x) => x.name);
  const save = (next: Partial<StandingSettings>): void =>
    void session.change((all) => ({ standing: { ...all.standing, ...next } }));
  const bys = [
    [BOOK, t('set.gradeBook')],
    ['rank', t('set.gradeRank')],
    ['score', t('set.gradeScore')],
    ['quota', t('set.gradeQuota')],
  ] as const;
  const { by, grades } = standing;
  return (
    <>
      <div className={mergeClasses(line.line, line.wide)}>
        <span>{t('set.gradeBy')}</span>
        <Choice<By | typeof BOOK>
          className={line.pick}
          size="small"
          aria-label={t('set.gradeBy')}
          value={by ?? BOOK}
          options={bys}
          onPick={(value) => save(value ? { by: value, grades: gradesFor(value) } : { by: null, grades: null })}
        />
      </div>
      {by &&
        grades?.map((grade, index) => (
          <div key={grade.name} className={line.line}>
            <span>{t(grade.upTo === null ? 'set.gradeLast' : `set.gradeUpTo.${by}`, { g: grade.name })}</span>
            {grade.upTo !== null && (
              <NumberField
                label={grade.name}
                value={grade.upTo}
                allowed={(value) => value.s >= 0n}
                onTake={(upTo) => save({ grades: grades.map((x, i) => (i === index ? { ...x, upTo } : x)) })}
              />
            )}
          </div>
        ))}
      {by === 'quota' && <QuotaSettings quota={standing.quota} onTake={(quota) => save({ quota })} />}
      <div className={mergeClasses(line.line, line.wide)}>
        <span>{t('set.peers')}</span>
        <Choice
          className={line.pick}
          size="small"
          aria-label={t('set.peers')}
          value={standing.sheet ?? BOOK}
          options={[[BOOK, t('set.peersBook')] as const, ...sheets.map((name) => [name, name] as const)]}
          onPick={(sheet) => save({ sheet: sheet || null })}
        />
      </div>
    </>
  );
}
