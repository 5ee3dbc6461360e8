/** The only place that takes several rates with one aim and marks each apart: 供水率、普及率达到目标的各得2分，未达到的按完成比例得分. */
import { MARK, N, re, turn, type Turn } from './turn';

const RATE = '[一-龥]{2,14}?(?:率|占比|比例|比重)';
const SIGNS = '①②③④⑤⑥⑦⑧⑨';
const AIM = `(?:均|都|分别)?达到?(?:${N}%(?:及?以上)?|(?:年度|全年|市定|既定)?(?:目标值?|任务))`;

export const pairAimTurns: readonly Turn[] = [
  turn(
    '各得 各计 均得 分别得 & 、 & 率 比例 占比 比重',
    re(
      `^(${RATE}(?:、${RATE}){1,4})(${AIM})(?:的)?，?(?:各|分别|均)[得计](${MARK})((?:，(?:否则|(?:未达到?|达不到|低于|不足)(?:目标|${N}%)?的)，?(?:按完成比例(?:得分|计分)|按比例(?:得分|计分)|不得分|不计分))?)((?:[；。]${RATE}[^；。]{4,40})*)(?=。?$)`,
    ),
    (m) => {
      // 再得1分 of another rate is that rate's own.
      const others = m[5]!.split(/[；。]/).filter(Boolean);
      if (others.some((o) => /各|均|合计|累计/.test(o) || !/得/.test(o))) return null;
      const names = m[1]!.split('、');
      const own = names.map((name) => `${name}${m[2]!.replace(/^(?:均|都|分别)/, '')}的得${m[3]!}${m[4]!}`);
      const all = [...own, ...others.map((o) => o.replace(/(?:再|另)(?=得)/, ''))];
      return all.length > SIGNS.length ? null : all.map((c, n) => `${SIGNS[n]!}${c}`).join('；');
    },
  ),
];
