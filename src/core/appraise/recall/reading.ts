/** The only place that says how a row is read while its numbers are followed. */
import type { CellReader } from '../../layout';
import type { InputSource } from '../../model/inputs';
import { Untraceable } from './tape';

export interface FollowedReading {
  readonly reader: CellReader;
  /** The row's inputs, as far as they may be followed. */
  readonly inputs: (source: InputSource) => InputSource;
}

/** The numbers of a row and no words: a number's digits may be read as words by whoever asks for them. */
export class NumbersOnly implements InputSource {
  constructor(private readonly source: InputSource) {}

  /** 7.5 of days late may be the fifth of July. */
  number: InputSource['number'] = (ask) => (ask.name === 'days_late' ? refused() : this.source.number(ask));
  applicable: InputSource['applicable'] = () => this.source.applicable();
  part: InputSource['part'] = (index, words) => new NumbersOnly(this.source.part(index, words));
  fact = refused;
  counts = refused;
  matters = refused;
  grade = refused;
  checks = refused;
  scores = refused;
}

function refused(): never {
  throw new Untraceable();
}
