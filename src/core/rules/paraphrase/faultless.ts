/** The only place that knows all the marks told for whoever has none of the faults that cost some: 无迟报、漏报的得3分；迟报的每次扣…，漏报的每次扣…; 未逾期、未退回的. */
import { MARK, re, turn, type Turn } from './turn';

const GOOD = /未|无|没|零|按时|按期|及时|全部|满意|合格|达标|准确|规范|完整/;
const AND = /、|并且|且|以及|和(?!谐)/;

export const faultlessTurns: readonly Turn[] = [
  turn(
    '未 无 没 零 按时 按期 及时 全部 满意 合格 & 扣 & 、 且 和 以及',
    re(`^([^，。；：\\d扣得计]{4,44}?)(?:的|者)，?(?:得|计|记)(满分|${MARK})[；，。](?=([^]*)$)`),
    (m) => {
      const rest = m[3]!;
      const pieces = m[1]!.split(AND);
      const losses = rest.match(/扣(?:\d|[一二两三四五])/g) ?? [];
      const capped = rest.match(/最[多高]扣/g)?.length ?? 0;
      if (
        pieces.length < 2 ||
        losses.length - capped !== pieces.length ||
        /[得加计记奖]|%|超过\d|以上/.test(rest.replace(/累计|合计|共计/g, ''))
      )
        return null;
      // 无迟报、漏报: what denies the first denies the others.
      const denied = /[未无没零]/.test(pieces[0]!);
      const told = pieces.every((p) => {
        const fault = p.slice(-2);
        return (GOOD.test(p) || denied) && fault.length === 2 && rest.includes(fault);
      });
      if (!told) return null;
      return m[2] === '满分' ? '' : `本项${m[2]!}。`;
    },
  ),
];
