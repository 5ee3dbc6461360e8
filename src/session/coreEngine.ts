/** The only place where the session meets the real engine: in slices, so that long tables can be watched and cancelled. */
import { appraiseChanged, appraiseInSteps } from '../core/appraise';
import { planWrites } from '../core/writeback/plan';
import { cancelled } from './attempt';
import type { Engine } from './engine';

/** A slice must not keep the pane from painting or from taking a click. */
const SLICE_MS = 40;

/** Lets the browser paint and take clicks; unlike a timer it is not held back in a background pane. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

export const coreEngine: Engine = {
  planWrites,
  appraiseChanged,
  async appraise(snapshot, settings, { signal, progress } = {}) {
    const steps = appraiseInSteps(snapshot, settings);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE_MS) continue;
      progress?.(step.value.done, step.value.of);
      await breathe();
      if (signal?.aborted) throw cancelled();
      since = performance.now();
    }
  },
};
