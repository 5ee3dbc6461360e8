/** The only place that reads the text of a worksheet formula into a tree; what it does not know it does not read. */
import { parseArea, type Area } from '../model/area';
import { decimal, type Exact } from '../model/exact';

export type Formula =
  | { readonly k: 'value'; readonly value: Exact | string | boolean }
  /** `sheet` null: the formula's own. */
  | { readonly k: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly k: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly k: 'op'; readonly op: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly k: 'minus' | 'percent'; readonly of: Formula };

export type Operator = '=' | '<>' | '<=' | '>=' | '<' | '>' | '&' | '+' | '-' | '*' | '/';

/** Loosest first, as Excel binds them. */
const LEVELS: readonly (readonly Operator[])[] = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/']];

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?![\d!A-Za-z]))|(?<text>"(?:[^"]|"")*")|(?<area>(?:(?:'(?:[^']|'')+'|[^\s'"!(),;+\-*/^&=<>:{}[\]%]+)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w(!.]))|(?<name>[A-Za-z_][\w.]*)(?=\()|(?<truth>TRUE|FALSE)(?![\w(!.])|(?<mark><>|<=|>=|[-+*/&=<>(),%]))/iy;

/** What these look at is not to be seen from their text. */
const ANYWHERE = /^(?:OFFSET|INDIRECT)$/i;

interface Token {
  readonly kind: 'number' | 'text' | 'area' | 'name' | 'truth' | 'mark';
  readonly text: string;
}

/** null for anything beyond constants, cells, areas, operators and calls: names, whole columns, arrays, other workbooks, powers. */
export function readFormula(source: string): Formula | null {
  const tokens = tokensOf(source.replace(/^=/, ''));
  if (!tokens) return null;
  const reader = new Reader(tokens);
  const tree = reader.level(0);
  return reader.done ? tree : null;
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim()) {
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return null;
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) as [Token['kind'], string];
    tokens.push({ kind, text: found });
  }
  return tokens;
}

class Reader {
  #at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.#at === this.tokens.length;
  }

  #take(kind: Token['kind'], text?: string): Token | null {
    const token = this.tokens[this.#at];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return null;
    this.#at += 1;
    return token;
  }

  level(depth: number): Formula | null {
    const operators = LEVELS[depth];
    if (!operators) return this.#signed();
    let left = this.level(depth + 1);
    for (;;) {
      const op = operators.find((o) => this.#take('mark', o));
      if (!left || !op) return left;
      const right = this.level(depth + 1);
      if (!right) return null;
      left = { k: 'op', op, left, right };
    }
  }

  #signed(): Formula | null {
    if (this.#take('mark', '+')) return this.#signed();
    if (this.#take('mark', '-')) {
      const of = this.#signed();
      return of && { k: 'minus', of };
    }
    let tree = this.#primary();
    while (tree && this.#take('mark', '%')) tree = { k: 'percent', of: tree };
    return tree;
  }

  #primary(): Formula | null {
    if (this.#take('mark', '(')) {
      const inner = this.level(0);
      return this.#take('mark', ')') && inner;
    }
    const token = this.tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case 'number':
        return { k: 'value', value: decimal(token.text) };
      case 'text':
        return { k: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'truth':
        return { k: 'value', value: token.text.toUpperCase() === 'TRUE' };
      case 'area':
        return areaOf(token.text);
      case 'name':
        return this.#call(token.text.toUpperCase().replace(/^_XLFN\./, ''));
      default:
        return null;
    }
  }

  #call(name: string): Formula | null {
    if (ANYWHERE.test(name) || !this.#take('mark', '(')) return null;
    const args: Formula[] = [];
    if (this.#take('mark', ')')) return { k: 'call', name, args };
    for (;;) {
      const arg = this.level(0);
      if (!arg) return null;
      args.push(arg);
      if (this.#take('mark', ')')) return { k: 'call', name, args };
      if (!this.#take('mark', ',')) return null;
    }
  }
}

function areaOf(text: string): Formula | null {
  const bang = text.lastIndexOf('!');
  const area = parseArea(text.slice(bang + 1));
  const sheet = bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, '').replace(/''/g, "'");
  return area && !/[[\]]/.test(sheet ?? '') ? { k: 'area', sheet, area } : null;
}

/** Every area a formula looks at. */
export function areasOf(tree: Formula): Extract<Formula, { k: 'area' }>[] {
  switch (tree.k) {
    case 'value':
      return [];
    case 'area':
      return [tree];
    case 'call':
      return tree.args.flatMap(areasOf);
    case 'op':
      return [...areasOf(tree.left), ...areasOf(tree.right)];
    case 'minus':
    case 'percent':
      return areasOf(tree.of);
  }
}

const CELLS =
  /(?:('(?:[^']|'')+'|[^\s'"!(),;+\-*/^&=<>:{}[\]%]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(])/gi;

/**
 * What a formula that is not read may look at: the areas it mentions when it mentions nothing else, otherwise (names, whole
 * columns, OFFSET, INDIRECT) null, which is anything.
 */
export function mentionedIn(source: string): Extract<Formula, { k: 'area' }>[] | null {
  const plain = source.replace(/"(?:[^"]|"")*"/g, '""');
  const found = [...plain.matchAll(CELLS)].flatMap(([text]) => {
    const area = areaOf(text);
    return area?.k === 'area' ? [area] : [];
  });
  const rest = plain.replace(CELLS, ' ').replace(/[A-Z_][\w.]*(?=\()/gi, (name) => (ANYWHERE.test(name) ? name : ' '));
  return /[A-Za-z_\u4e00-\u9fff]/.test(rest.replace(/\b(?:TRUE|FALSE)\b/gi, ' ')) ? null : found;
}
