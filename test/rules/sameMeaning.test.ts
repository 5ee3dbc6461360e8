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
  ['应扣 for 扣', (t) => t.replace(/(?<![最再另倒应予])扣(?=\d+(?:\.\d+)?分)/g, '应扣')],
  ['予以扣 for 扣', (t) => t.replace(/(?<![最再另倒应予])扣(?=\d+(?:\.\d+)?分)/g, '予以扣')],
  [
    'marks as numerals',
    (t) => t.replace(/(?<![\d.—~-])[1-9]分(?![之值钟])/g, (m) => `${'零一二三四五六七八九'[Number(m[0])]!}分`),
  ],
  ['半分 for 0.5分', (t) => t.replace(/(?<![\d.—~-])0\.5分/g, '半分')],
  ['caps in brackets', (t) => t.replace(/，(扣完为止|最多扣[\d.]+分|最[高多]加[\d.]+分)/g, '（$1）')],
  ['at the price of', (t) => t.replace(/(每[^，。；扣]{1,16})扣(\d+(?:\.\d+)?)分/g, '按$1扣$2分的标准扣分')],
  ['a number in front', (t) => (/^[\d①（(一]/.test(t) ? t : `1.${t}`)],
  ['a caption in front', (t) => `评分标准：${t}`],
  ['no stop', (t) => t.replace(/。$/, '')],
  ['half width marks', (t) => t.replace(/，/g, ',').replace(/；/g, ';').replace(/（/g, '(').replace(/）/g, ')')],
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
