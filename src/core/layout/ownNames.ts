/** The only place that tells columns whose heads were made for single rows (受理数 | 按期办结数): each then stands under its own name. */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { strip } from './meaning';

/** In so few rows each column may be of a row of its own. */
export const FEW = 3;
/** What a single head must have in common with a rule or a name, and what one of several must. */
const [ALONE, TOGETHER] = [3, 2];

/** 受理数 | 按期办结数, 优良路率: figures of few rows, each under a name made for its row, of which a rule or a name speaks. */
export function ownNames(board: Board, options: readonly Candidate[]): boolean {
  if (options.length === 0 || !options.every((c) => c.e.numeric >= 0.6 && c.e.filled <= FEW)) return false;
  const said = [...(board.of('rule')?.e.samples ?? []), ...(board.of('name')?.e.samples ?? [])];
  const leaves = options.map((c) => strip(evenText(c.path[c.path.length - 1] as string)));
  if (leaves.length > 1) return leaves.some((leaf) => said.some((text) => shares(leaf, text, TOGETHER)));
  return leaves.every((leaf) => leaf.length >= ALONE && said.some((text) => text.includes(leaf)));
}

/** A run of so many characters stands in both. */
function shares(a: string, b: string, length: number): boolean {
  for (let i = 0; i + length <= a.length; i++) if (b.includes(a.slice(i, i + length))) return true;
  return false;
}
