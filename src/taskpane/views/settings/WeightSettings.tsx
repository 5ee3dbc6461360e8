/** 总量、增速权重: what the rules of the economic indicators are held against; no mark comes from it. */
import { mergeClasses } from '@fluentui/react-components';
import { fittingScheme, type SchemeWeight } from '../../../core/model/scheme';
import { Choice } from '../../parts/Choice';
import { useSession, useSessionState } from '../../state/session';
import { mainSections } from '../../state/totals';
import { t } from '../../texts';
import { useLine } from './line';

const PAIRS: readonly (readonly [level: string, growth: string])[] = [
  ['20', '80'],
  ['30', '70'],
  ['40', '60'],
  ['50', '50'],
  ['60', '40'],
  ['70', '30'],
];

export function WeightSettings() {
  const line = useLine();
  const session = useSession();
  const scheme = useSessionState((state) => state.settings.scheme);
  const table = useSessionState((state) => state.appraisal?.tables[0]);
  const titles = table ? mainSections(table).map((x) => x.title) : [];
  const weights = scheme.weights ?? fittingScheme(scheme.year ?? table?.reading.year ?? null, titles)?.weights ?? [];
  const save = (index: number, pair: string): void => {
    const [level = '', growth = ''] = pair.split('/');
    const next = weights.map((w, i) => (i === index ? { ...w, level, growth } : w));
    void session.change(() => ({ scheme: { ...scheme, weights: next } }));
  };
  return weights.map((weight, index) => {
    const label = t('set.weights', { x: weight.indicator ?? t('set.weightsRest') });
    return (
      <div key={label} className={mergeClasses(line.line, line.wide)}>
        <span>{label}</span>
        <Choice
          className={line.pick}
          size="small"
          aria-label={label}
          value={`${weight.level}/${weight.growth}`}
          options={optionsOf(weight)}
          onPick={(pair) => save(index, pair)}
        />
      </div>
    );
  });
}

/** The usual pairs, and the one that is set. */
function optionsOf({ level, growth }: SchemeWeight) {
  const known = PAIRS.some(([a, b]) => a === level && b === growth);
  const pairs = known ? PAIRS : [[level, growth] as const, ...PAIRS];
  return pairs.map(([a, b]) => [`${a}/${b}`, t('set.pair', { a, b })] as const);
}
