/** The only place that starts the lab for jest. */
import { startLab, type Lab } from './lab';

declare global {
  // A global variable can only be declared so.
  var lab: Lab | undefined;
}

export default async function start(): Promise<void> {
  globalThis.lab = await startLab();
}
