/** The only place that composes text whose every figure knows its cells. */
import type { Briefing, BriefingFigure } from '../../model/analysis';
import type { CellRef } from '../../model/area';
import { decimalText, fixedText, type Exact } from '../../model/exact';

export class Draft {
  #text = '';
  readonly #figures: BriefingFigure[] = [];

  say(text: string): this {
    this.#text += text;
    return this;
  }

  /** A figure as printed, with what it means and the cells it rests on. */
  figure(printed: string, meaning: string, cells: readonly CellRef[]): this {
    const start = this.#text.length;
    this.#text += printed;
    this.#figures.push({ start, end: this.#text.length, meaning, cells });
    return this;
  }

  /** `items` joined by 、 or another mark. */
  list<T>(items: readonly T[], mark: string, write: (item: T) => void): this {
    items.forEach((item, i) => {
      if (i) this.say(mark);
      write(item);
    });
    return this;
  }

  done(): Briefing {
    return { text: this.#text, figures: this.#figures };
  }
}

/** 689.72: marks always with two decimals. */
export const marks = (m: Exact): string => fixedText(m, 2).replace('-', '−');
/** 761.5: full marks as printed in the table. */
export const fullMarks = (m: Exact): string => decimalText(m);
/** 81.56%. */
export const percent = (p: Exact): string => `${fixedText(p, 2)}%`.replace('-', '−');
