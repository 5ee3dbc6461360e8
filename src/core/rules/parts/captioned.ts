/** The only place that divides a rule by names with marks: 线上办理率（3分）：…；满意率（2分）：…. */
import { add, equals, type Exact } from '../../model/exact';
import { readPart } from '../part';
import { ownMarks } from '../part/ownMarks';
import { spanOf } from '../part/work';
import type { Source } from '../source';
import type { Sentence, Statement } from '../statements';
import { announcesTotal, captionMarks, headOf } from './caption';
import { FULL, scores, type PartsReading } from './reading';

/** 线上办理率（3分）：…；满意率（2分）：…; 本项满分10分，其中：工程进度6分，按…；资金支付4分，…: names with marks of their own. */
export function readCaptioned(sentences: readonly Sentence[], source: Source): PartsReading | null {
  if (sentences.filter((s) => s.mark).length > 1) return null;
  const groups: { caption: Statement; marks: Exact; statements: Statement[] }[] = [];
  const before: Statement[] = [];
  for (const s of sentences.flatMap((x) => x.statements)) {
    const head = announcesTotal(s, source) === null ? headOf(s) : null;
    if (head) groups.push({ caption: s, marks: head.marks, statements: head.rest ? [head.rest] : [] });
    else if (groups.length) groups[groups.length - 1]!.statements.push(s);
    else before.push(s);
  }
  // 招商引资（20分）。其中：到位资金12分，…；新签约项目8分，…: the title names all marks together
  const [title, ...inner] = groups;
  if (
    title &&
    inner.length > 1 &&
    !title.statements.some(scores) &&
    equals(title.marks, inner.map((g) => g.marks).reduce(add))
  ) {
    before.push(title.caption, ...title.statements);
    groups.shift();
  }
  if (groups.length < 2 || groups.some((g) => !g.statements.some(scores))) return within(sentences, source);
  const totals = before.map((s) => announcesTotal(s, source)).filter((t) => t !== null);
  const sum = groups.map((g) => g.marks).reduce(add);
  if (before.some(scores) || totals.some((t) => !equals(t, sum))) return null;
  const readings = groups.map((g) => {
    const last = g.statements[g.statements.length - 1]!;
    const value = g.caption.guard.find((i) => i.k === 'value')!;
    // 其中，工程进度6分: the name begins behind what leads to it.
    const named = g.caption.guard.find((i) => i.k !== 'link' && i.k !== 'comma') ?? value;
    const label = source.text.slice(source.tokens[named.from]!.s, source.tokens[value.to - 1]!.e);
    return readPart(
      g.statements,
      { kind: 'mark', value: g.marks },
      label,
      source,
      spanOf(g.caption.from, last.to, source.tokens),
    );
  });
  return {
    readings,
    announcing: [...before, ...groups.flatMap((g) => (g.statements.includes(g.caption) ? [] : [g.caption]))],
  };
}

/** 本项满分10分，其中：有方案的得4分，…: the marks of what follows make up the total. */
function within(sentences: readonly Sentence[], source: Source): PartsReading | null {
  const [head] = sentences;
  const opening = head?.statements[0];
  const total =
    opening?.caption && opening.guard.some((i) => i.k === 'link' && i.w === 'within') ? captionMarks(opening) : null;
  if (!head || !opening || !total) return null;
  const groups = [head.statements.slice(1), ...sentences.slice(1).map((s) => s.statements)].filter((g) => g.length > 0);
  const marks = groups.map((g) => ownMarks(readPart(g, FULL, '', source, { start: 0, end: 0 }).part));
  if (groups.length < 2 || marks.some((m) => m === null) || !equals(marks.map((m) => m!).reduce(add), total))
    return null;
  const readings = groups.map((g, n) =>
    readPart(g, { kind: 'mark', value: marks[n]! }, '', source, spanOf(g[0]!.from, g[g.length - 1]!.to, source.tokens)),
  );
  return { readings, announcing: [opening] };
}
