/** The only place that holds the sentences with which a file is refused. */
import { HostFailure, type FailureKind } from '../port';

const SENTENCES = {
  empty: '该文件是空文件，不是 Excel 工作簿。请核对文件后重试。',
  not_zip: '该文件不是 .xlsx 工作簿（内容不是 Excel 文件）。请用 Excel 打开原文件并另存为 .xlsx 后重试。',
  old_format: '该文件是 .xls 旧格式，不能直接处理。请用 Excel 打开后另存为 .xlsx 再试。',
  encrypted: '该工作簿设有打开密码，不能读取。请在 Excel 中取消打开密码并另存后重试。',
  binary: '该文件是 .xlsb 二进制工作簿，不能直接处理。请用 Excel 打开后另存为 .xlsx 再试。',
  broken_zip: '该工作簿文件已损坏或不完整，不能读取。请用 Excel 打开并修复、另存后重试。',
  broken_xml: '该工作簿的内容有损坏，不能读取。请用 Excel 打开并修复、另存后重试。',
  not_workbook: '该文件不是 Excel 工作簿（其中没有工作表）。请核对文件后重试。',
  too_large: '该工作簿解压后过大，超出处理上限，未读取。请删减无关的工作表或图片后重试。',
  doctype: '该工作簿中含有不允许的文档类型声明，为安全起见未读取。请用 Excel 打开后另存再试。',
  strange_zip: '该工作簿采用了不支持的压缩方式，不能读取。请用 Excel 打开后另存为 .xlsx 再试。',
} as const;

export type Refusal = keyof typeof SENTENCES;

/** `detail` is for logs and tests (part name, offset); never shown. */
export const unreadable = (why: Refusal, detail = ''): HostFailure =>
  new HostFailure('unreadable', SENTENCES[why], 'old', [], `${why} ${detail}`.trim());

export const refused = (kind: FailureKind, sentence: string, detail = ''): HostFailure =>
  new HostFailure(kind, sentence, 'old', [], detail);
