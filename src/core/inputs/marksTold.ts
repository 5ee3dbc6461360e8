/** The only place that sets aside the marks which a cell says were taken off: 通报2次，扣0.6分 counts two, 台账不全，扣1分 tells of the ledger. */
const TAKEN = /[，,、；;：:（(\s]*(?:共计?|合计|应|已|累计|各)?(?:扣减?|扣除|减)\d+(?:\.\d+)?分[)）]?/g;

/** What is left of the text; itself where the rule goes by such marks, or nothing else is told. */
export function withoutMarks(text: string, rule: string): string {
  if (!/扣|减/.test(text) || /(?:上级|被|已|所)扣|扣分(?:数|值)?(?:的|按|折)/.test(rule)) return text;
  const rest = text.replace(TAKEN, '');
  return /[一-龥]{2}|\d/.test(rest) ? rest : text;
}
