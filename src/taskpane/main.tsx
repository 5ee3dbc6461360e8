/** The entry of the pane: waits for Office, then mounts. The workbook is not touched before the pane has been painted. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Host } from '../host/port';
import { Session } from '../session/session';
import { Pane } from './frame/Pane';
import { officeTheme, type ThemeSource } from './state/theme';

/** Puts the pane into `root`; returns the way to take it away again. */
export function mount(root: HTMLElement, session: Session, theme: ThemeSource): () => void {
  const react = createRoot(root);
  react.render(
    <StrictMode>
      <Pane session={session} theme={theme} />
    </StrictMode>,
  );
  return () => {
    react.unmount();
    void session.close();
  };
}

/** The engine and the Excel host are fetched while the skeleton is already on screen. */
const engine = () => import('../session/coreEngine').then((m) => m.coreEngine);

/** What every call to Excel relies on; Excel 2021 has it. */
const NEEDED = '1.14';

async function start(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED)) {
    location.replace('unsupported.html');
    return;
  }
  const { ExcelHost } = await import('../host/excel/host');
  const host: Host = new ExcelHost();
  mount(document.getElementById('root')!, new Session({ host, engine }), officeTheme(Office.context));
}

void Office.onReady().then(start);
