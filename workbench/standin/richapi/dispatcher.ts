/** The only place that carries out a batch of office.js: walks its paths and actions over declared classes. Knows nothing of Excel. */
import { apiNotFound, invalidArgument, itemNotFound, nullObject, RichApiError } from './error';
import { HostObject, indexOf } from './hostclass';
import { load } from './load';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';

/** Called before each action; throws to make that action fail. */
export type BeforeAction = (index: number) => void;

export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  /** `beforeRead` lets the workbook settle its calculation before anything is loaded. */
  constructor(
    public root: HostObject,
    private readonly services: Readonly<Record<string, () => HostObject>> = {},
    private readonly beforeRead: () => void = () => {},
  ) {}

  /** INVARIANT: actions before a failing one stay carried out; a batch is not a transaction. */
  execute(body: RequestBody, beforeAction: BeforeAction = () => {}): ResponseBody {
    const batch = new Batch(body, this);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        beforeAction(index);
        if (action.ActionType === ActionType.query) this.beforeRead();
        results.push({ ActionId: action.Id, Value: batch.act(action) });
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: errorBody(error, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  keep(object: HostObject): string {
    object.reference ??= `{ref-${this.nextReference++}}`;
    this.references.set(object.reference, object);
    return object.reference;
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  kept(reference: string): HostObject {
    const object = this.references.get(reference);
    if (!object) throw itemNotFound('_reference');
    return object;
  }

  service(name: string): HostObject {
    const make = this.services[name];
    if (!make) throw apiNotFound(`new ${name}`);
    return make();
  }
}

function errorBody(error: unknown, index: number): ResponseBody['Error'] {
  const known = error instanceof RichApiError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    Location: known ? error.location : '',
    ActionIndex: index,
    HttpStatusCode: known ? error.status : 500,
  };
}

/** One request: each path is resolved once, when the first action needs it. */
class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly autoKept = new Set<number>();

  constructor(
    private readonly body: RequestBody,
    private readonly owner: Dispatcher,
  ) {
    if (!body.AutoKeepReference) return;
    for (const action of body.Actions) {
      if (action.ActionType === ActionType.method && action.Name === '_KeepReference')
        this.autoKept.add(action.ObjectPathId);
    }
  }

  act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    const keep = this.autoKept.has(action.ObjectPathId) || Boolean(object?.reference);
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (!object) return null;
        return {
          ...object.type.identity?.(object.target),
          ...(keep ? { _ReferenceId: this.owner.keep(object) } : {}),
        };
      case ActionType.query:
        return object && load(object, action.QueryInfo ?? {}, keep ? (o) => this.owner.keep(o) : null);
      case ActionType.setProperty:
        return this.assign(object, action);
      case ActionType.method:
        return this.call(object, action);
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }

  private assign(object: HostObject | null, action: Action): null {
    if (!object) throw nullObject(action.Name);
    const scalar = indexOf(object.type).scalars.get(action.Name.toLowerCase());
    if (!scalar?.[1].set) throw apiNotFound(`${object.type.name}.${action.Name}=`);
    scalar[1].set(object.target, this.args(action.ArgumentInfo)[0]);
    return null;
  }

  private call(object: HostObject | null, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      if (object) this.owner.keep(object);
      return null;
    }
    if (!object) throw nullObject(action.Name);
    if (action.Name === '_RemoveReference') {
      this.owner.release(String(this.args(action.ArgumentInfo)[0]));
      return null;
    }
    const method = indexOf(object.type).methods.get(action.Name.toLowerCase());
    if (!method) throw apiNotFound(`${object.type.name}.${action.Name}`);
    return method(object.target, this.args(action.ArgumentInfo)) ?? null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument(`ObjectPath ${id}`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.owner.root;
      case PathType.newObject:
        return this.owner.service(path.Name);
      case PathType.reference:
        return this.owner.kept(path.Name);
      case PathType.nothing:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      if (/OrNullObject$/i.test(path.Name)) return null;
      throw nullObject(path.Name);
    }
    const { type, target } = parent;
    switch (path.ObjectPathType) {
      case PathType.property: {
        const nav = indexOf(type).navs.get(path.Name.toLowerCase());
        if (!nav) throw apiNotFound(`${type.name}.${path.Name}`);
        return nav[1](target);
      }
      case PathType.indexer: {
        const item = type.indexer?.(target, this.args(path.ArgumentInfo));
        if (!item) throw itemNotFound(`${type.name}.getItem`);
        return item;
      }
      case PathType.method: {
        const method = indexOf(type).methods.get(path.Name.toLowerCase());
        if (!method) throw apiNotFound(`${type.name}.${path.Name}`);
        const result = method(target, this.args(path.ArgumentInfo));
        if (result instanceof HostObject) return result;
        if (/OrNullObject$/i.test(path.Name)) return null;
        throw itemNotFound(`${type.name}.${path.Name}`);
      }
      default:
        throw invalidArgument(`ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    const put = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) return value.map((v, i) => put(v, reference[i]));
      return reference ? this.resolve(reference as number) : this.inObjects(value);
    };
    return (info?.Arguments ?? []).map((value, i) => put(value, references[i]));
  }

  /** Proxies inside plain objects travel as `{ _ObjectPathId }`. */
  private inObjects(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.resolve((value as { _ObjectPathId: number })._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, this.inObjects(v)]));
  }
}
