/** The only place that declares the objects office.js itself asks its host for at start. */
import { hostObject, type HostClass, type HostObject } from './richapi/hostclass';

const bare = (name: string, methods: HostClass<null>['methods'] = {}): (() => HostObject) => {
  const type: HostClass<null> = { name, scalars: {}, navs: {}, methods };
  return () => hostObject(type, null);
};

export const serviceObjects = (): Readonly<Record<string, () => HostObject>> => ({
  'Microsoft.InternalService.AddinInternalService': bare('AddinInternalService', {
    NotifyActionHandlerReady: () => null,
  }),
});
