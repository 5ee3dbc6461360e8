/** 所用数据: each value the mark rests on, with its cell and, for a formula, where it takes it from. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../../core/model/area';
import { formulaAt, sheetNamed } from '../../../core/model/snapshot';
import type { Trace, TraceInput } from '../../../core/model/score';
import { CellLink } from '../../parts/CellLink';
import { Section } from '../../parts/Section';
import type { Found } from '../../state/indicators';
import { useSession } from '../../state/session';
import { t } from '../../texts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& td, & th': {
      padding: '4px 0',
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: 'baseline',
    },
    '& td:nth-child(2)': { textAlign: 'right', paddingRight: '12px', paddingLeft: '8px' },
    '& td:nth-child(3)': { textAlign: 'right', width: '1%' },
  },
  from: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function Inputs({ trace }: { readonly found: Found; readonly trace: Trace | null }) {
  const s = useStyles();
  if (!trace?.inputs.length) return null;
  return (
    <Section title={t('ind.inputs')}>
      <table className={s.table}>
        <tbody>
          {trace.inputs.map((input) => (
            <InputRow
              key={`${input.name}${input.at ? columnLetters(input.at.col) + input.at.row : ''}`}
              input={input}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function InputRow({ input }: { readonly input: TraceInput }) {
  const s = useStyles();
  const session = useSession();
  const { at } = input;
  const sheet = at && session.snapshot ? sheetNamed(session.snapshot, at.sheet) : undefined;
  const formula = at && sheet ? formulaAt(sheet, at.row, at.col) : undefined;
  return (
    <tr>
      <th scope="row">
        {input.name}
        {formula && <span className={s.from}>{t('ind.formula', { x: formula.replace(/^=/, '') })}</span>}
      </th>
      <td>{input.value}</td>
      <td>{at && <CellLink at={at} />}</td>
    </tr>
  );
}
