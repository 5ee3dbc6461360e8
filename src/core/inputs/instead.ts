/** The only place that lets 扣分原因, 加分项 or 佐证材料 tell of the rows of a table that has no column of values. */
import type { ColumnReading, Role } from '../model/indicator';
import type { ReadCell, RowCells } from './rowCells';
import type { FactAbout, MeasureName } from '../model/inputs';

/** What the column tells of: what went amiss, what was won, what is there to show for it. */
export type Instead = 'loss' | 'award' | 'proof';

const HEADS: readonly (readonly [Instead, RegExp])[] = [
  ['loss', /^[扣减失]分(?:的)?(?:原因|情况|事项|理由|说明|明细|依据|事由|情形)$/],
  ['award', /^加分(?:的)?(?:项目?|事项|情况|内容|理由|原因|依据|说明)$/],
  ['proof', /^(?:佐证|证明|支撑|印证)(?:材料|资料)(?:情况)?$/],
];

/** Columns in which values stand. */
const VALUES: ReadonlySet<Role> = new Set<Role>([
  'actual', 'growth', 'completion', 'rank', 'grade', 'measure', 'count_total', 'ontime_rate', 'satisfaction', 'overdue', 'numerator', 'denominator',
]); // prettier-ignore

/** The only such column, right of the rule; null where values have a column of their own, or two columns tell. */
export function columnInstead(
  columns: readonly ColumnReading[],
): { readonly column: ColumnReading; readonly tells: Instead } | null {
  if (columns.some((c) => VALUES.has(c.role) || c.role.startsWith('month_'))) return null;
  const rule = columns.find((c) => c.role === 'rule');
  const found = columns.flatMap((column) => {
    const leaf = column.header.split('/').pop() as string;
    const tells = HEADS.find(([, head]) => head.test(leaf))?.[0];
    return tells && rule && column.col > rule.col ? [{ column, tells }] : [];
  });
  const [only, another] = found;
  return only && !another ? only : null;
}

/** What may be asked of such a column: 无 under 扣分原因 is no value of 0. */
const ASKED: Readonly<Record<Instead, ReadonlySet<string>>> = {
  loss: new Set<MeasureName | 'counts'>(['count', 'counts']),
  award: new Set<MeasureName | 'counts' | 'matters' | 'checks' | 'grade'>([
    'count',
    'counts',
    'matters',
    'checks',
    'grade',
  ]),
  proof: new Set<'matters' | 'checks' | 'wanting'>(['matters', 'checks', 'wanting']),
};

/** Rules under which only what went amiss, or only what was won, can move the mark: of anything else the column says nothing. */
const ONLY: Readonly<Record<Instead, (rule: string) => boolean>> = {
  loss: (rule) => /扣|不得分/.test(rule) && !/[得加计奖]\s*\d|不[少低]于|至少|达到|完成|比例|每少/.test(rule),
  award: (rule) => /[得加奖]/.test(rule) && !/扣|不得分/.test(rule),
  proof: (rule) => (/得/.test(rule) && !/扣|不得分/.test(rule)) || /、[^，。；]*，每[缺少]1?[项份]扣/.test(rule),
};

type Told = Pick<RowCells, 'instead' | 'row'>;
const speaksTo = ({ instead, row }: Told): boolean => instead === null || ONLY[instead](row.ruleText);

export const mayBeAsked = (cells: Told, asked: string): boolean =>
  cells.instead === null || (ASKED[cells.instead].has(asked) && speaksTo(cells));

/** 发生重大事故的 is told where what went amiss is. */
export const mayBeSaid = (cells: Told, words: string, about: FactAbout | undefined): boolean =>
  cells.instead === null ||
  (cells.instead === 'loss' &&
    speaksTo(cells) &&
    (about?.ill === true || /^(?:发生|出现|存在|被|受到?|因)|^[未没]/.test(words)));

/** 0.6 under 扣分情况: so many marks, or so many times? The cell itself. */
export function bareInstead(cells: RowCells): ReadCell | null {
  const cell = cells.instead === null ? null : cells.first('actual');
  return cell && /^[-+]?\d+(?:\.\d+)?分?$/.test(cell.reading.shown.trim()) ? cell : null;
}
