/** The only place that lays out 计分规则: every distinct rule text, what it was read as, and the user's sentence for it. */
import type { AppraisedRule } from '../../model/appraisal';
import type { ReadingStatus } from '../../model/reading';
import type { OurSheet } from '../../model/sheets';
import { ORIGINAL_HEADER, REWRITTEN_HEADER, rewritesOf } from '../rewrites';
import { LIST, count, fitted, text, type SheetParts } from './parts';

const HEADS = ['序号', ORIGINAL_HEADER, REWRITTEN_HEADER, '读作', '识别结果', '适用指标'];
const WIDTHS = [6, 52, 44, 44, 12, 34];

const STATUS: { readonly [S in ReadingStatus]: string } = {
  read: '已识别',
  manual: '人工评分',
  refused: '需改写',
  empty: '无规则文字',
};

/** Sentences for texts that no longer occur are kept at the end: they are the user's work. `added` are new sentences; '' withdraws one. */
export function ruleSheet(parts: SheetParts, added: ReadonlyMap<string, string> = new Map()): OurSheet {
  const rewrites = new Map([...rewritesOf(parts.snapshot), ...[...added].map(([k, v]) => [k.trim(), v] as const)]);
  for (const [original, sentence] of rewrites) if (!sentence) rewrites.delete(original);
  const known = new Set(parts.appraisal.rules.map((r) => r.text.trim()));
  const kept = [...rewrites].filter(([original]) => !known.has(original));
  return {
    kind: '计分规则',
    name: '计分规则',
    rows: [
      { cells: [text('计分规则', 'title')], height: 32 },
      { cells: [text(`在“${REWRITTEN_HEADER}”一列填写规范的句子，重算后按该句计分；原评分标准不改动。`, 'caption')] },
      { cells: HEADS.map((h) => text(h, 'header')), height: 24 },
      ...parts.appraisal.rules.map((rule, i) =>
        fitted(
          [
            count(i + 1),
            text(rule.text, 'wrapped'),
            text(rewrites.get(rule.text.trim()) ?? '', 'wrapped'),
            text(rule.reading.said, 'wrapped'),
            text(STATUS[rule.reading.status], 'text'),
            text(namesOf(parts, rule), 'wrapped'),
          ],
          WIDTHS,
        ),
      ),
      ...kept.map(([original, sentence], i) =>
        fitted(
          [
            count(parts.appraisal.rules.length + i + 1),
            text(original, 'wrapped'),
            text(sentence, 'wrapped'),
            text('', 'wrapped'),
            text('未使用', 'text'),
            text('', 'wrapped'),
          ],
          WIDTHS,
        ),
      ),
    ],
    widths: WIDTHS,
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: HEADS.length })),
    ...LIST,
  };
}

/** 地区生产总值等3项. */
function namesOf({ appraisal }: SheetParts, rule: AppraisedRule): string {
  const names = rule.rows.flatMap(({ table, row }) => {
    const found = appraisal.tables[table]?.rows.find((r) => r.indicator.row === row);
    return found ? [found.indicator.name] : [];
  });
  return names.length > 1 ? `${names[0]}等${names.length}项` : (names[0] ?? '');
}
