/** The only place that holds the state of a session and tells those who watch it. */
import { START, type SessionState } from './state';
import { WAYS, type Phase } from './phase';

export class Store {
  #state: SessionState = START;
  readonly #watchers = new Set<() => void>();

  get state(): SessionState {
    return this.#state;
  }

  /** Changes anything but the phase. */
  set(change: Partial<Omit<SessionState, 'phase'>>): void {
    this.#publish({ ...this.#state, ...change });
  }

  /** Goes to another phase, with what changes at the same moment. Throws on a way that `WAYS` does not name. */
  move(phase: Phase, change: Partial<Omit<SessionState, 'phase'>> = {}): void {
    const from = this.#state.phase.s;
    if (!WAYS[from].includes(phase.s)) throw new Error(`no way from ${from} to ${phase.s}`);
    this.#publish({ ...this.#state, ...change, phase });
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #publish(state: SessionState): void {
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}
