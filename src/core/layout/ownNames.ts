/** The only place that tells columns whose heads were made for single rows (受理数 | 按期办结数): each then stands under its own name. */
import type { Board, Candidate } from './board';
import { leafOf } from './leaf';

/** In so few rows each column may be of a row of its own. */
export const FEW = 3;
/** What a single head must have in common with a rule or a name, and what one of several must. */
const [ALONE, TOGETHER] = [3, 2];

/** 受理数 | 按期办结数, 优良路率: figures of few rows, each under a name made for its row, of which a rule or a name speaks. */
export function ownNames(board: Board, options: readonly Candidate[]): boolean {
  if (options.length === 0 || !options.every((c) => c.e.numeric >= 0.6 && c.e.filled <= FEW)) return false;
  const said = (['rule', 'name'] as const).flatMap((role) => board.of(role)?.e.texts.slice(0, FEW) ?? []);
  const leaves = options.map(leafOf);
  if (leaves.length > 1) return leaves.some((leaf) => said.some((text) => shares(leaf, text, TOGETHER)));
  return leaves.every((leaf) => leaf.length >= ALONE && said.some((text) => text.includes(leaf)));
}

/** A run of so many characters stands in both. */
function shares(a: string, b: string, length: number): boolean {
  for (let i = 0; i + length <= a.length; i++) if (b.includes(a.slice(i, i + length))) return true;
  return false;
}

/** What all of them end in; 级 of 省级 and 市级 belongs to the kind. */
function tailOf(leaves: readonly string[]): string {
  const [first = '', ...others] = leaves;
  let length = 0;
  while (length < first.length && others.every((o) => o.endsWith(first.slice(first.length - length - 1)))) length++;
  return first.slice(first.length - length).replace(/^[级类等]/, '');
}

/** 通报次数 without its number word. */
const thingOf = (leaf: string): string => leaf.replace(/(?:[件个起户人项次家处篇场]|人次)?(?:总)?(?:数量?|次)$/, '');

/** 省级通报次数 | 市级通报次数: the same of several kinds, each of which a rule names. */
export function ofNamedKinds(board: Board, options: readonly Candidate[]): boolean {
  if (options.length < 2 || !options.every((c) => c.e.numeric >= 0.6 && c.e.filled <= FEW)) return false;
  const leaves = options.map(leafOf);
  const tail = tailOf(leaves);
  const kinds = leaves.map((leaf) => leaf.slice(0, leaf.length - tail.length));
  if (tail === '' || kinds.some((kind, i) => kind === '' || kinds.indexOf(kind) !== i)) return false;
  const names = (rule: string, leaf: string, kind: string): boolean =>
    [kind, thingOf(leaf)].some((said) => said.length >= 2 && rule.includes(said));
  return (board.of('rule')?.e.texts ?? []).some((rule) => leaves.every((leaf, i) => names(rule, leaf, kinds[i]!)));
}
