/** What a row's number counts, and what it says nothing of: a sentence, the inputs, the mark or what is asked for. */
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimalText, ofDouble } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';

function mark(text: string, full: number, inputs: Readonly<Record<string, unknown>>): string {
  const outcome = scoreRule(
    readRule(text),
    { full: ofDouble(full), type: 'base', name: '', unit: null, conventions: DEFAULT_CONVENTIONS, places: 2 },
    caseInputs(inputs),
  );
  return outcome.status === 'scored' ? decimalText(outcome.score.mark) : outcome.status;
}

const ACCIDENTS = '每发生1起安全事故扣2分，扣完为止；发生重大安全事故的，该项不得分。';

test.each([
  ['three accidents: whether one was grave is asked', ACCIDENTS, 10, { count: 3 }, 'missing_input'],
  ['three accidents, none grave', ACCIDENTS, 10, { count: 3, triggered: false }, '4'],
  ['none at all', ACCIDENTS, 10, { count: 0 }, '10'],
  ['one thing in two words', '全部按时上报得1分，未按时上报的，每次扣0.25分，扣完为止。', 1, { count: 2 }, '0.5'],
  [
    'a rise that costs is not measured from 100 %',
    '每上升1个百分点扣1分，扣完为止。',
    5,
    { actual: 60 },
    'missing_input',
  ],
  ['a rise above the target', '每上升1个百分点扣1分，扣完为止。', 5, { actual: 12, target: 10 }, '3'],
  ['the same number twice', '每发生1起安全事故扣2分，发生3起以上的不得分。', 10, { count: 3 }, '0'],
])('%s: %s', (_, text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));

test.each([
  ['the first one already takes all', '每发生1起扣2分，最多扣3分，发生1起即不得分。'],
  ['priced twice', '每迟报1天扣0.5分，迟报1天扣1分，扣完为止。'],
  ['a zero, and marks below it', '增速达到8%得满分，每低0.1个百分点扣0.1分；低于5%的不得分；负增长的倒扣2分。'],
  ['a way of counting is no event', '按实际得分折算，满分100分折算为10分。'],
])('not read, %s: %s', (_, text) => expect(readRule(text).rule).toBeNull());

test.each([
  [
    '两个比例各管各的',
    '总量占60%，按完成比例计分；增速占40%，达到全市平均增速的得该部分满分，未达到的不得分。',
    10,
    {
      parts: [
        { actual: 80, target: 100 },
        { actual: 6, average: 5 },
      ],
    },
    '8.8',
  ],
  ['基础分', '基础分3分，每承办1场全市现场推进会加1分，总分最高6分。', 6, { count: 2 }, '5'],
  ['商', '每发生1起盗采案件，扣（本项分值÷辖区村居数）分，扣完为止。', 12, { count: 2, denominator: 24 }, '11'],
  ['率的定义', '得分为办结率×10分，办结率=办结件数÷受理件数×100%。', 10, { numerator: 18, denominator: 20 }, '9'],
  ['名次表以后', '第1名得15分，第2名得13分，以后每降一名减1分，最低得5分。', 15, { rank: 4 }, '11'],
  [
    '此种情形',
    '未按期换届的，每个扣1分；记录不全的，每次扣0.2分，此种情形最高扣1分。',
    5,
    { counts: { 未按期换届: 1, 记录不全: 9 } },
    '3',
  ],
])('%s: %s', (_, text, full, inputs, expected) => expect(mark(text, full, inputs)).toBe(expected));
