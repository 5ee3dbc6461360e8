/** The only place that reads the names of Excel's object model out of the loaded office.js. */

export interface WireNames {
  readonly scalars: readonly string[];
  readonly navs: readonly string[];
  /** Methods in office.js's own camelCase; the wire capitalises them. */
  readonly methods: readonly string[];
}

const FROM_BASE = /^((constructor|load|retrieve|set|update|toJSON|ensureUnchanged|track|untrack)$|_handle|_Keep)/;

/** Undefined when office.js has no such class. */
export function wireNames(className: string): WireNames | undefined {
  const type = (Excel as unknown as Record<string, { prototype?: object } | undefined>)[className];
  if (!type?.prototype) return undefined;
  const properties = Object.getOwnPropertyDescriptors(type.prototype) as Record<string, PropertyDescriptor>;
  const list = (name: string): string[] => (properties[name]?.get?.call({}) as string[] | undefined) ?? [];
  return {
    scalars: list('_scalarPropertyOriginalNames'),
    navs: list('_navigationPropertyNames').map((name) => name[0]!.toUpperCase() + name.slice(1)),
    methods: Object.keys(properties).filter(
      (name) => typeof properties[name]!.value === 'function' && !FROM_BASE.test(name),
    ),
  };
}
