/** The only place that finds marks divided by a number of the row: 30分÷行政村总数, (分值/抽检批次)分. */
import { decimal, type Exact } from '../model/exact';
import { Later } from '../text/patterns';

/** What is divided (null: the full marks) and the words of what it is divided by. */
export interface Quotient {
  readonly pool: Exact | null;
  readonly by: string;
}

const POOL = '(?:(\\d+(?:\\.\\d+)?)分?|(?:本项|该项|此项|本指标|该指标)?(?:总)?(?:分值|满分值?|标准分|权重分?))';
const BY = '(?:÷|/|除以)([\\u4e00-\\u9fa5]{1,14}?(?:数|数量|总量|批次|总计))';
const BARE = new Later(new RegExp(`^${POOL}${BY}(?=[，。；)的”]|扣|计|$)(?:的分值?(?!数))?`));
const BRACKETED = new Later(new RegExp(`^\\(${POOL}${BY}\\)分`));

/** A quotient at the start of `rest`, and how many characters it takes; null without one. */
export function quotientAt(rest: string): (Quotient & { readonly length: number }) | null {
  const found = BRACKETED.exec(rest) ?? BARE.exec(rest);
  if (!found) return null;
  const [whole, pool, by] = found;
  if (pool !== undefined && rest[0] !== '(' && !/^[\d.]+分/.test(rest)) return null;
  return { pool: pool === undefined ? null : decimal(pool), by: by!, length: whole.length };
}
