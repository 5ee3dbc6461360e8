/** The workbench page: the ribbon, the grid and the add-in's pane around one workbook. */
import './page.css';
import { Bench } from './bench';
import { readManifest } from './manifest';
import { readParameters } from './parameters';

const [manifest, samples] = await Promise.all([
  fetch('/manifest.xml').then((response) => response.text()),
  fetch('/samples/index.json').then((response) => response.json() as Promise<string[]>),
]);
const names = samples.map((name) => name.replace(/\.xlsx$/, ''));
const bench = new Bench(readManifest(manifest), readParameters(new URL(location.href)), names);
window.workbench = bench;
await bench.start();
