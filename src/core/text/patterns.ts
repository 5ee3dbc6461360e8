/** The only place that has patterns made so that it takes little time: most are asked a few times in a run, and making them was a third of it. */

/** The end of a group that something follows; classes, escapes and what looks ahead or behind are passed over. */
const GROUP_ENDS = /(\[(?:\\.|[^\]])*\]|\\[^]|\(\?<?[=!])|\)(?:[?*+]|\{[\d,]+\})?\??(?![)|?*+{]|$)/g;

/**
 * V8 writes out what follows a group again for each way through it, up to ten times over; a loop it enters one way only. So behind each group stands a
 * loop of nothing: `[]` is no character, and none of it is passed at once.
 */
const written = (source: string): string =>
  source.replace(GROUP_ENDS, (end: string, other: string | undefined) => (other === undefined ? `${end}[]*` : end));

/** Asked of a short text, V8 makes a pattern to be interpreted, and when it is asked again a second time to be run; asked of a long one, only that. */
const LONG = '。'.repeat(1000);

/** The same pattern, made at once. */
export function made({ source, flags }: RegExp): RegExp {
  const pattern = new RegExp(written(source), flags);
  // Where it searches on from, from the end: nothing needs to be searched to have it made.
  pattern.lastIndex = LONG.length;
  pattern.test(LONG);
  pattern.lastIndex = 0;
  return pattern;
}

/** A pattern that is made when it is first asked. */
export class Later {
  private kept: RegExp | null = null;

  constructor(private readonly given: RegExp) {}

  get pattern(): RegExp {
    return (this.kept ??= made(this.given));
  }

  exec(text: string): RegExpExecArray | null {
    return this.pattern.exec(text);
  }

  test(text: string): boolean {
    return this.pattern.test(text);
  }
}
