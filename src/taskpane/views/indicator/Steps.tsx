/** 得分过程: one line a clause, in the order of the text, with what was compared and what it gave. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AppraisedRow } from '../../../core/model/appraisal';
import { decimalText, fixedText, isNegative } from '../../../core/model/exact';
import type { ReadingView } from '../../../core/model/reading';
import type { Trace } from '../../../core/model/score';
import { ClauseNumber, useStageStyles } from '../../parts/RuleText';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { marks, minus } from '../../state/format';
import { numberedSteps, type NumberedStep } from '../../state/ruleText';
import { t } from '../../texts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, fontVariantNumeric: 'tabular-nums' },
  step: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '5px 6px 5px 0',
    alignItems: 'baseline',
    borderRadius: tokens.borderRadiusMedium,
  },
  hot: { backgroundColor: tokens.colorSubtleBackgroundHover },
  tag: { fontSize: tokens.fontSizeBase200, padding: '0 4px', borderRadius: '3px', marginRight: '6px' },
  tagUnused: { backgroundColor: 'transparent', boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}` },
  unused: { color: tokens.colorNeutralForeground2 },
  how: { overflowWrap: 'anywhere' },
  sum: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    padding: '8px 6px 0 26px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    marginTop: '4px',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface StepsProps {
  readonly row: AppraisedRow;
  readonly reading: ReadingView;
  readonly trace: Trace | null;
  readonly hot: number;
  readonly onHot: (number: number) => void;
}

export function Steps({ row, reading, trace, hot, onHot }: StepsProps) {
  const s = useStyles();
  const look = useLook();
  if (!trace?.steps.length) return null;
  const steps = numberedSteps(reading, trace);
  return (
    <Section title={t(row.mark ? 'ind.steps' : 'ind.readPart')}>
      <ol className={s.list}>
        {steps.map((numbered, index) => (
          <Step key={index} reading={reading} {...numbered} hot={hot !== 0 && hot === numbered.number} onHot={onHot} />
        ))}
      </ol>
      {row.mark && (
        <div className={s.sum}>
          <span className={look.strong}>{t('ind.sum')}</span>
          <span className={look.strong}>{marks(row.mark)}</span>
          <span className={look.note}>{sumText(trace, steps)}</span>
        </div>
      )}
    </Section>
  );
}

interface StepProps extends NumberedStep {
  readonly reading: ReadingView;
  readonly hot: boolean;
  readonly onHot: (number: number) => void;
}

function Step({ number, step, reading, hot, onHot }: StepProps) {
  const s = useStyles();
  const look = useLook();
  const stage = useStageStyles();
  const { applied, amount, span } = step;
  return (
    <li className={mergeClasses(s.step, hot && s.hot)} onMouseEnter={() => onHot(number)} onMouseLeave={() => onHot(0)}>
      {number ? <ClauseNumber n={number} unused={!applied} /> : <span />}
      <span className={mergeClasses(s.how, !applied && s.unused)}>
        <span className={mergeClasses(s.tag, stage[step.stage], !applied && s.tagUnused)}>
          {t(`ind.stage.${step.stage}`)}
        </span>
        <span className={look.said}>“{reading.text.slice(span.start, span.end)}”</span>
        {applied ? step.how : `${t('ind.na')}${step.how && `：${step.how}`}`}
      </span>
      <span>{applied && amount ? minus(fixedText(amount, trailing(amount))) : ''}</span>
    </li>
  );
}

/** Two decimals, four when two would round. */
const trailing = (amount: NonNullable<NumberedStep['step']['amount']>): number =>
  (decimalText(amount, 4).split('.')[1]?.length ?? 0) > 2 ? 4 : 2;

/** `7.2126 + 3.3 = 10.5126，四舍五入，保留两位小数`. */
function sumText(trace: Trace, steps: readonly NumberedStep[]): string {
  const amounts = steps.flatMap(({ step }) => (step.applied && step.amount ? [step.amount] : []));
  const terms = amounts.map((amount, i) => {
    const text = decimalText(isNegative(amount) ? amount.neg() : amount, 4);
    const sign = isNegative(amount) ? '−' : i === 0 ? '' : '+';
    return i === 0 ? `${sign}${text}` : ` ${sign} ${text}`;
  });
  const exact = minus(decimalText(trace.exact, 4));
  const rounding = trace.places ? t('ind.round', { x: PLACES[trace.places] ?? trace.places }) : t('ind.round0');
  return `${terms.length > 1 ? `${terms.join('')} = ` : ''}${exact}，${rounding}`;
}

const PLACES: Readonly<Record<number, string>> = { 1: '一', 2: '两', 3: '三', 4: '四' };
