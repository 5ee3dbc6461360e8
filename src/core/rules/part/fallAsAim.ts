/** The only place that finds an aim that is a fall beside a number that is none: 能耗完成下降目标 compares no consumption with the aim. */
import { isReduction } from '../../text/direction';
import type { Condition } from '../../methods/rule';
import type { Source } from '../source';
import type { Statement } from '../statements';
import type { Work } from './work';

const FALL = /(?:下降|降低|压减|削减|减少|降幅|减排|节能|降碳|降耗)(?:目标|任务)/;
/** What is told of the fall itself, or of what is done for it. */
const OF_FALL = /降|减|节/;

export function fallsShortOfLevel(w: Work, statements: readonly Statement[], { text, tokens }: Source): boolean {
  const aimed = statements.filter((s) =>
    tokens.slice(s.from, s.to).some((t) => t.code === 'r' && t.value === 'target' && FALL.test(t.text)),
  );
  if (aimed.length === 0) return false;
  const words = aimed.map((s) => text.slice(tokens[s.from]!.s, tokens[s.to - 1]!.e));
  const meets = (c: Condition | null): boolean =>
    c?.kind === 'all' || c?.kind === 'any'
      ? c.of.some(meets)
      : c?.kind === 'interval' &&
        c.measure.name === 'actual' &&
        c.measure.words !== '' &&
        !isReduction(c.measure.words) &&
        !OF_FALL.test(c.measure.words) &&
        words.some((x) => x.includes(c.measure.words)) &&
        [c.low, c.high].some((e) => e?.at.kind === 'named' && e.at.name === 'target');
  return [...w.bands, ...w.vetoes, ...w.adjustments.map((x) => x.a)].some((x) => meets(x.when));
}
