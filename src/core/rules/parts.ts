/** The only place that asks one after the other which of the ways to divide a rule into parts is its own. */
import { compare } from '../model/exact';
import type { Span } from '../model/span';
import { readPart } from './part';
import type { PartReading } from './part/work';
import { captionMarks, namedFull } from './parts/caption';
import { readCaptioned } from './parts/captioned';
import { readDefined } from './parts/defined';
import { readComposed } from './parts/composed';
import { readUnderVeto, withWhatIsOfAll } from './parts/behindAll';
import { readMarked } from './parts/marked';
import { limitsEach, withLimitOfEach } from './parts/eachLimit';
import { FULL, scores, type PartsReading } from './parts/reading';
import { readShared } from './parts/shared';
import type { Source } from './source';
import type { Sentence, Statement } from './statements';

/** The parts of a text; one with the row's marks when nothing divides it. */
export function readParts(sentences: readonly Sentence[], source: Source): PartsReading {
  const all = sentences.flatMap((s) => s.statements);
  const span: Span = { start: 0, end: source.text.length };
  const divide = (these: readonly Sentence[]): PartsReading | null => divided(these, source);
  return (
    readUnderVeto(sentences, source, divide) ??
    divide(sentences) ?? { readings: [undivided(sentences, all, source, span)], announcing: [] }
  );
}

function divided(sentences: readonly Sentence[], source: Source): PartsReading | null {
  const all = sentences.flatMap((s) => s.statements);
  const read =
    readMarked(sentences, source) ??
    readDefined(all, source) ??
    readCaptioned(sentences, source) ??
    readShared(all, source) ??
    readComposed(sentences, source);
  return read && withWhatIsOfAll(withLimitOfEach(read, all, source), all, source);
}

const BASE = /^[^，。；]{0,6}(?:基础|基本|起评)分/;

/** One part; a list whose items name marks of their own but could not be told apart is not read. */
function undivided(sentences: readonly Sentence[], all: readonly Statement[], source: Source, span: Span): PartReading {
  const named = namedFull(all);
  const ofSoMany = named && readPart(named.rest, { kind: 'mark', value: named.marks }, '', source, span);
  const most = ofSoMany?.part.limits.most;
  // 基础分6分。…，加至8分为止: what may be exceeded is what everyone begins with, and not all there is.
  const exceeded = named && most?.kind === 'mark' && compare(most.value, named.marks) > 0;
  if (ofSoMany && !(exceeded && BASE.test(source.text))) return ofSoMany;
  const each = all.filter((s) => limitsEach(s, source));
  const plain = readPart(all, FULL, '', source, span);
  // 各部分最高得满分 of what could not be told apart is no limit of the whole.
  const reading = each.length > 0 ? { ...plain, unread: [...plain.unread, ...each] } : plain;
  const items = sentences.filter((s) => s.mark).length;
  const captions = all.filter((s) => !scores(s) && captionMarks(s) !== null);
  return items > 1 && captions.length > 0 && all.some(scores)
    ? { ...reading, unread: [...reading.unread, ...all.filter(scores)] }
    : reading;
}
