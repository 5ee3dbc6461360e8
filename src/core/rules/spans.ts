/** The only place that carries spans from folded text back to the text of the cell. */
import type { Span } from '../model/span';
import type { Folded } from '../text/fold';
import { isExact } from '../model/exact';

/** The same plain data with every `span` moved into the original text. Exact numbers are kept as they are. */
export const toOriginal = <T>(data: T, folded: Folded): T => (staysPut(folded) ? data : moved(data, folded));

/** Most texts are typed as they are read: then nothing is moved. */
function staysPut({ at }: Folded): boolean {
  for (let i = 0; i < at.length; i++) if (at[i] !== i) return false;
  return true;
}

function moved<T>(data: T, folded: Folded): T {
  if (isExact(data) || data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((x) => moved(x, folded)) as T;
  if (isSpan(data)) {
    const last = data.end > data.start ? folded.at[data.end - 1]! + 1 : folded.at[data.start]!;
    return { start: folded.at[data.start]!, end: last } as T;
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data)) copy[key] = moved((data as Record<string, unknown>)[key], folded);
  return copy as T;
}

const isSpan = (data: object): data is Span =>
  'start' in data && 'end' in data && typeof data.start === 'number' && typeof data.end === 'number';
