/** The only place that says what is held for an answer, a cell with its reading, and how one is made of it. */
import type { CellRef } from '../model/area';
import { decimalText, isZero, ZERO, type Exact } from '../model/exact';
import type { Answer, Ask, Missing } from '../model/inputs';
import type { Quantity, Unit } from '../model/quantity';
import type { ValueReading } from '../layout/valueReading';
import type { ReadCell } from './rowCells';

/** A cell's reading with its place. */
export interface Held {
  readonly reading: ValueReading;
  readonly at: CellRef;
  /** The word in it that may turn or limit what it tells. */
  readonly word?: string;
}

/** `cell` is null for a part of a text, whose bare numbers have no unit from a header. */
export interface HeldCell extends Held {
  readonly cell: ReadCell | null;
}

/** Why a cell gives no such value. */
export function lacking(what: string, held: Held | null): Missing {
  if (!held) return { missing: what, reason: 'absent' };
  const { reading, at } = held;
  const shown = reading.shown;
  if (reading.state === 'not_applicable') return { missing: what, reason: 'not_applicable', at, shown };
  if (reading.state !== 'value') return { missing: what, reason: 'absent', at, shown };
  return { missing: what, reason: reading.doubt || reading.items.length > 1 ? 'doubtful' : 'unusable', at, shown };
}

/** More than one reading: a person is asked. */
export const doubtful = (what: string, { reading, at, word }: Held): Missing => ({
  missing: what,
  reason: 'doubtful',
  at,
  shown: reading.shown,
  ...(word === undefined ? {} : { word }),
});

export const doubt = ({ name }: Ask, held: Held): Missing => doubtful(name, held);

/** A value that the cell tells, said as the cell shows it. */
export const firm = (value: Exact, unit: Unit | null, { reading, at }: Held): Answer<Quantity> => ({
  ok: { value, unit, firmness: 'firm', at, shown: reading.shown },
  at,
});

export const zero = (held: Held): Answer<Quantity> => firm(ZERO, null, held);

/** 2.38, 52.6亿元. */
export const plain = ({ value, unit }: Quantity): string => decimalText(value, 4) + (unit?.text ?? '');

/** 持平: neither risen nor fallen. */
export function isLevel(reading: ValueReading): boolean {
  return reading.change && reading.number !== null && isZero(reading.number.value) && reading.items[0]?.change === null;
}
