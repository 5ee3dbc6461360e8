/** Every distinct rule of the workbook and how it was read. What needs a person stands first; a row opens the indicator. */
import { SearchBox, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { RowList } from '../../parts/RowList';
import { LOW, PAD } from '../../parts/look';
import { count } from '../../state/format';
import { rowKey, useNav } from '../../state/nav';
import { listedRules, matching, RULE_STATES, type ListedRule, type RuleState } from '../../state/rules';
import { useSessionState } from '../../state/session';
import { t } from '../../texts';
import { RuleRow } from './RuleRow';

const useStyles = makeStyles({
  top: {
    padding: `12px ${PAD} 10px`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    [LOW]: { position: 'static' },
  },
  search: { width: '100%', maxWidth: 'none', minWidth: 0 },
  pills: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  pill: {
    minWidth: 'auto',
    minHeight: '32px',
    padding: '0 8px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  empty: { padding: `16px ${PAD}` },
});

const keyOf = (listed: ListedRule): string => rowKey(listed.first);
const nameOf = (listed: ListedRule): string => [listed.title, t(`rule.${listed.state}`), listed.rule.text].join('，');

export function Rules() {
  const s = useStyles();
  const { go } = useNav();
  const appraisal = useSessionState((state) => state.appraisal);
  const [search, setSearch] = useState('');
  const [state, setState] = useState<RuleState | null>(null);
  const wanted = useDeferredValue(search.trim());
  const rules = useMemo(() => (appraisal ? listedRules(appraisal) : []), [appraisal]);
  const shown = useMemo(() => matching(rules, wanted, state), [rules, wanted, state]);
  const number = (of: RuleState): number => rules.filter((listed) => listed.state === of).length;
  return (
    <>
      <div className={s.top}>
        <SearchBox
          className={s.search}
          placeholder={t('rule.search')}
          aria-label={t('rule.search')}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <div className={s.pills}>
          <ToggleButton className={s.pill} checked={!state} onClick={() => setState(null)}>
            {t('rule.all')} {count(rules.length)}
          </ToggleButton>
          {RULE_STATES.filter(number).map((of) => (
            <ToggleButton
              key={of}
              className={s.pill}
              checked={state === of}
              onClick={() => setState(state === of ? null : of)}
            >
              {t(`rule.${of}`)} {count(number(of))}
            </ToggleButton>
          ))}
        </div>
      </div>
      {shown.length ? (
        <RowList
          label={t('nav.rules')}
          items={shown}
          keyOf={keyOf}
          nameOf={nameOf}
          height={96}
          onAction={(listed) => go({ to: 'indicator', row: listed.first })}
        >
          {(listed) => <RuleRow listed={listed} />}
        </RowList>
      ) : (
        <div className={s.empty}>{t(rules.length ? 'rule.none' : 'rule.empty')}</div>
      )}
    </>
  );
}
