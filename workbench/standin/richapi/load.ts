/** The only place that answers `load`: selected property paths projected over objects and collections. */
import { invalidArgument } from './error';
import { indexOf, type HostObject } from './hostclass';
import type { QueryInfo } from './protocol';

export type Keep = (object: HostObject) => string;

/** The loaded properties of an object, in the nested form that office.js takes apart again. */
export function load(object: HostObject, query: QueryInfo, keep: Keep | null): Record<string, unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((e) => `${e}/*`)].map((p) =>
    String(p).replace(/\./g, '/'),
  );
  return project(object, paths.length ? paths : ['*'], query, keep);
}

function project(object: HostObject, paths: string[], query: QueryInfo, keep: Keep | null): Record<string, unknown> {
  const { items, identity } = object.type;
  if (items) return projectItems(object, items(object.target), paths, query);
  const out = { ...properties(object, paths), ...identity?.(object.target) };
  if (keep || object.reference) out['_ReferenceId'] = keep ? keep(object) : object.reference;
  return out;
}

function projectItems(
  object: HostObject,
  all: readonly HostObject[],
  paths: string[],
  query: QueryInfo,
): Record<string, unknown> {
  const from = query.Skip ?? 0;
  const items = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const own = paths.filter((path) => indexOf(object.type).scalars.has(path.toLowerCase()));
  const ofItems = paths.filter((path) => !own.includes(path));
  const out: Record<string, unknown> = own.length ? properties(object, own) : {};
  if (ofItems.length || !own.length) {
    out['_Items'] = items.map((item, i) => ({
      ...project(item, ofItems.length ? ofItems : ['*'], {}, null),
      _Index: from + i,
    }));
  }
  return out;
}

function properties(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const index = indexOf(object.type);
  const out: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const key = head.toLowerCase();
    const scalar = index.scalars.get(key);
    if (head === '*' || head === '$all') {
      for (const [name, s] of index.scalars.values()) if (s.get && !s.heavy) out[name] = s.get(object.target);
    } else if (scalar?.[1].get && !rest.length) {
      out[scalar[0]] = scalar[1].get(object.target);
    } else if (index.navs.has(key)) {
      nested.set(key, [...(nested.get(key) ?? []), rest.length ? rest.join('/') : '*']);
    } else {
      throw invalidArgument(
        `${object.type.name}.load`,
        `The property '${path}' does not exist on '${object.type.name}'.`,
      );
    }
  }
  for (const [key, subpaths] of nested) {
    const [name, nav] = index.navs.get(key)!;
    const stripped = subpaths.map((path) => path.replace(/^items\//, ''));
    out[name] = project(nav(object.target), stripped, {}, null);
  }
  return out;
}
