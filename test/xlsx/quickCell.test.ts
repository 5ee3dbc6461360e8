/** Cells read in one go are read as token by token. */
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
  fc.constant([' t="inlineStr"', '<is><t>字</t></is>']),
  fc.constant(['', '<f>1+1</f><v>2</v>']),
  fc.constant(['', '']),
  fc.constant(['', null]),
) as fc.Arbitrary<[string, string | null]>;

/** `gap` between the element's name and its attributes: with two blanks no cell is written the usual way. */
function sheet(rows: readonly (readonly [string, [string, string | null]])[][], gap: string): string {
  return rows
    .map((cells, r) => {
      const written = cells.map(([style, [type, inner]], c) => {
        const open = `<c${gap}r="${'ABCDEFGH'[c]}${r + 1}"${style}${type}`;
        return inner === null ? `${open}/>` : `${open}>${inner}</c>`;
      });
      return `<row r="${r + 1}">${written.join('')}</row>`;
    })
    .join('');
}

test('any cells', () => {
  const strings = '<si><t>一</t></si><si><t>二</t></si>';
  const read = (data: string) => readSnapshot(zip(partsOf({ sheets: [{ name: '表', data }], strings })), '表.xlsx');
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(attribute, content), { maxLength: 8 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        expect(read(sheet(rows, ' '))).toEqual(read(sheet(rows, '  ')));
      },
    ),
    { numRuns: 400 },
  );
});
