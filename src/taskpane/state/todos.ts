/** The only place that decides what keeps a row from its mark and what the user can do about it. */
import type { RowRef } from '../../core/model/analysis';
import type { Appraisal, AppraisedRow } from '../../core/model/appraisal';
import type { CellRef } from '../../core/model/area';
import type { Snapshot } from '../../core/model/snapshot';
import { rewritesIn } from '../../core/summary/rewrites';
import type { Diagnostic } from '../../core/model/diagnostic';
import type { Exact } from '../../core/model/exact';
import { diagnosticInShort, diagnosticSaid, shortened } from '../../core/model/messages';
import { keptKey, type Differing } from '../../session/decisions';
import { t } from '../texts';
import { fullMarks, marks } from './format';
import { everyRow, markCell, roleCell, type Found } from './indicators';

export const TODO_KINDS = ['changed', 'rule', 'data', 'conflict', 'manual', 'na', 'check'] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

/** One matter. `row` is absent for what concerns the table as a whole. */
export interface Todo {
  readonly kind: TodoKind;
  readonly ref: RowRef | null;
  readonly name: string;
  readonly at: CellRef;
  /** Short enough for a narrow list; `said` is the whole of it, where that is more. */
  readonly text: string;
  readonly said?: string;
  /** For `conflict`: what stands there and what the rule gives. */
  readonly differing?: Differing;
  /** For `manual`: what a person has filled in, null when nothing. */
  readonly filled?: Exact | null;
  readonly full?: Exact | null;
  /** For `manual`: it was marked so by hand, not by its rule. */
  readonly byHand?: boolean;
  /** Nothing is left to do; listed so that it can be changed. */
  readonly done: boolean;
}

const told = (d: Diagnostic | undefined): Pick<Todo, 'text' | 'said'> =>
  d ? { text: diagnosticInShort(d), said: diagnosticSaid(d) } : { text: '' };

/** Everything to be handled, by kind. */
export function todosOf(appraisal: Appraisal, snapshot: Snapshot | null): ReadonlyMap<TodoKind, readonly Todo[]> {
  const found = new Map<TodoKind, Todo[]>(TODO_KINDS.map((kind) => [kind, []]));
  const put = (todo: Todo): void => void found.get(todo.kind)!.push(todo);
  for (const at of everyRow(appraisal)) rowTodo(at, appraisal).forEach(put);
  for (const table of appraisal.tables) {
    for (const d of [...table.diagnostics, ...table.reading.diagnostics]) put(check(d, table.reading.sheet));
  }
  if (snapshot) changedRewrites(appraisal, snapshot).forEach(put);
  return found;
}

/** Sentences of the user's whose original no longer stands in any row: nothing is scored by them. */
function changedRewrites({ rules }: Appraisal, snapshot: Snapshot): Todo[] {
  const texts = new Set(rules.map((rule) => rule.text.trim()));
  return rewritesIn(snapshot)
    .filter(({ original }) => !texts.has(original))
    .map(({ sentence, names, at }) => {
      const text = t('todo.changedB', { x: shortened(sentence) });
      return { kind: 'changed', ref: null, name: names, at, text, done: false };
    });
}

/** How many still ask for something. */
export const openTodos = (todos: ReadonlyMap<TodoKind, readonly Todo[]>): number =>
  [...todos.values()].reduce((n, list) => n + list.filter((todo) => !todo.done).length, 0);

function rowTodo(found: Found, { settings }: Appraisal): Todo[] {
  const { row, ref, table } = found;
  const { name } = row.indicator;
  const base = { ref, name, done: false };
  const said = row.diagnostics.find((d) => d.severity === 'error') ?? row.diagnostics[0];
  const place = said?.at ?? markCell(table, row);
  switch (row.status) {
    case 'unreadable_rule':
      return [{ ...base, kind: 'rule', at: row.indicator.ruleAt ?? place, ...told(said) }];
    case 'missing_input':
      return [{ ...base, kind: 'data', at: place, ...told(said) }];
    case 'not_applicable':
      return [{ ...base, kind: 'na', at: roleCell(table, row, 'actual') ?? place, ...told(said) }];
    case 'manual':
      return [
        manual(
          found,
          settings.manualRows.some((m) => m.sheet === table.reading.sheet && m.name === name),
        ),
      ];
    case 'scored':
      return conflict(row, base, settings.kept);
  }
}

function conflict(row: AppraisedRow, base: Pick<Todo, 'ref' | 'name'>, kept: readonly string[]): Todo[] {
  const { existing, score } = row;
  if (!existing?.differs || !existing.mark || !score) return [];
  const { at, formula, mark } = existing;
  const differing = { at, have: mark, want: score.mark };
  if (kept.includes(keptKey(differing))) return [];
  const fields = { a: marks(mark), b: marks(score.mark) };
  const text = t(formula ? 'todo.formula' : 'todo.diff', fields);
  return [{ ...base, kind: 'conflict', at, text, differing, done: false }];
}

function manual({ row, ref, table }: Found, byHand: boolean): Todo {
  const { full, name } = row.indicator;
  const n = full ? fullMarks(full) : '';
  const text = row.mark ? t('todo.handDone', { x: marks(row.mark), n }) : t('todo.hand', { n });
  const at = markCell(table, row);
  return { kind: 'manual', ref, name, at, text, full, filled: row.mark, byHand, done: row.mark !== null };
}

function check(d: Diagnostic, sheet: string): Todo {
  const at = d.at ?? { sheet, row: 1, col: 1 };
  return { kind: 'check', ref: null, name: '', at, ...told(d), done: d.severity === 'info' };
}
