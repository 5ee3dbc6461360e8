/** The score command on workbooks that cannot be scored: one Chinese sentence, exit 2, no file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appraise } from '../../src/core/appraise';
import { planWrites } from '../../src/core/writeback/plan';
import { scoreFile, sentenceOf } from '../../src/cli/scoreFile';
import { unzip, zip } from '../xlsx/parts';
import { fileOf } from './build';
import { OFFICE_BOOKS } from './offices';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaoping-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a protected sheet: one sentence, nothing written', async () => {
  const parts = unzip(await fileOf(OFFICE_BOOKS.find((b) => b.name.includes('农业'))!));
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder()
    .decode(parts[sheet])
    .replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  const input = join(folder, 'in.xlsx');
  writeFileSync(input, zip({ ...parts, [sheet]: xml }));
  let said = '';
  try {
    scoreFile({ input, out: join(folder, 'o.xlsx'), json: join(folder, 'r.json') }, { appraise, planWrites });
  } catch (error) {
    said = sentenceOf(error);
  }
  expect(said).toMatch(/^“任务”设有工作表保护，未写入任何内容。/);
  expect(readdirSync(folder)).toEqual(['in.xlsx']);
});

test('a wrong month: the command says so and ends with 2', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/score.ts', 'in.xlsx', '--month', '2024-13'], {
    encoding: 'utf8',
  });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr.trim()).toMatch(/^月份“2024-13”有误[^\n]*$/);
});
