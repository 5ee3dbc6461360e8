/** The only place that says to which group (A组, 一类县, 重点县) each organisation of a list of peers belongs. */
import type { Candidate } from './board';
import type { Grid } from './grid';
import { evenText } from './labels';

const GROUP_HEAD = /^(所[在属])?(考核|考评|评价)?(组别|分组|组|类别|系列|分类|类型|组类)$/;
const GROUP_NAME = /^(第?[A-Z甲乙丙丁戊一二三四五六七八九十\d]{1,2}|[^，。：；\d]{1,6})(组|类|系列)([(（].*[)）])?$/;

/** The column that puts each organisation into a group: few words, most of them shared. */
export function groupColumn(candidates: readonly Candidate[], nameCol: number): Candidate | undefined {
  return candidates.find(
    (c) =>
      c.col !== nameCol &&
      GROUP_HEAD.test(evenText(c.path[c.path.length - 1] ?? '')) &&
      c.e.filled > 0 &&
      c.e.distinct >= 2 &&
      (c.e.distinct < c.e.filled || c.e.filled < c.e.covered),
  );
}

/** A组 alone in its row stands over its members; the ordinal before it is none of its name. */
export function groupLine(grid: Grid, row: number, cols: readonly number[]): string | null {
  if (cols.length !== 1) return null;
  const text = evenText(grid.text(row, cols[0] as number)).replace(
    /^[(（]?[一二三四五六七八九十]{1,2}[)）]?[、.．]/,
    '',
  );
  return text.length <= 16 && GROUP_NAME.test(text) ? bare(text) : null;
}

const bare = (text: string): string => text.replace(/[(（].*[)）]$/, '');

/** Name of the group in that cell; null for a blank. */
export function groupName(text: string): string | null {
  const even = bare(evenText(text));
  return even === '' ? null : even;
}

interface Grouped {
  readonly kind: 'peer' | 'average';
  readonly name: string;
  readonly group: string | null;
  readonly own: boolean;
}

/** The group of the own organisation: its name, null when the list has no groups, undefined when it has and nobody says which is ours. */
export function ownGroup(rows: readonly Grouped[]): string | null | undefined {
  const groups = new Set(rows.flatMap((r) => (r.kind === 'peer' && r.group !== null ? [r.group] : [])));
  if (groups.size < 2) return null;
  return rows.find((r) => r.own)?.group ?? undefined;
}

/** The members of the own group, with averages that are not another group's; all where the list has no groups or nobody says which is ours. */
export function ofOwnGroup<R extends Grouped>(rows: readonly R[]): readonly R[] {
  const own = ownGroup(rows);
  return own ? rows.filter((r) => r.group === own || (r.kind === 'average' && r.group === null)) : rows;
}
