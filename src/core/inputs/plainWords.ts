/** The only place that knows the words a cell may say beside its value, which tell that it was done, when and how, and not of what. */

/** When it was, within the year. */
const WHEN =
  '全年|本年度?|今年以?来?|年度|年内|当年|期内|年[初底末]|月[初底末]|[上中下]旬|上半年|下半年|季度|月份|截至|截止|目前|现已?|至今';
/** Of what else the number behind it is: told apart from what was achieved. */
const BEFORE = '(?:(?:上年度?|去年)(?:同期|末|底)?(?:完成|实现)?|目标|任务)[数值]?[为是]?(?=\\d)';
/** That it was done, whatever it is. */
const DONE =
  '已经|完成|实现|达到|达标|合格|符合|满足|通过|验收|落实|到位|健全|建成|新建|投入|投用|使用|运行|上线|任务|(?<=完成|达到|实现|高于|低于|超过?|年度|全年)目标|目标任务|工作|要求|标准|情况|结果|成效|次数|数量|总数|总量|总额|金额|面积|人数|户数|件数|家数|个数';
/** Deeds that may be all there is to do, or a step on the way: 开展 of 开展4场, and not of 建成6个. */
const ACTS =
  '开展|举办|召开|组织|实施|执行|推进|办理|处理|办结|办复|建立|制定|印发|出台|建设|报送|上报|提交|整改|完工|竣工';
/** How it was done. */
const HOW =
  '成功|妥善处[置理]|数据|全部|全面|全覆盖|均已?|按[时期]|如期|及时|准时|圆满|顺利|提前|超额|足额|超过?|不足|高于|低于|迟[报交]|推迟|高质量|保质保量|正常|齐全|良好|较好|优秀|实际|经核[实定]|经审[核定]|经统计|涉及|不同|同一|总体|总(?=产[量值]|收入|面积|额|量|数|规模|投资)|综合|平均|整体|合计|共计|总计|累计|总共|一共';
/** That nothing happened, or something did, and what such things are called. */
const HAPPENED =
  '未发生|未发现|未出现|没有|不存在|未能|未[被受]|尚未|仍未|均未|零|发生|出现|发现|存在|受到|收到|被?评[定]?为|认定为|确定为|刊[发登播用载]|播[出发]|发表|获得|荣获|取得|争取|引进|新增|新评|情形|现象|案件|事件|问题|行为|事项|单位|人员|(?<=[无未没][^，；。]*)及以上';
/** How it moved, and against what: heard where changes are. */
const MOVED =
  '同比|占(?=目标|任务|年度|全年|计划)|(?:较|比)?(?:上年|去年)同期|[较比与同](?:上年|去年)|增长|增速|增加|下降|上升|提[高升]|[前后]移|降低|减少|持平|正增长|负增长|增|降|升';
/** Which place it took, among whom: heard where places are. */
const PLACED =
  '并列第|倒数(?=第)|排名第|位[列居]第?|排名|排第|列第|居第|第|排在|排|列|居|县区|[比较]?全[国省区市]平均(?:水平|值)?[低高]出?(?=\\d)|[低高]于全[国省区市]平均(?:水平|值)?(?=\\d)|平均(?:水平|值)?(?=\\d)';
/** Whose it is: heard where levels and scopes are. */
const WHOSE =
  '国家级|中央级?|自治区级?|省部级|省级|市级|县级|镇级|乡级|村级|全县|全[国省区市](?=排|第|位|列|居|前|后|平均|均|通报|最|各|共|\\d*[个家]?(?:县|乡镇))|考核(?=断面|点位|指标|对象|任务|目标)|银行业(?:金融机构)?(?=不良|存款|贷款)|本[省市县区镇乡]|[我该](?:县|市|区|镇|乡)|国家';
/** The whole that a part is of: heard where a part, or nothing, is told beside it. */
const WHOLES =
  '[应实][办诉到收报交参出整训缴知开发检查]?|受理|承办|交办|转办|接收|下达|排查|反馈|抽查|抽检|检查|监测|巡查|评查|审结';
/** What some of them are, and who looked. */
const SOME = '剩余?|其余|其中|其他|其它|除|以?外|另|未到期|中(?=\\d|有|排|的)|暗访|督查|核查|督导';
/** How firm the number is: heard where numbers are. */
const ROUGH = '大约|大概|左右|上下|接近|将近|约|近(?=\\d+(?:\\.\\d+)?(?![年\\d]))|余|多';
/** Joints. */
const JOINTS =
  '(?<!全)[省市县区镇乡级]|全(?![国省区市县])|[已均都件于在并且但而了的由经为共年月日底初末号有其项个是至与和及也各到达获得被受以从对向等未无没不非否缺差少迟晚率数值]';

const ALWAYS = [WHEN, BEFORE, PLACED, DONE, HOW, HAPPENED, MOVED, WHOSE, SOME, ROUGH];
const made = (lists: readonly string[]): RegExp => new RegExp([...lists, JOINTS].join('|'), 'y');
const PLAIN = [
  made(ALWAYS),
  made([...ALWAYS, ACTS]),
  made([...ALWAYS, WHOLES]),
  made([...ALWAYS, ACTS, WHOLES]),
] as const;

/** Which words are plain beside the value. */
export interface Beside {
  /** The rule asks for no more than that something is done. */
  readonly acts: boolean;
  /** A part, or nothing, is told beside the whole. */
  readonly wholes: boolean;
}

/** Where the plain word ends that stands at that place; the place itself where none does. */
export function plainWordAt(text: string, at: number, { acts, wholes }: Beside): number {
  const plain = PLAIN[(acts ? 1 : 0) + (wholes ? 2 : 0)]!;
  plain.lastIndex = at;
  return plain.test(text) ? plain.lastIndex : at;
}
