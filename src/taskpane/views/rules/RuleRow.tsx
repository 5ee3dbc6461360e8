/** One rule in the list: whose it is, how it was read, its words with the unread ones marked. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ChevronRightRegular,
  EditRegular,
  ErrorCircleFilled,
  InfoRegular,
  PersonRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { RuleText } from '../../parts/RuleText';
import { PAD } from '../../parts/look';
import { textParts } from '../../state/ruleText';
import type { ListedRule, RuleState } from '../../state/rules';
import { t } from '../../texts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: '8px',
    alignItems: 'center',
    padding: `8px 12px 10px ${PAD}`,
  },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline', marginBottom: '2px', flexWrap: 'wrap' },
  name: { fontWeight: tokens.fontWeightSemibold, flex: '1 1 auto' },
  state: {
    display: 'inline-flex',
    gap: '4px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '14px' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  text: { color: tokens.colorNeutralForeground2 },
  open: { color: tokens.colorNeutralForeground3 },
});

export function RuleRow({ listed }: { readonly listed: ListedRule }) {
  const s = useStyles();
  const icons: { readonly [S in RuleState]: ReactElement } = {
    read: <CheckmarkCircleRegular className={mergeClasses(s.icon, s.ok)} />,
    conv: <InfoRegular className={mergeClasses(s.icon, s.info)} />,
    rewritten: <EditRegular className={mergeClasses(s.icon, s.info)} />,
    unread: <ErrorCircleFilled className={mergeClasses(s.icon, s.bad)} />,
    manual: <PersonRegular className={s.icon} />,
  };
  return (
    <div className={s.row} role="presentation">
      <div role="gridcell">
        <div className={s.head}>
          <span className={s.name}>{listed.title}</span>
          <span className={s.state}>
            {icons[listed.state]}
            {t(`rule.${listed.state}`)}
          </span>
        </div>
        <div className={s.text}>
          <RuleText tight parts={textParts(listed.rule.reading, null)} />
        </div>
      </div>
      <span role="gridcell">
        <ChevronRightRegular className={s.open} aria-hidden />
      </span>
    </div>
  );
}
