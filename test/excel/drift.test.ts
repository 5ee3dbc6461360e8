/** What the stand-in's classes call things exists in the office.js in use: a new office.js cannot drift away unseen. */
import { CLASSES } from '../../workbench/standin/excel/classes';
import { MemoryWorkbook } from '../../workbench/standin/model/memory';
import { installOffice, type OfficeInNode } from '../../workbench/standin/node/office';
import { wireNames } from '../../workbench/standin/node/wirenames';

let office: OfficeInNode;
beforeAll(async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet();
  office = await installOffice(workbook);
});
afterAll(() => office.close());

test.each(CLASSES.map((c) => [c.name, c] as const))('Excel.%s', (name, declared) => {
  const real = wireNames(name);
  expect(real).toBeDefined();
  expect(real!.scalars).toEqual(expect.arrayContaining(Object.keys(declared.scalars)));
  expect(real!.navs).toEqual(expect.arrayContaining(Object.keys(declared.navs)));
  const methods = Object.keys(declared.methods).map((m) => (m.startsWith('_') ? m : m[0]!.toLowerCase() + m.slice(1)));
  expect(real!.methods).toEqual(expect.arrayContaining(methods));
});

test('a name that office.js does not have is found', () => {
  expect(wireNames('Range')!.methods).not.toContain('getMagic');
  expect(wireNames('Magic')).toBeUndefined();
});
