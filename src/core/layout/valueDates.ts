/** The only place that reads a day typed as text: 2024-11-05, 2024年11月5日, 2024/11/5. */
import { serialOf } from '../model/day';

/** Its serial number; null for anything else, and for a day no calendar has. */
export function dateOf(text: string): number | null {
  const match = /^(20\d\d)[-年./](\d{1,2})[-月./](\d{1,2})日?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return serialOf({ year, month, day });
}
