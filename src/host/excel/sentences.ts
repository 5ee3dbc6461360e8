/** The only place for what the Excel host says when something could not be done: where, what, what to do. */
import { cellAddress, refText, type CellRef } from '../../core/model/area';

/** Cells named one by one up to this many; then their number. */
const NAMED = 3;

/** `“指标”E6、E7`; with the sheet at each cell when there are several sheets. */
function cells(refs: readonly CellRef[]): string {
  const [first] = refs;
  const oneSheet = refs.every((ref) => ref.sheet === first?.sheet);
  const named = refs
    .slice(0, NAMED)
    .map((ref) => (oneSheet ? cellAddress(ref.row, ref.col) : refText(ref)))
    .join('、');
  const sheet = oneSheet && first ? `“${first.sheet}”` : '';
  return refs.length > NAMED ? `${sheet}${named}等${refs.length}格` : sheet + named;
}

const WROTE_NOTHING = '未写入任何内容。';

export const SENTENCES = {
  protected: (sheet: string) => `“${sheet}”设有工作表保护，${WROTE_NOTHING}请在“审阅”选项卡中撤销工作表保护后重试。`,
  structure: (sheet: string) =>
    `工作簿设有结构保护，不能新增工作表“${sheet}”，${WROTE_NOTHING}请在“审阅”选项卡中撤销“保护工作簿”后重试。`,
  copiesLeft: () => '工作表已生成，但上一次的副本未能删除，已隐藏在工作簿末尾。请取消隐藏后删除该副本。',
  sheetsTorn: () => '生成工作表时 Excel 停止响应，未能还原。其他工作表未改动，请稍后重新生成。',
  filtered: (sheet: string, rows: number) =>
    `“${sheet}”有${rows}行被筛选隐藏。为避免写错行，${WROTE_NOTHING}可暂时取消筛选再写入，写入后筛选照原样恢复。`,
  editing: () => '正在编辑单元格。请按 Enter 结束编辑，将自动继续。',
  broken: (done: number) => `写入到第${done}格时 Excel 没有响应。已恢复写入前的内容，并逐格核对一致。`,
  differs: (refs: readonly CellRef[]) =>
    `${cells(refs)}写入后与应写内容不一致。已恢复写入前的内容，并逐格核对一致。请检查这些单元格的数据格式后重试。`,
  torn: (done: number) =>
    `写入到第${done}格时 Excel 停止响应，暂时无法核对。Excel 恢复响应后，下一次操作会先恢复写入前的内容。`,
  conflict: (refs: readonly CellRef[]) => `计分期间${cells(refs)}被其他人修改，${WROTE_NOTHING}请重算。`,
  merged: (refs: readonly CellRef[]) =>
    `${cells(refs)}在合并单元格内，不是其左上角的单元格，${WROTE_NOTHING}请取消合并后重算。`,
  switched: (workbook: string) =>
    `当前工作簿已切换，${WROTE_NOTHING}请回到${workbook ? `“${workbook}”` : '原来的工作簿'}后重试。`,
  noSheet: (sheet: string) => `没有找到工作表“${sheet}”，可能已改名或删除，${WROTE_NOTHING}请重新识别后重算。`,
  slow: (seconds: number) => `Excel 已${seconds}秒没有响应，${WROTE_NOTHING}请稍候重试。`,
  slowRead: (seconds: number) => `Excel 已${seconds}秒没有响应，未能读取工作簿。请稍候重试。`,
  cancelled: () => '已取消，工作表未改动。',
  tooLarge: (sheet: string, rows: number, columns: number) =>
    `“${sheet}”有${rows}行、${columns}列，超出一次可读取的范围。请删除表格以外多余的行和列，或将指标表另存为单独的工作簿。`,
  tooWide: (sheet: string, row: number) => `“${sheet}”第${row}行的内容过长，Excel 无法传出。请缩短该行的文字后重试。`,
  hiddenSheet: (sheet: string) => `工作表“${sheet}”已隐藏，无法定位。请取消隐藏后重试。`,
  other: (code: string) => `操作未完成，${WROTE_NOTHING}错误代码：${code}。`,
  otherRead: (code: string) => `未能读取工作簿。错误代码：${code}。请重试。`,
} as const;
