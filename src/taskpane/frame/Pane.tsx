/** The pane: header, view, dock, and what they share. Opens the session once it has been painted. */
import { FluentProvider, PortalMountNodeProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react';
import type { Session } from '../../session/session';
import { LOW, TIGHT, useLook } from '../parts/look';
import { ScrollerContext } from '../parts/Scroller';
import { NavContext, type Place } from '../state/nav';
import { RevealContext, revealer } from '../state/reveal';
import { SessionContext } from '../state/session';
import { DARK, LIGHT, useDark, type ThemeSource } from '../state/theme';
import { Header } from './Header';
import { useFocusKept } from './useFocusKept';
import { useKeys } from './useKeys';
import { usePlace } from './usePlace';
import { fetchLater, View } from './View';

const Dock = lazy(() => import('./Dock').then((m) => ({ default: m.Dock })));

const useStyles = makeStyles({
  /** Not on the provider: Fluent UI hangs its looks on whatever floats, which would then lie over the whole pane and take the clicks. */
  root: {
    '--pad': '16px',
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    [TIGHT]: { '--pad': '12px' },
    '@media (max-width: 240px)': { '--pad': '8px' },
    [LOW]: { overflowY: 'auto' },
  },
  view: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    position: 'relative',
    outlineOffset: '-2px',
    [LOW]: { flex: '1 0 auto', overflowY: 'visible' },
  },
});

interface PaneProps {
  readonly session: Session;
  readonly theme: ThemeSource;
  /** Where the pane opens; the gallery opens it elsewhere. */
  readonly at?: Partial<Place>;
  /** false: the session is opened by the caller. */
  readonly opens?: boolean;
}

export function Pane({ session, theme, at, opens = true }: PaneProps) {
  const s = useStyles();
  const look = useLook();
  const [said, say] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const [floats, setFloats] = useState<HTMLElement | null>(null);
  const view = useRef<HTMLElement>(null);
  const nav = usePlace(view, at);
  const reveal = useMemo(() => revealer(session, say), [session]);
  useKeys(session, nav);
  useFocusKept(root);
  useEffect(() => {
    // After the first paint: a workbook that is slow to answer must not keep the pane blank.
    const painted = requestAnimationFrame(() => setTimeout(() => (opens ? void session.open().then(fetchLater) : 0)));
    return () => cancelAnimationFrame(painted);
  }, [session, opens]);
  const { tab } = nav.place;
  return (
    <FluentProvider theme={useDark(theme) ? DARK : LIGHT}>
      <SessionContext.Provider value={session}>
        <NavContext.Provider value={nav}>
          <RevealContext.Provider value={reveal}>
            <ScrollerContext.Provider value={view}>
              <PortalMountNodeProvider value={floats ?? undefined}>
                <div ref={root} className={s.root}>
                  <Header floats={setFloats} />
                  <main
                    id="view"
                    ref={view}
                    className={s.view}
                    tabIndex={-1}
                    aria-labelledby={tab === 'settings' ? undefined : `tab-${tab}`}
                  >
                    <View />
                  </main>
                  <Suspense fallback={null}>
                    <Dock />
                  </Suspense>
                  <div className={look.said} role="status">
                    {said}
                  </div>
                </div>
              </PortalMountNodeProvider>
            </ScrollerContext.Provider>
          </RevealContext.Provider>
        </NavContext.Provider>
      </SessionContext.Provider>
    </FluentProvider>
  );
}
