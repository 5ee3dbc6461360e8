/** The only folding block inside an accordion: heading, content, margins of the pane. */
import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { PAD } from './look';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { '& button': { padding: `6px ${PAD}` } },
  title: { display: 'flex', gap: '8px', alignItems: 'baseline', minWidth: 0, overflowWrap: 'anywhere' },
  panel: { margin: 0 },
});

interface FoldProps {
  readonly value: string;
  readonly title: ReactNode;
  readonly icon?: ReactElement;
  readonly children: ReactNode;
}

export function Fold({ value, title, icon, children }: FoldProps) {
  const s = useStyles();
  return (
    <AccordionItem value={value} className={s.item}>
      <AccordionHeader className={s.head} expandIconPosition="end" icon={icon}>
        <span className={s.title}>{title}</span>
      </AccordionHeader>
      <AccordionPanel className={s.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
