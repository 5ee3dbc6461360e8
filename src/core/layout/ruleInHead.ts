/** The only place that takes a head apart which says under its name how it scores: 人居环境整治（30分） over 每发现1处问题扣0.5分. */
import type { Borrowed } from './borrowedRules';
import { hasScoringWords } from './evidence';
import type { Grid } from './grid';
import type { Band } from './header';
import { evenText } from './labels';

/** A head's name, and what stands under it in the same cell. */
export interface SpokenHead {
  readonly name: string;
  readonly rule: string;
}

const LINE = /\r\n?|\n/;
const AFTER_MARKS = /^([^\r\n（()）]{2,16}[（(][^（()）]{0,6}\d+(?:\.\d+)?分[)）])([\s\S]+)$/;
const IN_BRACKETS = /^[（(]([^（()）]+)[)）]$/;

/** The two parts of such a head; null for any other text. */
export function spokenHead(text: string): SpokenHead | null {
  const [first = '', ...rest] = text.split(LINE);
  const marks = AFTER_MARKS.exec(text.trim());
  const [name, said] = rest.length > 0 ? [first, rest.join('\n')] : [marks?.[1] ?? '', marks?.[2] ?? ''];
  const rule = said.trim().replace(IN_BRACKETS, '$1');
  if (name.trim() === '' || hasScoringWords(evenText(name)) || !/\d/.test(rule)) return null;
  return hasScoringWords(evenText(rule)) ? { name: name.trim(), rule } : null;
}

/** What the heads of a column say of its scoring, and the name they say it of. */
export function saidInHead(grid: Grid, { top, bottom }: Band, col: number): (Borrowed & { name: string }) | null {
  for (let row = top; row <= bottom; row++) {
    const value = grid.value(row, col);
    const spoken = typeof value === 'string' ? spokenHead(value) : null;
    const at = grid.merge(row, col);
    if (spoken)
      return {
        name: spoken.name,
        text: spoken.rule,
        at: { sheet: grid.sheet.name, row: at?.top ?? row, col: at?.left ?? col },
      };
  }
  return null;
}
