/** The only place that adds cell styles: an existing one with another fill, appended to the styles part when first asked for. */
import { splice, type Edit } from './edits';
import { latin } from './utf8';
import { Token, XmlScanner } from './xml';

export class StyleEditor {
  /** Each cell style's XML as written, with those added here behind. */
  private readonly styles: string[] = [];
  private readonly fills: { readonly color: string | null | undefined; readonly xml: string }[] = [];
  private fillsEnd = 0;
  private stylesEnd = 0;
  private readonly counts: { readonly bounds: [number, number]; readonly of: 'fills' | 'styles' }[] = [];
  private readonly first: { fills: number; styles: number };
  private readonly made = new Map<string, number>();
  private prefix = '';

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
  ) {
    const x = new XmlScanner(bytes, part);
    for (let token = x.next(); token !== Token.End; token = x.next()) {
      if (token !== Token.Open) continue;
      if (x.depth === 1) this.prefix = x.prefix;
      else if (x.depth === 2 && x.name === 'fills') this.fillsEnd = this.readFills(x);
      else if (x.depth === 2 && x.name === 'cellXfs') this.stylesEnd = this.readStyles(x);
      else x.skip();
    }
    this.first = { fills: this.fills.length, styles: this.styles.length };
  }

  /** The fill's colour `#RRGGBB`, null for no fill; undefined for a fill that no colour alone tells (pattern, theme colour). */
  fillOf(style: number): string | null | undefined {
    return this.fills[this.fillIndex(style)]?.color;
  }

  /** Index of the style that differs from `style` only in its fill; null takes the fill away. */
  withFill(style: number, color: string | null): number {
    const key = `${style} ${color}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const base = this.styles[style];
    if (base === undefined || this.fillsEnd === 0) return style;
    const fill = color === null ? 0 : this.fillFor(color);
    const bare = withoutFill(base);
    let index = this.styles.findIndex((xml, i) => this.fillIndex(i) === fill && withoutFill(xml) === bare);
    if (index < 0) index = this.styles.push(bare.replace(/^<([^\s/>]+)/, `<$1 fillId="${fill}" applyFill="1"`)) - 1;
    this.made.set(key, index);
    return index;
  }

  /** The part with the added styles; null when none was added. */
  result(): Uint8Array | null {
    if (this.styles.length === this.first.styles) return null;
    const edits: Edit[] = [
      {
        start: this.fillsEnd,
        end: this.fillsEnd,
        text: this.fills
          .slice(this.first.fills)
          .map((f) => f.xml)
          .join(''),
      },
      { start: this.stylesEnd, end: this.stylesEnd, text: this.styles.slice(this.first.styles).join('') },
      ...this.counts.map(({ bounds: [start, end], of }) => ({ start, end, text: String(this[of].length) })),
    ];
    return splice(this.bytes, edits);
  }

  private readFills(x: XmlScanner): number {
    return this.readList(x, 'fills', (xml) => this.fills.push({ color: solidColor(xml), xml }));
  }

  private readStyles(x: XmlScanner): number {
    return this.readList(x, 'styles', (xml) => this.styles.push(xml));
  }

  /** Takes each child of a list as written, notes where its count stands, and gives where more can be appended. */
  private readList(x: XmlScanner, of: 'fills' | 'styles', take: (xml: string) => void): number {
    const bounds = x.attrBounds('count');
    if (bounds) this.counts.push({ bounds, of });
    for (let depth = x.depth; ;) {
      const token = x.next();
      if (token === Token.Close && x.depth === depth) return x.start;
      if (token !== Token.Open || x.depth !== depth + 1) continue;
      const { start } = x;
      x.skip();
      take(latin(this.bytes, start, x.end));
    }
  }

  private fillIndex(style: number): number {
    return Number(/\sfillId\s*=\s*["'](\d+)/.exec(this.styles[style] ?? '')?.[1] ?? 0);
  }

  private fillFor(color: string): number {
    const known = this.fills.findIndex((f) => f.color === color);
    if (known >= 0) return known;
    const p = this.prefix;
    const xml = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color.slice(1)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
    return this.fills.push({ color, xml }) - 1;
  }
}

const withoutFill = (xf: string): string => xf.replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');

function solidColor(fill: string): string | null | undefined {
  const pattern = /patternType\s*=\s*["'](\w+)["']/.exec(fill)?.[1] ?? 'none';
  if (pattern === 'none' && !/gradientFill/.test(fill)) return null;
  const rgb = /<(?:\w+:)?fgColor\s[^>]*rgb\s*=\s*["'](?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})["']/.exec(fill)?.[1];
  return pattern === 'solid' && rgb ? `#${rgb.toUpperCase()}` : undefined;
}
