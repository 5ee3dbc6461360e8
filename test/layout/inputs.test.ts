/** Every input that a person takes from the official workbooks is found in the same cell with the same exact value. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rowInputs } from '../../src/core/inputs';
import { readPeerTables, readTables } from '../../src/core/layout';
import { decimalText, type Exact } from '../../src/core/model/exact';
import { indicatorsOf, type TableReading } from '../../src/core/model/indicator';
import {
  isMissing,
  type Answer,
  type Ask,
  type InputSource,
  type MeasureName,
  type Scope,
} from '../../src/core/model/inputs';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';

const FOLDER = join(__dirname, '../fixtures/workbooks');

type Inputs = Record<string, unknown>;
interface ExpectedRow {
  readonly row: number;
  readonly kind: string;
  readonly status?: string;
  readonly inputs?: Inputs;
}
interface ExpectedTable {
  readonly sheet: string;
  readonly rows: ExpectedRow[];
  readonly roles: Record<string, string | null>;
  readonly more_tables?: ExpectedTable[];
}

const shown = (v: Exact): string => decimalText(v, 9);
const said = (a: Answer<unknown>, show: (v: never) => unknown): unknown =>
  isMissing(a) ? `${a.reason}` : show((a as { ok: never }).ok);

/** Asks as the rule's own words would: its scope, and 增速 where it speaks of growth. */
function asksOf(rule: string, of: string): (name: MeasureName) => Ask {
  const scope = (/全区|全市|全县|A组/.exec(rule)?.[0] ?? null) as Scope;
  return (name) => ({ name, words: of, scope: name === 'average' ? scope : null });
}

const itemsOf = (rule: string): string[] => rule.split(/得?\d+(?:\.\d+)?分[，；。]?/).filter((t) => t !== '');

/** The expected inputs as this source answers them. */
function answered(
  source: InputSource,
  expected: Inputs,
  rule: string,
  partWords: readonly string[],
  of = /增速/.test(rule) ? '增速' : '',
): Inputs {
  const ask = asksOf(rule, of);
  const got: Inputs = {};
  for (const [name, want] of Object.entries(expected)) {
    if (name === 'parts') {
      const parts = want as Inputs[];
      got.parts = parts.map((p, i) => answered(source.part(i, partWords[i] ?? ''), p, rule, [], partWords[i] ?? ''));
    } else if (name === 'counts') {
      const labels = Object.keys(want as object);
      got.counts = said(source.counts(labels), (v: Exact[]) =>
        Object.fromEntries(labels.map((l, i) => [l, Number(shown(v[i] as Exact))])),
      );
    } else if (name === 'items') {
      const flat = (want as (string | string[])[]).flat();
      const labels = [...new Set([...flat, '国家级', '市级'].filter((l) => flat.includes(l)))];
      const nested = (want as unknown[]).some(Array.isArray);
      got.items = said(source.matters(labels), (v: number[][]) =>
        v.map((m) => (nested ? m.map((i) => labels[i]) : labels[m[0] as number])),
      );
    } else if (name === 'grade') {
      const labels = ['优秀', '良好', '合格', '较差', '自治区级', '市级', '县级'];
      got.grade = said(source.grade(labels), (v: number) => labels[v]);
    } else if (name === 'met' && Array.isArray(want)) got.met = said(source.checks(itemsOf(rule)), (v: boolean[]) => v);
    else if (name === 'met') got.met = said(source.fact(/完成|收缴/.exec(rule)?.[0] ?? '制定'), (v: boolean) => v);
    else {
      const measure = (name === 'n' ? 'group_size' : name) as MeasureName;
      got[name] = said(source.number(ask(measure)), (v: { value: Exact }) => shown(v.value));
    }
  }
  return got;
}

const written = (v: unknown): unknown => {
  if (typeof v === 'number') return String(v);
  if (Array.isArray(v)) return v.map(written);
  return v;
};
const plain = (inputs: Inputs): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([k, v]) => {
      if (k === 'parts') return [k, (v as Inputs[]).map(plain)];
      return [k, k === 'counts' || k === 'items' || k === 'met' ? v : written(v)];
    }),
  );

/** Values that stand in the rule text, not in a cell. */
const fromRule = (name: string, rule: string, value: unknown, table: TableReading): boolean =>
  name === 'target' &&
  !table.columns.some((c) => c.role === 'target') &&
  (rule.includes(`${value}%`) || rule.includes('比例'));

describe.each(readdirSync(FOLDER).filter((f) => f.endsWith('.xlsx')))('%s', (file) => {
  const snapshot = readSnapshot(new Uint8Array(readFileSync(join(FOLDER, file))), file);
  const tables = readTables(snapshot, DEFAULT_SETTINGS);
  const peers = readPeerTables(snapshot);
  const expected = JSON.parse(
    readFileSync(join(FOLDER, file.replace('.xlsx', '.expected.json')), 'utf8'),
  ) as ExpectedTable;
  const wanted = [expected, ...(expected.more_tables ?? [])];

  test.each(wanted.map((w, i) => [i, w.sheet, w] as const))('table %i on %s', (i, _, want) => {
    const table = tables[i] as TableReading;
    const rows = new Map(indicatorsOf(table).map((r) => [r.row, r]));
    const wrong: unknown[] = [];
    for (const w of want.rows) {
      const row = rows.get(w.row);
      if (!row || !w.inputs) continue;
      const source = rowInputs(row, table, snapshot, peers, { ...DEFAULT_SETTINGS, month: null });
      const partWords =
        table.form === 'organisations'
          ? ['按时办结率', '满意率', '超期']
          : /总量/.test(row.ruleText)
            ? ['总量', '增速']
            : [];
      const inputs = Object.fromEntries(
        Object.entries(w.inputs).filter(([k, v]) => !fromRule(k, row.ruleText, v, table)),
      );
      if (Array.isArray(inputs.parts))
        inputs.parts = inputs.parts.map((p: Inputs) =>
          Object.fromEntries(Object.entries(p).filter(([k, v]) => !fromRule(k, row.ruleText, v, table))),
        );
      const got = answered(source, inputs, row.ruleText, partWords);
      if (JSON.stringify(got) !== JSON.stringify(plain(inputs)))
        wrong.push({ row: w.row, name: row.name, rule: row.ruleText, got, want: plain(inputs) });
    }
    expect(wrong).toEqual([]);
  });
});
