/** The only choice of what a run writes: the whole table, or the rows selected in the sheet. */
import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ScopeChoice } from '../../session/state';
import { useLook } from '../parts/look';
import { indicatorCount, selectedCount } from '../state/dock';
import { count, rowsText } from '../state/format';
import { useSession, useSessionState } from '../state/session';
import { t } from '../texts';
import { useDockStyles } from './dockStyles';

export function ScopeMenu({ disabled }: { readonly disabled: boolean }) {
  const d = useDockStyles();
  const look = useLook();
  const session = useSession();
  const state = useSessionState((all) => all);
  const name = t(state.scope === 'all' ? 'dock.scopeAll' : 'dock.scopeSel');
  const n = selectedCount(state);
  const rows = rowsText(state.selection?.rows ?? []);
  return (
    <Menu
      checkedValues={{ scope: [state.scope] }}
      onCheckedValueChange={(_, { checkedItems }) => void session.setScope(checkedItems[0] as ScopeChoice)}
      onOpenChange={(_, { open }) => open && void session.lookAtSelection()}
    >
      <MenuTrigger>
        <MenuButton className={d.scope} disabledFocusable={disabled} aria-label={t('dock.scopeLabel', { x: name })}>
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={look.float}>
        <MenuList>
          <MenuItemRadio name="scope" value="all">
            {t('dock.scopeAllN', { n: count(indicatorCount(state.appraisal)) })}
          </MenuItemRadio>
          <MenuItemRadio name="scope" value="rows">
            {n ? t('dock.scopeSelN', { a: rows, n: count(n) }) : t('dock.scopeNone')}
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
