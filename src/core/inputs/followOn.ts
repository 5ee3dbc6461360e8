/** The only place that sets aside what a cell says of all of them after the number: 完成18口，均通过验收 tells eighteen. */

/** How it was done. */
const HOW = '(?:[已均都全也]|已经|全部|现已|按[时期]|如期|及时|顺利|圆满|并|且|同时)*';
/** What follows on having been done: deeds that leave the number as it is. */
const THEN =
  '(?:(?:通过|经)?(?:[国省市县区]级?)?(?:验收|评审|考核|审核)(?:合格|通过)?|投入使用|投入运行|投用|交付(?:使用)?|建成|完成|运行|使用|落实到位)';
const FOLLOWS = new RegExp(`[，,；;]?(?:其中)?${HOW}${THEN}(?:${HOW}${THEN})?了?[。；;]?$`);
/** 完成率98% has its own word for done behind the number only where another number follows. */
const NUMBER_THEN = /\d[^，,。；;\d]{0,4}$/;

/** 未完成的每个扣1分, 每有1个未按期完成: the number may be of those. */
const COUNTS_UNDONE = /[未没不逾超][^，。；]{0,8}每|每[^，。；]{0,8}[未没不逾超]/;

/** What is left of the text; itself where nothing follows on, where the rule speaks of it, or where more than one number is told. */
export function withoutFollowOn(text: string, rule: string): string {
  const at = /\d/.test(text) ? FOLLOWS.exec(text) : null;
  if (!at || at.index === 0) return text;
  const rest = text.slice(0, at.index);
  // 1项未完成 tells of what was not done.
  if (/[未没不无待拟将][^，,。；;\d]{0,3}$/.test(rest)) return text;
  if (!NUMBER_THEN.test(rest) || (rest.match(/\d+(?:\.\d+)?/g) ?? []).length > 1) return text;
  const deeds = at[0].match(/验收|评审|考核|审核|使用|投用|交付|运行|建成|完成|落实/g) ?? [];
  return COUNTS_UNDONE.test(rule) || deeds.some((d) => d !== '完成' && rule.includes(d)) ? text : rest;
}
