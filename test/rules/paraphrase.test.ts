/** Turns of phrase and the words the reader knows for them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TURNS, paraphrase, turned } from '../../src/core/rules/paraphrase';
import { readRule } from '../../src/core/rules/read';
import { fold } from '../../src/core/text/fold';

const words = (text: string): string => paraphrase(fold(text)).text;

test.each([
  ['扣分以1分为限', '最多扣1分'],
  ['加分上限为3分', '最多加3分'],
  ['奖励分总额不得超过2分', '合计最多加2分'],
  ['得分上限为1分', '最高得1分'],
  ['加扣分均不超过2分', '加减分不超过2分'],
  ['增减分值以2分为限', '加减分不超过2分'],
  ['末位不低于4分', '最低得4分'],
  ['得分最低不低于本项分值的50%', '最低得本项分值的50%'],
  ['减至60%为止', '最低得分值的60%'],
  ['扣完本小项分值为止', '扣完为止'],
  ['不出现负分', '扣完为止'],
  ['超过满分的按满分计', '最高得满分'],
])('limits: %s → %s', (text, known) => expect(words(text)).toBe(known));

test.each([
  ['同一奖项取最高', '同一事项就高不重复'],
  ['同篇材料被多级转发的就高不就低', '同一事项就高不重复'],
  ['同一起事故不重复扣', '同一事项就高不重复扣分'],
  ['同一工作获多个奖项的，只计最高一项', '同一事项就高不重复'],
])('one matter once: %s → %s', (text, known) => expect(words(text)).toBe(known));

test.each([
  ['按每场0.1分累加', '每场得0.1分'],
  ['扣分标准为每人次0.1分', '每人次扣0.1分'],
  ['低的按每个百分点2分的标准扣减', '低的每1个百分点扣2分'],
  ['国家级奖项5分/项', '国家级奖项每项得5分'],
  ['扣分：一般差错0.5分/处', '扣分：一般差错每处扣0.5分'],
  ['每篇分别计0.1、0.3、0.5分', '每篇分别计0.1分、0.3分、0.5分'],
])('steps: %s → %s', (text, known) => expect(words(text)).toBe(known));

test.each([
  ['不足10万人次0分', '不足10万人次得0分'],
  ['40%以下5分', '40%以下得5分'],
  ['其余1分', '其余得1分'],
  ['未完成0分', '未完成的不得分'],
])('marks without a verb: %s → %s', (text, known) => expect(words(text)).toBe(known));

test.each([
  ['处于前1/3的', '排名前三分之一的'],
  ['保持上年位次得8分', '位次较上年持平的得8分'],
  ['名次得分：一至三名3分', '名次得分：第1—3名得3分'],
])('places: %s → %s', (text, known) => expect(words(text)).toBe(known));

test.each([
  ['完成前三季度目标得满分', '完成目标得满分'],
  ['低于1—9月累计计划的', '低于计划的'],
])('which target: %s → %s', (text, known) => expect(words(text)).toBe(known));

test.each([
  ['总量和增速按四六开计分', '总量占40%，增速占60%'],
  ['平时考核、年终考核按3:7的比例折算', '平时考核占30%，年终考核占70%'],
  ['由线上评价（权重0.6）和线下评价', '由线上评价占60%和线下评价'],
])('weights: %s → %s', (text, known) => expect(words(text)).toBe(known));

test('what is not the phrase stays as it is', () => {
  for (const text of [
    '三季度目标',
    '每降低一个名次扣0.8分',
    '完成得8分',
    '累计扣分不超过2分的',
    '第1—3名得8分',
    '分别按每次1.5分、1分扣分',
  ])
    expect(words(text)).toBe(fold(text).text);
});

test('the words of a rule keep their places in the text of the cell', () => {
  const text = '信息未按时上报的，扣分标准为每次0.1分，扣分以1分为限。';
  const reading = readRule(text);
  expect(reading.view.status).toBe('read');
  const [first] = reading.view.pieces.filter((p) => p.kind === 'clause');
  expect(text.slice(first!.span.start, first!.span.end)).toBe(text.slice(0, -1));
});

/** A sign that some phrase lacks would hide the phrase: over every third sentence, turns asked by their signs and every turn asked say the same. */
test('signs keep no turn from a sentence that has it', () => {
  const texts = readdirSync(__dirname)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(__dirname, name), 'utf8').trim().split('\n'))
    .filter((_, n) => n % 3 === 0)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  expect(texts.length).toBeGreaterThan(2000);
  const hidden = texts.filter((text) => {
    const asked = TURNS.reduce((now, turn) => turned(turn, now), fold(text)).text;
    return asked !== words(text);
  });
  expect(hidden).toEqual([]);
});
