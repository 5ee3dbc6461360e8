/** The only place that keeps what a rule was told: each answer that was used is an input of the trace. */
import { shown, shownQuantity } from '../methods/words';
import type { CellRef } from '../model/area';
import { decimalText } from '../model/exact';
import { isMissing, type Answer, type InputSource, type MeasureName } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import type { TraceInput } from '../model/score';
import { inputName } from './names';

/** As the cell shows it; a value worked out of it as 2.38 ÷ 2.5 = 95.2%, a rank behind what was ranked. */
function toldAs(name: MeasureName, quantity: Quantity): string {
  const told = shownQuantity(quantity);
  const { shown: held } = quantity;
  if (held === undefined || numbersIn(held).includes(shown(quantity.value))) return held ?? told;
  if (name === 'completion')
    return `${held} ${shown(quantity.value) === decimalText(quantity.value) ? '=' : '≈'} ${told}`;
  return name === 'rank' && /^[\d.]+$/.test(held) ? `${held}，第${shown(quantity.value)}名` : held;
}

const numbersIn = (text: string): readonly string[] => text.match(/[−-]?\d+(?:\.\d+)?/g) ?? [];

const yes = (is: boolean): string => (is ? '是' : '否');

/** The same source; what it answers goes into `seen`, once for each cell. `within` tells the parts apart where no cell does. */
export function remembering(source: InputSource, seen: Map<string, TraceInput>, within: string): InputSource {
  const keep = (name: string, value: string, at: CellRef | undefined): void => {
    seen.set(`${name}@${at ? `${at.sheet}!${at.row},${at.col}` : `${within} ${value}`}`, { name, value, at });
  };
  const tell = <T>(answer: Answer<T>, say: (value: T) => readonly (readonly [name: string, value: string])[]) => {
    if (!isMissing(answer)) for (const [name, value] of say(answer.ok)) keep(name, value, answer.at);
    return answer;
  };
  return {
    number: (ask) => {
      const answer = source.number(ask);
      if (!isMissing(answer)) keep(inputName(ask), toldAs(ask.name, answer.ok), answer.ok.at);
      return answer;
    },
    fact: (words, about) => tell(source.fact(words, about), (is) => [[words || '完成情况', yes(is)]]),
    applicable: (words) => tell(source.applicable(words), (is) => [['有此项任务', yes(is)]]),
    counts: (labels) => tell(source.counts(labels), (n) => labels.map((label, i) => [label, shown(n[i]!)])),
    matters: (labels) => tell(source.matters(labels), (all) => [['事项', saidMatters(all, labels)]]),
    grade: (labels) => {
      const answer = tell(source.grade(labels), (i) => [['等次', labels[i]!]]);
      // Another grade of the same scale has marks too (其他等次的得1分).
      if (isMissing(answer) && answer.reason === 'unusable' && answer.shown) keep('等次', answer.shown, answer.at);
      return answer;
    },
    checks: (labels) => tell(source.checks(labels), (is) => labels.map((label, i) => [label, yes(is[i]!)])),
    scores: (labels) => tell(source.scores(labels), (n) => labels.map((label, i) => [label, shown(n[i]!)])),
    part: (index, words) => source.part(index, words),
  };
}

/** 国家级1项；省级2项 where each matter has one level, 国家级、省级；市级 where one has several. */
function saidMatters(all: readonly (readonly number[])[], labels: readonly string[]): string {
  if (all.length === 0) return '无';
  if (all.some((one) => one.length !== 1)) return all.map((one) => one.map((i) => labels[i]!).join('、')).join('；');
  const found = labels.map((label, i) => ({ label, n: all.filter(([x]) => x === i).length }));
  return found.flatMap(({ label, n }) => (n > 0 ? [`${label}${n}项`] : [])).join('；');
}
