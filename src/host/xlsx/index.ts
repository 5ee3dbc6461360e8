/** The only door to the file host. */
export { readSnapshot } from './snapshot';
export { patchWorkbook } from './patch';
