/** The only place that knows a cap in brackets behind the last of several prices: 国家级每项加4分，市级每项加1分（最多加5分） is of them all; between two items of a list it is of the one it closes. */
import { MARK, re, turn, type Turn } from './turn';

const VERB = { 加: '加奖', 扣: '扣减', 减: '扣减', 得: '得计加', 计: '得计加' } as const;
/** Every one is the price of a piece: 每项加4分, 5A级景区加5分, 高出部分每个百分点加0.1分. A flat 未成立专班扣1分 beside it leaves the brackets to the last. */
const ofAPiece = (verbs: string): RegExp =>
  re(
    `(?:每[^，。；、]{0,16}|(?:一|1)(?:次|项|篇|个|件|起|家|人|名|户|处|条|例)[^，。；、扣加]{0,8}|[国省市县区A]家?级[^，。；、扣]{0,8})(?:的)?，?(?:分别)?[${verbs}]${MARK}`,
  );
const ONCE = /同一[^，。；]{2,14}(?:不重复|就高|最高)/;

export const bracketCapTurns: readonly Turn[] = [
  // ②…每人扣0.2分；最多扣1分；③…: of the item it closes
  turn(
    '；最多 ；最高 。最多 。最高 & ① 1 (1',
    re(
      `(?<=每[^，。；]{1,16}[扣加]${MARK})[；。](最[多高][扣加]${MARK})(?=[；。]\\n?(?:[②-⑨]|[2-9][.、)]|\\([2-9]\\)))`,
    ),
    '(此种情形$1)',
  ),
  turn(
    '(最多 (最高 (累计最 (合计最',
    re(`(?<=分|计算|计一次|累计|重复|就高)\\(((?:累计|合计)?最[多高](?:[加扣减得]|不超过)${MARK})\\)(?=[。；]|$)`),
    (m, { whole }) => {
      const before = m.input.slice(0, m.index).replace(/^.*[。\n]/s, '');
      if (whole.split('(最').length + whole.split('(累计最').length + whole.split('(合计最').length > 4) return null;
      const verbs = VERB[/[加扣减得计]/.exec(m[1]!)?.[0] as keyof typeof VERB] ?? '加扣减得计';
      const prices = [...before.matchAll(re(`[${verbs}]${MARK}`))].length;
      const pieces = [...before.matchAll(ofAPiece(verbs))].length;
      const several = prices >= 2 || re(`分别[${verbs}]${MARK}、`).test(before);
      // 警告每次扣1分，记过每次扣3分（最多扣6分）: of losses it may be the last one's.
      const ofTheLast = m[1]!.includes('扣') && /分$/.test(before) && !/^(?:累计|合计)/.test(m[1]!);
      return several && !ofTheLast && (prices === pieces || ONCE.test(before)) ? `，${m[1]!}` : null;
    },
  ),
];
