/** The only place that reads a formula's text: a tree for the few constructs that totals and averages use, else undefined. */
import { parseArea, type Area } from '../../../src/core/model/area';

export type Node =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  /** `sheet` is undefined for the formula's own sheet. */
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: 'negate' | 'percent'; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])|([A-Za-z][\w.]*)(?=\()|(TRUE|FALSE)\b|(<>|<=|>=|[-+*/^&=<>(),%]))/iy;

type Token =
  { readonly type: 'value'; readonly node: Node } | { readonly type: 'name' | 'sign'; readonly text: string };

function tokens(text: string): Token[] | undefined {
  const out: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, number, string, sheet, ref, name, truth, sign] = match;
    if (number !== undefined) out.push({ type: 'value', node: { kind: 'constant', value: Number(number) } });
    else if (string !== undefined)
      out.push({ type: 'value', node: { kind: 'constant', value: string.replace(/""/g, '"') } });
    else if (ref !== undefined) {
      const area = parseArea(ref);
      if (!area) return undefined;
      const named = sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
      out.push({ type: 'value', node: { kind: 'area', sheet: named, area } });
    } else if (truth !== undefined)
      out.push({ type: 'value', node: { kind: 'constant', value: truth.toUpperCase() === 'TRUE' } });
    else if (name !== undefined) out.push({ type: 'name', text: name.toUpperCase() });
    else if (sign !== undefined) out.push({ type: 'sign', text: sign });
  }
  return out;
}

/** Binding strength, weakest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The formula with or without its `=`; undefined when it holds anything else than the constructs above. */
export function parseFormula(formula: string): Node | undefined {
  const list = tokens(formula.replace(/^=/, ''));
  if (!list) return undefined;
  let at = 0;
  const sign = (text: string): boolean => {
    const token = list[at];
    if (token?.type !== 'sign' || token.text !== text) return false;
    at++;
    return true;
  };

  const binary = (level: number): Node | undefined => {
    const operators = LEVELS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find((o) => sign(o));
      if (!left || !operator) return left;
      const right = binary(level + 1);
      if (!right) return undefined;
      left = { kind: 'binary', operator, left, right };
    }
  };
  const unary = (): Node | undefined => {
    if (sign('+')) return unary();
    if (sign('-')) {
      const of = unary();
      return of && { kind: 'negate', of };
    }
    let node = primary();
    while (node && sign('%')) node = { kind: 'percent', of: node };
    return node;
  };
  const primary = (): Node | undefined => {
    if (sign('(')) {
      const node = binary(0);
      return sign(')') ? node : undefined;
    }
    const token = list[at++];
    if (token?.type === 'value') return token.node;
    if (token?.type !== 'name' || !sign('(')) return undefined;
    const args: Node[] = [];
    while (!sign(')')) {
      const arg = binary(0);
      if (!arg) return undefined;
      args.push(arg);
      if (!sign(',')) {
        if (!sign(')')) return undefined;
        break;
      }
    }
    return { kind: 'call', name: token.text, args };
  };

  const tree = binary(0);
  return at === list.length ? tree : undefined;
}
