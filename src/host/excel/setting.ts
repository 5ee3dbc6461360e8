/** The only place that keeps texts inside the workbook file: `workbook.settings` under our one prefix, long texts in pieces. */
import { trip } from './trip';

const PREFIX = 'kaoping';
/** Characters of one entry; longer texts go on in numbered entries. */
const PIECE = 30_000;
/** A piece takes 90 KB at most; Excel takes and gives no more than 5 MB at a time. */
const PIECES_A_TRIP = 20;

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

/** Texts asked for or kept in one turn of the pane share their round trips: a run keeps its record and the settings. */
export class SettingShelf {
  private wanted: Set<string> | undefined;
  private loading: Promise<Map<string, string | null>> | undefined;
  private kept: Map<string, string | null> | undefined;
  private saving: Promise<void> | undefined;

  /** `inTurn` does something when nothing else is being done. */
  constructor(
    private readonly patience: number,
    private readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  ) {}

  /** null when absent, and when a piece is missing: torn text is no text. */
  async load(key: string): Promise<string | null> {
    this.wanted = (this.wanted ?? new Set()).add(key);
    this.loading ??= this.inTurn(() => {
      const keys = [...(this.wanted ?? [])];
      this.wanted = this.loading = undefined;
      return loadTexts(keys, this.patience);
    });
    return (await this.loading).get(key) ?? null;
  }

  /** null takes the text away. */
  save(key: string, text: string | null): Promise<void> {
    this.kept = (this.kept ?? new Map<string, string | null>()).set(key, text);
    this.saving ??= this.inTurn(() => {
      const texts = this.kept ?? new Map<string, string | null>();
      this.kept = this.saving = undefined;
      return saveTexts(texts, this.patience);
    });
    return this.saving;
  }
}

async function loadTexts(keys: readonly string[], patience: number): Promise<Map<string, string | null>> {
  const heads = await load(
    keys.map((key) => keyOf(key, 0)),
    patience,
  );
  const names = keys.flatMap((key, i) => {
    const head = heads[i];
    return isHead(head) ? rest(key, head.pieces) : [];
  });
  const pieces: unknown[] = [];
  for (let i = 0; i < names.length; i += PIECES_A_TRIP)
    pieces.push(...(await load(names.slice(i, i + PIECES_A_TRIP), patience)));
  const whole = new Map(names.map((name, i) => [name, pieces[i]]));
  return new Map(
    keys.map((key, i) => {
      const head = heads[i];
      if (!isHead(head)) return [key, null];
      const more = rest(key, head.pieces).map((name) => whole.get(name));
      return [key, more.every((text) => typeof text === 'string') ? head.text + more.join('') : null];
    }),
  );
}

/** Pieces are stored before the entry that counts them; where they take several trips, the old count goes first: torn text is no text. */
async function saveTexts(texts: ReadonlyMap<string, string | null>, patience: number): Promise<void> {
  const keys = [...texts.keys()];
  const old = await load(
    keys.map((key) => keyOf(key, 0)),
    patience,
  );
  const kept = (key: string): number => {
    const head = old[keys.indexOf(key)];
    return isHead(head) ? head.pieces : 0;
  };
  const entries = keys.flatMap((key) => {
    const text = texts.get(key) ?? null;
    return text === null ? [] : entriesOf(key, text);
  });
  const last = Math.max(0, Math.ceil(entries.length / PIECES_A_TRIP) - 1);
  for (let t = 0; t <= last; t++) {
    await trip(
      ({ workbook: { settings } }) => {
        if (t === 0 && last > 0) for (const key of keys) if (kept(key)) settings.getItem(keyOf(key, 0)).delete();
        for (const [name, value] of entries.slice(t * PIECES_A_TRIP, (t + 1) * PIECES_A_TRIP))
          settings.add(name, value);
        if (t < last) return;
        for (const key of keys) {
          const text = texts.get(key) ?? null;
          const now = text === null ? 0 : entriesOf(key, text).length;
          // The first entry may be gone already.
          const gone = last > 0 ? Math.max(1, now) : now;
          for (let i = gone; i < kept(key); i++) settings.getItem(keyOf(key, i)).delete();
        }
      },
      { patience, afterEdit: true },
    );
  }
}
