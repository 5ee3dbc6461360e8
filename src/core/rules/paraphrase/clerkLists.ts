/** The only place that knows words that govern a whole list: 一是…；二是…, 每档含下限不含上限. */
import { Later } from '../../text/patterns';
import { MARK, N, re, turn, type Turn } from './turn';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨';
const PLACE = '一二三四五六七八九';
const itemised = (whole: string): boolean => /(?:^|[，。；：\n])一是/.test(whole) && /[，。；：\n]二是/.test(whole);

/** Names of what is looked at, no deeds: 网格员配备, 案件办结率. */
const NAME =
  '(?!建|完成|制定|开展|召开|落实|组织|达|出台|设立|成立|按|及时|有|无|没|未|已|全面|编制)[^，。；：、()\\d]{1,12}?(?:率|度|情况|工作|配备|建设|报送|管理|质量|进度|人员|队伍|案件|任务|服务|维护|处置|化解|保障|宣传|学习|整治|整改|台账|档案)';

const EACH =
  '(?:(?:以上|上述)?(?:每(?:个|一)?|各|所有)?(?:档次|档|区间|分段|段|分数段|等次)?(?:的)?(?:分值|数值|界限)?(?:均|都|一律)?)';
const LOW = '下(?:限)?(?:值|数)?';
const HIGH = '上(?:限)?(?:值|数)?';
const IN = '(?:包含|包括|含)';
const SEP = '[、，]?(?:但)?(?:均|都)?';
/** Lower ends belong to their band, upper ends to the next. */
const FLOOR_IN = `(?:${IN}${LOW}${SEP}不${IN}${HIGH}|不${IN}${HIGH}${SEP}${IN}${LOW}|下限${IN}${SEP}上限不${IN}|上限不${IN}${SEP}下限${IN}|含低不含高)`;
const CEIL_IN = `(?:${IN}${HIGH}${SEP}不${IN}${LOW}|不${IN}${LOW}${SEP}${IN}${HIGH}|上限${IN}${SEP}下限不${IN}|下限不${IN}${SEP}上限${IN}|含高不含低)`;
/** Said of all bands: by its own words, or behind the last of them. */
const ruleOf = (which: string): RegExp =>
  new RegExp(
    `[，。；(](${EACH})${which}\\)?(?=[，。；]?\\n?$)|[，。；(](?:${EACH.replace('?', '')})${which}\\)?(?=[，。；]|$)`,
  );
const floors = new Later(ruleOf(FLOOR_IN));
const ceils = new Later(ruleOf(CEIL_IN));
const SPAN = '(?:—+|-|~|至|到)';
const UNIT = '(?:%|分|个百分点|[个件户人家项次起天亩元万亿]{1,2})';

export const clerkListTurns: readonly Turn[] = [
  // 一是…；二是…
  turn('一是 & 二是', re(`(?<=^|[，。；：\\n])([${PLACE}])是(?!否|指|非)`), (m, { whole }) =>
    itemised(whole) ? CIRCLED[PLACE.indexOf(m[1]!)]! : null,
  ),
  // ①网格员配备，得2分，每缺1人扣0.2分: what the item is worth
  turn('① & 得 计 & ，每', re(`(?<=[${CIRCLED}])(${NAME})，(?:得|计|共|占)?(${N}分)，(?=每)`), '$1($2)：'),
  turn('① & 得 计 & ，', re(`(?<=[${CIRCLED}])(${NAME}(?<=率|度))，(?:达到?)?(?=${N}%)`), '$1达到'),
  // 按家长测评满意率计分，（满意率）95%以上得20分，…: what the list is of
  turn(
    '率计分 率得分 率赋分 率评分 度计分 度得分 度赋分 度评分 例计分 例得分 数计分 数得分 & 以上',
    re(
      `(?<=^|[。；])(?:按(?:照)?|根据|依据)([^，。；：\\d()]{1,12}(?:率|度|比例|指数))(?:进行)?(?:计分|得分|赋分|评分)[，：]([一-龥]{2,12})?(?=${N}%?(?:\\(含\\))?及?以上的?，?[得计]${MARK})`,
    ),
    (m) => (m[2] === undefined || m[1]!.endsWith(m[2]) ? m[1]! : null),
  ),
  // 30%—50%得1分，…，每档含下限不含上限
  turn(
    '下 上 低 高 & 不含 不包',
    re(`(?<![\\d.])(${N})(${UNIT})?(?:\\(含\\))?${SPAN}(${N})(${UNIT})(?![名位])`),
    (m, { whole }) => {
      const unit = m[2] ?? m[4]!;
      if (floors.test(whole)) return `${m[1]!}${unit}以上不足${m[3]!}${m[4]!}`;
      return ceils.test(whole) ? `超过${m[1]!}${unit}不超过${m[3]!}${m[4]!}` : null;
    },
  ),
  turn(
    '下 上 低 高 & 不含 不包',
    re(`(?<=^|[，。；：一-龥])(?<!前|后|末|超过|不足|不超过)(${N}${UNIT})以([上下])(?!不足|含)`),
    (m, { whole }) => {
      if (m[2] === '下' && floors.test(whole)) return `不足${m[1]!}`;
      return m[2] === '上' && ceils.test(whole) ? `超过${m[1]!}` : null;
    },
  ),
  turn(
    '下 上 低 高 & 不含 不包',
    re(`[，。；(]${EACH}(?:${FLOOR_IN}|${CEIL_IN})\\)?(?=[，。；]|\\n|$)`),
    (_, { whole }) => (floors.test(whole) || ceils.test(whole) ? '' : null),
  ),
];
