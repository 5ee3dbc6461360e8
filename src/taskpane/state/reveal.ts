/** The only place where the pane selects a cell in the workbook, and says so to those who cannot see it. */
import { createContext, useContext } from 'react';
import { refText, type CellRef } from '../../core/model/area';
import type { Session } from '../../session/session';
import { t } from '../texts';

export type Reveal = (cell: CellRef) => void;
export const RevealContext = createContext<Reveal>(() => undefined);
export const useReveal = (): Reveal => useContext(RevealContext);

export const revealer =
  (session: Session, say: (text: string) => void): Reveal =>
  (cell) => {
    const x = refText(cell, homeSheet(session));
    void session.reveal(cell).then((found) => say(t(found ? 'dock.selected' : 'dock.unreachable', { x })));
  };

/** The sheet that an address without a sheet name belongs to: that of the main table. */
export const homeSheet = (session: Session): string => session.state.appraisal?.tables[0]?.reading.sheet ?? '';
