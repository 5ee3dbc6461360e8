/** The only place that knows how many pieces earn all the marks, told beside what each of fewer earns: 5户及以上的得5分，不足5户的，每户得1分. */
import { N, re, turn, type Turn } from './turn';

const UNIT = '[户家个项篇条件次人名场期处例]';
const MORE = '(?:净?增加|新增加?|净增|增长|引进|培育|完成|建成|刊发|发表|举办|开展)?';

export const fullFromTurns: readonly Turn[] = [
  // 较上年增加5户及以上的得5分，增加不足5户的，每增加1户得1分: each one counts, up to so many
  turn(
    '不足 不满 未满 不到 少于 & 每 & 以上',
    re(
      `(${MORE})(${N})(${UNIT})(?:\\(含\\)|及)?以上的?，?(?:得|计)(${N})分[，；]${MORE}(?:不足|不满|未满|不到|少于)\\2\\3的，?(?:按)?每(${MORE})(?:1|一)?\\3的?，?(?:得|计)(${N})分(?:计(?:算|分)?)?(?=[，。；]|$)`,
    ),
    (m) => {
      const [, before, most, unit, full, each, marks] = m;
      const worth = Number(most) * Number(marks);
      return Number.isFinite(worth) && Math.abs(worth - Number(full)) < 1e-9
        ? `每${each! || before!}1${unit!}得${marks!}分，最高得${full!}分`
        : null;
    },
  ),
];
