/** The only door to the layout layer. */
export { readTables, tablesOf } from './tables';
export { readPeerTables, type PeerTable, type PeerMeasure, type PeerRow } from './peers';
export { ofOwnGroup, ownGroup } from './peerGroups';
export { standAlone } from './cellRefs';
export { readCell, type CellReader } from './cellReader';
export { readValue } from './value';
export { amountsOf } from './valueNumbers';
export type { ValueContext, ValueReading } from './valueReading';
