/** The catalogue of the pane's texts: nothing in it that no view says, and every field of a text is filled in somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PANE = join(__dirname, '../../src/taskpane');
const files = (readdirSync(PANE, { recursive: true }) as string[]).filter((name) => /\.tsx?$/.test(name));
const read = (name: string): string => readFileSync(join(PANE, name), 'utf8');
const inCatalogue = (name: string): boolean => /^texts[./]/.test(name);
const source = files
  .filter((name) => !inCatalogue(name))
  .map(read)
  .join('\n');

/** Each id with its text. */
const texts = files.filter(inCatalogue).flatMap((name) => {
  const entries = [...read(name).matchAll(/^ {2}'([^']+)':\s*'([^']*)'/gm)];
  return entries.map(([, id, text]) => ({ id: id!, text: text! }));
});

test('ids are of one view and stand once', () => {
  expect(texts.length).toBeGreaterThan(300);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});

test('every text is said by a view', () => {
  // `conv.${id}`: the part before the first field of a template.
  const made = [...source.matchAll(/`([\w.]+)\$\{/g)].map(([, start]) => start!);
  const unsaid = texts.filter(({ id }) => !source.includes(`'${id}'`) && !made.some((start) => id.startsWith(start)));
  expect(unsaid).toEqual([]);
});

test('every field of a text is given by the pane', () => {
  const fields = [...new Set(texts.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field!)))];
  const given = (field: string): boolean => new RegExp(`[{,]\\s*${field}\\s*[:,}]`).test(source);
  expect(fields.filter((field) => !given(field))).toEqual([]);
});

test('plain words of the field: no Latin but names, no marks of half width', () => {
  const odd = texts.filter(({ text }) => {
    const bare = text.replace(/\{\w+\}|Excel|Enter|Ctrl\+C/g, '');
    return /[A-Za-z]/.test(bare) || /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/.test(bare);
  });
  expect(odd).toEqual([]);
});
