/** The only place where a rule text becomes a rule: read whole, or not at all. */
import type { ReadingView } from '../model/reading';

/** A rule text as read. `rule` is null unless `view.status` is `read`. */
export interface RuleReading {
  readonly view: ReadingView;
  readonly rule: object | null;
}

const cache = new Map<string, RuleReading>();

/** Reads a rule text; the same text gives the same object. Never throws. */
export function readRule(text: string): RuleReading {
  const known = cache.get(text);
  if (known) return known;
  const reading: RuleReading = {
    view: {
      text,
      status: text.trim() ? 'refused' : 'empty',
      pieces: text ? [{ span: { start: 0, end: text.length }, kind: 'unread' }] : [],
      clauses: [],
      said: '',
      conventions: [],
      lint: [],
    },
    rule: null,
  };
  cache.set(text, reading);
  return reading;
}
