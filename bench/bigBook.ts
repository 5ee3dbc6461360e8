/** The only place that makes a long workbook: one official table of many rows, as Excel writes it (shared strings, styles). */
import { strToU8, zipSync } from 'fflate';
import { partsOf } from '../test/xlsx/parts';

const HEADERS = [
  '序号',
  '一级指标',
  '指标名称',
  '计量单位',
  '分值',
  '评分标准',
  '目标值',
  '完成值',
  '增速（%）',
  '全区平均',
  '得分',
  '扣分',
];
const RULES = [
  '增速达到全区平均水平得满分，每低于全区平均水平0.1个百分点扣0.5分，扣完为止。',
  '按完成比例计分。',
  '完成年度目标得满分，未完成的不得分。',
  '完成值达到90%得满分，每低1个百分点扣0.5分，扣完为止。',
];
const COLUMNS = 'ABCDEFGHIJKL';

export function bigBook(rows: number): Uint8Array {
  const strings: string[] = [];
  const index = new Map<string, number>();
  const text = (at: string, value: string, style: number): string => {
    let i = index.get(value);
    if (i === undefined) index.set(value, (i = strings.push(value) - 1));
    return `<c r="${at}" s="${style}" t="s"><v>${i}</v></c>`;
  };
  const number = (at: string, value: number, style: number): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  const lines = [
    `<row r="1">${text('A1', '××县2024年度绩效考评指标表', 0)}</row>`,
    `<row r="2">${HEADERS.map((h, i) => text(`${COLUMNS[i]}2`, h, 0)).join('')}</row>`,
  ];
  for (let i = 0; i < rows; i++) {
    const r = i + 3;
    lines.push(
      `<row r="${r}" spans="1:12">` +
        number(`A${r}`, i + 1, 0) +
        text(`B${r}`, `第${(i % 40) + 1}类`, 0) +
        text(`C${r}`, `指标${i + 1}`, 0) +
        text(`D${r}`, '万元', 0) +
        number(`E${r}`, 10, 0) +
        text(`F${r}`, RULES[i % RULES.length] as string, 0) +
        number(`G${r}`, 100 + (i % 50), 1) +
        number(`H${r}`, 90 + (i % 70) / 2, 1) +
        number(`I${r}`, ((i % 90) - 20) / 10, 1) +
        number(`J${r}`, 4.2, 1) +
        `<c r="K${r}" s="1"/><c r="L${r}" s="1"/></row>`,
    );
  }
  const parts = partsOf({
    sheets: [{ name: '指标表', data: lines.join('') }],
    strings: strings.map((s) => `<si><t>${s}</t></si>`).join(''),
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([n, c]) => [n, typeof c === 'string' ? strToU8(c) : c])),
    { level: 1 },
  );
}
