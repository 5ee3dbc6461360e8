import { splice, spliceSaid } from './edits';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

test('texts are put in as UTF-8, whatever they hold', () => {
  for (const said of [
    '',
    'abc',
    '增速 é ߿ ࠀ ￿',
    '分😀完',
    '😀',
    'x'.repeat(5000),
    '分'.repeat(5000),
    '\ud800',
    'a\udc00b',
    '\0',
  ])
    expect([...splice(utf8('[]'), [{ start: 1, end: 1, text: said }])]).toEqual([...utf8(`[${said}]`)]);
});

test('edits are put in by their places, insertions at one place in their order, and never over one another', () => {
  const bytes = utf8('0123456789');
  const edits = [
    { start: 7, end: 9, text: 'x' },
    { start: 3, end: 3, text: 'a' },
    { start: 3, end: 3, text: 'b' },
    { start: 3, end: 5, text: 'c' },
  ];
  expect(text(splice(bytes, edits))).toBe('012abc56x9');
  expect(() => splice(bytes, [...edits, { start: 4, end: 6, text: '' }])).toThrow(RangeError);
  expect(text(spliceSaid(bytes, [{ start: 0, end: 10 }], ({ end }, out) => out.digits(end)))).toBe('10');
});
