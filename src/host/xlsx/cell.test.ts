/** One cell's XML, put among others. */
import { cellXml, putCellXml } from './cell';
import { Bytes } from './edits';

test('a cell that is put behind others is written as a cell by itself', () => {
  const values = [
    0,
    -0,
    7,
    10,
    99,
    100,
    1e15,
    2 ** 53 - 1,
    2 ** 53 + 2,
    1e21,
    1e-7,
    -3,
    8.25,
    0.1,
    0.0001,
    1.00005,
    0.1 + 0.2,
    999999999.9999,
    1e9 + 0.5,
    12.3456,
    100.05,
    4.2,
    -0.5,
    '',
    ' 黄：低',
    '黄：低于目标（90%）',
    '“引”—…',
    '全角\u3000空格',
    '\ufeff标',
    'a\u2009b',
    'é',
    '\ufffe',
    '\ud800分',
    '_x0041_',
    '😀',
    '<&>',
    'a\nb',
    true,
    { error: '#N/A' },
  ];
  for (const prefix of ['', 'x:'])
    for (const value of values)
      for (const [row, col, style] of [
        [1, 1, 0],
        [1_048_576, 16_384, 12],
        [20_000, 27, 305],
      ] as const)
        for (const formula of [undefined, '=SUM(A1:B2)']) {
          const out = new Bytes(1);
          out.text('…');
          putCellXml(out, prefix, row, col, style, value, formula);
          const text = new TextDecoder().decode(out.taken());
          expect(text).toBe('…' + cellXml(prefix, row, col, style, value, formula));
        }
});
