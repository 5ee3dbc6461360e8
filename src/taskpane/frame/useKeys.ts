/** The only keys that work anywhere in the pane: Ctrl+Enter is 一键重算, Esc cancels work or goes back. */
import { useEffect } from 'react';
import { busy } from '../../session/phase';
import type { Session } from '../../session/session';
import type { Nav } from '../state/nav';

export function useKeys(session: Session, { place, go }: Nav): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !place.rewriting) {
        event.preventDefault();
        void session.run();
      }
      if (event.key !== 'Escape') return;
      if (busy(session.state.phase)) session.cancel();
      else if (place.indicator) go({ to: 'back' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [session, place, go]);
}
