/** The only place that says where the values of a row come from. */
import type { Ask, Asked } from '../model/inputs';
import type { PeerTable } from '../layout/peers';
import type { HeldCell } from './held';
import type { RowCells } from './rowCells';

/** What a row's inputs come from. `part` is set for one enumerated part of the row's text (①…, 1.…). */
export interface Source {
  readonly cells: RowCells;
  readonly peers: readonly PeerTable[];
  /** Month of appraisal for 序时进度, 1–12; null when nobody says. */
  readonly month: number | null;
  readonly part: HeldCell | null;
  /** Words of the part of a composite rule: 总量, 增速. */
  readonly words: string;
  /** Notes every number that is asked for. */
  readonly asked: Asked[] | null;
}

const ONLY_TIME = /^(?:全年|每年|年度|年内|当年|本年度?)$/;

/** What the rule calls the number, and the part of the row that it is asked of. */
export function wordsOf(from: Source, ask: Ask): string {
  // 全年不少于4场 names no thing.
  const [asked, own] = [(ask.words ?? '').replace(ONLY_TIME, ''), from.words];
  return own === '' || own === asked ? asked : asked + own;
}
