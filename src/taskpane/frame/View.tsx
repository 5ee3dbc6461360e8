/** The only place that says which view a place shows; an opened indicator lies over any tab, which keeps its state below. */
import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { useNav, type Tab } from '../state/nav';
import { Waiting } from '../views/Waiting';
import { Boundary } from './Boundary';

const later = {
  score: () => import('../views/Score').then((m) => ({ default: m.Score })),
  analysis: () => import('../views/analysis/Analysis').then((m) => ({ default: m.Analysis })),
  rules: () => import('../views/rules/Rules').then((m) => ({ default: m.Rules })),
  report: () => import('../views/report/Report').then((m) => ({ default: m.Report })),
  settings: () => import('../views/settings/Settings').then((m) => ({ default: m.Settings })),
};
const loadIndicator = () => import('../views/indicator/Indicator').then((m) => ({ default: m.Indicator }));

/** Fetches what the first paint did without, so that a click need not wait. */
export const fetchLater = (): void => {
  for (const load of [loadIndicator, ...Object.values(later)]) void load().catch(() => undefined);
};

const VIEWS: { readonly [T in Tab]: LazyExoticComponent<ComponentType> } = {
  score: lazy(later.score),
  analysis: lazy(later.analysis),
  rules: lazy(later.rules),
  report: lazy(later.report),
  settings: lazy(later.settings),
};
const Indicator = lazy(loadIndicator);

const useStyles = makeStyles({ under: { display: 'none' } });

export function View() {
  const s = useStyles();
  const { place } = useNav();
  const { tab, indicator } = place;
  const Tabbed = VIEWS[tab];
  return (
    <>
      <div className={indicator ? s.under : undefined}>
        <Boundary resetKey={tab}>
          <Suspense fallback={<Waiting />}>
            <Tabbed />
          </Suspense>
        </Boundary>
      </div>
      {indicator && (
        <Boundary resetKey={`${indicator.table}:${indicator.row}`}>
          <Suspense fallback={<Waiting />}>
            <Indicator key={`${indicator.table}:${indicator.row}`} at={indicator} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
