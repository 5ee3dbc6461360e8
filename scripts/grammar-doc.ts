/** The only place that writes docs/grammar.md: what wordings are read, what they mean, what is refused, from the methods themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADJUSTMENTS, VALUES } from '../src/core/methods/registry';
import { readRule } from '../src/core/rules/read';

const root = join(process.cwd());
const FILE = join(root, 'docs', 'grammar.md');

interface Method {
  readonly term: string;
  readonly examples: readonly {
    readonly text: string;
    readonly full: number;
    readonly inputs: object;
    readonly mark: number;
  }[];
}

/** The first comment of a method's file: formula, units, rounding, source. */
function sourceOf(folder: 'values' | 'adjust', kind: string): string {
  const text = readFileSync(join(root, 'src', 'core', 'methods', folder, `${kind}.ts`), 'utf8');
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  return /\(c\) ([\d, ]+)/.exec(comment)?.[1]?.trim() ?? '';
}

const CONVENTIONS = [
  ['“以上”“以下”“以内”', '包括本数；“高于”“低于”“超过”不包括本数。写“（含）”“（不含）”最清楚。'],
  ['不足一个扣分单位', '未写明的，按比例计；写“不足1个百分点不扣分”或“不足1个百分点按1个百分点计算”的，从其规定。'],
  ['计数加分不足一个单位', '未写明的，不足部分不计。'],
  ['没有写“扣完为止”', '扣到0分为止；写“可计负分”的除外。'],
  ['同一数值两档都包括', '就高一档计。两档之间有空档的，就低一档计。'],
  ['“每低1%”', '指标本身是百分数的，指1个百分点；指标是数量的，指目标值的1%。写“个百分点”最清楚。'],
  ['“按完成比例计分”没有写上限', '最高得满分。'],
  ['率的指标没有目标值', '按100%计。'],
  ['功效系数法没有写基本分', '按60%计。'],
  ['几项扣分之后写“最多扣3分”，没有写“合计”“累计”', '各项合计不超过3分；只限最后一项的，写成“（最多扣3分）”。'],
  ['“完成率90%以上得满分，90%以下按比例计分”', '按完成率计；指与90%之比的，写成“得分=完成率÷90%×分值”。'],
] as const;

const REFUSED = [
  [
    '每发生一起视情扣分，酌情扣1—3分。',
    '须由人工评定（酌情、视情况、综合评定），不自动计分。',
    '写明什么情形扣几分，如“发生一般事故的，每起扣1分”。',
  ],
  ['每增05个百分点加0.2分。', '数字疑似漏了小数点。', '更正为“每增0.5个百分点加0.2分”。'],
  ['完成得1 5分，未完成不得分。', '数字中间有空格。', '更正为“完成得15分”。'],
  ['完成得IO分，未完成不得分。', '字母疑似误作数字。', '更正为“完成得10分”。'],
  ['每发生一起亡人火灾事故扣2分减半，扣完为止。', '分数后面还有改变分数的话。', '直接写明分数，如“每起扣1分”。'],
  ['高于全市平均水平的，每低1个百分点扣1分。', '前后矛盾。', '写成“低于全市平均水平的，每低1个百分点扣1分”。'],
  ['每迟报1天扣0.5分，迟报1天扣1分，扣完为止。', '同一情形规定了两种扣法。', '只保留一种。'],
  ['每发生1起扣2分，最多扣3分，发生1起即不得分。', '前后矛盾。', '写明几起及以上不得分。'],
  [
    '排名与前年相比每下降一位扣1分。',
    '“前年”不在工作表中，不能当作上年。',
    '写成“较上年每下降一位扣1分”，或标为人工评分。',
  ],
  [
    '除城区外，每低于目标1个百分点扣1分。',
    '限定了部分对象，表中无从判断。',
    '分别写明各类单位怎样计分，或标为人工评分。',
  ],
  ['第一名不得满分，每下降一位扣1分。', '“不得满分”没有写明得几分。', '写成“第一名得9分，每下降一位扣1分”。'],
  ['合格率5.5%以下得5分，55%以上不得分。', '分档之间空档过大，疑似漏了小数点。', '写明5.5%至55%之间如何计分。'],
] as const;

/** Wordings that put several methods together; each is read, and said back, when the page is made. */
const COMBINED = [
  [
    '几个部分各有分值',
    '粮食播种面积不低于目标任务的得3分，低于的不得分；储备粮规模落实到位的得2分，未落实到位的不得分。',
  ],
  ['各部分占一定比例', '总量占60%，按完成比例计分；增速占40%，达到全市平均增速的得该部分满分，未达到的不得分。'],
  ['基础分加加扣分', '基础分3分，每承办1场全市现场推进会加1分，总分最高6分。'],
  ['先达标后扣分', '合格率达到98%得满分，每低1个百分点扣0.5分，低于90%的不得分。'],
  ['多种情形分别扣分，另有限额', '被省级通报的每次扣2分，被市级通报的每次扣1分，累计扣分不超过4分。'],
  ['否决', '每发生1起安全事故扣2分，扣完为止；发生重大安全事故的，该项不得分。'],
  ['没有任务的', '没有此项任务的，按平均分计；有任务的按完成比例计分。'],
  ['名次表以后递减', '第1名得15分，第2名得13分，第3名得11分，以后每降一名减1分，最低得5分。'],
  ['公式和率的定义', '得分为办结率×10分，办结率=办结件数÷受理件数×100%。'],
  [
    '高低同理',
    '以全市平均增速为基准得基础分10分；高于平均增速的，每高1个百分点加1分；低于平均增速的，按同样方法减分。',
  ],
] as const;

/** Inputs of an example as a person reads them. */
const NAMES: Readonly<Record<string, string>> = {
  actual: '完成值', target: '目标值', average: '平均值', last_year: '上年', score: '得分', count: '数量', rank: '名次', n: '参加排名的单位数', last_rank: '上年名次', days_late: '迟报天数', met: '是否完成',
  grade: '等次', items: '事项', counts: '各类数量', completion: '完成率', min: '最低值', max: '最高值', best: '最高值', base_value: '基准值', goal_value: '满意值', group_average: '平均得分', others_score: '其余指标得分',
  others_full: '其余指标分值', applicable: '有此项任务', denominator: '基数', scores: '各项得分',
}; // prettier-ignore

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map(shown).join('、');
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([k, v]) => `${k}${shown(v)}`)
      .join('、');
  return String(value);
}

const inputs = (given: object): string =>
  Object.entries(given).map(([k, v]) => `${NAMES[k] ?? k}${shown(v)}`).join('，'); // prettier-ignore

function section(kind: string, method: Method, folder: 'values' | 'adjust'): string[] {
  const texts = [...new Set(method.examples.map((e) => e.text))];
  return [
    `### ${method.term}`,
    '',
    ...texts.flatMap((text) => [
      `- **写法** ${text}`,
      `  - 读作：${readRule(text).view.said}`,
      ...method.examples
        .filter((e) => e.text === text)
        .map((e) => `  - 分值${e.full}分，${inputs(e.inputs)}：得${e.mark}分`),
    ]),
    '',
    `出处：方法目录第${sourceOf(folder, kind).replace(/, /g, '、')}项。`,
    '',
  ];
}

/** The whole page. */
export function grammarPage(): string {
  const values = Object.entries(VALUES).flatMap(([kind, m]) => section(kind, m, 'values'));
  const adjustments = Object.entries(ADJUSTMENTS).flatMap(([kind, m]) => section(kind, m, 'adjust'));
  return [
    '<!-- 本页由 npm run grammar-doc 生成，请勿手改。 -->',
    '',
    '# 评分标准的写法',
    '',
    '供编写评分标准的同志参考：哪些写法能够识别，识别后是什么意思，哪些写法不予识别、应当怎样改写。每一条写法都附有算好的得分。',
    '',
    '## 怎样得分',
    '',
    ...values,
    '## 怎样加分、扣分',
    '',
    ...adjustments,
    '## 几种写法合在一起',
    '',
    ...COMBINED.flatMap(([what, text]) => [`- **${what}** ${text}`, `  - 读作：${readRule(text).view.said}`]),
    '',
    '## 没有写明时的约定',
    '',
    '| 情形 | 约定 |',
    '| --- | --- |',
    ...CONVENTIONS.map(([what, how]) => `| ${what} | ${how} |`),
    '',
    '约定影响得分时，计分结果旁会注明所用约定和另一种算法的得分。',
    '',
    '## 不予识别的写法',
    '',
    '整条标准有一处不能识别，该指标就不自动计分，并标出是哪几个字。',
    '',
    '| 写法 | 原因 | 改写 |',
    '| --- | --- | --- |',
    ...REFUSED.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

export const refusedWordings: readonly string[] = REFUSED.map(([text]) => text);

export const combinedWordings: readonly string[] = COMBINED.map(([, text]) => text);

if (process.argv[1]?.endsWith('grammar-doc.ts')) writeFileSync(FILE, grammarPage());
