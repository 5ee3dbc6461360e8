/** The only place that lists the makers of generated sentences. */
import * as awards from './generate-awards';
import * as deductions from './generate-deductions';
import * as relations from './generate-relations';
import type { Dice, Sentence } from './sentence';

export const MAKERS: readonly ((d: Dice) => Sentence)[] = [
  ...Object.values(deductions),
  ...Object.values(awards),
  ...Object.values(relations),
];
