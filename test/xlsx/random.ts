/** The only place that makes random official workbooks for tests: same seed, same workbook. */
import { cellAddress, columnLetters } from '../../src/core/model/area';
import { PLAIN_STYLES, partsOf, type Parts, type SheetSpec } from './parts';

/** A small generator of good spread (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  upTo(n: number): number {
    return Math.floor(this.next() * n);
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)] as T;
  }
}

/** How the file is written. `bare` leaves out every address that may be left out; `prefixed` names the namespace on every element. */
export type Hand = 'excel' | 'openpyxl' | 'bare' | 'prefixed';

export interface RandomBook {
  readonly parts: Parts;
  readonly hand: Hand;
  /** Sums of a column: the cell with the formula, and the rows it adds. */
  readonly sums: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
    readonly from: number;
    readonly to: number;
  }[];
}

type Cell = string | number | { readonly formula: string; readonly result: number | string } | null;

const RULES = [
  '增速达到全区平均水平得满分，每低于全区平均水平0.1个百分点扣0.5分，扣完为止。',
  '按完成比例计分。',
  '完成年度目标得满分，未完成的不得分。',
  '每发生1起扣1分，扣完为止。',
  '达到90%得满分，每低1个百分点扣0.5分，扣完为止。',
  '视情况酌情给分。',
  '总量占40%，增速占60%。总量完成年度目标得满分，未完成的按完成比例计分；增速达到全区平均水平得满分，每低于全区平均水平1个百分点扣1分，扣完为止。',
  '每新增1家得1分，最高得5分。',
  '以<统计局>&“认定”数据为准\n\n按完成率×分值计分',
  '胡言乱语每扣增05分',
];
const NAMES = [
  '地区生产总值',
  '*固定资产投资',
  '城镇新增就业',
  '空气质量优良率',
  '招商引资到位资金',
  '安全生产',
  '政务公开',
  '12345热线办结率',
  '粮食播种面积',
  '&<特殊>名称',
  '𠮷祥村建设',
  '  两端空格  ',
];
const UNITS = ['亿元', '%', '万人', '户', '起', '万元'];
const DIRTY = [
  '85%',
  '１２３．４',
  '约30',
  '持平',
  '下降3.2%',
  '—',
  '12/15',
  '186亿元',
  '√',
  '未完成',
  '',
  '1,234.5',
  '增长5.1%',
  '#N/A',
];
const SECTIONS = ['高质量发展', '创先争优和底线管理', '评议评价', '基本项目'];

interface Column {
  readonly header: string;
  readonly fill: (dice: Dice, row: number) => Cell;
}

const number = (dice: Dice, size: number): number => Math.round((dice.next() * 2 - 0.4) * size * 100) / 100;
const value = (dice: Dice, size: number): Cell => (dice.chance(0.15) ? dice.pick(DIRTY) : number(dice, size));

function columnsOf(dice: Dice): Column[] {
  const all: Column[] = [
    { header: dice.pick(['计量单位', '单位']), fill: (d) => d.pick(UNITS) },
    { header: dice.pick(['分值', '标准分', '满分']), fill: (d) => d.pick([2, 3, 5, 8, 10, 12.5, '5分']) },
    { header: dice.pick(['评分标准', '计分办法', '评分细则']), fill: (d) => d.pick(RULES) },
    { header: dice.pick(['目标值', '年度目标']), fill: (d) => value(d, 100) },
    { header: dice.pick(['完成值', '完成情况', '实绩']), fill: (d) => value(d, 100) },
    { header: '增速（%）', fill: (d) => value(d, 10) },
    {
      header: '全区平均',
      fill: (d, row) =>
        d.chance(0.2) ? { formula: `ROUND(${row}/10,1)`, result: Math.round(row) / 10 } : value(d, 10),
    },
  ];
  const middle = all.filter((_, i) => i < 5 || dice.chance(0.7));
  for (let i = middle.length - 1; i > 0; i--) {
    const j = dice.upTo(i + 1);
    [middle[i], middle[j]] = [middle[j] as Column, middle[i] as Column];
  }
  const result: Column[] = ['得分', '扣分', '预警']
    .filter(() => dice.chance(0.8))
    .map((header) => ({ header, fill: (d) => (d.chance(0.05) ? number(d, 5) : null) }));
  const index: Column = { header: '序号', fill: (_, row) => row };
  const name: Column = {
    header: dice.pick(['指标名称', '考评指标', '考核内容']),
    fill: (d, row) => `${d.pick(NAMES)}${row}`,
  };
  return [
    index,
    name,
    ...middle,
    ...result,
    {
      header: dice.pick(['责任单位', '备注']),
      fill: (d) => (d.chance(0.7) ? d.pick(['县发改局', '县统计局', '']) : null),
    },
  ];
}

/** Collects the cells of one sheet, then writes them in the chosen hand. */
class Draft {
  readonly rows = new Map<number, Map<number, { cell: Cell; style: number }>>();
  readonly merges: string[] = [];
  readonly chain: string[] = [];

  constructor(
    readonly dice: Dice,
    readonly hand: Hand,
    readonly strings: string[],
  ) {}

  put(row: number, col: number, cell: Cell, style = this.dice.upTo(4)): void {
    const line = this.rows.get(row) ?? new Map<number, { cell: Cell; style: number }>();
    this.rows.set(row, line.set(col, { cell, style }));
  }

  xml(): string {
    const { hand } = this;
    const p = hand === 'prefixed' ? 'x:' : '';
    let last = 0;
    return [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([row, line]) => {
        const bare = hand === 'bare' && row === last + 1;
        last = row;
        const at = bare ? '' : ` r="${row}"`;
        const more = hand === 'excel' ? ` spans="1:${Math.max(...line.keys())}" x14ac:dyDescent="0.25"` : '';
        const hidden = this.dice.chance(0.03) ? ' hidden="1"' : '';
        return `<${p}row${at}${more}${hidden}>${this.cells(row, line, p)}</${p}row>`;
      })
      .join(this.dice.chance(0.2) ? '\n' : '');
  }

  private cells(row: number, line: Map<number, { cell: Cell; style: number }>, p: string): string {
    let last = 0;
    return [...line]
      .sort(([a], [b]) => a - b)
      .map(([col, { cell, style }]) => {
        const bare = this.hand === 'bare' && col === last + 1;
        last = col;
        const at = `${bare ? '' : ` r="${cellAddress(row, col)}"`}${style ? ` s="${style}"` : ''}`;
        return this.cellXml(row, col, cell, at, p);
      })
      .join('');
  }

  private cellXml(row: number, col: number, cell: Cell, at: string, p: string): string {
    if (cell === null || cell === '') return this.hand === 'openpyxl' ? `<${p}c${at} t="n"></${p}c>` : `<${p}c${at}/>`;
    if (typeof cell === 'number') return `<${p}c${at}><${p}v>${cell}</${p}v></${p}c>`;
    if (typeof cell === 'object') {
      this.chain.push(cellAddress(row, col));
      const text = typeof cell.result === 'string';
      return `<${p}c${at}${text ? ' t="str"' : ''}><${p}f>${escape(cell.formula)}</${p}f><${p}v>${cell.result}</${p}v></${p}c>`;
    }
    if (cell.startsWith('#')) return `<${p}c${at} t="e"><${p}v>${cell}</${p}v></${p}c>`;
    if (this.hand === 'excel' || this.hand === 'bare') {
      let index = this.strings.indexOf(cell);
      if (index < 0) index = this.strings.push(cell) - 1;
      return `<${p}c${at} t="s"><${p}v>${index}</${p}v></${p}c>`;
    }
    return `<${p}c${at} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escape(cell)}</${p}t></${p}is></${p}c>`;
  }
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function table(draft: Draft, sheet: string, sums: RandomBook['sums'][number][]): void {
  const { dice } = draft;
  const left = dice.pick([1, 1, 1, 2, 4]);
  let row = dice.pick([1, 1, 2, 3]);
  const columns = columnsOf(dice);
  const right = left + columns.length - 1;
  draft.put(row, left, `××县2024年度绩效考评指标表（${dice.pick([100, 500, 1000])}分）`);
  draft.merges.push(`${cellAddress(row, left)}:${cellAddress(row, right)}`);
  row++;
  if (dice.chance(0.6)) draft.put(row++, left, '填报单位：县绩效办');
  columns.forEach((c, i) => draft.put(row, left + i, c.header));
  row++;
  const blocks = 1 + dice.upTo(3);
  const totals: number[] = [];
  for (let b = 0; b < blocks; b++) {
    if (dice.chance(0.6))
      draft.put(row++, left, `${'一二三'[b]}、${dice.pick(SECTIONS)}（${dice.pick([50, 100, 350])}分）`);
    const from = row;
    const count = 1 + dice.upTo(6);
    for (let i = 0; i < count; i++, row++) {
      columns.forEach((c, k) => {
        const cell = c.fill(dice, row);
        if (cell !== null || dice.chance(0.7)) draft.put(row, left + k, cell);
      });
    }
    if (dice.chance(0.7)) {
      draft.put(row, left, '小  计');
      addSums(draft, sheet, sums, columns, left, row, from, row - 1);
      totals.push(row++);
    }
  }
  if (totals.length && dice.chance(0.5)) {
    draft.put(row, left, '合计');
    const at = left + columns.findIndex((c) => c.header === '得分');
    if (at >= left) draft.put(row, at, { formula: totals.map((t) => cellAddress(t, at)).join('+'), result: 0 });
    row++;
  }
  if (dice.chance(0.5)) draft.put(row + dice.upTo(2), left, '注：得分保留两位小数。');
  if (dice.chance(0.3))
    draft.put(row + 3, right + 2, {
      formula: `IF(SUM(${columnLetters(right)}:${columnLetters(right)})>0,"有","无")`,
      result: '无',
    });
}

function addSums(
  draft: Draft,
  sheet: string,
  sums: RandomBook['sums'][number][],
  columns: readonly Column[],
  left: number,
  row: number,
  from: number,
  to: number,
): void {
  columns.forEach((c, k) => {
    if (!/得分|扣分|分值|标准分|满分/.test(c.header) || !draft.dice.chance(0.8)) return;
    const col = left + k;
    let result = 0;
    for (let r = from; r <= to; r++) {
      const cell = draft.rows.get(r)?.get(col)?.cell;
      if (typeof cell === 'number') result += cell;
    }
    draft.put(row, col, { formula: `SUM(${cellAddress(from, col)}:${cellAddress(to, col)})`, result });
    sums.push({ sheet, row, col, from, to });
  });
}

/** The whole workbook with everything around the data that a patch must not touch. */
export function randomBook(seed: number): RandomBook {
  const dice = new Dice(seed);
  const hand = dice.pick<Hand>(['excel', 'excel', 'openpyxl', 'bare', 'prefixed']);
  const strings: string[] = [];
  const sums: RandomBook['sums'][number][] = [];
  const names = ['指标表', 'A组 数据', '2023年', "Peter's"].slice(0, 1 + dice.upTo(4));
  const chains: string[] = [];
  const sheets = names.map((name, i): SheetSpec => {
    const draft = new Draft(dice, hand, strings);
    if (i === 0 || dice.chance(0.3)) table(draft, name, sums);
    else
      for (let n = dice.upTo(20); n > 0; n--)
        draft.put(1 + dice.upTo(12), 1 + dice.upTo(8), dice.chance(0.5) ? number(dice, 50) : dice.pick(NAMES));
    const data = draft.xml();
    chains.push(...draft.chain.map((a) => `<c r="${a}" i="${i + 1}"/>`));
    const merges = draft.merges.map((m) => `<mergeCell ref="${m}"/>`).join('');
    return { name: name.replace(/'/g, '&apos;'), data, before: before(dice), after: after(dice, merges) };
  });
  const tail = dice.chance(0.5) ? '<calcPr calcId="191029"/>' : '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
  const parts = partsOf({
    sheets,
    strings:
      hand === 'excel' || hand === 'bare'
        ? strings.map((s) => `<si><t xml:space="preserve">${escape(s)}</t></si>`).join('')
        : undefined,
    styles: PLAIN_STYLES,
    workbookTail: tail,
    calcChain: hand === 'excel' && chains.length ? chains.join('') : undefined,
    more: {
      'xl/media/图1.bin': Uint8Array.from({ length: dice.upTo(300) }, () => dice.upTo(256)),
      'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">${dice.next()}</c:chartSpace>`,
      'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application></Properties>',
    },
  });
  if (hand === 'prefixed') for (let i = 1; i <= sheets.length; i++) prefix(parts, `xl/worksheets/sheet${i}.xml`);
  return { parts, hand, sums };
}

/** Elements around the data get the prefix that those of the data have. */
function prefix(parts: Parts, part: string): void {
  const xml = parts[part] as string;
  parts[part] = xml.replace(/<(\/?)(?!x:|x14:|\?|!|xm:)([A-Za-z])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');
}

const before = (dice: Dice): string =>
  (dice.chance(0.5) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
  (dice.chance(0.6) ? '<dimension ref="A1:C3"/>' : '') +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
  (dice.chance(0.5)
    ? '<cols><col min="1" max="3" width="9.5" style="1" customWidth="1"/><col min="7" max="7" width="0" hidden="1"/></cols>'
    : '');

const after = (dice: Dice, merges: string): string =>
  (dice.chance(0.2) ? '<autoFilter ref="A3:F20"/>' : '') +
  (merges ? `<mergeCells count="1">${merges}</mergeCells>` : '') +
  (dice.chance(0.5)
    ? '<conditionalFormatting sqref="A1:Z99"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>0</formula></cfRule></conditionalFormatting>'
    : '') +
  (dice.chance(0.5)
    ? '<dataValidations count="1"><dataValidation type="list" sqref="F6:F9"><formula1>"优秀,良好"</formula1></dataValidation></dataValidations>'
    : '') +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  (dice.chance(0.4)
    ? '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></ext></extLst>'
    : '');
