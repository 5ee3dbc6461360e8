/** The only list of names with a number at the right and a bar below. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Bar } from './Bar';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, fontVariantNumeric: 'tabular-nums' },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    columnGap: '10px',
    rowGap: '3px',
    padding: '5px 0',
    alignItems: 'baseline',
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'right',
    minWidth: '48px',
  },
  bar: { gridColumn: '1 / -1' },
});

export interface Ranked {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
  /** 0 to 1 of the longest. */
  readonly share: number;
}

export function RankList({ items }: { readonly items: readonly Ranked[] }) {
  const s = useStyles();
  return (
    <ul className={s.list}>
      {items.map((item) => (
        <li key={item.name} className={s.item}>
          <span className={s.name}>{item.name}</span>
          <span className={s.figure}>{item.figure}</span>
          <span className={s.note}>{item.note}</span>
          <span className={s.bar}>
            <Bar share={item.share} />
          </span>
        </li>
      ))}
    </ul>
  );
}
