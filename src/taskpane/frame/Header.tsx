/** The only navigation: four tabs and the gear. The right 40 px stay free for Office's own menu. */
import {
  Button,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons';
import { LOW, NARROW, PAD, useLook } from '../parts/look';
import { TABS, useNav, type Tab as TabName } from '../state/nav';
import { t } from '../texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flex: 'none',
    alignItems: 'center',
    paddingLeft: `calc(${PAD} - 12px)`,
    paddingRight: '40px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { paddingLeft: PAD },
    [LOW]: { order: -2 },
  },
  tabs: { flex: '1 1 auto' },
  wide: { [NARROW]: { display: 'none' } },
  narrow: { height: '44px', display: 'none', [NARROW]: { display: 'inline-flex' } },
  gear: { minWidth: '44px', height: '44px' },
});

/** `floats` is told where menus and lists hang: in a landmark, or screen readers would find them outside of every one. */
export function Header({ floats }: { readonly floats: (node: HTMLElement | null) => void }) {
  const s = useStyles();
  const look = useLook();
  const { place, go } = useNav();
  const { tab } = place;
  const settings = tab === 'settings';
  const open = (name: unknown): void => go({ to: 'tab', tab: name as TabName });
  return (
    <header className={s.root}>
      <h1 className={look.said}>{t('nav.label')}</h1>
      <TabList
        className={mergeClasses(s.tabs, s.wide)}
        aria-label={t('nav.label')}
        selectedValue={settings ? null : tab}
        onTabSelect={(_, { value }) => open(value)}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="view">
            {t(`nav.${name}`)}
          </Tab>
        ))}
      </TabList>
      <Tooltip content={t('nav.settings')} relationship="label">
        <Button
          className={mergeClasses(s.gear, s.wide)}
          appearance="subtle"
          aria-pressed={settings}
          icon={settings ? <SettingsFilled /> : <SettingsRegular />}
          onClick={() => open('settings')}
        />
      </Tooltip>
      <Menu checkedValues={{ tab: [tab] }} onCheckedValueChange={(_, { checkedItems }) => open(checkedItems[0])}>
        <MenuTrigger>
          <MenuButton className={s.narrow} appearance="subtle">
            {t(`nav.${tab}`)}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {[...TABS, 'settings' as const].map((name) => (
              <MenuItemRadio key={name} name="tab" value={name}>
                {t(`nav.${name}`)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <div ref={floats} data-floats />
    </header>
  );
}
