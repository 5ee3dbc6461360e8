/** The command `score`: files in, copy and report out, wrong requests refused. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreFile, sentenceOf, type ScoringEngine } from '../../src/cli/scoreFile';
import { analyse } from '../../src/core/analyse';
import { appraise } from '../../src/core/appraise';
import { layOut } from '../../src/core/ourSheets';
import { planWrites } from '../../src/core/writeback/plan';
import { readSnapshot, XlsxHost } from '../../src/host/xlsx';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { SETTINGS_KEY } from '../../src/session/settings';
import { book, unzip } from './parts';

const engine: ScoringEngine = { appraise, planWrites };
const SAMPLE = 'samples/卫健系统目标管理自评与考核评分表.xlsx';
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaoping-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function saidBy(request: Parameters<typeof scoreFile>[0]): string {
  try {
    scoreFile(request, engine);
    return '';
  } catch (error) {
    return sentenceOf(error);
  }
}

test('scores into a copy and a report; only the written sheet differs; a second run writes nothing', () => {
  expect(scoreFile({ input: SAMPLE, out: at('out.xlsx'), json: at('report.json') }, engine)).toMatch(
    /^共20项，已计分\d+项/,
  );
  const [before, after] = [unzip(readFileSync(SAMPLE)), unzip(readFileSync(at('out.xlsx')))];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(
    Object.keys(before).filter((n) => Buffer.compare(before[n] as Uint8Array, after[n] as Uint8Array) !== 0),
  ).toEqual(['xl/worksheets/sheet1.xml']);
  const report = JSON.parse(readFileSync(at('report.json'), 'utf8')) as {
    sheet: string;
    rows: unknown[];
    written: number;
  };
  expect(report.sheet).toBe('评分表');
  expect(report.rows.length).toBeGreaterThanOrEqual(28);
  scoreFile({ input: at('out.xlsx'), out: at('again.xlsx') }, engine);
  expect(Buffer.compare(readFileSync(at('again.xlsx')), readFileSync(at('out.xlsx')))).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['again.xlsx', 'out.xlsx', 'report.json']);
});

test.each<[string, (copy: string) => Parameters<typeof scoreFile>[0], RegExp]>([
  ['the output is the input', (copy) => ({ input: copy, out: copy }), /不能与原文件相同/],
  ['the report is the input', (copy) => ({ input: copy, json: join(copy, '..', '.', 'in.xlsx') }), /不能与原文件相同/],
  ['both outputs are one file', (copy) => ({ input: copy, out: at('a'), json: at('a') }), /不能是同一个文件/],
  ['no such file', () => ({ input: at('无.xlsx'), out: at('o.xlsx') }), /找不到文件/],
  ['a folder as input', () => ({ input: folder, out: at('o.xlsx') }), /不能读取/],
  ['no such sheet', (copy) => ({ input: copy, sheet: '没有', out: at('o.xlsx') }), /没有名为“没有”的工作表/],
  ['a folder that does not exist', (copy) => ({ input: copy, json: at('r.json'), out: at('无/o.xlsx') }), /不能写入/],
])('%s: one sentence, nothing written', (_, request, sentence) => {
  copyFileSync(SAMPLE, at('in.xlsx'));
  expect(saidBy(request(at('in.xlsx')))).toMatch(sentence);
  expect(readdirSync(folder)).toEqual(['in.xlsx']);
  expect(Buffer.compare(readFileSync(at('in.xlsx')), readFileSync(SAMPLE))).toBe(0);
});

test.each<[string, Uint8Array, RegExp]>([
  ['text named .xlsx', Buffer.from('序号,指标\n'), /不是 \.xlsx 工作簿/],
  ['a workbook without an indicator table', book('<row r="1"><c r="A1"><v>1</v></c></row>'), /没有找到指标表/],
])('%s: one sentence, nothing written', (_, bytes, sentence) => {
  writeFileSync(at('in.xlsx'), bytes);
  expect(saidBy({ input: at('in.xlsx'), out: at('o.xlsx'), json: at('r.json') })).toMatch(sentence);
  expect(readdirSync(folder)).toEqual(['in.xlsx']);
});

const whole: ScoringEngine = { ...engine, analyse, layOut };

test('--sheets adds each sheet of ours once, with its charts, and again once when the copy is scored again', () => {
  scoreFile({ input: SAMPLE, out: at('first.xlsx'), sheets: true }, whole);
  scoreFile({ input: at('first.xlsx'), out: at('second.xlsx'), sheets: true }, whole);
  const names = (file: string): string[] =>
    readSnapshot(readFileSync(at(file)), file).sheets.map((sheet) => sheet.name);
  const theirs = readSnapshot(readFileSync(SAMPLE), SAMPLE).sheets.map((sheet) => sheet.name);
  expect(names('first.xlsx').slice(0, theirs.length)).toEqual(theirs);
  expect(names('first.xlsx')).toEqual(expect.arrayContaining(['考评汇总', '扣分清单', '计分明细', '督办清单']));
  expect(names('second.xlsx')).toEqual(names('first.xlsx'));
  const charts = (file: string): string[] =>
    Object.keys(unzip(readFileSync(at(file)))).filter((part) => part.startsWith('xl/charts/'));
  expect(charts('first.xlsx').length).toBeGreaterThan(0);
  expect(charts('second.xlsx')).toHaveLength(charts('first.xlsx').length);
});

test('--briefing --compare sets the marks of another workbook beside these', () => {
  const said = scoreFile(
    { input: 'samples/2024绩效考评指标表.xlsx', briefing: true, compare: 'samples/2023绩效考评结果.xlsx' },
    whole,
  );
  expect(said).toContain('387.37分');
  expect(said).toContain('853.56分');
});

test.each<[string, string, RegExp]>([
  ['a sheet that is the scored one', '评分表', /就是当前计分的表/],
  ['a name that is neither sheet nor file', '去年的表', /没有工作表“去年的表”，也找不到该文件/],
  ['a file that is not there', 'samples/无.xlsx', /找不到文件/],
])('--compare with %s: one sentence, nothing written', (_, compare, sentence) => {
  expect(saidBy({ input: SAMPLE, out: at('o.xlsx'), compare })).toMatch(sentence);
  expect(readdirSync(folder)).toEqual([]);
});

test('settings kept in the workbook hold for the command too; damaged ones are told and set aside', async () => {
  const keep = async (name: string, text: string): Promise<void> => {
    const host = new XlsxHost(readFileSync(SAMPLE), SAMPLE);
    await host.saveSetting(SETTINGS_KEY, text);
    writeFileSync(at(name), host.bytes);
  };
  const reported = (file: string): string => {
    scoreFile({ input: at(file), json: at('report.json') }, engine);
    return readFileSync(at('report.json'), 'utf8');
  };
  await keep('whole.xlsx', JSON.stringify({ ...DEFAULT_SETTINGS, places: 0 }));
  await keep('torn.xlsx', '{"version":1,');
  scoreFile({ input: SAMPLE, json: at('plain.json') }, engine);
  const plain = JSON.parse(readFileSync(at('plain.json'), 'utf8')) as { rows: unknown };
  expect(JSON.parse(reported('whole.xlsx'))).not.toMatchObject({ rows: plain.rows });
  expect(scoreFile({ input: at('torn.xlsx') }, engine)).toMatch(/设置已损坏，未采用，已按默认设置计分。$/);
  expect(JSON.parse(reported('torn.xlsx'))).toMatchObject({ rows: plain.rows });
});
