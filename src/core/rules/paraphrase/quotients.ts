/** The only place that knows losses of a quotient said in words: 扣30分除以行政村总数所得的分值; 扣（12÷村、社区总数）分; 按40分÷该镇行政村个数扣分. */
import { decimalText } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, FULL, ITEM, N, re, turn, type Turn } from './turn';

const BY = '([一-龥]{1,14}(?:(?:、[一-龥]{1,8})|(?:\\([一-龥]{1,4}\\)[一-龥]{0,4}))??(?:数|数量|总量|总计))';
const OVER = '(?:÷|/|除以|除)';
const POOL = `(?:(${N})分?|(?:${ITEM})?(?:的)?${FULL})`;
const QUOTIENT = `[(“"‘']*${POOL}${OVER}${BY}[)”"’']*(?:(?:的|之)商|所得(?:的)?(?:商|分值|分数|分|值)?|的(?:分值|分数|值))?(?:的)?(?:标准)?`;

/** 扣30分÷行政村总数: the reader's own words for it. */
function loss(m: RegExpExecArray): string | null {
  const pool = m[1] === undefined ? null : readNumeral(m[1]);
  if (m[1] !== undefined && !pool) return null;
  return `扣${pool ? `${decimalText(pool)}分` : '分值'}÷${m[2]!.replace(/、|\([^()]*\)/g, '')}`;
}

export const quotientTurns: readonly Turn[] = [
  // 扣20分除以所辖行政村数之商, 扣“分值/行政村总数”分, 扣减（12÷村、社区总数）分
  turn('扣 减 & ÷ / 除', re(`(?:扣减|扣除|减扣|核减|扣|减)(?:去)?${QUOTIENT}(?:分)?${END}`), loss),
  // 按40分÷该镇行政村个数扣分, 以分值除以应报送期数的商扣减
  turn(
    '扣 减 & ÷ / 除 & 按 以',
    re(`(?:按照|按|以)${QUOTIENT}(?:予以|进行)?(?:扣减|扣除|扣分|减分|扣)(?:得分)?${END}`),
    loss,
  ),
  // 秸秆禁烧40分，每发现一处火点: the marks of the row, which the quotient names once more
  turn(
    '分，每 分：每 & ÷ / 除',
    re(`^([^，。；：\\d扣加减得计]{2,16}?)(?:，)?(?:共|计|满分)?(${N})分[，：](?=每[^，。；]{1,24}，?扣\\2分÷)`),
    '$1：',
  ),
];
