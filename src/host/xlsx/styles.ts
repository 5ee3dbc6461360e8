/** The only place that reads styles: the number format of every cell style (`s` of a cell). */
import type { Package } from './package';
import { Token, XmlScanner } from './xml';

/** Formats by id that a file does not spell out, as Excel for Chinese shows them. Source: ECMA-376 Part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '¥#,##0;¥-#,##0',
  6: '¥#,##0;[Red]¥-#,##0',
  7: '¥#,##0.00;¥-#,##0.00',
  8: '¥#,##0.00;[Red]¥-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Number format by cell style index; `General` for an index the file does not define. */
export function readNumberFormats(pkg: Package, part: string | null): string[] {
  const bytes = part && pkg.xml(part);
  if (!bytes) return ['General'];
  const x = new XmlScanner(bytes, part);
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCellXfs = false;
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (x.depth === 2 && x.name === 'cellXfs') inCellXfs = token === Token.Open && !x.empty;
    if (token !== Token.Open || x.depth !== 3) continue;
    if (x.name === 'numFmt') own.set(Number(x.attr('numFmtId')), x.attr('formatCode') ?? 'General');
    else if (x.name === 'xf' && inCellXfs) ids.push(Number(x.attr('numFmtId') ?? 0));
  }
  return ids.length ? ids.map((id) => own.get(id) ?? BUILT_IN[id] ?? 'General') : ['General'];
}

/** Whether a number under this format is shown as a date or a time of day. */
export function isDateFormat(format: string): boolean {
  const bare = format.split(';')[0]!.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}
