/** The only place that holds the engine's diagnostic codes and their Chinese sentences. */
import { refText } from './area';
import type { Diagnostic } from './diagnostic';

/** `{at}` is the cell's address; other fields come from `Diagnostic.values`. Each says where, what, and what to do. */
const TEMPLATES = {
  rule_unread: '{at} 评分标准中“{words}”未能识别，该指标未自动计分。可改写该规则，或将该指标标为人工评分。',
  rule_empty: '{at} 没有评分标准，该指标未自动计分。请填写评分标准，或将该指标标为人工评分。',
  rule_discretion: '{at} 评分标准中“{words}”须人工评定，请在得分栏填写得分。',
  rule_damaged: '{at} 评分标准中“{words}”疑似录入有误（{suspicion}），该指标未自动计分。请核对原文件后更正。',
  full_missing: '{at} 没有分值，该指标未自动计分。请填写分值。',
  input_absent: '{at} 缺少{input}，该指标未自动计分。填入后重算即可。',
  input_unusable: '{at} “{shown}”不能作为{input}使用，该指标未自动计分。请改为数值后重算。',
  input_doubtful: '{at} “{shown}”有多种读法，不能确定{input}，该指标未自动计分。请改为明确的数值后重算。',
  input_noted: '{at} “{shown}”可能影响{input}，该指标未自动计分。请核实并写明后重算。',
  input_qualified: '{at} “{shown}”中的“{word}”可能影响{input}，该指标未自动计分。请核实并写明后重算。',
  unit_mismatch: '{at} “{shown}”的单位与{other}不一致，不能换算，该指标未自动计分。请统一单位后重算。',
  not_applicable: '{at} 无此项任务，评分标准未写明如何计分，该指标未计分。',
  not_appraised: '{at} 无此项任务，按评分标准不纳入考核，该指标未计分。',
  below_average: '{at} {actual}低于{average_name}{average}。',
  below_target: '{at} {actual}未达到目标{target}。',
  behind_schedule: '{at} 完成进度{completion}落后于序时进度{schedule}。',
  late_report: '{at} {month}报送日期{date}晚于{due}日。',
  growth_negative: '{at} {actual}为负增长。',
  mark_differs: '{at} 表中已填{have}，按规则应为{want}。暂保留已填得分。',
  formula_differs: '{at} 该格有公式，结果为{have}，按规则应为{want}。公式未改动。',
  mark_above_full: '{at} 得分{mark}超过分值{full}，请核对。',
  total_differs: '{at} 标明的{declared}与各项分值之和{sum}不一致，请核对。',
  scheme_differs: '{at} {found}，与{year}年度方案（{wanted}）不一致，已按工作簿计分，请核对。',
  duplicate_indicator: '{at} 指标“{name}”与{other}重复，请核对。',
  mark_in_text_differs: '{at} 评分标准中的{text}分与分值{full}分不一致，请核对。',
  bands_gap: '{at} 评分标准的分档在{from}与{to}之间有空档，已按较低一档计。',
  bands_overlap: '{at} 评分标准的分档在{value}处重叠，已按较高一档计。',
  band_unreachable: '{at} 评分标准中“{words}”这一档不会出现，请核对。',
  bands_disordered: '{at} 评分标准中“{words}”的得分与前后各档的高低次序不一致，请核对。',
  deduction_unbounded: '{at} 评分标准没有写明扣完为止，扣分可能超过分值，已按扣到0分为止计。',
  count_excludes: '{at} 评分标准规定“{words}”除外，请核对所填数量已剔除此类情形。',
  cap_unreachable: '{at} 评分标准中“{words}”的限额不会达到，请核对。',
  no_table: '没有找到指标表：当前工作簿中没有同时含“分值”和“评分标准”的表。请打开含指标表的工作簿后重试。',
  sheet_protected: '“{sheet}”设有工作表保护，未写入任何内容。请在“审阅”选项卡中撤销工作表保护后重试。',
  sheet_unknown: '工作簿中没有名为“{sheet}”的工作表，请核对名称后重试。',
  column_doubtful: '{at} 不能确定“{header}”一列的含义，请确认后重算。',
} as const;

export type DiagnosticCode = keyof typeof TEMPLATES;

/** For a narrow list, where the address stands beside the sentence: two lines. A code without an entry is short enough as it is. */
const SHORT: { readonly [C in DiagnosticCode]?: string } = {
  rule_unread: '评分标准中“{words}”未能识别，未计分。',
  rule_empty: '没有评分标准，未计分。请填写后重算。',
  rule_damaged: '“{words}”疑似录入有误（{suspicion}），未计分。请核对后更正。',
  full_missing: '没有分值，未计分。请填写后重算。',
  input_absent: '缺少{input}，未计分。填入后重算即可。',
  input_unusable: '“{shown}”不能作为{input}使用，未计分。请改为数值后重算。',
  input_doubtful: '“{shown}”有多种读法，未计分。请改为明确的数值后重算。',
  input_noted: '“{shown}”可能影响{input}，未计分。请核实并写明。',
  input_qualified: '“{word}”可能影响{input}，未计分。请核实并写明。',
  unit_mismatch: '“{shown}”的单位与{other}不一致，未计分。请统一单位后重算。',
  not_applicable: '无此项任务，评分标准未写明如何计分，未计分。',
  not_appraised: '无此项任务，按评分标准不纳入考核，未计分。',
  scheme_differs: '{found}，年度方案为{wanted}。已按工作簿计分，请核对。',
};
/** Words of a rule or a cell that are quoted in a list. The whole stands one click away. */
const QUOTED = 14;

/** The sentence for the user. */
export const diagnosticText = (d: Diagnostic): string =>
  filled(TEMPLATES[d.code], { ...d.values, at: d.at ? refText(d.at, d.at.sheet) : '' });

/** The sentence without the address. */
export const diagnosticSaid = (d: Diagnostic): string => filled(TEMPLATES[d.code], d.values);

export function diagnosticInShort(d: Diagnostic): string {
  const { words, shown } = d.values;
  const quoted = { ...(words && { words: shortened(words) }), ...(shown && { shown: shortened(shown) }) };
  return filled(SHORT[d.code] ?? TEMPLATES[d.code], { ...d.values, ...quoted });
}

export const shortened = (words: string): string => (words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words);

/** Unfilled fields stay empty rather than showing their name. */
const filled = (template: string, values: Diagnostic['values']): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '').trim();
