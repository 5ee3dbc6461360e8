/** The only place that keeps texts inside the workbook file: `workbook.settings` under our one prefix, long texts in pieces. */
import { trip } from './trip';

const PREFIX = 'kaoping';
/** Characters of one entry; longer texts go on in numbered entries. */
const PIECE = 30_000;

const keyOf = (key: string, piece: number): string => (piece ? `${PREFIX}.${key}.${piece}` : `${PREFIX}.${key}`);

/** The first entry: how many pieces there are, and the first of them. */
interface Head {
  readonly pieces: number;
  readonly text: string;
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'pieces' in value && 'text' in value && typeof value.text === 'string';

/** The entries that keep a text under the key. */
export function entriesOf(key: string, text: string): [string, Head | string][] {
  const pieces = Math.max(1, Math.ceil(text.length / PIECE));
  const more = Array.from({ length: pieces - 1 }, (_, i): [string, string] => [
    keyOf(key, i + 1),
    text.slice((i + 1) * PIECE, (i + 2) * PIECE),
  ]);
  return [...more, [keyOf(key, 0), { pieces, text: text.slice(0, PIECE) }]];
}

/** Every whole text among these entries, by its key. */
export function textsIn(entries: ReadonlyMap<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, head] of entries) {
    if (!name.startsWith(`${PREFIX}.`) || !isHead(head)) continue;
    const key = name.slice(PREFIX.length + 1);
    const more = rest(key, head.pieces).map((piece) => entries.get(piece));
    if (more.every((text) => typeof text === 'string')) found.set(key, head.text + more.join(''));
  }
  return found;
}

async function load(keys: readonly string[], patience: number): Promise<unknown[]> {
  const settings = await trip(
    ({ workbook }) =>
      keys.map((key) => {
        const setting = workbook.settings.getItemOrNullObject(key);
        setting.load('value');
        return setting;
      }),
    { patience, afterEdit: true },
  );
  return settings.map((setting) => (setting.isNullObject ? undefined : (setting.value as unknown)));
}

const rest = (key: string, pieces: number): string[] =>
  Array.from({ length: Math.max(0, pieces - 1) }, (_, i) => keyOf(key, i + 1));

/** null when absent, and when a piece is missing: torn text is no text. */
export async function loadSetting(key: string, patience: number): Promise<string | null> {
  const [head] = await load([keyOf(key, 0)], patience);
  if (!isHead(head)) return null;
  if (head.pieces === 1) return head.text;
  const more = await load(rest(key, head.pieces), patience);
  return more.every((text) => typeof text === 'string') ? head.text + more.join('') : null;
}

/** Pieces are stored before the entry that counts them. */
export async function saveSetting(key: string, text: string | null, patience: number): Promise<void> {
  const [old] = await load([keyOf(key, 0)], patience);
  const entries = text === null ? [] : entriesOf(key, text);
  await trip(
    ({ workbook: { settings } }) => {
      for (const [name, value] of entries) settings.add(name, value);
      const kept = isHead(old) ? old.pieces : 0;
      for (let i = entries.length; i < kept; i++) settings.getItem(keyOf(key, i)).delete();
    },
    { patience, afterEdit: true },
  );
}
