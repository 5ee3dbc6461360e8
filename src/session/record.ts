/** The only place that keeps the last run inside the workbook: what it wrote over, and the marks it gave. */
import * as v from 'valibot';
import type { CellContent, Restore } from '../core/model/plan';
import type { Settings } from '../core/model/settings';
import type { Host } from '../host/port';
import { writtenSchema } from './settings';
import type { RowMark, Since } from './since';

export const RECORD_KEY = 'last-run';

/** The last run. Marks are exact decimal text; null when the row was not scored. */
export interface LastRun {
  /** ISO time of the write. */
  readonly at: string;
  readonly cells: number;
  readonly undone: boolean;
  readonly total: string;
  readonly marks: readonly RowMark[];
  readonly since: Since | null;
  /** null when there is nothing (left) to put back. */
  readonly restore: Restore | null;
  /** `Settings.written` before the run, for the account after 撤销. */
  readonly ownBefore: Settings['written'];
}

const cellValue = v.union([v.string(), v.number(), v.boolean(), v.strictObject({ error: v.string() })]);
const place = [v.number(), v.number(), v.number()] as const;
const mark = v.nullable(v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)));

const looks = v.nullable(
  v.union([v.literal('blank'), v.strictObject({ fill: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/))) })]),
);

/** Sheets are named once; a cell is `[sheet, row, col, value before, formula before or '', written, looks before or null]`. */
const schema = v.strictObject({
  version: v.literal(1),
  at: v.pipe(v.string(), v.isoTimestamp()),
  cells: v.number(),
  undone: v.boolean(),
  total: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)),
  sheets: v.array(v.string()),
  marks: v.array(v.tuple([v.number(), v.number(), v.string(), mark])),
  since: v.nullable(
    v.strictObject({
      delta: v.string(),
      rows: v.array(v.tuple([v.number(), v.number(), v.string(), mark, mark])),
    }),
  ),
  ownBefore: writtenSchema,
  restore: v.nullable(v.array(v.tuple([...place, cellValue, v.string(), v.union([v.string(), v.number()]), looks]))),
});
type Stored = v.InferOutput<typeof schema>;

export function encodeRun(run: LastRun): string {
  const sheets: string[] = [];
  const index = (sheet: string): number => {
    const known = sheets.indexOf(sheet);
    return known >= 0 ? known : sheets.push(sheet) - 1;
  };
  const stored: Stored = {
    version: 1,
    at: run.at,
    cells: run.cells,
    undone: run.undone,
    ownBefore: run.ownBefore as Stored['ownBefore'],
    total: run.total,
    sheets,
    marks: run.marks.map((m) => [index(m.sheet), m.row, m.name, m.mark]),
    since: run.since && {
      delta: run.since.delta,
      rows: run.since.rows.map((r) => [index(r.sheet), r.row, r.name, r.before, r.after]),
    },
    restore:
      run.restore &&
      run.restore.cells.map(({ at, content, expected, looks }) => [
        index(at.sheet),
        at.row,
        at.col,
        content.value,
        content.formula ?? '',
        expected,
        looks ?? null,
      ]),
  };
  return JSON.stringify(stored);
}

/** null for no record, and for one that is torn or not ours: then nothing is offered for 撤销. */
export function decodeRun(text: string | null): LastRun | null {
  if (text === null) return null;
  let block: unknown;
  try {
    block = JSON.parse(text);
  } catch {
    return null;
  }
  const result = v.safeParse(schema, block);
  if (!result.success) return null;
  const { sheets, marks, since, restore, at, cells, undone, total, ownBefore } = result.output;
  const sheet = (i: number): string => sheets[i] ?? '';
  return {
    at,
    cells,
    undone,
    total,
    ownBefore,
    marks: marks.map(([s, row, name, value]) => ({ sheet: sheet(s), row, name, mark: value })),
    since: since && {
      delta: since.delta,
      rows: since.rows.map(([s, row, name, before, after]) => ({ sheet: sheet(s), row, name, before, after })),
    },
    restore: restore && {
      cells: restore.map(([s, row, col, value, formula, expected, before]) => ({
        at: { sheet: sheet(s), row, col },
        content: contentOf(value, formula),
        expected,
        ...(before === null ? {} : { looks: before }),
      })),
    },
  };
}

const contentOf = (value: CellContent['value'], formula: string): CellContent =>
  formula ? { value, formula } : { value };

export const loadRun = async (host: Host): Promise<LastRun | null> => decodeRun(await host.loadSetting(RECORD_KEY));
export const saveRun = (host: Host, run: LastRun): Promise<void> => host.saveSetting(RECORD_KEY, encodeRun(run));
