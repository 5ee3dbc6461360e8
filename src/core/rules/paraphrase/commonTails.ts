/** The only place that gives each of several standards the ending that is said once behind them all: A达到90%得2分，B达到95%得3分，未达到的按比例计分. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const STANDARD = `(?:\\d+岁(?:及?以[上下])?)?[一-龥“”‘’]{2,18}?(?:达到?|不低于|完成)${N}%(?:及?以上)?(?:的)?，?[得计记]${MARK}`;
const MISSED = '(?:未达到?(?:标准|要求|目标|上述标准|以上标准)?的|未达标的|达不到的|不达标的|低于标准的)';
const SHARE = '按(?:照)?(?:实际)?(?:完成)?(?:的)?比例(?:分别|相应)?(?:计分|得分|计算|折算|给分|扣分)';
const STEPS = `每(?:低|少|差|降低|下降)${N}(?:个百分点|%)(?:的)?，?(?:各|均|分别)?扣${MARK}`;

const EACH = '(?:以上|上述)?(?:每一?项|各项|每个|任一项|任意一项|[两二三四五]项)(?:指标)?(?:均|都|分别)?，?';

export const commonTailTurns: readonly Turn[] = [
  // A达到40%得2分，B达到90%得2分，每项每低1个百分点扣0.2分
  turn(
    '每低 每少 每差 每降 每下降 & 项 个 & 得 计 记',
    re(
      `(?<=^|[。；：，])(${STANDARD}(?:[；，。、]${STANDARD})+)[；，。]${EACH}(${STEPS}(?:，扣完(?:该项分值|本项分值|各项分值)?为止)?)${END}`,
    ),
    (m) => {
      const each = m[1]!.match(new RegExp(STANDARD, 'g'))!;
      const tail = m[2]!.replace(/[各均]扣|分别扣/, '扣');
      return each.map((standard) => `${standard}，${tail}`).join('；');
    },
  ),
  turn(
    '未达 达不到 不达标 低于标准 & % & 得 计 记 & 比例 每',
    re(
      `(?<=^|[。；：，])(${STANDARD}(?:[；，。、]${STANDARD})+)[；，。](?:以上[两三四五]?(?:项|个方面)?)?${MISSED}，?(?:均|都|各项|分别|各自|一律)?(?:(${SHARE})|(${STEPS}(?:，扣完为止)?))${END}`,
    ),
    (m) => {
      const tail = m[2] ? '未达到的按比例计分' : m[3]!.replace(/[各均]扣|分别扣/, '扣');
      const each = m[1]!.match(new RegExp(STANDARD, 'g'))!;
      return each.map((standard) => `${standard}，${tail}`).join('；');
    },
  ),
];
