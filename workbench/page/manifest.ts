/** The only place that reads the add-in's manifest: which buttons it puts on the ribbon, and what each does. */
import { childOf, childrenOf, parseXml } from './look/xml';

export type ButtonAction =
  | { readonly kind: 'pane'; readonly url: string }
  /** Runs a function of the function file, without a pane. */
  | { readonly kind: 'function'; readonly name: string; readonly url: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const ICON_SIZE = '32';

/** URLs come back as path and query: the workbench serves the same files under its own origin. */
export function readManifest(text: string): Manifest {
  const root = parseXml(text);
  const overrides = childOf(root, 'VersionOverrides');
  const resources = resourceTexts(childOf(overrides, 'Resources'));
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const path = (element: Element | undefined): string => {
    const url = resource(element);
    return url ? new URL(url).pathname + new URL(url).search : '';
  };
  const host = childrenOf(childOf(overrides, 'Hosts'), 'Host').find(
    (h) => h.getAttributeNS(XSI, 'type') === 'Workbook',
  );
  const form = childOf(host, 'DesktopFormFactor');
  const functions = path(childOf(form, 'FunctionFile'));

  const button = (control: Element): RibbonButton => {
    const action = childOf(control, 'Action');
    const images = childrenOf(childOf(control, 'Icon'), 'Image');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(childOf(control, 'Label')),
      tip: resource(childOf(childOf(control, 'Supertip'), 'Description')),
      icon: path(images.find((image) => image.getAttribute('size') === ICON_SIZE)),
      action:
        action?.getAttributeNS(XSI, 'type') === 'ShowTaskpane'
          ? { kind: 'pane', url: path(childOf(action, 'SourceLocation')) }
          : { kind: 'function', name: childOf(action, 'FunctionName')?.textContent?.trim() ?? '', url: functions },
    };
  };
  const surfaces = childrenOf(form, 'ExtensionPoint').filter(
    (point) => point.getAttributeNS(XSI, 'type') === 'PrimaryCommandSurface',
  );
  const groups = surfaces
    .flatMap((surface) => [...childrenOf(surface, 'OfficeTab'), ...childrenOf(surface, 'CustomTab')])
    .flatMap((tab) => childrenOf(tab, 'Group'))
    .map((group) => ({
      label: resource(childOf(group, 'Label')),
      buttons: childrenOf(group, 'Control').map(button),
    }));
  return {
    id: childOf(root, 'Id')?.textContent?.trim() ?? '',
    name: childOf(root, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    groups,
  };
}

/** Every `bt:Image`, `bt:Url` and `bt:String` by its id. */
function resourceTexts(resources: Element | undefined): Map<string, string> {
  const entries = [...(resources?.children ?? [])].flatMap((list) => [...list.children]);
  return new Map(entries.map((entry) => [entry.getAttribute('id') ?? '', entry.getAttribute('DefaultValue') ?? '']));
}
