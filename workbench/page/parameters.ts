/** The only place that reads the page's address: which state the workbench shall open in. */
import { cellAddress, columnNumber } from '../../src/core/model/area';
import type { SheetModel } from '../standin/model/workbook';

export interface Parameters {
  /** A workbook of `samples/`, with or without `.xlsx`. */
  readonly sample: string;
  readonly theme: 'light' | 'dark';
  /** Whether the pane is open from the start. */
  readonly pane: boolean;
  readonly width: number | null;
  /** Where the pane's files come from: another port of this hostname, or this page's own origin. */
  readonly addin: string;
  /** 工作表保护 on the sheet in front. */
  readonly protected: boolean;
  /** `Q4:县统计局`: an autofilter with its header in that row that shows only rows with that text in that column. */
  readonly filter: string | null;
}

const STANDARD_SAMPLE = '2024绩效考评指标表';

export function readParameters(url: URL): Parameters {
  const given = url.searchParams;
  const addin = URL.parse(given.get('addin') ?? '');
  return {
    sample: (given.get('sample') ?? STANDARD_SAMPLE).replace(/\.xlsx$/, ''),
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    pane: given.get('pane') !== '0',
    width: given.has('width') ? Number(given.get('width')) : null,
    addin: addin?.hostname === url.hostname && addin.protocol === url.protocol ? addin.origin : url.origin,
    protected: given.has('protected'),
    filter: given.get('filter'),
  };
}

/** Brings the sheet into the state that the address asks for. */
export function applyParameters(parameters: Parameters, sheet: SheetModel): void {
  if (parameters.protected) sheet.protected = true;
  const filter = /^([A-Z]+)(\d+):(.+)$/.exec(parameters.filter ?? '');
  const used = sheet.usedArea(true);
  if (!filter || !used) return;
  const [, letters, row, text] = filter as unknown as [string, string, string, string];
  const area = { ...used, top: Number(row) };
  const column = columnNumber(letters);
  if (column < used.left || column > used.right) throw new Error(`没有列 ${cellAddress(area.top, column)}`);
  sheet.applyFilter({
    area,
    criteria: Array.from({ length: area.right - area.left + 1 }, (_, i) =>
      area.left + i === column ? { filterOn: 'Values', values: [text] } : null,
    ),
  });
}
