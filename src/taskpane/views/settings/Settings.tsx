/** What holds for the workbook all year. Filled in from the workbook; most offices never open it. */
import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fold } from '../../parts/Fold';
import { PAD, useLook } from '../../parts/look';
import { t } from '../../texts';
import { Trouble } from '../Trouble';
import { ConventionSettings } from './ConventionSettings';
import { GradeSettings } from './GradeSettings';
import { MonthSettings } from './MonthSettings';
import { SchemeSettings } from './SchemeSettings';
import { WriteSettings } from './WriteSettings';

const useStyles = makeStyles({
  intro: { padding: `12px ${PAD}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  name: { fontWeight: tokens.fontWeightSemibold },
  panel: { padding: `0 ${PAD} 16px`, display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

const PARTS = [
  ['scheme', 'set.scheme', <SchemeSettings />],
  ['month', 'set.monthT', <MonthSettings />],
  ['conv', 'set.conv', <ConventionSettings />],
  ['grade', 'set.grade', <GradeSettings />],
  ['write', 'set.write', <WriteSettings />],
] as const;

export function Settings() {
  const s = useStyles();
  const look = useLook();
  const part = (value: string, title: string, body: ReactNode) => (
    <Fold key={value} value={value} title={<span className={s.name}>{title}</span>}>
      <div className={s.panel}>{body}</div>
    </Fold>
  );
  return (
    <>
      <Trouble />
      <div className={s.intro}>
        <h2 className={s.title}>{t('set.title')}</h2>
        <p className={look.note}>{t('set.saved')}</p>
      </div>
      <Accordion multiple collapsible defaultOpenItems={['scheme', 'month', 'conv']}>
        {PARTS.map(([value, title, body]) => part(value, t(title), body))}
        {part('about', t('set.about'), t('set.aboutV'))}
      </Accordion>
    </>
  );
}
