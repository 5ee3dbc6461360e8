/** The only place that takes scoring rules out of the notes under a table, and out of what stands over it. */
import type { CellRef } from '../model/area';
import type { CellValue } from '../model/snapshot';
import { compare, decimal, equals, HUNDRED, sum, type Exact } from '../model/exact';
import { hasScoringWords } from './evidence';
import type { Grid } from './grid';
import { evenText, labelOf } from './labels';
import { RULE_LINE } from './words';

/** The notes' scoring sentences as one text, lines in order, list marks kept off. */
export interface Footnote {
  readonly text: string;
  readonly at: CellRef;
  /** Full marks as the sum of the parts the formula names, `按时办结率得分（50分）+满意率得分（50分）`, else the most they award; null when they name none. */
  readonly full: Exact | null;
}

/** A note's items stand on lines of their own or, numbered, one behind the other: …扣分。2.按时办结率得分=…. */
const LINES = /\r?\n|(?<=[。；;])\s*(?=[(（]?\d{1,2}[)）.．、](?!\d)|[①-⑳])/;

const FORMULA = /得分=|分值=|=[^。；]*[+×÷]/;
const RANKING_ONLY = /排名|名次|并列/;

/** 信访维稳计分办法见表头: where the rule stands, and no rule. */
const POINTS_TO =
  /^[^，。；：=]*(?:计分|评分|赋分|扣分|考核)(?:办法|标准|方法|规则|细则)详?(?:参?见|同)[^，。；]{1,8}(?:[，。；]|$)/;

/** One scoring sentence of the notes, its list mark kept off. */
export interface NoteRule {
  readonly text: string;
  readonly at: CellRef;
}

/** The scoring sentences in rows `from`–`to`, in order. */
export function noteRules(grid: Grid, from: number, to: number): NoteRule[] {
  const lines: NoteRule[] = [];
  for (let row = from; row <= to; row++) {
    for (const col of grid.filled(row)) {
      const value = grid.own(row, col);
      if (typeof value !== 'string') continue;
      lines.push(...scoringLines(value, { sheet: grid.sheet.name, row, col }));
    }
  }
  return lines;
}

/** The scoring sentences in rows over a header, 计分办法：…; a title may name marks and is no rule. */
export function rulesOver(grid: Grid, from: number, to: number): NoteRule[] {
  const lines: NoteRule[] = [];
  for (let row = from; row <= to; row++)
    for (const col of grid.filled(row))
      lines.push(...rulesSaid(grid.own(row, col), { sheet: grid.sheet.name, row, col }));
  return lines;
}

/** The scoring sentences of a cell that says it holds them. */
export function rulesSaid(value: CellValue, at: CellRef): NoteRule[] {
  const said = typeof value === 'string' ? RULE_LINE.exec(value)?.[0] : undefined;
  return said === undefined ? [] : scoringLines(String(value).slice(said.length), at);
}

/** The scoring sentences of one cell, in order. */
export function scoringLines(text: string, at: CellRef): NoteRule[] {
  return text.split(LINES).flatMap((part) => {
    const bare = part
      .trim()
      .replace(RULE_LINE, '')
      .replace(/^(附?注|说明|备注)\s*[:：]\s*/, '');
    const line = bare.replace(/^([(（]?\d{1,2}[)）.．、]|[①-⑳])\s*/, '').trim();
    const even = evenText(line);
    const scoring = FORMULA.test(even) || hasScoringWords(even);
    if (
      !scoring ||
      POINTS_TO.test(even) ||
      (RANKING_ONLY.test(even) && !FORMULA.test(even) && !/[扣加减得计]\d/.test(even))
    )
      return [];
    return [{ text: line, at }];
  });
}

/** Scoring sentences as the rule of a list; null without any. */
export function footnoteRule(rules: readonly NoteRule[]): Footnote | null {
  const [first] = rules;
  if (!first) return null;
  const lines = rules.map((r) => r.text);
  return { text: lines.join('\n'), at: first.at, full: fullOf(lines) };
}

function fullOf(lines: readonly string[]): Exact | null {
  for (const line of lines) {
    const right = /得分=(.*)/.exec(evenText(line))?.[1];
    const parts = right ? [...right.matchAll(/([+]?)([^+-]*?)\((\d+(?:\.\d+)?)分\)/g)] : [];
    if (parts.length > 0) return sum(parts.map((p) => decimal(p[3] as string)));
    // 按期处置率×100-返工扣分
    if (right && /^[^+×*]*率[×*]100(?:-[^+×*]*扣分)?(?:[，。；]|$)/.test(right)) return HUNDRED;
    // 按期办结件数÷交办件数×10分: a part of the whole
    const share = /^[^+×*÷/=，。；-]+[÷/][^+×*÷/=，。；-]+[×*](\d+(?:\.\d+)?)分?(?:[，。；]|$)/.exec(right ?? '');
    if (share && !/[加奖超]|最[高多]/.test(lines.join(''))) return decimal(share[1]!);
    // …-逾期扣分: what is taken off adds nothing to the whole.
    const gains = right?.replace(/[。；;，].*$/, '').replace(/(?:-[^+×*=-]*扣分)+$/, '');
    const shares = gains ? gains.split('+') : [];
    const weights = shares.flatMap((s) => /^[^×*=]+[×*](\d+(?:\.\d+)?)%$/.exec(s)?.[1] ?? []);
    // Marks out of 100 whose shares make up the whole.
    if (shares.length > 1 && weights.length === shares.length && equals(sum(weights.map(decimal)), HUNDRED))
      return HUNDRED;
  }
  return labelOf(lines[0] ?? '').full ?? saidFull(lines) ?? mostAwarded(lines);
}

/** 满分100分, or 基础分10分 where nothing is given on top of it, said once or always the same; 实行百分制 says so too. */
function saidFull(lines: readonly string[]): Exact | null {
  const text = evenText(lines.join(''));
  const word = /加\d|奖\d/.test(text) ? '满分' : '(?:满分|基础分|基本分|基准分|总分)';
  const said = new Set(
    [...text.matchAll(new RegExp(`${word}(?:为|是|共|计)?(\\d+(?:\\.\\d+)?)分`, 'g'))].map((m) => m[1]),
  );
  const [only] = said;
  if (only === undefined)
    return /(?:实行|采用|采取|按)百分制(?:考[核评]|计分|评分|管理)?[，。；]/.test(text) ? HUNDRED : null;
  return said.size === 1 ? decimal(only) : null;
}

/** The most that the notes award (95%以上得100分); null where they speak of 满分 without saying how much that is. */
function mostAwarded(lines: readonly string[]): Exact | null {
  const text = evenText(lines.join(''));
  if (/满分(?!\d)/.test(text)) return null;
  const awards = [...text.matchAll(/(?:得|计|满分)(\d+(?:\.\d+)?)分/g)].map((m) => decimal(m[1] as string));
  return awards.length > 0 ? awards.reduce((a, b) => (compare(b, a) > 0 ? b : a)) : null;
}
