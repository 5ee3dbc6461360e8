/** The only place that lays out 计分明细: how every mark came about, with a jump to its cell. */
import type { AppraisedRow, RowStatus } from '../../model/appraisal';
import type { Area } from '../../model/area';
import { refText } from '../../model/area';
import { ZERO } from '../../model/exact';
import { diagnosticText } from '../../model/messages';
import type { OurSheet } from '../../model/sheets';
import { scoreCell } from '../loss';
import { LIST, fitted, mark, text, titleOf, type SheetParts } from './parts';

const HEADS = ['行', '指标', '分值', '得分', '扣分', '加分', '读作', '计算过程', '所用数据', '说明'];
const WIDTHS = [7, 24, 8, 9, 9, 9, 40, 44, 34, 26];

const STATUS: { readonly [S in RowStatus]: string } = {
  scored: '',
  manual: '人工评分',
  missing_input: '数据缺失，未计分',
  unreadable_rule: '规则未识别，未计分',
  not_applicable: '无此项任务，未计分',
};

export function detailSheet(parts: SheetParts): OurSheet {
  const { table } = parts;
  const merges: Area[] = [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: HEADS.length }));
  return {
    kind: '计分明细',
    name: '计分明细',
    rows: [
      { cells: [text(`${titleOf(table)}计分明细`, 'title')], height: 32 },
      {
        cells: [
          text(
            `取自“${table.reading.sheet}”　单位：分　得分四舍五入到${parts.appraisal.settings.places}位小数`,
            'caption',
          ),
        ],
      },
      { cells: HEADS.map((h) => text(h, 'header')), height: 24 },
      ...table.rows.map((row) => fitted(cellsOf(parts, row), WIDTHS)),
    ],
    widths: WIDTHS,
    merges,
    ...LIST,
  };
}

function cellsOf(parts: SheetParts, row: AppraisedRow): OurSheet['rows'][number]['cells'] {
  const { indicator } = row;
  const trace = row.trace();
  const home = parts.table.reading.sheet;
  // A cell that gave several inputs (a completion from its value) is named once.
  const seen = new Set<string>();
  const inputs = (trace?.inputs ?? []).flatMap(({ name, value, at }) => {
    const cell = at ? refText(at, home) : '';
    if (cell && seen.has(`${cell}${value}`)) return [];
    seen.add(`${cell}${value}`);
    return [`${name}${value.replace(/^-/, '−')}${cell && `（${cell}）`}`];
  });
  const optional = (value: AppraisedRow['mark']) => (value ? mark(value) : text('—', 'mark'));
  const rule = parts.appraisal.rules[row.rule];
  return [
    text(`第${indicator.row}行`, 'link', scoreCell(row) ?? indicator.ruleAt ?? undefined),
    text(indicator.name, 'wrapped'),
    mark(indicator.full ?? ZERO),
    optional(row.mark),
    optional(row.deduction),
    optional(row.bonus),
    text(rule?.reading.said || indicator.ruleText, 'wrapped'),
    text(parts.steps(row), 'wrapped'),
    text(inputs.join('；'), 'wrapped'),
    text([STATUS[row.status], ...row.diagnostics.map(diagnosticText)].filter(Boolean).join('；'), 'wrapped'),
  ];
}
