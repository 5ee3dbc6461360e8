/** Settings kept in the workbook: old ones, damaged ones, those of another version. */
import { DEFAULT_SETTINGS } from '../core/model/settings';
import { OPENED, parseSettings } from './settings';

const stored = (change: object): string => JSON.stringify({ ...DEFAULT_SETTINGS, ...change });

test('what was saved is loaded', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    month: '2024-11',
    columns: [{ sheet: '表1', col: 'E', role: 'full' as const }],
  };
  expect(parseSettings(JSON.stringify(settings))).toEqual({ settings, trouble: null });
  expect(parseSettings(null)).toEqual({ settings: OPENED, trouble: null });
});

test('a field or a convention that came later has its default', () => {
  const { dueDay, ...older } = DEFAULT_SETTINGS;
  const { band_gap, ...conventions } = DEFAULT_SETTINGS.conventions;
  const block = JSON.stringify({ ...older, conventions: { ...conventions, partial_step: 'floor' } });
  const { settings, trouble } = parseSettings(block);
  expect(trouble).toBeNull();
  expect(settings.dueDay).toBe(dueDay);
  expect(settings.conventions).toEqual({ ...DEFAULT_SETTINGS.conventions, band_gap, partial_step: 'floor' });
});

test.each([
  ['torn text', '{"version":1,'],
  ['not an object', '[1]'],
  ['a foreign field', stored({ macro: 'run' })],
  [
    'a convention that does not exist',
    stored({ conventions: { ...DEFAULT_SETTINGS.conventions, partial_step: 'yes' } }),
  ],
  ['a month that does not exist', stored({ month: '2024-13' })],
  ['a column that is not letters', stored({ columns: [{ sheet: '表1', col: '=1', role: null }] })],
  ['a number as text', stored({ dueDay: '25' })],
])('%s: set aside as damaged, the defaults hold', (_, text) => {
  expect(parseSettings(text)).toEqual({ settings: OPENED, trouble: 'damaged' });
});

test('another version is set aside as foreign', () => {
  expect(parseSettings(stored({ version: 2 })).trouble).toBe('foreign');
});
