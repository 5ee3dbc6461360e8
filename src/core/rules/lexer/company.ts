/** The only place that cuts what only the tokens before it explain: 每少整改一个, 低于平均的, 两起及两起以上, 每件. */
import { Characters } from '../../text/characters';
import { readNumeral } from '../../text/numerals';
import { otherUnit, unitNamed } from '../../text/units';
import { wordAt } from '../lexicon';
import { unitAt } from './numbers';
import { cut, type Cut, type Token } from './token';
import { Later } from '../../text/patterns';

/** What only the token before it explains: behind tokens of these classes, or at one of these characters. */
export const COMPANY = 'Ec5hq';
export const COMPANY_OPENS = '持百千万亿';
export function inCompany(text: string, at: number, last: Token | undefined): Cut | null {
  const code = last?.code;
  return (
    (code === 'E' ? lackingVerb(text, at) : null) ??
    (code === 'c' || code === '5' || code === 'h' ? bareAverage(text.slice(at, at + 40)) : null) ??
    (text[at] === '持' && code !== 'r' && text.startsWith('持平或', at) ? flatOr(text.slice(at, at + 8)) : null) ??
    (code === 'q' ? sameAgain(text, at, last!) : null) ??
    (code === 'E' || SCALES.at(text, at) ? unitAlone(text, at, last) : null)
  );
}

const SCALES = new Characters('百千万亿');

/** 每笔扣…: an unknown counting word between 每 and the effect. */
function classifierAt(text: string, at: number, last: Token | undefined): string | null {
  if (last?.code !== 'E') return null;
  const found = /^([\u4e00-\u9fa5])(?=[扣加减得计奖]\d)/.exec(text.slice(at, at + 3));
  return found && !/[超低高多少差缺增降升]/.test(found[1] as string) ? (found[1] as string) : null;
}

/** 每少整改一个: 少 with any verb before a counted number is a shortfall. */
function lackingVerb(text: string, at: number): Cut | null {
  if (text[at] !== '少') return null;
  const verb =
    /^少[^\d一二两三四五六七八九十扣加得计，；。]{1,4}?(?=\d|[一二两三四五六七八九十](?:个|项|次|件|户|家|人|名|篇|场|处|条|期|份))/.exec(
      text.slice(at, at + 10),
    );
  return verb ? cut('d', verb[0].length, { value: 'short' }) : null;
}

/** 不少于核定规模, 未超过批复额度: what somebody laid down. */
const TARGET = new Later(
  /^(?:(?:上级|国家|自治区|[省市县区州旗]级?|县委县政府|[省市县区](?:里|委|局|厅)|本级|年初|责任书|方案)(?:年初)?(?:下达|确定|核定|分解|批复|制定|规定|安排|明确|签订|设定)(?:的)?(?:年度|全年|当年|考核|责任)?(?:目标任务|任务目标|目标|任务|计划|指标)(?:数|量|值|要求)?|下达(?:的)?(?:目标)?任务(?:数|量)?|(?:核定|批复|批准|核准|审定|规定|限定|控制|下达)(?:的)?(?:规模|数量|总量|总额|额度|人数|面积|编制|投资额?|概算|限额|限值|上限|数额)(?=的|得|，|。|$|\d|[一-龥]?\d))/,
);

/** 低于平均的: after a comparison the bare word is the average. */
function bareAverage(rest: string): Cut | null {
  const target = TARGET.exec(rest);
  if (target) return cut('r', target[0].length, { value: 'target', scope: '' });
  const average = /^(全国|全区|全省|全市|全州|全县|全镇|同组|本组|全组)?平均(?:得分|分(?!值|别))?(?!每|年龄)/.exec(
    rest,
  );
  return average && (average[1] === undefined || /分$/.test(average[0]))
    ? cut('r', average[0].length, { value: 'average', scope: average[1] ?? '' })
    : null;
}

/** 两起及两起以上 is 两起及以上. */
function sameAgain(text: string, at: number, last: Token): Cut | null {
  if (!(text[at] === '及' || text[at] === '或') || !text.startsWith(last.text, at + 1)) return null;
  const behind = at + 1 + last.text.length;
  const bound = /^(?:以上|以下|以内)/.exec(text.slice(behind, behind + 2))?.[0];
  return bound ? cut('s', 1 + last.text.length + bound.length, { value: bound }) : null;
}

const COUNTED = '(?:\\d+|[一二两三四五六七八九十])?(?:个|家|户|项|件|起|宗|座|处|条|场|人|名|笔|批)';
const SIZE = new Later(
  new RegExp(
    '^(?:(?:固定资产|总|计划|年|合同|协议|到位|实际|年度)?(?:投资额?|主营业务收入|营业收入|年收入|产值|年产值|销售收入|销售额|税收|纳税额?|注册资本|资金|面积|规模|收入|造价|金额|标的额?|直接经济损失|单体)?(?:在|达到?|超过?|不低于|为)?)' +
      '(?:\\d+(?:\\.\\d+)?|[一二两三五十]*)[百千万亿]*(?:美?元|亩|平方米|人次?|户|吨|千瓦|公里|张|立方米|头|岁)(?:\\((?:不)?含[^)]{0,6}\\))?(?:及|或)?(?:以上|以下|以内)(?:的)?' +
      '[一-龥]{0,6}?(?:项目|企业|工程|合同|单位|农户|村|案件|事故|赛事|会议|活动|培训班?|基地|园区|商户|主体|设备|订单|展会|平台|大户)(?!数|量|率|总|占|个)',
  ),
);

/** 收入达到10万元的村占比, 15年以上房龄小区覆盖率: the size says of what the share is. */
const SIZE_OF_SHARE = new Later(
  /^(?:达到?|超过|不低于|不少于|高于|大于|满)?(?:\d+(?:\.\d+)?)[百千万亿]*(?:美?元|亩|平方米|人|户|吨|岁|年|公里|人次)(?:\((?:不)?含[^)]{0,6}\))?(?:(?:及|或)?以[上下])?(?:的)?(?!占)[一-龥]{1,8}?(?:占比|比例|比重|覆盖率|比率)(?=\d|达到?|不低于|不少于|不高于|≥|为|在|低于|高于|超过|每|较|比上年|，|\()/,
);

export function sizeOfShare(text: string, at: number): Cut | null {
  if (/[\d.一二两三五十百千万亿]/.test(text[at - 1] ?? '')) return null;
  const name = SIZE_OF_SHARE.exec(text.slice(at, at + 48))?.[0];
  // A number alone, with no word for how much of it, would be the task.
  if (!name || !/^[达超不高大满]|以[上下]|的/.test(name)) return null;
  return /(?:^|[，。；：、\n])[^，。；：\d扣得加]{2,20}(?<!完成|开展|组织|实现|新增)$/.test(text.slice(0, at))
    ? cut('w', name.length)
    : null;
}

/** 每引进1个投资5000万元以上的项目: beside a count, the size only says which things are counted. */
export function sizeOfThing(text: string, at: number): Cut | null {
  if (/[\d.一二两三五十百千万亿]/.test(text[at - 1] ?? '')) return null;
  const size = SIZE.exec(text.slice(at, at + 40))?.[0];
  if (!size) return null;
  const before = /[^，；。：、\n]*$/.exec(text.slice(0, at))![0];
  const behind = text.slice(at + size.length);
  const counted =
    new RegExp(`每[^\\d]{0,6}${COUNTED}[^\\d]{0,6}$`).test(before) ||
    new RegExp(`(?:引进|新增|落地|签约|招引|建成|培育|发生|承办|举办|实施|开工|竣工|投产|争取)(?:了)?${COUNTED}$`).test(
      before,
    ) ||
    new RegExp(`^(?:的)?${COUNTED}(?!以|月)`).test(behind) ||
    new RegExp(`^(?:的)?，?每${COUNTED}[扣加得计奖]`).test(behind);
  if (counted) return cut('w', size.length);
  // A size beside counted ones of another size (1亿元以上项目得5分) is neither a count nor a sum.
  return new RegExp(
    `${COUNTED}[^\\d，。；]{0,10}\\d*(?:\\.\\d+)?[百千万亿]*(?:元|亩|人|平方米|吨)(?:及)?以[上下内]`,
  ).test(text.slice(0, at))
    ? cut('?', size.length)
    : null;
}

/** 持平或高于全市平均; behind a reference (与全市平均持平或高于…) 持平 stands by itself. */
function flatOr(rest: string): Cut | null {
  const found = /^持平或(?:(高于|超过|大于|好于)|低于|少于)/.exec(rest);
  return found ? cut('c', found[0].length, { value: found[1] ? '>=' : '<=' }) : null;
}

/** 每件、每人次: a unit straight after 每 is one of it; 亿元以上 a scale word with a bound is one of it. */
function unitAlone(text: string, at: number, last: Token | undefined): Cut | null {
  const afterEvery = last?.code === 'E' && last.text !== '每有';
  if (!afterEvery && !SCALES.at(text, at)) return null;
  const unit = unitAt(text, at) ?? classifierAt(text, at, last);
  if (unit === null || unit === '分') return null;
  const listed = wordAt(text, at);
  // 每错报1项: the word is longer than the unit it begins with
  if (listed && (listed.classes[0]?.code === 'd' || listed.classes.length === 0) && listed.text.length > unit.length)
    return null;
  const scaleBound =
    /^[百千万亿]/.test(unit) && /^(?:以上|及以上|\(含\)以上|以下|级)/.test(text.slice(at + unit.length));
  if (!afterEvery && !scaleBound) return null;
  return cut('q', unit.length, {
    number: readNumeral('1')!,
    unit: unitNamed(unit) ?? { ...otherUnit(unit), dimension: 'count' },
    value: 'one',
  });
}
