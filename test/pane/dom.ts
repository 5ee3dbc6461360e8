/** The only place that gives jsdom what the pane and its libraries expect of a browser. */
import { TextDecoder, TextEncoder } from 'node:util';

class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Node's own channel keeps the process alive; a task is all that is needed here. */
class TaskChannel {
  readonly port1 = { onmessage: null as null | (() => void), close: (): void => undefined };
  readonly port2 = {
    postMessage: (): void => void setTimeout(() => this.port1.onmessage?.()),
    close: (): void => undefined,
  };
}

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoResize, MessageChannel: TaskChannel });
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
Element.prototype.scrollTo = () => undefined;
// jsdom matches every rule of every sheet for each question; what styles show or hide is tested in Chromium.
window.getComputedStyle = (element) => (element as HTMLElement).style;
