/** The only place that scores one file: read, appraise, plan, write a copy, report. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Analysis, OtherYear } from '../core/analyse';
import type { Appraisal } from '../core/model/appraisal';
import { diagnosticText, type DiagnosticCode } from '../core/model/messages';
import type { WritePlan } from '../core/model/plan';
import { DEFAULT_SETTINGS, type Settings } from '../core/model/settings';
import { OUR_SHEETS, type OurSheet, type OurSheetKind } from '../core/model/sheets';
import { sheetNamed, type Snapshot } from '../core/model/snapshot';
import { HostFailure } from '../host/port';
import { patchWorkbook, readSetting, readSnapshot } from '../host/xlsx';
import { makeSheets } from '../host/xlsx/sheets/makeSheets';
import { parseSettings, SETTINGS_KEY, type LoadedSettings, type SettingsTrouble } from '../session/settings';
import { analysisReport } from './analysisReport';
import { reportOf, reportText } from './report';

/** What the command needs of the core. */
export interface ScoringEngine {
  appraise(snapshot: Snapshot, settings: Settings): Appraisal;
  planWrites(appraisal: Appraisal, snapshot: Snapshot, scope: Scope): WritePlan;
  /** null without a table; absent: no analysis is asked of this engine. */
  analyse?(appraisal: Appraisal, snapshot: Snapshot, other?: OtherYear): Analysis | null;
  layOut?(
    appraisal: Appraisal,
    snapshot: Snapshot,
    wishes: readonly { readonly kind: OurSheetKind }[],
    other?: OtherYear,
  ): OurSheet[];
}

type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: readonly (readonly [number, number])[] };

export interface ScoreRequest {
  readonly input: string;
  readonly out?: string;
  readonly json?: string;
  readonly month?: string;
  readonly sheet?: string;
  /** Answer with the briefing's paragraph instead of the line about the run. */
  readonly briefing?: boolean;
  /** Another workbook (a path), or a sheet of this one, that the main table is compared with. */
  readonly compare?: string;
  /** Write the sheets of ours into the copy as well. */
  readonly sheets?: boolean;
}

/** The run cannot be done; `message` is one Chinese sentence for the user. */
export class CannotScore extends Error {}

const LAST_ROW = 1_048_576;

const because = (code: DiagnosticCode, values: Readonly<Record<string, string>> = {}): CannotScore =>
  new CannotScore(diagnosticText({ code, severity: 'error', values }));

/** Scores and writes what was asked for; nothing is written unless everything succeeded. Returns one line about the result. */
export function scoreFile(request: ScoreRequest, engine: ScoringEngine): string {
  checkTargets(request);
  const bytes = readInput(request.input);
  const name = basename(request.input);
  const snapshot = readSnapshot(bytes, name);
  if (request.sheet !== undefined && !sheetNamed(snapshot, request.sheet))
    throw because('sheet_unknown', { sheet: request.sheet });
  const { settings: kept, trouble } = settingsOf(bytes);
  const settings: Settings = { ...kept, month: request.month ?? kept.month };
  const whole = engine.appraise(snapshot, settings);
  const appraisal = request.sheet === undefined ? whole : onSheet(whole, request.sheet);
  if (!appraisal.tables.length) throw noTable(appraisal);
  const scope: Scope =
    request.sheet === undefined ? { kind: 'all' } : { kind: 'rows', sheet: request.sheet, rows: [[1, LAST_ROW]] };
  const plan = engine.planWrites(whole, snapshot, scope);
  checkProtection(snapshot, appraisal, plan);
  const other =
    request.compare === undefined ? undefined : otherYear(request.compare, whole, snapshot, settings, engine);
  const patched = request.out === undefined ? null : patchWorkbook(bytes, plan);
  const output = patched && request.sheets ? withSheets(patched, name, settings, engine, other) : patched;
  const wantsAnalysis = request.json !== undefined || request.briefing;
  const analysis = wantsAnalysis ? (engine.analyse?.(appraisal, snapshot, other) ?? null) : null;
  const report =
    request.json === undefined
      ? null
      : reportText(reportOf(appraisal, plan, name, analysis && analysisReport(analysis)));
  const files: [string, Uint8Array | string][] = [];
  if (output && request.out !== undefined) files.push([request.out, output]);
  if (report !== null && request.json !== undefined) files.push([request.json, report]);
  writeWhole(files);
  if (request.briefing && analysis) return analysis.briefing.text;
  return `${summaryOf(appraisal, plan, request.out)}${trouble ? TROUBLE[trouble] : ''}`;
}

const TROUBLE: { readonly [T in SettingsTrouble]: string } = {
  damaged: '工作簿中的设置已损坏，未采用，已按默认设置计分。',
  foreign: '工作簿中的设置来自其他版本，未采用，已按默认设置计分。',
};

/** What the pane keeps in the workbook holds here as well. A workbook without settings gets no colours: only its sheet is written. */
function settingsOf(bytes: Uint8Array): LoadedSettings {
  const stored = readSetting(bytes, SETTINGS_KEY);
  const loaded = parseSettings(stored);
  return stored !== null && !loaded.trouble
    ? loaded
    : { ...loaded, settings: { ...DEFAULT_SETTINGS, warningFill: false } };
}

/** The other side of a comparison: a sheet of this workbook by its name, otherwise the main table of another file. */
function otherYear(
  wanted: string,
  whole: Appraisal,
  snapshot: Snapshot,
  settings: Settings,
  engine: ScoringEngine,
): OtherYear {
  if (sheetNamed(snapshot, wanted)) {
    const table = whole.tables.findIndex((t) => t.reading.sheet === wanted);
    if (table > 0) return { appraisal: whole, snapshot, table };
    const why = table === 0 ? '就是当前计分的表，不能与自身对比' : '中没有考评指标表，不能对比';
    throw new CannotScore(`工作表“${wanted}”${why}，请换一张工作表或另一个工作簿。`);
  }
  if (!existsSync(wanted) && !/\.xls[xm]?$/i.test(wanted))
    throw new CannotScore(`本工作簿没有工作表“${wanted}”，也找不到该文件，请核对对比对象的名称。`);
  const theirs = readSnapshot(readInput(wanted), basename(wanted));
  const appraisal = engine.appraise(theirs, settings);
  if (!appraisal.tables.length)
    throw new CannotScore(`“${basename(wanted)}”中没有考评指标表，不能对比，请换一个工作簿。`);
  return { appraisal, snapshot: theirs };
}

/** The marks are read back from the copy, so that the sheets say what the copy holds. */
function withSheets(
  patched: Uint8Array,
  name: string,
  settings: Settings,
  engine: ScoringEngine,
  other: OtherYear | undefined,
): Uint8Array {
  const snapshot = readSnapshot(patched, name);
  const wishes = OUR_SHEETS.map((kind) => ({ kind }));
  const sheets = engine.layOut?.(engine.appraise(snapshot, settings), snapshot, wishes, other) ?? [];
  return makeSheets(patched, sheets).bytes;
}

/** Tables of one sheet only. Rules keep their numbers. */
const onSheet = (appraisal: Appraisal, sheet: string): Appraisal => ({
  ...appraisal,
  tables: appraisal.tables.filter((t) => t.reading.sheet === sheet),
});

function noTable(appraisal: Appraisal): CannotScore {
  const said = appraisal.diagnostics.find((d) => d.severity === 'error');
  return said ? new CannotScore(diagnosticText(said)) : because('no_table');
}

function checkProtection(snapshot: Snapshot, appraisal: Appraisal, plan: WritePlan): void {
  const sheets = new Set([
    ...plan.writes.map((w) => w.at.sheet),
    ...appraisal.tables.slice(0, 1).map((t) => t.reading.sheet),
  ]);
  for (const sheet of sheets) if (sheetNamed(snapshot, sheet)?.protected) throw because('sheet_protected', { sheet });
}

function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CannotScore(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `找不到文件“${path}”，请核对路径后重试。`
        : `不能读取“${path}”，请核对该文件及其权限后重试。`,
    );
  }
}

/** The input is never written over, and the two outputs are different files. */
function checkTargets({ input, out, json }: ScoreRequest): void {
  const source = existsSync(input) ? realpathSync(input) : resolve(input);
  const targets = [out, json].flatMap((t) => (t === undefined ? [] : [existsSync(t) ? realpathSync(t) : resolve(t)]));
  if (targets.includes(source)) throw new CannotScore('输出文件不能与原文件相同，原文件未改动。请为输出文件另取名称。');
  if (targets.length === 2 && targets[0] === targets[1])
    throw new CannotScore('--out 与 --json 不能是同一个文件，请分别取名。');
}

/** A reader never meets half a file, and all files come or none: written beside their places first, then renamed. */
export function writeWhole(files: readonly (readonly [string, Uint8Array | string])[]): void {
  const drafts = files.map(([path]) => join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`));
  let writing = '';
  try {
    files.forEach(([path, content], i) => {
      writing = path;
      writeFileSync(drafts[i] as string, content, { flag: 'wx' });
    });
    files.forEach(([path], i) => {
      writing = path;
      renameSync(drafts[i] as string, path);
    });
  } catch {
    for (const draft of drafts) rmSync(draft, { force: true });
    throw new CannotScore(`不能写入“${writing}”，请核对文件夹是否存在、是否有写入权限。`);
  }
}

function summaryOf(appraisal: Appraisal, plan: WritePlan, out?: string): string {
  const rows = appraisal.tables.flatMap((t) => t.rows);
  const scored = rows.filter((r) => r.mark).length;
  const written = out === undefined ? '' : `，写入${plan.writes.length}个单元格`;
  return `共${rows.length}项，已计分${scored}项，未计分${rows.length - scored}项${written}。`;
}

/** The sentence to show for whatever went wrong; faults of the product keep their own words. */
export function sentenceOf(error: unknown): string {
  if (error instanceof CannotScore) return error.message;
  if (error instanceof HostFailure) return error.sentence;
  return `处理该文件时出现内部错误，未写入任何内容：${error instanceof Error ? error.message : String(error)}`;
}
