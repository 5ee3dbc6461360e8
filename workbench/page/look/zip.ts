/** The only place where the workbench opens a workbook's package: its parts as text, and which part is which sheet. */
import { strFromU8, unzipSync } from 'fflate';
import { childOf, childrenOf, parseXml } from './xml';

export interface Package {
  /** The part as XML, or undefined when the package has none of that name. */
  readonly part: (name: string) => Element | undefined;
  /** Worksheets in tab order. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly themePart: string | undefined;
  readonly stylesPart: string | undefined;
}

export function openPackage(bytes: Uint8Array): Package {
  const files = unzipSync(bytes, { filter: (file) => /\.(xml|rels)$/i.test(file.name) });
  const part = (name: string): Element | undefined => {
    const content = files[name];
    return content && parseXml(strFromU8(content));
  };
  const workbookPart = targets(part('_rels/.rels'), '', 'officeDocument')[0]?.target ?? 'xl/workbook.xml';
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const rels = part(`${folder}_rels/${workbookPart.slice(folder.length)}.rels`);
  const byId = new Map(targets(rels, folder, 'worksheet').map((t) => [t.id, t.target]));
  const sheets = childrenOf(childOf(part(workbookPart), 'sheets'), 'sheet').flatMap((sheet) => {
    const id = [...sheet.attributes].find((a) => a.localName === 'id' && a.name !== 'id')?.value ?? '';
    const target = byId.get(id);
    return target ? [{ name: sheet.getAttribute('name') ?? '', part: target }] : [];
  });
  return {
    part,
    sheets,
    themePart: targets(rels, folder, 'theme')[0]?.target,
    stylesPart: targets(rels, folder, 'styles')[0]?.target,
  };
}

/** Relationships whose type ends in `/kind`, their targets as part names. */
function targets(rels: Element | undefined, folder: string, kind: string): { id: string; target: string }[] {
  return childrenOf(rels, 'Relationship')
    .filter((rel) => rel.getAttribute('Type')?.endsWith(`/${kind}`))
    .map((rel) => {
      const target = rel.getAttribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      return { id: rel.getAttribute('Id') ?? '', target: withoutDots(path) };
    });
}

function withoutDots(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
