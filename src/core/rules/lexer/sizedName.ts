/** The only place that cuts sizes that belong to the name of what is measured or counted: 65岁及以上老年人, 亿元以上在建项目数, 一次死亡3人以上事故. */
import { cut, type Cut } from './token';
import { Later } from '../../text/patterns';

/** Whom an age names; of 平均年龄35岁以下 nobody stands behind it. */
const AGE = new Later(
  /^\d{1,3}(?:—|-|至|到)?\d{0,3}周?岁(?:\(不?含\))?(?:(?:及|或)?以[上下])?(?:的)?(?=[一-龥]{0,4}(?:儿童|老年人|老人|人口|居民|妇女|婴幼儿|婴儿|幼儿|青少年|未成年人|人群|学生|公民))/,
);
const SIZE = new Later(
  /^(?:\d+(?:\.\d+)?)?[百千万亿]+元(?:(?:及|或)?以上)(?:的)?(?!的)[一-龥]{0,8}?(?:项目|企业|工程|合同|主体)(?:个数|户数|家数|总数|数量|总投资|投资额|产值|数)(?=比上年|较上年|同比|比|较|每|完成|达到|增长|，)/,
);
/** 5个工作日内没整改完的: what was not done by then. */
const WITHIN = new Later(
  /^(?:\d+|[一二两三四五六七八九十]+)(?:个)?(?:工作日|小时|天|日|个?月|周)(?:之|以)?内(?=(?:仍|还|尚)?(?:没(?!分)|未)(?!达|到|超))/,
);
/** 12345热线按时签收率. */
const LINE = new Later(/^12345(?:政务服务|市民服务|政务|政府服务|便民)*(?:热线|平台|工单)/);
const DEATHS = new Later(/^(?:死亡|重伤|伤亡)\d+人(?:(?:及|或)?以上)(?:的)?[一-龥]{0,12}?(?:事故|事件|火灾)/);

const opens = (text: string, at: number): boolean => at === 0 || '，。；：\n'.includes(text[at - 1]!);

export function sizedName(text: string, at: number): Cut | null {
  const rest = text.slice(at, at + 40);
  const age = AGE.exec(rest);
  if (age && !/[\d.—-]/.test(text[at - 1] ?? '')) return cut('w', age[0].length);
  const line = LINE.exec(rest);
  if (line && !/[\d.]/.test(text[at - 1] ?? '')) return cut('w', line[0].length);
  const within = /[\d.每第超期迟一二两三四五六七八九十]/.test(text[at - 1] ?? '') ? null : WITHIN.exec(rest);
  if (within) return cut('w', within[0].length);
  const size = opens(text, at) ? SIZE.exec(rest) : null;
  if (size) return cut('w', size[0].length);
  // Where other numbers of dead have marks of their own, each is a band.
  const deaths = DEATHS.exec(rest);
  return deaths &&
    (text.match(/(?:死亡|重伤|伤亡)\d+人/g) ?? []).length === 1 &&
    !/死亡(?:人数)?(?:每|\d+人(?:的)?扣)|，(?:每)?[1一]起扣/.test(text)
    ? cut('w', deaths[0].length)
    : null;
}
