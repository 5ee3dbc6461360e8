/** 月份与预警: the month that 序时进度 and late reports are judged by, the day reports are due, live scoring. */
import { Field, Switch, mergeClasses } from '@fluentui/react-components';
import { Choice } from '../../parts/Choice';
import { bookMonth, monthName, monthsOf } from '../../state/months';
import { useSession, useSessionState } from '../../state/session';
import { t } from '../../texts';
import { useLine } from './line';

const BOOK = '';
const DAYS = Array.from({ length: 31 }, (_, i) => [String(i + 1), t('set.dueV', { d: i + 1 })] as const);

export function MonthSettings() {
  const line = useLine();
  const session = useSession();
  const settings = useSessionState((state) => state.settings);
  const appraisal = useSessionState((state) => state.appraisal);
  const found = bookMonth(appraisal);
  const book = found ? t('set.monthBook', { m: monthName(found) }) : t('set.monthNone');
  const options = [[BOOK, book] as const, ...monthsOf(appraisal).map((m) => [m, monthName(m)] as const)];
  return (
    <>
      <Field label={t('set.month')}>
        <Choice
          className={line.pick}
          size="small"
          value={settings.month ?? BOOK}
          options={options}
          onPick={(month) => void session.change(() => ({ month: month || null }))}
        />
      </Field>
      <div className={mergeClasses(line.line, line.wide)}>
        <span>{t('set.due')}</span>
        <Choice
          className={line.pick}
          size="small"
          aria-label={t('set.due')}
          value={String(settings.dueDay)}
          options={DAYS}
          onPick={(day) => void session.change(() => ({ dueDay: Number(day) }))}
        />
      </div>
      <Switch
        className={line.switch}
        label={t('set.warnColor')}
        labelPosition="before"
        checked={settings.warningFill}
        onChange={(_, { checked }) => void session.change(() => ({ warningFill: checked }))}
      />
      <Field hint={t('set.autoHint')}>
        <Switch
          className={line.switch}
          label={t('set.auto')}
          labelPosition="before"
          checked={settings.autoScore}
          onChange={(_, { checked }) => void session.change(() => ({ autoScore: checked }))}
        />
      </Field>
    </>
  );
}
