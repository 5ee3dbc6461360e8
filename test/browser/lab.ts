/** The only place that starts what tests, pictures and measurements in a browser share: the workbench serving the built add-in, one Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium';
import { localCertificate } from '../../workbench/server/certificate';
import { mountsOf } from '../../workbench/server/mounts';
import { buildPage } from '../../workbench/server/page';
import { serve } from '../../workbench/server/serve';

export interface Lab {
  stop(): Promise<void>;
}

/** No sandbox, as tests run as root in CI; nothing sent anywhere. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Addresses go to `openWorkbench` through the environment, as jest runs it elsewhere.
 * CHROMIUM names the browser's file, ADDIN_BUILD the folder of the built add-in (else `dist/` of the project one stands in).
 */
export async function startLab(): Promise<Lab> {
  const root = process.cwd();
  const addin = process.env['ADDIN_BUILD'] ?? join(root, 'dist');
  if (!existsSync(join(addin, 'taskpane.html'))) throw new Error(`No add-in in ${addin}: npm run build first.`);
  const page = join(root, '.cache/workbench');
  const certificate = await localCertificate(join(root, '.cache/certificate'));
  await buildPage(root, page);
  const serving = await serve({
    certificate,
    mounts: mountsOf(root, addin, page),
    samples: join(root, 'samples'),
    // Page and pane have an origin each, as with Excel on the web.
    ports: [0, 0],
  });
  const browser = await chromium.launchServer({
    executablePath: findChromium() ?? fail(),
    args: FLAGS,
  });
  process.env['WORKBENCH'] = serving.origins[0];
  process.env['ADDIN'] = serving.origins[1];
  process.env['BROWSER'] = browser.wsEndpoint();
  return {
    stop: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

function fail(): never {
  throw new Error('Chromium was not found. Install it, or set CHROMIUM to the path of its executable.');
}
