/** The only place that takes a cell's text apart into clauses, each with its numbers in their units. */
import { decimal, type Exact } from '../model/exact';
import type { Unit } from '../model/quantity';
import { fold } from '../text/fold';
import { unitNamed, unitNamesAt } from '../text/units';

/** A number as it stands in a clause. */
export interface ToldNumber {
  readonly value: Exact;
  readonly unit: Unit | null;
  /** Where it begins in the folded clause, and where its unit ends. */
  readonly at: number;
  readonly end: number;
}

export interface Clause {
  /** As typed. */
  readonly shown: string;
  /** Folded, without spaces. */
  readonly text: string;
  readonly numbers: readonly ToldNumber[];
}

/** Between clauses, though not within 2,400 or within brackets. */
const BETWEEN = /[，；;。\n]|,(?!\d{3}(?!\d))/;

/** 3月 and 2024年 tell when, 第7位 which place, 5A and PM10 are words. */
const NUMBER = /(?<![\dA-Za-z.第])\d+(?:\.\d+)?(?!\d|\.\d|[A-Za-z年]|月(?!份?数))/g;

function numbersIn(text: string): ToldNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((m) => {
    const value = decimal(m[0]);
    const end = m.index + m[0].length;
    const name = unitNamesAt(text, end)[0];
    const unit = name === undefined ? null : (unitNamed(name) ?? null);
    return value ? [{ value, unit, at: m.index, end: end + (name?.length ?? 0) }] : [];
  });
}

const clauseOf = (shown: string): Clause => {
  const text = fold(shown).text.replace(/\s/g, '');
  return { shown, text, numbers: numbersIn(text) };
};

/** The clauses of a text, in order. What stands in brackets belongs to the clause before it. */
export function clausesIn(text: string): readonly Clause[] {
  const clauses: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (/[(（]/.test(text[i]!)) depth += 1;
    else if (/[)）]/.test(text[i]!)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && BETWEEN.test(text.slice(i, i + 5)) && BETWEEN.exec(text.slice(i, i + 5))!.index === 0) {
      clauses.push(text.slice(from, i));
      from = i + 1;
    }
  }
  clauses.push(text.slice(from));
  return clauses.filter((c) => c.trim() !== '').map(clauseOf);
}
