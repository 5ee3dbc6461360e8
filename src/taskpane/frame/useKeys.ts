/** The only keys that work anywhere in the pane: Ctrl+Enter is 一键重算, Esc cancels work or goes back. Tab stays the browser's. */
import { useEffect } from 'react';
import { busy } from '../../session/phase';
import type { Session } from '../../session/session';
import type { Nav } from '../state/nav';

export function useKeys(session: Session, { place, go }: Nav): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      // On the web office.js takes Tab over for a list of its own, which leaves the pane from a heading or from within a list.
      if (event.key === 'Tab') return event.stopPropagation();
      const esc = event.key === 'Escape';
      // Esc that a menu or the pane has used must not lead into the sheet as well.
      if (esc && (event.defaultPrevented || escape(session, place, go))) return event.stopPropagation();
      if (event.defaultPrevented) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !place.rewriting) {
        event.preventDefault();
        void session.run();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [session, place, go]);
}

/** false: there was nothing to cancel and nowhere to go back to. */
function escape(session: Session, place: Nav['place'], go: Nav['go']): boolean {
  if (busy(session.state.phase)) session.cancel();
  else if (place.indicator) go({ to: 'back' });
  else return false;
  return true;
}
