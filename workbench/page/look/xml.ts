/** The only place where the workbench walks XML: parts of a workbook by local name, whatever their prefix. */

export function parseXml(text: string): Element {
  return new DOMParser().parseFromString(text, 'application/xml').documentElement;
}

/** Child elements of that local name, in order. */
export const childrenOf = (parent: Element | undefined, name: string): Element[] =>
  parent ? [...parent.children].filter((child) => child.localName === name) : [];

export const childOf = (parent: Element | undefined, name: string): Element | undefined => childrenOf(parent, name)[0];

/** The number in an attribute, or undefined when absent or no number. */
export function numberOf(element: Element | undefined, attribute: string): number | undefined {
  const text = element?.getAttribute(attribute);
  if (text === null || text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A yes/no attribute as OOXML writes it; `absent` when it is not there. */
export function flagOf(element: Element | undefined, attribute: string, absent = false): boolean {
  const text = element?.getAttribute(attribute);
  return text === null || text === undefined ? absent : text !== '0' && text !== 'false';
}

/** A yes/no child: `<b/>` and `<b val="1"/>` mean yes. */
export const hasFlag = (parent: Element | undefined, name: string): boolean => {
  const child = childOf(parent, name);
  return child !== undefined && flagOf(child, 'val', true);
};
