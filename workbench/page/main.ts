/** The workbench page: the ribbon, the grid and the add-in's pane around one workbook. */
import './page.css';
import { Bench } from './bench';
import { readManifest } from './manifest';
import { readParameters } from './parameters';

const manifest = await fetch('/manifest.xml').then((response) => response.text());
const bench = new Bench(readManifest(manifest), readParameters(new URL(location.href)));
window.workbench = bench;
await bench.start();
