/** The only place that holds how grave an incident of a cell is against how grave a rule asks for: 一般事故1起 where 较大及以上事故 takes all. */
import { isPositive } from '../model/exact';
import type { LabelledQuantity } from '../layout/valueSegments';
import { bareWords, isSubsequence } from './match';

const GRAVE = /特别重大|特大|重大|较大|一般/;
const ORDER: readonly string[] = ['一般', '较大', '重大', '特别重大'];
const gravityOf = (text: string): number => ORDER.indexOf((GRAVE.exec(text)?.[0] ?? '').replace(/^特大$/, '特别重大'));
const plain = (text: string): string =>
  text.replace(GRAVE, '').replace(/^(?:发生|出现|造成|未发生|未出现)+|及?以上|责任|的/g, '');

/** Whether an incident as grave as that was among them; null where the words ask for none, or a number is of something else. */
export function graveEnough(words: string, items: readonly LabelledQuantity[]): boolean | null {
  const least = gravityOf(words);
  if (least < 0 || items.length === 0) return null;
  const upwards = /以上/.test(words);
  let found = false;
  for (const { label, quantity, bound, change } of items) {
    const gravity = gravityOf(label);
    const noun = plain(bareWords(label));
    if (gravity < 0 || bound || change || !(noun === '' || isSubsequence(noun, plain(words)))) return null;
    found ||= isPositive(quantity.value) && (gravity === least || (upwards && gravity > least));
  }
  return found;
}
