/** The only place that says how the lowest head over a column reads. */
import { evenText } from './labels';
import { strip } from './meaning';

interface Headed {
  readonly path: readonly string[];
}

/** As it stands in the sheet. */
export const leafTyped = ({ path }: Headed): string => path[path.length - 1] ?? '';
/** Evened out, without its unit and marks. */
export const leafOf = (column: Headed): string => strip(evenText(leafTyped(column)));
