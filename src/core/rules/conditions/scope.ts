/** The only place that knows by which words a rule says whose average, target or ranking it means: 全市, 本组, 同类地区. */
import type { Scope } from '../../model/inputs';

const SCOPES: Readonly<Record<string, Scope>> = {
  全国: '全国', 全自治区: '全区', 自治区: '全区', 全区: '全区', 区: '全区', 全省: '全省', 省: '全省', 全市: '全市', 市: '全市', 全州: '全市', 全县: '全县',
  县: '全县', 本县: '全县', 本市: '全市', 全镇: '全县', 同组: '组', 组内: '组', 本组: '组', 全组: '组', 片区: '组', 所在组: '组', 同类: '组', 同类地区: '组', 同级: '组',
}; // prettier-ignore

/** Null where the word names none. */
export const scopeOf = (word: string): Scope => SCOPES[word] ?? (/组$/.test(word) ? '组' : null);
