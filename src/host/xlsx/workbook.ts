/** The only place that reads the workbook part: sheets in tab order, defined names, date system, recalculation. */
import type { DefinedName } from '../../core/model/snapshot';
import { kindOfMark, type OurSheetKind } from '../../core/model/sheets';
import type { Package } from './package';
import { splice } from './edits';
import { unreadable } from './refusal';
import { unescapeExcel } from './escape';
import { Token, XmlScanner } from './xml';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Part name of the worksheet; null for chart sheets and macro sheets, which hold no cells of ours. */
  readonly part: string | null;
  /** `sheetId`, by which the calculation chain names the sheet. */
  readonly id: number;
  /** The kind of our sheet it is, by its hidden mark. */
  readonly ours?: OurSheetKind;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Index into `sheets`. */
  readonly active: number;
  readonly date1904: boolean;
  /** The file already asks for a full calculation when opened. */
  readonly fullCalcOnLoad: boolean;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly calcChainPart: string | null;
}

const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

export function readWorkbookPart(pkg: Package): WorkbookPart {
  const part = pkg.workbookPart();
  const relationships = pkg.relationships(part);
  const byId = new Map(relationships.map((r) => [r.id, r]));
  const ofType = (type: string): string | null => {
    const target = relationships.find((r) => r.type === type)?.target;
    return (target && pkg.nameOf(target)) || null;
  };
  const x = new XmlScanner(pkg.xml(part) as Uint8Array, part);
  const sheets: SheetEntry[] = [];
  const marks = new Map<number, OurSheetKind>();
  const names: DefinedName[] = [];
  let active = 0;
  let date1904 = false;
  let fullCalcOnLoad = false;
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token !== Token.Open) continue;
    if (x.depth === 1 && x.name !== 'workbook') throw unreadable('not_workbook', x.name);
    if (x.name === 'sheet' && x.depth === 3) {
      const relationship = byId.get(x.attr('r:id') ?? x.attr('id') ?? '');
      const target = relationship?.type === 'worksheet' ? relationship.target : null;
      if (target !== null && !pkg.nameOf(target)) throw unreadable('broken_zip', `${target} is missing`);
      const state = x.attr('state') ?? 'visible';
      sheets.push({
        name: unescapeExcel(x.attr('name') ?? ''),
        hidden: state !== 'visible',
        part: target,
        id: Number(x.attr('sheetId') ?? 0),
      });
    } else if (x.name === 'definedName' && x.depth === 3) {
      const name = x.attr('name') ?? '';
      const kind = kindOfMark(name);
      const local = Number(x.attr('localSheetId') ?? -1);
      const refersTo = x.content();
      if (kind) marks.set(local, kind);
      else names.push({ name, refersTo });
    } else if (x.name === 'workbookView' && x.depth === 3) active = Number(x.attr('activeTab') ?? 0) || 0;
    else if (x.name === 'workbookPr' && x.depth === 2) date1904 = isOn(x.attr('date1904'));
    else if (x.name === 'calcPr' && x.depth === 2) fullCalcOnLoad = isOn(x.attr('fullCalcOnLoad'));
  }
  if (!sheets.some((s) => s.part)) throw unreadable('not_workbook', 'no worksheet');
  return {
    part,
    sheets: sheets.map((s, i) => (marks.has(i) ? { ...s, ours: marks.get(i) } : s)),
    names,
    active: active < sheets.length ? active : 0,
    date1904,
    fullCalcOnLoad,
    stylesPart: ofType('styles'),
    stringsPart: ofType('sharedStrings'),
    calcChainPart: ofType('calcChain'),
  };
}

/** Elements that stand before `calcPr` in a workbook part, in the order the schema gives. */
const BEFORE_CALC = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'AlternateContent',
  'revisionPtr',
]);

/** The workbook part asking for a full calculation when opened. */
export function withFullCalc(bytes: Uint8Array, part: string): Uint8Array {
  const x = new XmlScanner(bytes, part);
  let insertAt = 0;
  let prefix = '';
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token !== Token.Open || x.depth > 2) continue;
    if (x.depth === 1) {
      prefix = x.prefix;
      insertAt = x.end;
      continue;
    }
    if (x.name === 'calcPr') {
      const bounds = x.attrBounds('fullCalcOnLoad');
      const [start, end, text] = bounds
        ? [bounds[0], bounds[1], '1']
        : [x.attributesStart, x.attributesStart, ' fullCalcOnLoad="1"'];
      return splice(bytes, [{ start, end, text }]);
    }
    const before = BEFORE_CALC.has(x.name);
    x.skip();
    if (before) insertAt = x.end;
  }
  return splice(bytes, [{ start: insertAt, end: insertAt, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
