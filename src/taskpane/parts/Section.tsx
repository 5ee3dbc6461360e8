/** The only titled block of a view: heading, optional figure at the right, content. Flat; space and a hairline part it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PAD } from './look';

const useStyles = makeStyles({
  root: {
    padding: `12px ${PAD}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  /** The list below belongs to this heading. */
  open: { borderBottom: 'none', paddingBottom: '4px' },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '8px', flexWrap: 'wrap' },
  bare: { marginBottom: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    flex: '1 1 auto',
  },
  aside: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface SectionProps {
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly open?: boolean;
}

export function Section({ title, aside, children, className, open = false }: SectionProps) {
  const s = useStyles();
  return (
    <section className={mergeClasses(s.root, open && s.open, className)} aria-label={title}>
      {title && (
        <div className={mergeClasses(s.head, !children && s.bare)}>
          <h2 className={s.title}>{title}</h2>
          {aside && <div className={s.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
