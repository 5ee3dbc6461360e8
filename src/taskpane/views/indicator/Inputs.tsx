/** 所用数据: each value the mark rests on, with its cell and, for a formula, where it takes it from. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../../core/model/area';
import { formulaAt, sheetNamed } from '../../../core/model/snapshot';
import type { Trace, TraceInput } from '../../../core/model/score';
import { CellLink } from '../../parts/CellLink';
import { Section } from '../../parts/Section';
import type { Found } from '../../state/indicators';
import { told } from '../../state/measured';
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
    '& th': { width: '40%' },
    '& td:nth-child(2)': { textAlign: 'right', paddingRight: '12px', paddingLeft: '8px' },
    '& td:nth-child(3)': { textAlign: 'right', width: '1%' },
  },
  from: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function Inputs({ found, trace }: { readonly found: Found; readonly trace: Trace | null }) {
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
              found={found}
              name={nameAmong(input, trace.inputs, found)}
              steps={trace.steps}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** 总量 and 增速 have a 完成值 each. */
function nameAmong({ name, at }: TraceInput, all: readonly TraceInput[], { row }: Found): string {
  if (all.filter((other) => other.name === name).length < 2) return name;
  const { growth, actual } = row.indicator.cells;
  if (at && growth && at.col === growth.col) return t('ind.inputGrowth', { x: name });
  return at && actual && at.col === actual.col ? t('ind.inputAmount', { x: name }) : name;
}

/** `'A组县区数据'!E18` without the marks that only a formula needs. */
const plainFormula = (formula: string): string => formula.replace(/^=/, '').replace(/^'([^']+)'!/, '$1!');

/** A bare 1.5 that the steps take for 1.5% is one. */
const asCounted = (value: string, steps: Trace['steps']): string =>
  /^−?[\d.]+$/.test(value) && steps.some(({ how }) => how.split(/[，（）]|对/).includes(`${value}%`))
    ? `${value}%`
    : value;

interface InputRowProps {
  readonly input: TraceInput;
  readonly found: Found;
  readonly name: string;
  readonly steps: Trace['steps'];
}

function InputRow({ input, found, name, steps }: InputRowProps) {
  const s = useStyles();
  const session = useSession();
  const { at } = input;
  const sheet = at && session.snapshot ? sheetNamed(session.snapshot, at.sheet) : undefined;
  const formula = at && sheet ? formulaAt(sheet, at.row, at.col) : undefined;
  return (
    <tr>
      <th scope="row">
        {name}
        {formula && <span className={s.from}>{t('ind.formula', { x: plainFormula(formula) })}</span>}
      </th>
      <td>{asCounted(told(input.value, at, found.row.indicator.cells, session.snapshot), steps)}</td>
      <td>{at && <CellLink at={at} />}</td>
    </tr>
  );
}
