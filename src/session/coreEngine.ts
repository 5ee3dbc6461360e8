/** The only place where the session meets the real engine: in slices, so that long tables can be watched and cancelled. */
import { appraiseChanged, appraiseInSteps } from '../core/appraise';
import { warmUp } from '../core/rules/warmUp';
import { planInSteps } from '../core/writeback/plan';
import { cancelled } from './attempt';
import type { Engine } from './engine';

/** A slice must not keep the pane from painting or from taking a click. */
const SLICE_MS = 20;

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

/** Carries work on in slices; `told` is what it yielded last before a breath. */
async function sliced<S, T>(
  work: Generator<S, T, void>,
  signal: AbortSignal | undefined,
  told: (step: S) => void,
): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    told(step.value);
    await breathe();
    if (signal?.aborted) throw cancelled();
    since = performance.now();
  }
}

/** Shorter than what work may take: nobody asked for this. */
const UNASKED_MS = 8;

const warming = warmUp();

async function warm(until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const since = performance.now();
    while (performance.now() - since < UNASKED_MS) if (warming.next().done) return;
    await breathe();
  }
}

export const coreEngine: Engine = {
  warmUp: warm,
  planWrites: (appraisal, snapshot, scope, { signal } = {}) =>
    sliced(planInSteps(appraisal, snapshot, scope), signal, () => undefined),
  appraiseChanged,
  appraise: (snapshot, settings, { signal, progress } = {}) =>
    sliced(appraiseInSteps(snapshot, settings), signal, ({ done, of }) => progress?.(done, of)),
};
