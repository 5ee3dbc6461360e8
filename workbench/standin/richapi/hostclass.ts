/** The only place that says how a class of the host's object model is declared. */

/** A property that `load` reads and an assignment writes; names are the wire's (PascalCase). */
export interface Scalar<T> {
  get?(target: T): unknown;
  /** Absent for a read-only property. */
  set?(target: T, value: unknown): void;
  /** Wire name of an assignment, where office.js assigns under another name than it loads. */
  readonly assignedAs?: string;
  /** Left out when all properties are asked for at once. */
  readonly heavy?: boolean;
}

export type Arguments = readonly unknown[];

/**
 * One class as the dispatcher needs it. A method returns plain data, or a `HostObject` where office.js expects an object;
 * null from a method named `…OrNullObject` becomes a null object, from any other it is ItemNotFound.
 */
export interface HostClass<T> {
  /** As office.js calls it: the drift check looks the wire names up there. */
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly navs: Readonly<Record<string, (target: T) => HostObject>>;
  readonly methods: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Present for a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  readonly indexer?: (target: T, args: Arguments) => HostObject | null;
  /** What office.js needs to address the object again by its collection's indexer. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

/** An object of the host: a target and the class that says what can be done with it. */
export class HostObject<T = unknown> {
  /** Set once the add-in keeps the object beyond one request. */
  reference: string | undefined;

  constructor(
    readonly type: HostClass<T>,
    readonly target: T,
  ) {}
}

export const hostObject = <T>(type: HostClass<T>, target: T): HostObject =>
  new HostObject<T>(type, target) as unknown as HostObject;

/** The target if the argument is an object of that class. */
export function targetOf<T>(type: HostClass<T>, argument: unknown): T | undefined {
  return argument instanceof HostObject && (argument.type as unknown) === type ? (argument.target as T) : undefined;
}

/** Wire names are compared without case: office.js selects in camelCase what the host calls in PascalCase. */
interface Index {
  readonly scalars: ReadonlyMap<string, readonly [string, Scalar<unknown>]>;
  readonly navs: ReadonlyMap<string, readonly [string, (target: unknown) => HostObject]>;
  readonly methods: ReadonlyMap<string, (target: unknown, args: Arguments) => unknown>;
}
const indexes = new WeakMap<object, Index>();

export function indexOf(type: HostClass<unknown>): Index {
  let index = indexes.get(type);
  if (!index) {
    const named = <V>(record: Readonly<Record<string, V>>): Map<string, readonly [string, V]> =>
      new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), [name, value] as const]));
    index = {
      scalars: named({
        ...type.scalars,
        ...Object.fromEntries(
          Object.values(type.scalars).flatMap((s) => (s.assignedAs ? [[s.assignedAs, { set: s.set! }]] : [])),
        ),
      }),
      navs: named(type.navs),
      methods: new Map(Object.entries(type.methods).map(([name, method]) => [name.toLowerCase(), method])),
    };
    indexes.set(type, index);
  }
  return index;
}
