/** A rewritten rule goes through Excel, the saved file and a second opening, and can be withdrawn there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot } from '../../src/host/xlsx';
import { coreEngine } from '../../src/session/coreEngine';
import { Session } from '../../src/session/session';
import type { OpenFile } from '../../workbench/page/file';
import { saveFile } from '../../workbench/page/save';
import { entriesOf } from '../../src/host/excel/setting';
import { XlsxHost } from '../../src/host/xlsx';
import { workbookFrom } from '../../workbench/standin/model/from-snapshot';
import { startOffice, type Bench } from './office';

const NAME = '2024绩效考评指标表.xlsx';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

/** As the workbench's page opens a file, without its looks. */
async function opened(bytes: Uint8Array): Promise<{ file: OpenFile; session: Session }> {
  const snapshot = readSnapshot(bytes, NAME);
  const model = workbookFrom(snapshot);
  for (const [key, text] of await new XlsxHost(bytes, NAME).settings())
    for (const [entry, value] of entriesOf(key, text)) model.settings.set(entry, value);
  const session = new Session({ host: office.open(model, 60_000), engine: async () => coreEngine });
  await session.open();
  return { file: { name: NAME, bytes, snapshot, model } as unknown as OpenFile, session };
}

test('rewritten, saved, opened again, withdrawn', async () => {
  const { file, session } = await opened(new Uint8Array(readFileSync(join(__dirname, '../../samples', NAME))));
  const rule = session.state.appraisal!.rules.find(({ reading }) => reading.status === 'read')!;
  const sentence = '每低于目标1个百分点扣0.5分，扣完为止';
  expect(await session.rewrite(rule.text, sentence)).toBeNull();
  await session.change(() => ({ month: '2024-10' }));
  const rewritten = (s: Session) => s.state.appraisal!.rules.find(({ text }) => text === rule.text)!.rewritten;
  expect(rewritten(session)).toBe(sentence);

  const { bytes, unsavedSheets } = await saveFile(file);
  expect(unsavedSheets).toEqual([]);
  const again = await opened(bytes);
  expect(again.file.snapshot.sheets.map(({ ours }) => ours)).toContain('计分规则');
  expect([rewritten(again.session), again.session.state.settings.month]).toEqual([sentence, '2024-10']);

  expect(await again.session.rewrite(rule.text, null)).toBeNull();
  expect(rewritten(again.session)).toBeNull();
  const third = await opened((await saveFile(again.file)).bytes);
  expect(rewritten(third.session)).toBeNull();
  expect(third.file.snapshot.sheets.filter(({ ours }) => ours)).toHaveLength(1);
});
