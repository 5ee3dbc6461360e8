/** The only place that knows a clerk's words for steps and what does not fill one: 不够1个点的零头不扣, 不到一周也算一周, 往下扣, 往后每多一个再得2分. */
import { decimalText, equals, type Exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, MARK, N, re, turn, type Turn } from './turn';

const SHORT = '(?:不足|不满|未满|不到|不够|未达到?)';
const NOUGHT =
  '(?:不扣|不减|不计|不算|不加|不给|不得|不奖|抹掉|抹去|舍掉|舍去|略去|忽略|免扣|免减|不作数)(?:不计|不算|不扣)?(?:分)?';
const RATED =
  '(?:按|照|按照)(?:相应|实际|同等?|对应)?(?:的)?比例(?:来)?(?:扣减|扣分|扣|减|加分|加|算|计分|计算|计|折算|给|得)?(?:分)?';
const REST = '(?:零头|尾数|余数|零头部分|尾数部分|余下的?部分|剩下的零头)';
const ONE_STEP = '(?:一|1)(?:个)?(?:单位|步|档|扣分单位|计分单位)?';

/** 不足1个百分点 beside 每低1个百分点扣: so much is one piece of the text. */
function piece(whole: string, number: string, unit: string): boolean {
  const wanted = readNumeral(number);
  if (!wanted) return false;
  const own = unit.replace(/^个/, '');
  return [
    ...whole.matchAll(
      re(
        `(?:每[^，。；]{0,12}?|[低少多超差欠缺高降晚迟期过慢快标])(${N})(?:个)?([^，。；：、()\\d不]{1,8}?)(?:的)?(?:再|就|则|相应|另)?(?:扣|减|加|奖|得|计|记|少)`,
      ),
    ),
  ].some((m) => {
    const n = readNumeral(m[1]!);
    return n !== null && equals(n, wanted) && m[2]!.replace(/^个/, '').startsWith(own);
  });
}
/** A text of pieces. */
const stepped = (whole: string): boolean => re(`每|${N}[^，。；\\d]{1,6}[扣减加]${MARK}`).test(whole);

/** 控制在1%以内, 达到95%: the only percentage of the text before, and on which side of it marks are lost. */
function standard(before: string, whole: string): { at: Exact; above: boolean } | null {
  if (/平均|目标值|任务数|上年|去年|序时/.test(whole) || (before.match(/\d%/g) ?? []).length !== 1) return null;
  const m = re(
    `(控制在|不得超过|不超过|不得高于|不高于)(${N})%|(达到|不低于|不少于|不得低于|应达)(${N})%|(${N})%以([上下内])(?:的)?得满分`,
  ).exec(before);
  const at = readNumeral(m?.[2] ?? m?.[4] ?? m?.[5] ?? '');
  return m && at ? { at, above: m[1] !== undefined || m[6] === '下' || m[6] === '内' } : null;
}

export const clerkStepTurns: readonly Turn[] = [
  // 不到5个百分点也算5个百分点, 不足一周当一周算
  turn(
    '不足 不满 未满 不到 不够 未达 & 按 算 当 视 作 以',
    re(
      `${SHORT}(${N})([^，。；：、()\\d]{1,6}?)(?:的)?(?:部分|零头|尾数)?(?:的)?，?(?:也|都|均|就|则|仍|一律)?(?:按照|按|算作|算|当作|当|视作|视为|视同|记作|记为|计为|计作|以)(${N})([^，。；：、()\\d]{1,6}?)(?:来)?(?:计算|计扣|算|计|扣分|扣减|扣|减|加分|加|处理|对待|记)?${END}`,
    ),
    (m, { whole }) => (piece(whole, m[1]!, m[2]!) ? `不足${m[1]!}${m[2]!}的按${m[3]!}${m[4]!}计` : null),
  ),
  // 不够2个百分点的零头不扣, 不满100人次的不算
  turn(
    '不足 不满 未满 不到 不够 未达 & 不 抹 舍 略 免',
    re(
      `${SHORT}(${N})([^，。；：、()\\d]{1,6}?)(?:的)?(?:部分|零头|尾数)?(?:的)?，?(?:也|都|均|就|则|一律)?${NOUGHT}${END}`,
    ),
    // 不足30%的不得分 is a band, too.
    (m, { whole }) =>
      piece(whole, m[1]!, m[2]!) && !(/不得|不给/.test(m[0]) && /^(?:%|分|个百分点)$/.test(m[2]!))
        ? `不足${m[1]!}${m[2]!}的不计`
        : null,
  ),
  turn(
    '不足 不满 未满 不到 不够 未达 & 比例',
    re(
      `${SHORT}(${N})([^，。；：、()\\d]{1,6}?)(?:的)?(?:部分|零头|尾数)?(?:的)?，?(?:也|都|均|就|则|一律)?${RATED}${END}`,
    ),
    (m, { whole }) => (piece(whole, m[1]!, m[2]!) ? `不足${m[1]!}${m[2]!}的按比例计算` : null),
  ),
  // 每1000万元得0.5分，按比例计算，最高得8分
  turn(
    '每 & 比例',
    re(
      `(?<=每[^，。；：\\d]{0,8}${N}[^，。；：（(\\d]{1,12}(?:扣减|扣|减|加|得|计|奖)${MARK}，)(?:按|按照)(?:相应|实际|同等?|对应)?(?:的)?比例(?:扣减|扣分|扣|减|加分|加|计算|计分|计|折算|得分)(?:得分)?${END}`,
    ),
    '不足一个单位的按比例计算',
  ),
  // 零头不扣, 零头按比例扣, 零头也算一个
  turn(
    '零头 尾数 余数 余下 剩下',
    re(
      `(?<=[，；。(])${REST}(?:的)?(?:也|都|均|就|则|一律)?(?:(${NOUGHT})|(${RATED})|(?:按|算作|算|当|当作|视为)${ONE_STEP}(?:算|计|扣|加)?)${END}`,
    ),
    (m, { whole }) => (stepped(whole) ? `不足一个单位的${m[1] ? '不计' : m[2] ? '按比例计算' : '按一个单位计'}` : null),
  ),
  // 按每低1个百分点扣0.5分往下扣
  turn(
    '往下 往上 向下 向上',
    re(
      `(?<=[扣减加]${MARK})(?:的标准|的幅度)?(?:，)?(?:依次|逐级|逐步|继续|一直|再)?(?:往|向)(?:下|上)(?:扣减|扣|减|加|递减|递增|算|推|数)(?:分)?${END}`,
    ),
    '',
  ),
  turn(
    '满分 分值 基本分 基础分 & 扣 减',
    re(
      `(?<=^|[。；：])(?:(?:都|均)?(?:从|由|自))(?:满分|分值|基本分|基础分)(?:里|中|上|起|开始)?(?:往下|向下|依次|逐次|直接)?(?:扣分|扣起|减起|扣|减)，(?=[^。；]*(?:每|扣|减))`,
    ),
    '',
  ),
  // 资产负债率不得高于65%，高出部分每2个百分点扣1分
  turn(
    '部分 的，每 的每 & 每',
    re(
      `(不得高于|不高于|不能高于|不得超过|不能超过|不超过|控制在|不得低于|不低于|不能低于|不少于|应达到|要达到|达到|达)(${N}%|(?:上年|去年)(?:同期)?(?:水平)?|目标(?:值)?)(?:以[内上下])?，(高出|超出|超过|多出|超|高|低出|低于|不足|差|缺|低|少)(?:的)?(?:部分|幅度|的)，?每(?:高|低|超|少|差)?(?=${N}(?:个百分点|%)[扣减])`,
    ),
    (m) => {
      const above = /高于|超过|控制/.test(m[1]!);
      return above === /高|超|多/.test(m[3]!) ? `${above ? '高于' : '低于'}${m[2]!}的，每${above ? '高' : '低'}` : null;
    },
  ),
  // 控制在1%以内，…，超出0.5个百分点以上的不得分: that is above 1.5%
  turn(
    '个百分点 & 不得分 零分 0分',
    re(
      `(?<=^|[，。；])(超出|超过|高出|高于|低于|少于|相差|差)(${N})个百分点(及以上|以上|\\(含\\)以上)?的?，?(?=(?:该项|本项|此项)?(?:不得分|得0分|得零分))`,
    ),
    (m, { before, whole }) => {
      const line = standard(before, whole);
      const gap = readNumeral(m[2]!);
      const above = /[超高]/.test(m[1]!);
      if (!line || !gap || line.above !== above) return null;
      const end = above ? line.at.add(gap) : line.at.sub(gap);
      const word = m[3] ? (above ? '不低于' : '不高于') : above ? '高于' : '低于';
      return `${word}${decimalText(end)}%的`;
    },
  ),
  // 第一个得5分，往后每多一个再得2分
  turn(
    '第一 第1 首 头',
    re(
      `(?<=^|[。；：，])([^，。；：\\d每]{0,8}?)(?:第一|第1|首)(个|家|项|户|件)([^，。；：\\d]{0,14}?)(?:的)?([得加])(${MARK})[，；](?:往后|以后|此后|之后|再|后续|其后|从第二\\2起，?)?每(?:再)?(?:多|新增|增加)(?:[^，。；：\\d]{0,4}?)(?:一|1)\\2(?:再|另)?[得加](?=${MARK})`,
    ),
    (m) => `${m[1]!}首${m[2]!}${m[3]!}${m[4]!}${m[5]!}，每增加1${m[2]!}加`,
  ),
  // 前5名得满分，5名以后每退一名扣0.5分; 从第四名起每退一名
  turn(
    '名 & 每退 每降 每后退 每下降 每低 每往后 每落 & 前',
    re(
      `(?<=前(${N})名[^。]{0,16}[，；])(?:从)?(?:第)?(?:(?:(${N})名(?:以后|之后|往后|以外)|(?:第)?(${N})名(?:起|开始|及以后)))(?:的)?，?每(?:退|后退|下降|降|低|落后|往后)(?:一|1)(?:个)?(?:名次|名|位)(?:扣|减|少得)(?=${MARK})`,
    ),
    (m) => {
      const [last, after, first] = [readNumeral(m[1]!), readNumeral(m[2] ?? ''), readNumeral(m[3] ?? '')];
      const from = after ? after.add(1) : first;
      return last && from && equals(last.add(1), from) ? `第${decimalText(from)}名起每下降1名扣` : null;
    },
  ),
  // 有一个扣0.2分: each of them
  turn(
    '有一 有1',
    re(
      `(?<=^|[，。；的])(?:凡)?有(?:一|1)(件|次|起|个|项|处|人|户|例|卷|份|宗|家|条|篇|笔)(?:的)?(?:就|则|即)?(?=[扣减]${MARK})`,
    ),
    (m, { whole }) => (priced(whole, m[1]!) ? null : `每有1${m[1]!}`),
  ),
];

/** 2个扣5分 beside 一个扣2分: bands of a count, each with its own price. */
const priced = (whole: string, unit: string): boolean =>
  re(`(?:[2-9]|\\d{2,}|[二两三四五六七八九十])${unit}(?:的)?(?:以上|以下|及以上)?(?:的)?(?:扣|减)`).test(whole);
