/** The only place that suspects a text of being damaged: numbers that lost a point or were split, letters for digits, doubled words. */
import type { Folded } from '../text/fold';
import { Later } from '../text/patterns';
import type { Span } from '../model/span';

export interface Damage {
  /** In the original text. */
  readonly span: Span;
  /** Chinese, goes into 疑似录入有误（…）. */
  readonly suspicion: string;
}

/** The sign of a pattern that wants one character twice in a row. */
const TWICE = 'twice';

/** Some of the signs are in every text with such a place; none given: any text may have it. */
const PATTERNS: readonly (readonly [signs: readonly string[], RegExp, suspicion: string])[] = [
  [
    ['0'],
    /(?<![\d.])0\d+(?:\.\d+)?(?=\s*(?:个|分|%|‰|元|万|亿|千|百|户|家|项|次|件|起|人|天|位|名|平方|立方|亩|公[里顷斤]|吨|张|所|场|篇|条|处|批|座|宗|册|辆|台|株|头|例))/g,
    '数字以0开头，可能漏了小数点',
  ],
  [
    ['O', 'o', 'I', 'l', '|'],
    /(?<![A-Za-z])[OoIl|][\dOoIl|.]*(?=分|%|个百分点|元)|\d[OoIl|]+\d*(?=分|%|个)|[一二三四五六七八九]?[OoIl]{2}[一二三四五六七八九]?/g,
    '字母可能误作数字',
  ],
  [
    ['-'],
    /(?<=^|[\u4e00-\u9fa5，；：(])(?<!分|[得扣加减]|=[^，；]*)-(?!\d+(?:\.\d+)?(?:分\/|%?\)(?:÷|\/|×|与\()))\d/g,
    '数字前的“-”含义不明',
  ],
  [['.'], /\d+\.\d*\.\d*|\d+\.\.\d+|\.\d+(?=分|个百分点|%)(?<![\d]\.\d+)/g, '小数点有误'],
  [
    [TWICE, '扣得', '得扣'],
    /(?<!部)(?<![扣加得])分分(?!别)|(?<=[扣加得])分分(?!别|值|数)|扣扣|得得|加加(?!分扣)|减减|每每|不不|低低|高高|超超|满满(?!意)|点点|%%|个个百分点|百百分|扣得\d|得扣\d|加扣得|最最|多多扣|完完|为为止|未未|达达/g,
    '文字重复',
  ],
  [[], /\d+(?:\.\d+)?分[\d.]+分/g, '文字重复'],
  [
    [TWICE],
    /([\u4e00-\u9fa5])\1(?=\d)|平平均|均均|水水平|以以|及及|的的|([一二三四五六七八九两])\2(?=[一二三四五六七八九]?[\u4e00-\u9fa5]{0,2}(?:起|次|名|位|个|分|项|件))/g,
    '文字重复',
  ],
  [['.'], /(?<=[\u4e00-\u9fa5=÷×])\d+\.(?=[个分%元户家项次件起人天万亿百位名])/g, '小数点后缺数字'],
  [['至分', '到分'], /(?:扣|减|加|最多扣|最多)[至到]?[至到]分(?!值|数)/g, '分数前缺数字'],
  // 具备的得分，不具备的不得分: what it gives was said before
  [['得分'], /(?<=的)，?得分(?=[，；])(?!，(?:不|未|没有?)[^，。；]{1,6}的不得分)/g, '分数前缺数字'],
  [
    ['得分', '为分', '是分'],
    /(?<![按以与为达到])第[\d一二三四五六七八九十]+[位名]的?得分(?=[，；。])|(?<=[为是])分(?=[，；。])/g,
    '分数前缺数字',
  ],
  [
    ['次', '个', '名', '家'],
    /(?<=[引新培建创申])(?:进|增|养|设|建|成|报)(?:个(?![人体别案税性股])|名(?=博|硕|本科|研究|专|干部|教师|医)|家(?=[\u4e00-\u9fa5]{0,4}企业))|(?<=[\u4e00-\u9fa5])(?<![条处篇宗等人件台辆项月季年天户家处起批频场班架车多单首再依初层每几档名位几一二三四五六七八九十两])次(?=[扣加减计得]\d)/g,
    '数量前缺数字',
  ],
  [
    ['分'],
    /(?<=[级奖项件(])分(?=[、，)/])|(?<=[\u4e00-\u9fa5])(?<!重复|累计|累加|叠加|只|仅)(?:扣|得)分(?=、(?![扣加得减]))|(?<=(?<![高同该本上下各每])[A-D一二三四]级|[A-D一二三四]等|等奖|优秀|良好|合格|较差)的?[得扣]分(?=[，；])|扣完分(?=为止)/g,
    '分数前缺数字',
  ],
  [
    [],
    /(?<=[，；])(?:件|人|例|次|起|处|条|户|家|个|项|名)(?=[扣加得计]\d)|(?<=死亡|缺少|缺|少)(?:人|条|处|例|起|件|项|次)(?=[扣加]\d)|发现处(?![理置罚分])|(?<![\d一二三四五六七八九十两几百千万半多当)])(?:起|天|个)(?:\(含\))?(?:及|或)?以[上下内](?!级)|(?<=^|[，；。])前[次处起件个](?=[\u4e00-\u9fa5]{0,4}不[扣加])/g,
    '数量前缺数字',
  ],
  [['未不', '不未'], /未不[足满低高]|不未/g, '文字有误'],
  [['足'], /(?<![不满补充富知手立十])足(?=\d|的[按得扣加计不])/g, '文字有误'],
  [['百分百分', '个百个', '分百分点', '点百分点'], /百分百分|个百个|分百分点|点百分点/g, '文字重复'],
  [['�', '□', '■'], /[�□■]/g, '有不能显示的字'],
];

const SUSPECTED = PATTERNS.map(([signs, pattern, suspicion]) => ({ signs, later: new Later(pattern), suspicion }));

/** Every suspicion, in order; empty for a sound text. */
export function damagesOf(folded: Folded): Damage[] {
  const found: Damage[] = folded.splitNumbers.map((at) => ({
    span: { start: Math.max(0, at - 1), end: at + 2 },
    suspicion: '数字中间有空格',
  }));
  const { text } = folded;
  const twice = repeats(text);
  for (const { signs, later, suspicion } of SUSPECTED) {
    if (signs.length > 0 && !hasOne(text, signs, twice)) continue;
    const { pattern } = later;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0].length === 0) pattern.lastIndex++;
      else {
        const start = match.index;
        found.push({ span: { start: folded.at[start]!, end: folded.at[start + match[0].length - 1]! + 1 }, suspicion });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function hasOne(text: string, signs: readonly string[], twice: boolean): boolean {
  for (const sign of signs) if (sign === TWICE ? twice : text.includes(sign)) return true;
  return false;
}

/** Does some character stand twice in a row? */
function repeats(text: string): boolean {
  for (let i = 1; i < text.length; i++) if (text.charCodeAt(i) === text.charCodeAt(i - 1)) return true;
  return false;
}
