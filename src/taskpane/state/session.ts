/** The only place where React watches the session. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session');
  return session;
}

/** A part of the state; `pick` must give the same object for the same state. */
export function useSessionState<T>(pick: (state: SessionState) => T): T {
  const session = useSession();
  return useSyncExternalStore(session.watch, () => pick(session.state));
}
