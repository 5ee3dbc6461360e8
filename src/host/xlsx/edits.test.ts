/** Edits of a file's bytes: in the order of their places, never over one another. */
import { splice, Splicing } from './edits';

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
});

test('what is put out on the way stands before the edits of its place, and never over one', () => {
  const bytes = utf8('<a/><b>1</b>');
  const edits = [
    { start: 4, end: 4, text: '!' },
    { start: 7, end: 8, text: '2' },
  ];
  const splicing = new Splicing(bytes, edits, 0);
  splicing.openElement(4);
  splicing.out.digits(305);
  splicing.out.text('</a>');
  splicing.upTo(4);
  splicing.out.text('?');
  expect(text(splicing.finished())).toBe('<a>305</a>?!<b>2</b>');
  const over = new Splicing(bytes, edits, 0);
  over.upTo(4);
  over.past(12);
  expect(() => over.finished()).toThrow(RangeError);
  const back = new Splicing(bytes, edits, 0);
  back.upTo(8);
  expect(() => back.upTo(6)).toThrow(RangeError);
});
