/** The only place that holds a number against the words beside it: 0起 beside 发生事故1起，扣1分, 296 of 320 beside 已全部完成. */
import { compare, div, equals, HUNDRED, isPositive, isZero, mul } from '../model/exact';
import { isMissing, type Answer } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { doubtful } from './held';
import { bareWords, matchLabels } from './match';
import { convert, isPercentual } from '../text/units';
import { deniedInNote } from './notes';
import { farFrom } from './plausible';
import type { ReadCell, RowCells } from './rowCells';

const VERBS = /^(?:全年|年内|本年度?|期内|共|已)*(?:发生|出现|发现|存在|有|被|受到?)*/;

/** The count, unless a note or the reasons beside it count the same thing otherwise: one of the two is a slip. */
export function unlessContradicted(cells: RowCells, words: string, count: Answer<Quantity>): Answer<Quantity> {
  if (isMissing(count) || bareWords(words).replace(VERBS, '').length < 3) return count;
  const { value } = count.ok;
  if (isPositive(value)) {
    const denied = deniedInNote(cells, words);
    const note = denied && cells.first('note');
    if (note) return doubtful('count', note);
  }
  const other = cells
    .columns('note', 'deduct_reason')
    .map((c) => cells.cell(c))
    .find((cell) => countsOtherwise(cell, words, value));
  return other ? doubtful('count', other) : count;
}

/** The cell tells of so many of the very thing, and of another number than was taken. */
function countsOtherwise({ reading }: ReadCell, words: string, value: Quantity['value']): boolean {
  const same = reading.items.filter((i) => {
    const label = bareWords(i.label).replace(VERBS, '');
    const { unit } = i.quantity;
    return (
      label.length >= 3 && !i.bound && !i.change && (unit === null || unit.dimension === 'count') && matchLabels([label], [words])?.[0] === 0
    ); // prettier-ignore
  });
  const [only] = same;
  return only !== undefined && same.length === 1 && !isZero(only.quantity.value) && !equals(only.quantity.value, value);
}

/** 7个，完成率80% beside a target of 10个: the rate that the cell itself tells is not what its number makes. */
export function rateToldOtherwise(cells: RowCells): ReadCell | null {
  const column = cells.columns('actual')[0];
  const cell = column && cells.cell(column);
  const due = cells.first('target')?.reading.number;
  if (!cell || !due || cell.reading.items.length !== 2 || (due.unit && isPercentual(due.unit))) return null;
  const [of, rate] = cell.reading.items;
  const told = rate!.quantity.unit?.text === '%' && /完成/.test(rate!.label) && !rate!.bound && rate!.change === null;
  if (!told || of!.bound || of!.change !== null || isZero(due.value)) return null;
  const unit = of!.quantity.unit;
  const done = unit && due.unit ? convert(of!.quantity.value, unit, due.unit) : of!.quantity.value;
  return done && farFrom(rate!.quantity, mul(div(done, due.value), HUNDRED)) ? cell : null;
}

const WHOLLY = /(?:^|[，。；])(?:均|都|现)?已?(?:全部|全面|如数|超额)(?:已经?)?完成(?:任务|目标)?(?:$|[，。；])/;

/** 实际入库1140万元 beside 1260万元, 已全部完成 beside 296 of 320, 截至9月底 of a whole year: the 备注 tells another value. */
export function valueNotedOtherwise(cells: RowCells, month: number | null): ReadCell | null {
  const note = cells.first('note');
  if (!note || note.reading.state !== 'value') return null;
  const { shown, items } = note.reading;
  const [now, due] = [cells.first('actual')?.reading, cells.first('target')?.reading.number];
  // 实际接种剂次÷应接种剂次×100% says how it is reckoned.
  const really = items.filter((i) => /^实际(?!(?:需要?|应))[^÷/×*=]*$/.test(i.label) && !i.bound && !i.change);
  if (now && really.length === 1 && !now.items.some((i) => equals(i.quantity.value, really[0]!.quantity.value)))
    return note;
  const value = now?.number;
  const short = value && due && value.unit?.text === due.unit?.text && compare(value.value, due.value) < 0;
  if (short && WHOLLY.test(shown)) return note;
  return (month === null || month === 12) && UNTIL_MONTH.test(shown) && OF_THE_YEAR.test(cells.row.ruleText)
    ? note
    : null;
}

const UNTIL_MONTH = /截[至止](?:20\d\d年)?(?:[1-9]|1[01]|[一二三四五六七八九]|十一?)月/;
const OF_THE_YEAR = /年末|年底|年终|全年|年度|年内/;
