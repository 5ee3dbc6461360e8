/** Trial: the sub-grammar in peggy (grammar: rule.peggy). */
import { parse } from './peggy-parser.mjs';
export const read = (t) => parse(t);
