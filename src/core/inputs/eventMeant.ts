/** The only place that says which event a bare 发生1起 means, where the rule has named just one before. */

const BARE_EVENT = /^(?:每)?(?:发生|出现|发现)$/;
const EVENT = /(?:未|没有|无)(?:发生|出现|发现)([一-龥]{2,16}?)的?(?=[，,]?[得计])/g;
/** 发生1起扣1分 behind 未发生亡人火灾得3分: of those. */
export function eventMeant(words: string, rule: string): string {
  if (!BARE_EVENT.test(words)) return words;
  const [only, another] = [...rule.matchAll(EVENT)];
  return only && !another ? `${words}${only[1]!}` : words;
}
