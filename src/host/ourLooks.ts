/** The only place that says how each style of a sheet of ours looks, in Excel and in a file. Colours follow Excel's own warning styles. */
import type { OurStyle } from '../core/model/sheets';

export interface Look {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly underline?: boolean;
  };
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly border: boolean;
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
}

const SONG = '宋体';
const HEI = '黑体';
const body = { name: SONG, size: 11 };
const strong = { name: SONG, size: 11, bold: true };

export const LOOKS: { readonly [S in OurStyle]: Look } = {
  title: { font: { name: HEI, size: 18 }, border: false, format: 'General', align: 'center' },
  caption: { font: { name: SONG, size: 10 }, border: false, format: 'General', align: 'right' },
  header: { font: strong, fill: 'DCE6F1', border: true, format: 'General', align: 'center', wrap: true },
  text: { font: body, border: true, format: 'General', align: 'left' },
  wrapped: { font: body, border: true, format: 'General', align: 'left', wrap: true },
  label: { font: strong, border: false, format: 'General', align: 'left' },
  mark: { font: body, border: true, format: '0.00', align: 'right' },
  percent: { font: body, border: true, format: '0.00%', align: 'right' },
  count: { font: body, border: true, format: '0', align: 'center' },
  total_text: { font: strong, fill: 'F2F2F2', border: true, format: 'General', align: 'center' },
  total_mark: { font: strong, fill: 'F2F2F2', border: true, format: '0.00', align: 'right' },
  total_percent: { font: strong, fill: 'F2F2F2', border: true, format: '0.00%', align: 'right' },
  red: { font: { ...strong, color: '9C0006' }, fill: 'FFC7CE', border: true, format: 'General', align: 'center' },
  yellow: { font: { ...strong, color: '7F6000' }, fill: 'FFEB9C', border: true, format: 'General', align: 'center' },
  link: { font: { ...body, color: '0563C1', underline: true }, border: true, format: 'General', align: 'center' },
  paragraph: {
    font: { name: SONG, size: 12 },
    border: true,
    format: 'General',
    align: 'left',
    vertical: 'top',
    wrap: true,
  },
  note: { font: { name: SONG, size: 10 }, border: false, format: 'General', align: 'left' },
};
