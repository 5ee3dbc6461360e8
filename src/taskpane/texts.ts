/** The only catalogue of what the pane says, by view in `texts/`. Ids are stable; `{x}` is filled in by `t`. Plain, official Chinese, no jargon. */
import { ANALYSIS } from './texts/analysis';
import { FRAME } from './texts/frame';
import { INDICATOR } from './texts/indicator';
import { REPORT } from './texts/report';
import { RULES } from './texts/rules';
import { SCORE } from './texts/score';
import { SETTINGS } from './texts/settings';

const TEXTS = { ...FRAME, ...SCORE, ...INDICATOR, ...ANALYSIS, ...RULES, ...REPORT, ...SETTINGS } as const;

export type TextId = keyof typeof TEXTS;

/** The text with its fields filled in; a field that is not given stays empty. */
export const t = (id: TextId, fields: Readonly<Record<string, string | number>> = {}): string =>
  TEXTS[id].replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ''));
