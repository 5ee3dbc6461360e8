/** The only place that answers `getCellProperties`: for each cell what was asked for of its looks. */
import { invalidArgument } from '../richapi/error';
import type { Style } from '../model/style';
import { fullAddress } from './address';
import type { RangeTarget } from './range';

type Wanted = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Wanted => (typeof value === 'object' && value !== null ? (value as Wanted) : {});

const FILL: Readonly<Record<string, (style: Style) => unknown>> = {
  color: (style) => style.fill ?? '#FFFFFF',
  pattern: (style) => (style.fill ? 'Solid' : 'None'),
};

const FONT: Readonly<Record<string, (style: Style) => unknown>> = {
  bold: (style) => style.bold ?? false,
  color: (style) => style.fontColor ?? '#000000',
  italic: (style) => style.italic ?? false,
  name: (style) => style.fontName ?? '宋体',
  size: (style) => style.fontSize ?? 11,
};

function pick(wanted: unknown, known: typeof FILL, style: Style): Wanted {
  return Object.fromEntries(
    Object.keys(asRecord(wanted)).map((key) => {
      const read = known[key];
      if (!read) throw invalidArgument('Range.getCellProperties', `Unknown property '${key}'.`);
      return [key, read(style)];
    }),
  );
}

export function cellProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown[][] {
  const { address, format } = asRecord(wanted);
  const { fill, font } = asRecord(format);
  const out: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let col = area.left; col <= area.right; col++) {
      const style = sheet.cell(row, col)?.style ?? {};
      line.push({
        ...(address ? { address: fullAddress(sheet, { top: row, left: col, bottom: row, right: col }) } : {}),
        ...(format
          ? {
              format: {
                ...(fill ? { fill: pick(fill, FILL, style) } : {}),
                ...(font ? { font: pick(font, FONT, style) } : {}),
              },
            }
          : {}),
      });
    }
    out.push(line);
  }
  return out;
}
