/** The only place that lists the words people type into value cells. All in folded characters. */

/** Cells that hold nothing yet. */
export const ABSENT =
  /^([-—_.…*/\\]+|空|空白|n\/?a|#n\/a|null|暂无|暂无数据|无数据|未公布|尚未公布|未发布|待定|待公布|待统计|待核|未统计|未反馈|未提供|数据未出|暂未公布|未出|待报)$/i;
/** An error kept as text: pasted as a value, or written so by another program. */
export const ERROR_TEXT = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
/** The row's task does not exist here. */
const OURS =
  '(?:(?:[本我全该](?:县|市|区|镇|乡|村|街道|社区|单位|部门|局|校|院|园|站|所|辖区|地|系统|年度?)|今年|20\\d\\d年度?)(?:内|均|为)?)*';
export const NOT_APPLICABLE = new RegExp(
  `^${OURS}(?:无此项?(任务|指标|工作|内容|业务)|无(此|该)?任务|没有(此|该)项?任务|无该项(任务|工作|指标)?|不涉及|不适用|不承担(此项)?(任务)?|未下达任务|无相关任务|不考核|不参与(此项)?(考核|考评)|无此情况任务` +
    // 本县无港口，不考核: without a word on proof, whose want is no reason not to be marked.
    `|(?:(?:此|该|本)项|(?:无|没有|不涉及)(?!.*(?:材料|资料|台账|证明|佐证|记录|数据|报告|档案))[一-龥]{1,8}[，(])不(?:参与|参加|纳入|列入|作)?(?:考核|考评)(?:此项|该项)?[)]?)$`,
);
/** Nothing of the kind happened: a count of 0. */
export const NONE =
  /^(无|没有|零|未发生|未出现|未发现|没有发生|没有出现|从未发生|无此类情况|无此情况|无发生|未有|无问题|无违规|无异常|无事故|无投诉|无扣分情形|未被通报|零发生|零事故)([^\d，；]{0,12})$/;

export const YES = /^([√✓✔☑是对有]|yes|达标|合格|达到|符合|通过)$/i;
export const NO = /^([×✗✘☒否xX]|no|不达标|不合格|不符合|未通过)$/i;
export const CHECK_YES = /[√✓✔☑]$/;
export const CHECK_NO = /[×✗✘☒]$/;
/** Words after which a thing is done. */
export const DONE =
  /(完成|达标|到位|落实|健全|齐全|完善|规范|办结|按时|按期|及时|足额|合格|通过|建立|制定|出台|印发|成立|创建|获评|报送|上报|整改|召开|开展|实施|启用|验收|投用|开工|竣工|达到要求|符合要求|满分)$/;
/** Neither done nor not done. */
export const HALF_DONE = /部分|基本|正在|推进中|进行中|在建|拟|计划|预计|尚在|筹备|逐步|大部|待|争取|力争/;
export const NOT_DONE = /^(未|没|尚未|暂未|不|无法|逾期|迟)|未能|未按/;

export const APPROXIMATE_BEFORE =
  /(约为|大约|大概|(?<![签合预条公违邀履节失婚制])约|接近|将近|近|预计|预估|估计|初步统计|初步|暂估)$/;
export const APPROXIMATE_AFTER = /^(左右|上下|余|多)/;
export const APPROXIMATE_NOTE = /预计|预估|估|初步|快报|暂|约/;

/** Words that make the number after them a change on an earlier figure. */
export const FALL = /(负增长|下降|减少|降低|下滑|回落|降幅为?|减幅为?|跌|↓|▼)了?$/;
export const RISE = /(增长|上升|提高|增加|提升|增幅为?|增速为?|涨|↑)了?$/;
/** Only with a percentage: 增5.1%, 降3.2%. */
export const SHORT_FALL = /[降减]$/;
export const SHORT_RISE = /[增升]$/;
export const LEVEL = /^(与|同|和|较|比)?(上年|去年|上年同期|去年同期|同期|同比|上期)?(基本)?(持平|平|无变化|不变)$/;

export type Bound = '≥' | '>' | '≤' | '<';

export const BOUND_BEFORE: readonly (readonly [RegExp, Bound | '='])[] = [
  [/(≥|>=|不低于|不少于|不小于|至少|不得低于|不得少于|大于等于|大于或等于|达到或超过)$/, '≥'],
  [/(≤|<=|不超过|不高于|不大于|不多于|不得超过|不得高于|小于等于|小于或等于|控制在|最多)$/, '≤'],
  [/(>|超过|高于|大于|多于|突破)$/, '>'],
  [/(<|低于|少于|小于|不足|不到|未达到|未达)$/, '<'],
  [/(达到|达|为|是|实现|=|：)$/, '='],
];
export const BOUND_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(及以上|或以上|以上)/, '≥'],
  [/^(及以下|或以下|以下|以内|之内|及以内)/, '≤'],
];
/** Periods and dates that accompany a value without being one. */
export const PERIOD =
  /^(截至|截止)?(20\d\d年(度)?((\d{1,2}[-—~至])?\d{1,2}月份?(\d{1,2}日)?)?|(\d{1,2}[-—~至])?\d{1,2}月份?(\d{1,2}日)?|上半年|下半年|全年|[一二三四]季度|前三季度)(底|末|前|累计|共|止|，|：)*(?!\d*[-—~至])/;
/** Numbers that belong to a word: 12345热线, 5A级, PM2.5, G20, 24小时内 before the number it is about. */
export const NUMBER_IN_WORD =
  /\d+(?:个?小时|分钟|个?工作日|[天日])(?:之|以)?内(?=[^\d，；。]+\d)|12345|12\d{3}(?=热线|平台)|[A-Za-z]+[-]?\d+(\.\d+)?|\d+[A-Za-z]+(?![a-z%])级?|\d{2}级|“[^”]*\d[^”]*”|《[^》]*》/g;

export const TARGET_LABEL = /(任务|目标|计划|下达|应完成|要求)(数|值|任务)?$/;
export const ACTUAL_LABEL = /(完成|实际|到位|实现|达到|实绩|实际完成|已完成|累计|完成值|实际到位)(数|值|投资|资金)?$/;
export const TOTAL_LABEL_WORDS = /^(共|合计|总计|共计|总数|累计|共发生|累计发生|全年|全年共|总)$/;

/** 120（含上年结转30）: how much of it counts is another question. */
export const CARRIED_OVER = /^(?=.*\d).*(?:结转|往年|历年|含(?:上年|去年))/;
/** 85%（截至11月底）; 3次（3月、6月、10月） says when. */
export const AS_OF = /^截[至止到]|^数据截|^(?:\d{1,2}月(?:\d{1,2}日)?(?:各\d次)?[、，和及]?)+$/;
/** Beside other kinds with their numbers: 县级无, 无人员伤亡. */
export const NONE_OF = /^(?:均)?(?:无|没有)([一-龥]{2,8})$|^([一-龥]{2,8}?)(?:均)?(?:无|没有|为零)$/;
/** 未发生较大事故, 未发现违规收费问题 beside numbers of others. */
export const NONE_HAPPENED =
  /^(?:全年|期内|均|也|且)?(?:未再?|没有再?|无)(?:发生|出现|发现|产生)(?:过|任何)?([一-龥]{2,14})$/;
/** 有三起: a numeral before what is counted. */
export const COUNTED = /\d|[一二两三四五六七八九十](?:起|件|个|次|例|宗|处|家|户|人|名|项)/;
/** 无一件未按期办结 */
export const NOT_ONE = /(^|[，；。])(?:无|没有)一(?:起|件|个|次|例|宗|处|家|户|人|名|项|笔)/g;
/** 6个断面中5个达标: a whole and its part. */
export const PART_OF =
  /^(?:共|全[市县镇]|抽[查检])?(\d+)(个|家|件|户|处|条|座|所|项|名|人|批次|台|宗)([一-龥]{1,8}?)(?:中|，其中)，?(?:有)?(\d+)(?:\2)?([一-龥]{2,6})$/;
