/** The only door to the file host. */
export { XlsxHost } from './host';
export { patchWorkbook } from './patch';
export { readSetting } from './settings';
export { readSnapshot } from './snapshot';
