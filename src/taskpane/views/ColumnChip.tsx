/** The only chip of a column: what it means, and the menu to go there or to change its meaning. */
import {
  InteractionTag,
  InteractionTagPrimary,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { columnLetters } from '../../core/model/area';
import { withColumn } from '../../session/decisions';
import type { Chip } from '../state/recognised';
import { useLook } from '../parts/look';
import { CHOOSABLE, roleName } from '../state/roles';
import { useReveal } from '../state/reveal';
import { useSession } from '../state/session';
import { t } from '../texts';

const useStyles = makeStyles({
  letters: { color: tokens.colorNeutralForeground2, marginLeft: '4px', fontVariantNumeric: 'tabular-nums' },
  list: { maxHeight: '320px' },
});

interface ColumnChipProps {
  readonly sheet: string;
  readonly chip: Chip;
  readonly write: boolean;
}

export function ColumnChip({ sheet, chip, write }: ColumnChipProps) {
  const s = useStyles();
  const look = useLook();
  const name = t(chip.added ? 'rec.chipNew' : 'rec.chip', { role: chip.role, col: chip.letters });
  return (
    <Menu>
      <InteractionTag value={chip.role} size="small" appearance={write ? 'brand' : 'outline'}>
        <MenuTrigger>
          <InteractionTagPrimary aria-label={name} disabled={chip.added}>
            {chip.role}
            <span className={s.letters}>{chip.letters}</span>
          </InteractionTagPrimary>
        </MenuTrigger>
      </InteractionTag>
      <MenuPopover className={look.float}>
        <MenuList className={s.list}>
          {chip.cols.map((col, i) => (
            <Fragment key={col}>
              {i > 0 && <MenuDivider />}
              <ColumnItems sheet={sheet} col={col} />
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ColumnItems({ sheet, col }: { readonly sheet: string; readonly col: number }) {
  const look = useLook();
  const session = useSession();
  const reveal = useReveal();
  const letters = columnLetters(col);
  const row = session.state.appraisal?.tables.find((x) => x.reading.sheet === sheet)?.reading.headerRows[0] ?? 1;
  return (
    <>
      <MenuItem onClick={() => reveal({ sheet, row, col })}>{t('rec.goto', { col: letters })}</MenuItem>
      <Menu>
        <MenuTrigger>
          {/* Fluent UI makes a button of whatever opens a menu; an item it must stay. */}
          <MenuItem role="menuitem">{t('rec.change')}</MenuItem>
        </MenuTrigger>
        <MenuPopover className={look.float}>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t('rec.as', { col: letters })}</MenuGroupHeader>
              {CHOOSABLE.map((role) => (
                <MenuItem
                  key={role}
                  onClick={() => void session.change((all) => withColumn(all, sheet, letters, role))}
                >
                  {roleName(role)}
                </MenuItem>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <MenuItem onClick={() => void session.change((all) => withColumn(all, sheet, letters, null))}>
        {t('rec.ignore')}
      </MenuItem>
    </>
  );
}
