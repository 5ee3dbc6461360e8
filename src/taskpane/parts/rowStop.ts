/** The only place that tells the controls of a row whether Tab stops at them: a list is one stop, so only those of the row Tab comes to. */
import { createContext, useContext } from 'react';

export const RowStopContext = createContext<0 | -1>(0);

/** `tabIndex` of a control in a row. */
export const useRowStop = (): 0 | -1 => useContext(RowStopContext);
