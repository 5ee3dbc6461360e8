/** The only place that divides a rule by a formula whose terms are defined one by one: 得分=甲得分（50分）+乙得分（50分）-丙扣分. */
import { decimal, exact, ONE, ZERO } from '../../model/exact';
import type { Span } from '../../model/span';
import { Later } from '../../text/patterns';
import type { Amount, Value } from '../../methods/rule';
import { readPart } from '../part';
import { spanOf, type PartReading } from '../part/work';
import type { Source } from '../source';
import type { Item, Statement } from '../statements';
import { given, scores, type PartsReading } from './reading';

const TERM = new Later(/^([\u4e00-\u9fa5]+?)(得分|扣分|加分)(?:\((\d+(?:\.\d+)?)分\))?$/);

/** 得分=甲得分（50分）+乙得分（50分）-丙扣分, each term defined by a later clause: 甲得分=甲×50%, 每丙1件扣0.5分. */
export function readDefined(all: readonly Statement[], source: Source): PartsReading | null {
  const head = all.find((s) => s.doings.length === 1 && s.doings[0]!.kind === 'formula' && s.guard.length === 0);
  const [doing] = head?.doings ?? [];
  if (!head || doing?.kind !== 'formula') return null;
  const { token } = doing;
  const pieces = token.text.slice(token.value.length).split(/(?=[+-])/);
  const terms = pieces.map((piece) => ({ minus: piece.startsWith('-'), match: TERM.exec(piece.replace(/^[+-]/, '')) }));
  if (terms.length < 2 || terms.some((t) => !t.match || t.minus !== (t.match[2] === '扣分'))) return null;
  const rest = all.filter((s) => s !== head);
  const used = new Set<Statement>();
  const readings: PartReading[] = [];
  for (const { match } of terms) {
    const [, label, kind, marks] = match as unknown as [string, string, string, string | undefined];
    const own = rest.filter((s) => !used.has(s) && defines(s, label, kind, source));
    if (own.length !== 1) return null;
    used.add(own[0]!);
    const span = spanOf(own[0]!.from, own[0]!.to, source.tokens);
    const reading =
      kind === '得分'
        ? shareOf(own[0]!, label, marks, span)
        : readPart(own, { kind: 'mark', value: ZERO }, label, source, span);
    if (!reading) return null;
    readings.push(kind === '得分' ? reading : { ...reading, part: { ...reading.part, onlyDeducts: kind === '扣分' } });
  }
  const others = rest.filter((s) => !used.has(s));
  if (others.some(scores)) return null;
  const places = head.qualifiers.find((q) => q.kind === 'places');
  const [first, ...more] = readings;
  return {
    readings: [{ ...first!, places: places?.kind === 'places' ? places.places : null }, ...more],
    announcing: [head, ...others],
  };
}

/** Does the statement define the term: by a formula under its name, or by counting what the name says? */
function defines(s: Statement, label: string, kind: string, source: Source): boolean {
  const words = (items: readonly Item[]) =>
    items
      .filter((i) => i.from < i.to)
      .map((i) => source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e))
      .join('');
  if (kind === '得分') return s.doings.length === 1 && s.doings[0]!.kind === 'formula' && words(s.guard) === label;
  return s.step !== null && words([...s.guard, ...s.step]).includes(label);
}

/** 按时办结率×50%: the measure, a number of 0 to 100, times a percentage. */
function shareOf(s: Statement, label: string, marks: string | undefined, span: Span): PartReading | null {
  const [d] = s.doings;
  const body =
    d?.kind === 'formula' ? /^[\u4e00-\u9fa5]+×(\d+(?:\.\d+)?)%$/.exec(d.token.text.slice(d.token.value.length)) : null;
  if (!body) return null;
  const percent = decimal(body[1]!);
  const value: Value = { kind: 'convert', span, scale: exact(100), stated: true, rate: percent.div(100), times: null };
  const own: Amount = { kind: 'mark', value: marks ? decimal(marks) : percent };
  return {
    ...given({ label, marks: { kind: 'share', value: ONE } }, value, span),
    part: { ...given({ label, marks: { kind: 'share', value: ONE } }, value, span).part, marks: own },
  };
}
