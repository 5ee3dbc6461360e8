/** 测算: other values in; mark, total, rank and grade out. The sheet is not touched. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import { AddRegular, ArrowResetRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Analysis } from '../../../core/analyse';
import type { Winnable } from '../../../core/model/analysis';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { besideName } from '../../state/names';
import { useSessionState } from '../../state/session';
import { trialKey, trialOf, useWhatIf, type Trial } from '../../state/trial';
import { t } from '../../texts';
import { TrialRow } from './TrialRow';
import { TrialTotals } from './TrialTotals';
import { TRIED } from './Winnable';

const useStyles = makeStyles({
  acts: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '4px' },
  menu: { maxHeight: '300px' },
});

export function WhatIf({ analysis }: { readonly analysis: Analysis }) {
  const s = useStyles();
  const look = useLook();
  const wins = [...analysis.outlook.open, ...analysis.outlook.bonus];
  const [trials, setTrials] = useState<readonly Trial[]>(() => analysis.outlook.open.slice(0, TRIED).map(trialOf));
  const result = useWhatIf(trials);
  const left = wins.filter((win) => !trials.some((trial) => trial.win === win));
  const put = (trial: Trial): void =>
    setTrials(trials.map((other) => (trialKey(other) === trialKey(trial) ? trial : other)));
  return (
    <>
      <TrialTotals result={result} />
      <Section>
        {!trials.length && <p className={look.note}>{t('ana.whatNone')}</p>}
        {trials.map((trial) => (
          <TrialRow
            key={trialKey(trial)}
            trial={trial}
            result={result}
            onType={(text) => put({ ...trial, text })}
            onRemove={() => setTrials(trials.filter((other) => other !== trial))}
          />
        ))}
        <div className={s.acts}>
          <AddMenu wins={left} className={s.menu} onAdd={(win) => setTrials([...trials, trialOf(win)])} />
          <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={() => setTrials([])}>
            {t('ana.reset')}
          </Button>
        </div>
      </Section>
    </>
  );
}

interface AddMenuProps {
  readonly wins: readonly Winnable[];
  readonly className: string;
  readonly onAdd: (win: Winnable) => void;
}

function AddMenu({ wins, className, onAdd }: AddMenuProps) {
  const appraisal = useSessionState((state) => state.appraisal);
  return (
    <Menu>
      <MenuTrigger>
        <Button icon={<AddRegular />} disabled={!wins.length}>
          {t('ana.add')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={className}>
          {wins.map((win) => (
            <MenuItem key={`${win.at.sheet}${win.at.row}:${win.at.col}`} onClick={() => onAdd(win)}>
              {[win.name, besideName(appraisal, win)].filter(Boolean).join('：')}（{win.label}）
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
