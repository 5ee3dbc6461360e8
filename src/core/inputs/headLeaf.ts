/** The only place that says what a column's own head is called: the last of its path, evened out. Rows and what-ifs ask for the same few heads over and over. */
import { fold } from '../text/fold';

const whole = new Map<string, string>();
const bare = new Map<string, string>();

/** With its brackets: 完成数(户). */
export function headText(header: string): string {
  let text = whole.get(header);
  if (text === undefined) whole.set(header, (text = fold(header.split('/').pop() as string).text));
  return text;
}

/** Without what stands in brackets at its end. */
export function leafOf(header: string): string {
  let text = bare.get(header);
  if (text === undefined) bare.set(header, (text = headText(header).replace(/\(.*\)$/, '')));
  return text;
}
