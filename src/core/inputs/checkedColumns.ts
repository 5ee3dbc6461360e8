/** The only place that hears yes or no of items that have a column each: 首问负责制 √ | 限时办结制 未建立, 一季度 已报送 | 二季度 未报送. */
import { exact } from '../model/exact';
import type { Answer, Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { fold } from '../text/fold';
import { firm, lacking } from './held';
import { bareWords, matchLabels } from './match';
import type { ReadCell, RowCells } from './rowCells';

/** A、B、C，每建立1项得1分: what is counted, and how. */
const LIST =
  /(?:^|[，。；：])(?:建立|制定|健全|落实|完善)?((?:[^，。；、：\d]{2,14}、)+[^，。；、：\d]{2,14}?)(?:等[^，。；\d]{0,6}|制度)?(?:的)?，?每(建立|制定|健全|落实|完善|完成|有|缺少?|少)[1一](?:项|个|类|种)/;
const QUARTER = /^第?([一二三四])季度/;

const leafOf = (header: string): string => bareWords(header.split('/').pop() as string);

/** √, 已建立, 有 are yes; ×, 未建立, 无 are no; null for anything else. */
const said = ({ reading }: ReadCell): boolean | null => (reading.none ? false : reading.fact);

interface Checked {
  readonly cell: ReadCell;
  readonly done: boolean | null;
}

/** One column for each label, in their order; null unless all have their own. */
function columnsFor(cells: RowCells, labels: readonly string[]): Checked[] | null {
  const columns = cells.columns('measure');
  if (labels.length < 2 || columns.length < labels.length) return null;
  const means = matchLabels(columns.map((c) => leafOf(c.header)), labels); // prettier-ignore
  const found = labels.map((_, n) => columns[means?.indexOf(n) ?? -1]);
  if (found.some((c) => c === undefined)) return null;
  return found.map((c) => {
    const cell = cells.cell(c!);
    return { cell, done: said(cell) };
  });
}

/** Each of the labels, done or not. */
export function checksByColumns(cells: RowCells, labels: readonly string[]): Answer<readonly boolean[]> | null {
  const checked = columnsFor(cells, labels);
  const open = checked?.find((c) => c.done === null);
  if (!checked || open) return checked && lacking('各项落实情况', open!.cell);
  return { ok: checked.map((c) => c.done === true), at: checked[0]!.cell.at };
}

/** How many of the rule's list, or of the four quarters, are done, or are wanting; null where they have no columns of their own. */
export function countByColumns(cells: RowCells, words: string, ask: Ask): Answer<Quantity> | null {
  const rule = fold(cells.row.ruleText).text.replace(/\s/g, '');
  const [, list, verb] = LIST.exec(rule) ?? [];
  const items = list === undefined ? null : columnsFor(cells, list.split('、'));
  if (items) return counted(items, /缺|少/.test(verb!), ask);
  const wants = /每季度/.test(rule) && /^(?:有|每)?(?:缺|少|漏|未)/.test(bareWords(words));
  const quarters = cells.columns('measure').filter((c) => QUARTER.test(leafOf(c.header)));
  const four = new Set(quarters.map((c) => QUARTER.exec(leafOf(c.header))![1])).size === 4;
  if (!wants || !four || quarters.length > 4) return null;
  return counted(quarters.map((c) => ({ cell: cells.cell(c), done: said(cells.cell(c)) })), true, ask); // prettier-ignore
}

function counted(items: readonly Checked[], wanting: boolean, ask: Ask): Answer<Quantity> {
  const open = items.find((c) => c.done === null);
  if (open) return lacking(ask.name, open.cell);
  return firm(exact(items.filter((c) => c.done !== wanting).length), null, items[0]!.cell);
}
