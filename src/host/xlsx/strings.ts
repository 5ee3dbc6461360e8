/** The only place that reads strings: shared strings on demand, rich text joined, phonetic readings left out. */
import type { Package } from './package';
import { Token, XmlScanner, unescapeExcel } from './xml';

/**
 * The text of a string item (`si`, `is`), after its Open. Rich text runs are joined; phonetic runs (`rPh`, the reading shown
 * above Chinese characters) are no part of the text.
 */
export function readStringItem(x: XmlScanner): string {
  if (x.empty) return '';
  const depth = x.depth;
  let text = '';
  for (;;) {
    const token = x.next();
    if (token === Token.Close && x.depth === depth) return unescapeExcel(text);
    if (token !== Token.Open) continue;
    if (x.name === 't') text += x.content();
    else if (x.name === 'rPh' || x.name === 'rPr' || x.name === 'phoneticPr') x.skip();
  }
}

/** The shared strings by index; empty when the file has none. */
export function readSharedStrings(pkg: Package, part: string | null): string[] {
  const bytes = part && pkg.xml(part);
  if (!bytes) return [];
  const x = new XmlScanner(bytes, part);
  const strings: string[] = [];
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token === Token.Open && x.depth === 2 && x.name === 'si') strings.push(readStringItem(x));
  }
  return strings;
}
