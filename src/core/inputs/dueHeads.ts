/** The only place that takes a head of its own apart, and pairs what was due with what was done by their heads: 应建面积 and 已建面积, 计划开工数 and 实际开工数. */
import { leafOf } from './headLeaf';
import type { InputColumn } from './inputColumns';

/** What a head says behind the thing: 数, 批次, 面积. */
export const TAIL =
  /(?:总)?(?:(?:事项|项目|案件|断面|点位|企业|问题)?[人户件批个家项宗起次场座处村所台]?(?:次)?(?:总)?(?:数量|数)|批次|人次|面积|余额|金额|资金|额|量|里程|长度|案件|件|事项)?$/;
export const LEAD = /^(?:其中|截至?年末|累计|全年|年末|年内|本年|共|实际?|已经?)+/;
export const DUE = /^(?:应当?|须|需要?)(?!求)/;

/** 已建面积 of 应建面积 where the 建成率 is asked. */
export function partByDue(
  here: readonly InputColumn[],
  of: string,
): { readonly due: InputColumn; readonly done: InputColumn } | null {
  const planned = plannedAndTrue(here, of);
  if (planned) return planned;
  const [due, another] = here.filter((c) => DUE.test(leafOf(c.header)));
  const [done, more] = here.filter((c) => /^(?:已|实际?)/.test(leafOf(c.header)));
  if (!due || another || !done || more) return null;
  const [whole, part] = [leafOf(due.header).replace(DUE, ''), leafOf(done.header).replace(LEAD, '')];
  return whole === part && new RegExp(`${part[0]!}(?:成|设|立|齐|完)$`).test(of) ? { due, done } : null;
}

/** 计划开工项目数 and 实际开工项目数 of an 开工率. */
function plannedAndTrue(
  here: readonly InputColumn[],
  of: string,
): { readonly due: InputColumn; readonly done: InputColumn } | null {
  const rest = (c: InputColumn | undefined): string =>
    leafOf(c?.header ?? '').replace(/^(?:计划|实际|已)/, '').replace(TAIL, ''); // prettier-ignore
  const [due, another] = here.filter((c) => /^计划/.test(leafOf(c.header)));
  const [done, more] = here.filter((c) => /^(?:实际|已)/.test(leafOf(c.header)));
  const same = due && done && rest(due) === rest(done) && rest(due).length >= 2 && of.endsWith(rest(due).slice(0, 2));
  return same && !another && !more ? { due, done } : null;
}
