/** What is read in one go, rows, cells and shared strings, is read as token by token. */
import fc from 'fast-check';
import { readSnapshot } from '../../src/host/xlsx';
import { partsOf, zip } from './parts';

const attribute = fc.constantFrom('', ' s="0"', ' s="1"');
const digits = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.tuple(fc.integer(), fc.integer({ min: 0, max: 8 })).map(([n, places]) => String(n / 10 ** places)),
  fc.stringMatching(/^-?\d{1,18}(\.\d{0,18})?$/),
  fc.constantFrom(
    '',
    '-',
    '.',
    '.5',
    '5.',
    '-0',
    '007',
    ' 5',
    '5 ',
    '1e5',
    '0x10',
    '1,5',
    '--1',
    '1.2.3',
    '9007199254740993',
  ),
);
const content = fc.oneof(
  digits.map((v) => ['', `<v>${v}</v>`]),
  digits.map((v) => [' t="n"', `<v>${v}</v>`]),
  fc.constantFrom('0', '1', '2', '01', '-1', '1.5', '', 'x').map((v) => [' t="s"', `<v>${v}</v>`]),
  fc.constantFrom('甲', 'plain', 'a &amp; b', '_x000D_', ' ', '').map((v) => [' t="str"', `<v>${v}</v>`]),
  fc.constantFrom('0', '1', 'true', 'false').map((v) => [' t="b"', `<v>${v}</v>`]),
  fc.constantFrom('#N/A', '#DIV/0!').map((v) => [' t="e"', `<v>${v}</v>`]),
  fc
    .constantFrom('字', '', ' 字 ', 'a &amp; b', '_x000D_', '一\n二', '<!-- -->字')
    .map((v) => [' t="inlineStr"', `<is><t>${v}</t></is>`]),
  fc.constant([' t="inlineStr"', '<is><t xml:space="preserve"> 字</t></is>']),
  fc.constant([' t="inlineStr"', '<is><r><t>字</t></r><r><t>二</t></r></is>']),
  fc.constant(['', '<f>1+1</f><v>2</v>']),
  fc.constant(['', '']),
  fc.constant(['', null]),
) as fc.Arbitrary<[string, string | null]>;

const rowAttributes = fc
  .uniqueArray(
    fc.constantFrom(
      'spans="1:8"',
      's="1"',
      's="x"',
      'customFormat="1"',
      'customFormat="true"',
      'hidden="1"',
      'hidden="0"',
      'hidden="true"',
      'ht="0"',
      'ht="13.5"',
      'x14ac:dyDescent="0.2"',
      'x14ac:hidden="1"',
      'note="&lt;"',
    ),
    { maxLength: 4, selector: (text) => text.replace(/^.*:|=.*/g, '') },
  )
  .map((list) => list.map((text) => ` ${text}`).join(''));

type Row = readonly [string, readonly (readonly [string, [string, string | null]])[]];

/** `gap` between an element's name and its attributes: with two blanks no row and no cell is written the usual way. */
function sheet(rows: readonly Row[], gap: string): string {
  return rows
    .map(([attributes, cells], r) => {
      const written = cells.map(([style, [type, inner]], c) => {
        const open = `<c${gap}r="${'ABCDEFGH'[c]}${r + 1}"${style}${type}`;
        return inner === null ? `${open}/>` : `${open}>${inner}</c>`;
      });
      return `<row${gap}r="${r + 1}"${attributes}>${written.join('')}</row>`;
    })
    .join('');
}

test('any rows and cells', () => {
  const strings = '<si><t>一</t></si><si><t>二</t></si>';
  const read = (data: string) => readSnapshot(zip(partsOf({ sheets: [{ name: '表', data }], strings })), '表.xlsx');
  const cells = fc.array(fc.tuple(attribute, content), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rowAttributes, cells), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(read(sheet(rows, ' '))).toEqual(read(sheet(rows, '  ')));
    }),
    { numRuns: 400 },
  );
});

test('any shared strings', () => {
  const text = fc.constantFrom(
    '一',
    'plain',
    '𠮷é分',
    'a &amp; b',
    '_x0041_',
    '<![CDATA[<]]>',
    ' ',
    '',
    '一\r\n二',
    '>"\'',
  );
  const inner = fc.tuple(
    fc.constantFrom('<t>', '<t xml:space="preserve">'),
    text,
    fc.constantFrom(
      '',
      '<phoneticPr fontId="1" type="noConversion"/>',
      '<phoneticPr fontId="/>"/>',
      '<phoneticPr fontId="1"></phoneticPr>',
      '<rPh sb="0" eb="1"><t>yi</t></rPh>',
    ),
  );
  const item = fc.oneof(
    inner.map(([open, said, more]) => `${open}${said}</t>${more}`),
    fc.tuple(text, text).map(([a, b]) => `<r><t>${a}</t></r><r><rPr><b/></rPr><t>${b}</t></r>`),
    fc.constantFrom('', '<t/>'),
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
      const cells = items.map((_, i) => `<c r="${'ABCDEF'[i]}1" t="s"><v>${i}</v></c>`).join('');
      const sheets = [{ name: '表', data: `<row r="1">${cells}</row>` }];
      const read = (gap: string) => {
        const strings = items.map((xml) => `<si${gap}>${xml}</si>`).join('');
        return readSnapshot(zip(partsOf({ sheets, strings })), '表.xlsx');
      };
      expect(read('')).toEqual(read(' '));
    }),
    { numRuns: 400 },
  );
});
