/** One sentence in other dress: whatever changes no meaning may be asked about or refused, but never gives another mark. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRule } from '../../src/core/rules/read';
import { type Inputs, mark } from './mark';

interface Sentence {
  readonly text: string;
  readonly full: number;
  readonly refuse?: boolean;
  readonly cases: readonly { readonly inputs: Inputs }[];
}

/** Every fortieth sentence of the worked sets. */
const SENTENCES = readdirSync(__dirname)
  .filter((f) => /^blind-.*\.jsonl$/.test(f))
  .flatMap((f) => readFileSync(join(__dirname, f), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Sentence)
  .filter((s, n) => n % 40 === 0 && !s.refuse && readRule(s.text).rule !== null);

const numbered = (text: string, marks: string): string => {
  const clauses = text.replace(/。$/, '').split('；');
  return clauses.length < 2 || /[①（(]/.test(text) ? text : `${clauses.map((c, n) => marks[n]! + c).join('；')}。`;
};

const DRESS: readonly (readonly [string, (text: string) => string])[] = [
  ['no comma behind 的', (t) => t.replace(/的，(?=[扣得计加减不])/g, '的')],
  ['a comma behind 的', (t) => t.replace(/的(?=[扣得计加]\d|不得分)/g, '的，')],
  ['计 for 得', (t) => t.replace(/得(?=\d+(?:\.\d+)?分)/g, '计')],
  ['赋 for 得', (t) => t.replace(/得(?=\d+(?:\.\d+)?分)/g, '赋')],
  ['扣减 for 扣', (t) => t.replace(/扣(?=\d+(?:\.\d+)?分)/g, '扣减')],
  ['stops for semicolons', (t) => t.replace(/；/g, '。')],
  ['semicolons for stops', (t) => t.replace(/。(?=.)/g, '；')],
  ['计0分 for 不得分', (t) => t.replace(/(?<![项标均都])不得分/g, '计0分')],
  ['本项不得分', (t) => t.replace(/(?<![项标均都])不得分/g, '本项不得分')],
  ['full width digits', (t) => t.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ['考核期内 before it', (t) => `考核期内，${t}`],
  ['whose figures count', (t) => t.replace(/。?$/, '（以主管部门认定结果为准）。')],
  ['a line for each clause', (t) => t.replace(/；/g, '；\n')],
  ['list marks', (t) => numbered(t, '①②③④⑤⑥⑦⑧⑨')],
];

test.each(DRESS)('%s gives no other mark', (_, dressed) => {
  const others = SENTENCES.flatMap(({ text, full, cases }) => {
    const other = dressed(text);
    if (other === text || readRule(other).rule === null) return [];
    return cases.flatMap(({ inputs }) => {
      const [own, got] = [mark(text, full, inputs), mark(other, full, inputs)];
      return own === got || !/^-?\d/.test(got) || !/^-?\d/.test(own) ? [] : [`${other}: ${got}, not ${own}`];
    });
  });
  expect(others).toEqual([]);
});
