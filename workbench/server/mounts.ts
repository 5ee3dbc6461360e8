/** The only place that says under which URLs the workbench's folders stand. The add-in's are those of manifest.xml. */
import { join } from 'node:path';
import type { Mounts } from './serve';

/** `addin` and `page` are the folders built into; everything else is in the project. */
export const mountsOf = (root: string, addin: string, page: string): Mounts => [
  ['/workbench/', page],
  ['/samples/', join(root, 'samples')],
  ['/office-js/', join(root, 'node_modules/@microsoft/office-js/dist')],
  ['/', addin],
  ['/manifest.xml', join(root, 'manifest.xml')],
];
