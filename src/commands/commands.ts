/** The only entry of the page behind the ribbon: names the functions that manifest.xml calls. */
import { ExcelHost } from '../host/excel/host';
import { coreEngine } from '../session/coreEngine';
import { Session } from '../session/session';
import { recompute } from './recompute';
import { tell } from './tell';

/** A run is in hand: officials double-click, and the second click is the same click. */
let running = false;

async function run(): Promise<void> {
  running = true;
  try {
    const sentence = await recompute(new Session({ host: new ExcelHost(), engine: () => Promise.resolve(coreEngine) }));
    if (sentence !== null) await tell(sentence);
  } catch {
    // Not even the small window came up: Excel goes on, and the cells show what was done.
  } finally {
    running = false;
  }
}

function onRecompute(event: Office.AddinCommands.Event): void {
  const work = running ? Promise.resolve() : run();
  void work.then(() => event.completed());
}

declare global {
  interface Window {
    /** Of `src/pages/ribbon.js`, which holds clicks until this code is here. */
    ribbonCode?: (run: (event: Office.AddinCommands.Event) => void) => void;
  }
}

void Office.onReady();
Office.actions.associate('recompute', onRecompute);
window.ribbonCode?.(onRecompute);
