/** The only place that finds what in a cell could be otherwise: its number, a number in its words, a tick, a grade. */
import { decimal, decimalText, isNegative, neg, ofDouble, type Exact } from '../../model/exact';
import type { CellValue } from '../../model/snapshot';

/** One number of a cell that could be another. */
export interface NumberSlot {
  readonly kind: 'number';
  readonly value: Exact;
  /** Decimals as printed: the step of the search. */
  readonly places: number;
  /** The word before the number (一般, 开工), '' when there is none. */
  readonly label: string;
  /** What is printed behind it (起, %, 亿元), '' in a plain number cell. */
  readonly suffix: string;
  readonly signed: boolean;
  readonly fill: (value: Exact) => string | number;
  /** As a person reads it. */
  readonly show: (value: Exact) => string;
}

/** One word of a cell that could be another: × → √, 未完成 → 完成, 良好 → 优秀. */
export interface WordSlot {
  readonly kind: 'word';
  readonly label: string;
  readonly from: string;
  readonly options: readonly { readonly to: string; readonly content: string }[];
}

export type Slot = NumberSlot | WordSlot;

/** Given quantities are not ours to change: 任务2亿元, 共12个, …/12. */
const GIVEN = /(任务|目标|计划|要求|应|共|总|全县|签约|下达|基数)[^，。；,;\d]{0,4}$/;
const LIST_MARK = /^[.．、)）]/;
const NUMBER = /[-−－+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−－+]?\d+(?:\.\d+)?/g;

export function slotsOf(value: CellValue, format: string, ruleText: string): Slot[] {
  if (typeof value === 'number') return [plainNumber(value, format)];
  if (typeof value !== 'string') return [];
  return [...numbersIn(value), ...wordsIn(value, ruleText)];
}

/** A number cell. Under a percent format the search goes in steps of what is shown. */
function plainNumber(value: number, format: string): NumberSlot {
  const percent = /%/.test(format);
  const exactValue = ofDouble(value);
  const places = placesOf(decimalText(exactValue, 12));
  const shown = percent ? exactValue.mul(100) : exactValue;
  return {
    kind: 'number',
    value: exactValue,
    places,
    label: '',
    suffix: percent ? '%' : '',
    signed: true,
    fill: (v) => Number(decimalText(v, 12)),
    show: (v) => (percent ? `${decimalText(v.mul(100), 10)}%` : decimalText(v, 10)),
  } satisfies NumberSlot & { value: typeof shown };
}

const placesOf = (text: string): number => (text.split('.')[1] ?? '').length;

function numbersIn(text: string): NumberSlot[] {
  const folded = foldDigits(text);
  return [...folded.matchAll(NUMBER)].flatMap((match): NumberSlot[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.slice(0, start);
    const after = folded.slice(end);
    if (GIVEN.test(before) || /[/／÷]\s*$/.test(before) || isListMark(before, after) || /^\s*[年月日]/.test(after))
      return [];
    if (/[A-Za-z第]$/.test(before) && !/第$/.test(before)) return [];
    const printed = match[0].replace(/,/g, '').replace(/[−－]/g, '-');
    const falling = /(下降|降低|减少|下滑|↓)$/.test(before) && !/^[-+]/.test(printed);
    const raw = decimal(printed);
    const value = falling ? neg(raw) : raw;
    const places = placesOf(printed);
    const write = (v: Exact): string => {
      const sign =
        falling && !isNegative(v) && !v.equals(0) ? before.replace(/(下降|降低|减少|下滑|↓)$/, '增长') : before;
      const magnitude = falling ? decimalText(v.abs(), 10) : decimalText(v, 10);
      return `${sign}${magnitude}${after}`;
    };
    return [
      {
        kind: 'number',
        value,
        places,
        label: /([\u4e00-\u9fff]{1,8})$/.exec(before)?.[1] ?? '',
        suffix: /^[%‰]|^[\u4e00-\u9fff]{1,3}/.exec(after)?.[0] ?? '',
        signed: falling || /^[-+]/.test(printed) || /增|降/.test(before),
        fill: write,
        show: (v) => `${decimalText(v, 10)}${/^[%‰]/.exec(after)?.[0] ?? ''}`,
      },
    ];
  });
}

/** `1.采用17篇`: the 1 is a list mark, not an amount. */
const isListMark = (before: string, after: string): boolean =>
  (before === '' || /[；;。，,\s]$/.test(before)) && LIST_MARK.test(after) && !/^[.．]\d/.test(after);

const foldDigits = (text: string): string =>
  text.replace(/[０-９．％]/g, (c) => (c === '％' ? '%' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));

/** Pairs of words of which the second may bring more marks. */
const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [/[×✗✕Xx]/g, '√'],
  [/未(?=完成|达|建立|制定|出台|召开|开展|通过|设立|按时|按期|落实|整改)/g, '已'],
  [/否/g, '是'],
  [/无(?=机构|制度|方案|台账)/g, '有'],
];

function wordsIn(text: string, ruleText: string): WordSlot[] {
  const slots = OPPOSITES.flatMap(([pattern, to]) =>
    [...text.matchAll(pattern)].map((m): WordSlot => {
      const content = `${text.slice(0, m.index)}${to}${text.slice(m.index + m[0].length)}`;
      const label = /([\u4e00-\u9fff“”]{1,10})$/.exec(text.slice(0, m.index))?.[1] ?? '';
      return { kind: 'word', label, from: m[0], options: [{ to, content }] };
    }),
  );
  const grades = gradesIn(ruleText);
  const held = grades.find((g) => text === g || text.startsWith(g));
  if (held) {
    const options = grades.filter((g) => g !== held).map((to) => ({ to, content: text.replace(held, to) }));
    slots.push({ kind: 'word', label: '等次', from: held, options });
  }
  return slots;
}

const GRADE = /优秀|良好|较好|合格|一般|较差|不合格|一等|二等|三等|一类|二类|三类|(?:国家|自治区|省|市|县|区)级/g;

const gradesIn = (ruleText: string): string[] => [...new Set(ruleText.match(GRADE) ?? [])];
