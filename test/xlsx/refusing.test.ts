/** Damaged, oversized and foreign files: refused with a sentence, never thrown otherwise. */
import { HostFailure } from '../../src/host/port';
import { readSnapshot } from '../../src/host/xlsx';
import { openZip, ZIP_LIMITS } from '../../src/host/xlsx/zip';
import { partsOf, zip, type Parts } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const { [SHEET]: sheet, ...others } = partsOf({
  sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  strings: '<si><t>a</t></si>',
});
/** The sheet's entry comes first, where the tests that damage an entry find it. */
const GOOD: Parts = { [SHEET]: sheet as string, ...others };
const good = zip(GOOD);

function failureOf(work: () => unknown): HostFailure | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

const refuse = (bytes: Uint8Array): HostFailure | null => failureOf(() => readSnapshot(bytes, '坏.xlsx'));
const changed = (part: string, change: (xml: string) => string): Uint8Array =>
  zip({ ...GOOD, [part]: change(GOOD[part] as string) });
const without = (...parts: string[]): Uint8Array =>
  zip(Object.fromEntries(Object.entries(GOOD).filter(([name]) => !parts.includes(name))) as Parts);
const ole = (streams: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(streams, 'utf16le'), 1024);
  return bytes;
};
const patched = (change: (view: DataView, bytes: Uint8Array) => void): Uint8Array => {
  const bytes = good.slice();
  change(new DataView(bytes.buffer), bytes);
  return bytes;
};
const directoryAt = (view: DataView): number => view.getUint32(view.byteLength - 6, true);

const NOT_EXCEL = /不是 \.xlsx 工作簿|不是 Excel 工作簿/;
const DAMAGED = /已损坏或不完整|内容有损坏/;
const LARGE = /过大/;

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', new Uint8Array(0), /空文件/],
  ['one byte', new Uint8Array([80]), NOT_EXCEL],
  ['text named .xlsx', Buffer.from('序号,指标,分值\n1,地区生产总值,30\n'), NOT_EXCEL],
  ['JSON named .xlsx', Buffer.from('{"sheet":"表"}'), NOT_EXCEL],
  ['a web page named .xlsx', Buffer.from('<html><table></table></html>'), NOT_EXCEL],
  ['a PDF named .xlsx', Buffer.from('%PDF-1.7\n'), NOT_EXCEL],
  ['an old .xls', ole('Workbook'), /\.xls 旧格式/],
  ['a workbook with a password', ole('EncryptedPackage'), /打开密码/],
  [
    'a binary workbook',
    zip({
      'xl/workbook.bin': 'x',
      '_rels/.rels': (GOOD['_rels/.rels'] as string).replace('workbook.xml', 'workbook.bin'),
    }),
    /\.xlsb/,
  ],
  [
    'a Word document',
    zip({
      'word/document.xml': '<a/>',
      '_rels/.rels': (GOOD['_rels/.rels'] as string).replace('xl/workbook.xml', 'word/document.xml'),
    }),
    NOT_EXCEL,
  ],
  ['a zip of something else', zip({ '说明.txt': '说明' }), NOT_EXCEL],
  ['a zip without any entry', zip({}), NOT_EXCEL],
  ['the first half of a workbook', good.slice(0, good.length / 2), DAMAGED],
  ['a workbook without its last 30 bytes', good.slice(0, -30), DAMAGED],
  ['a workbook without its middle', Buffer.concat([good.slice(0, 300), good.slice(900)]), DAMAGED],
  ['only the two letters of a zip', Buffer.from('PK'), NOT_EXCEL],
  ['a directory that points nowhere', patched((v) => v.setUint32(v.byteLength - 6, 0x7fffffff, true)), DAMAGED],
  ['more entries announced than there are', patched((v) => v.setUint16(v.byteLength - 12, 500, true)), DAMAGED],
  ['an entry that points outside', patched((v) => v.setUint32(directoryAt(v) + 42, 0x00ffffff, true)), DAMAGED],
  ['an encrypted entry', patched((v) => v.setUint16(directoryAt(v) + 8, 1, true)), /打开密码/],
  ['an unknown compression', patched((v) => v.setUint16(directoryAt(v) + 10, 99, true)), /压缩方式/],
  ['a wrong checksum', patched((v) => v.setUint32(directoryAt(v) + 16, 1, true)), DAMAGED],
  ['a wrong size', patched((v) => v.setUint32(directoryAt(v) + 24, 7, true)), DAMAGED],
  ['no workbook part', without('xl/workbook.xml'), NOT_EXCEL],
  ['no relationships', without('_rels/.rels'), NOT_EXCEL],
  ['no worksheet part', without(SHEET), DAMAGED],
  ['a worksheet cut off', changed(SHEET, (x) => x.slice(0, -30)), DAMAGED],
  ['an empty worksheet part', changed(SHEET, () => ''), DAMAGED],
  ['tags that do not match', changed(SHEET, (x) => x.replace('</c>', '</row>')), DAMAGED],
  ['a tag that never ends', changed(SHEET, (x) => x.replace('<v>', '<v ')), DAMAGED],
  ['an attribute without quotes', changed(SHEET, (x) => x.replace('r="A1"', 'r=A1')), DAMAGED],
  ['an unknown entity', changed('xl/sharedStrings.xml', (x) => x.replace('a</t>', '&what;</t>')), DAMAGED],
  ['a bare ampersand', changed('xl/sharedStrings.xml', (x) => x.replace('a</t>', 'a & b</t>')), DAMAGED],
  ['a character beyond Unicode', changed('xl/sharedStrings.xml', (x) => x.replace('a</t>', '&#x110000;</t>')), DAMAGED],
  [
    'bytes that are not UTF-8',
    zip({
      ...GOOD,
      'xl/sharedStrings.xml': Buffer.concat([
        Buffer.from('<sst><si><t>'),
        Buffer.from([0xff, 0xfe, 0xfd]),
        Buffer.from('</t></si></sst>'),
      ]),
    }),
    DAMAGED,
  ],
  ['two roots', changed(SHEET, (x) => `${x}<a/>`), DAMAGED],
  ['text after the root', changed(SHEET, (x) => `${x}尾`), DAMAGED],
  ['no sheetData', changed(SHEET, (x) => x.replace(/sheetData/g, 'data')), DAMAGED],
  ['two sheetData', changed(SHEET, (x) => x.replace('<sheetData>', '<sheetData/><sheetData>')), DAMAGED],
  ['a cell in the wrong row', changed(SHEET, (x) => x.replace('r="A1"', 'r="A2"')), DAMAGED],
  ['a cell without letters', changed(SHEET, (x) => x.replace('r="A1"', 'r="1"')), DAMAGED],
  ['a column off the sheet', changed(SHEET, (x) => x.replace('r="A1"', 'r="XFE1"')), DAMAGED],
  ['rows that go back', changed(SHEET, (x) => x.replace('<row', '<row r="5"/><row')), DAMAGED],
  [
    'a row off the sheet',
    changed(SHEET, (x) => x.replace('<row r="1"', '<row r="1048577"').replace('A1', 'A1048577')),
    DAMAGED,
  ],
  ['a row number that is none', changed(SHEET, (x) => x.replace('<row r="1"', '<row r="x"')), DAMAGED],
  [
    'a document type',
    changed(SHEET, (x) => x.replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet')),
    /文档类型声明/,
  ],
  [
    'a document type in the strings',
    changed('xl/sharedStrings.xml', (x) => x.replace('<sst', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst')),
    /文档类型声明/,
  ],
  ['a declared encoding that does not exist', changed(SHEET, (x) => x.replace('UTF-8', 'X-NONE')), DAMAGED],
  ['a part that claims 2 GB', patched((v) => v.setUint32(directoryAt(v) + 24, 2_000_000_000, true)), LARGE],
  [
    'a part that claims 500 times its packed size',
    patched((v) => v.setUint32(directoryAt(v) + 24, 100_000_000, true)),
    LARGE,
  ],
  ['a zip64 part', patched((v) => v.setUint32(directoryAt(v) + 24, 0xffffffff, true)), LARGE],
])('%s is refused in one sentence', (_, bytes, sentence) => {
  const failure = refuse(bytes);
  expect(failure?.kind).toBe('unreadable');
  expect(failure?.left).toBe('old');
  expect(failure?.sentence).toMatch(sentence);
  expect(failure?.sentence).toMatch(/^[^。]+。([^。]+。)?$/);
});

test('a bomb of zeros is refused before it is inflated', () => {
  const bomb = zip({ ...GOOD, 'xl/media/big.xml': new Uint8Array(20_000_000) });
  const before = process.memoryUsage().arrayBuffers;
  expect(refuse(bomb)?.sentence).toMatch(LARGE);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
});

test('more entries than the limit are refused', () => {
  const many = Object.fromEntries(Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, i) => [`x${i}`, '']));
  expect(refuse(zip({ ...GOOD, ...many }, 0))?.sentence).toMatch(LARGE);
});

test('the same part twice is refused', () => {
  const twin = zip({ ...GOOD, 'xl/styleX.xml': 'x' });
  const text = Buffer.from(twin)
    .toString('latin1')
    .replace(/xl\/styleX\.xml/g, 'xl/styles.xml');
  expect(refuse(Buffer.from(text, 'latin1'))?.sentence).toMatch(DAMAGED);
});

test('every cut of a good workbook is refused or read, never thrown otherwise', () => {
  for (let length = 0; length < good.length; length += 7)
    expect(refuse(good.slice(0, length))?.kind).toBe('unreadable');
});

test('every damaged byte of a good workbook is refused or read, never thrown otherwise', () => {
  for (let at = 0; at < good.length; at += 5) {
    const bytes = good.slice();
    bytes[at] = (bytes[at] as number) ^ 0x55;
    const failure = refuse(bytes);
    if (failure) expect(failure.kind).toBe('unreadable');
  }
});

test('the limits leave room for a million rows', () => {
  expect(openZip(good).entries).toHaveLength(Object.keys(GOOD).length);
  expect(ZIP_LIMITS.partBytes).toBeGreaterThan(1_000_000_000);
});
