/** The only place that adds the looks of our sheets to a styles part; what is there already is used again, nothing is changed. */
import type { OurStyle } from '../../../core/model/sheets';
import { splice, type Edit } from '../edits';
import { escapeXml } from '../escape';
import { latin } from '../utf8';
import { Token, XmlScanner } from '../xml';
import { LOOKS, type Look } from '../../ourLooks';

/** Collections in the order the schema gives. */
const KINDS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;
type Kind = (typeof KINDS)[number];

interface Collection {
  readonly items: string[];
  readonly had: number;
  /** Where items are added; null when the part lacks the collection. */
  readonly end: number | null;
  readonly count: [number, number] | null;
}

/** Below this Excel keeps its own number formats. */
const FIRST_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '0%': 9, '0.00%': 10 };

export class StyleBook {
  readonly #bytes: Uint8Array;
  readonly #collections = new Map<Kind, Collection>();
  #prefix = '';
  #rootEnd = 0;

  constructor(bytes: Uint8Array, part: string) {
    this.#bytes = bytes;
    const x = new XmlScanner(bytes, part);
    for (let token = x.next(); token !== Token.End; token = x.next()) {
      if (token !== Token.Open) continue;
      if (x.depth === 1) {
        this.#prefix = x.prefix;
        this.#rootEnd = x.end;
      } else if (KINDS.includes(x.name as Kind) && !x.empty) this.#collections.set(x.name as Kind, this.#read(x));
      else x.skip();
    }
  }

  #read(x: XmlScanner): Collection {
    const depth = x.depth;
    const count = x.attrBounds('count');
    const items: string[] = [];
    for (;;) {
      const token = x.next();
      if (token === Token.End) throw x.broken('cut off');
      if (token === Token.Close && x.depth === depth) return { items, had: items.length, end: x.start, count };
      if (token !== Token.Open || x.depth !== depth + 1) continue;
      const { start } = x;
      x.skip();
      items.push(decode(this.#bytes.subarray(start, x.end)));
    }
  }

  /** The style's index for a cell's `s`. */
  style(name: OurStyle): number {
    const look = LOOKS[name];
    const p = this.#prefix;
    const font = this.#index('fonts', fontXml(p, look.font));
    const fill = look.fill ? this.#index('fills', fillXml(p, look.fill)) : 0;
    const border = look.border ? this.#index('borders', borderXml(p)) : 0;
    const align = `<${p}alignment horizontal="${look.align}" vertical="${look.vertical ?? 'center'}"${look.wrap ? ' wrapText="1"' : ''}/>`;
    const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.#index(
      'cellXfs',
      `<${p}xf numFmtId="${this.#format(look.format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applies}>${align}</${p}xf>`,
    );
  }

  #format(code: string): number {
    const known = BUILT_IN[code];
    if (known !== undefined) return known;
    const items = this.#of('numFmts').items;
    const ids = items.map((i) => Number(/numFmtId="(\d+)"/.exec(i)?.[1] ?? 0));
    const found = items.findIndex((i) => i.includes(`formatCode="${escapeXml(code)}"`));
    if (found >= 0) return ids[found] as number;
    const id = Math.max(FIRST_FORMAT - 1, ...ids) + 1;
    items.push(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #of(kind: Kind): Collection {
    const known = this.#collections.get(kind);
    if (known) return known;
    const fresh: Collection = { items: [], had: 0, end: null, count: null };
    this.#collections.set(kind, fresh);
    return fresh;
  }

  #index(kind: Kind, xml: string): number {
    const { items } = this.#of(kind);
    const found = items.indexOf(xml);
    return found >= 0 ? found : items.push(xml) - 1;
  }

  /** The part with what was added; null when nothing was. */
  result(): Uint8Array | null {
    const edits: Edit[] = [];
    for (const kind of KINDS) {
      const c = this.#collections.get(kind);
      if (!c || c.items.length === c.had) continue;
      const added = c.items.slice(c.had).join('');
      if (c.end === null) {
        const p = this.#prefix;
        edits.push({
          start: this.#rootEnd,
          end: this.#rootEnd,
          text: `<${p}${kind} count="${c.items.length}">${added}</${p}${kind}>`,
        });
        continue;
      }
      edits.push({ start: c.end, end: c.end, text: added });
      if (c.count) edits.push({ start: c.count[0], end: c.count[1], text: String(c.items.length) });
    }
    return edits.length ? splice(this.#bytes, edits) : null;
  }
}

const decoder = new TextDecoder();
const decode = (bytes: Uint8Array): string =>
  bytes.length < 24 ? latin(bytes, 0, bytes.length) : decoder.decode(bytes);

function fontXml(p: string, font: Look['font']): string {
  const parts = [
    font.bold ? `<${p}b/>` : '',
    font.underline ? `<${p}u/>` : '',
    `<${p}sz val="${font.size}"/>`,
    font.color ? `<${p}color rgb="FF${font.color}"/>` : '',
    `<${p}name val="${font.name}"/>`,
    `<${p}charset val="134"/>`,
  ];
  return `<${p}font>${parts.join('')}</${p}font>`;
}

const fillXml = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

function borderXml(p: string): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color rgb="FF808080"/></${p}${name}>`;
  return `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`;
}
