/** The only place that edits the calculation chain: a cell that no longer holds a formula must leave it, or Excel repairs the file. */
import { latin, utf8 } from './utf8';
import { Token, XmlScanner } from './xml';

/** The part without the given cells (by the sheet's `sheetId`); null when nothing of it would be left, undefined when nothing changes. */
export function withoutCells(
  bytes: Uint8Array,
  part: string,
  gone: ReadonlyMap<number, ReadonlySet<string>>,
): Uint8Array | null | undefined {
  const x = new XmlScanner(bytes, part);
  const kept: string[] = [];
  let head = '';
  let tail = '';
  let sheet = 0;
  let removed = false;
  let contentStart = 0;
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token === Token.Open && x.depth === 1) contentStart = x.end;
    if (token === Token.Open && x.depth === 2 && x.name === 'c') {
      if (!head) head = latin(bytes, 0, contentStart);
      // A cell without `i` is on the sheet of the one before it.
      sheet = Number(x.attr('i') ?? sheet);
      const address = x.attr('r') ?? '';
      if (gone.get(sheet)?.has(address)) {
        removed = true;
        continue;
      }
      const tag = latin(bytes, x.start, x.end);
      kept.push(x.attr('i') === null ? tag.replace(/\/?>$/, ` i="${sheet}"/>`) : tag);
    } else if (token === Token.Close && x.depth === 1) tail = latin(bytes, x.start, bytes.length);
  }
  if (!removed) return undefined;
  return kept.length ? utf8(head + kept.join('') + tail) : null;
}
