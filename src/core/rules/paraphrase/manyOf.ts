/** The only place that knows how many of several are wanting, said of all of them: 三项全缺. */
import { re, turn, type Turn } from './turn';

export const manyOfTurns: readonly Turn[] = [
  // 缺一项扣1分，缺两项扣3分，三项全缺不得分
  turn(
    '全缺 全部缺 都缺 均缺',
    re(
      `(?<=[，；。])([两二三四五六2-6])(项|份|个|期|种)(?:资料|材料|内容|台账)?(?:全部?|都|均)缺(?:失|少)?(?:的)?，?(?=不|得|扣|计|本|该)`,
    ),
    (m, { before, whole }) => (/缺(?:少)?[一二两1-5]/.test(before || whole) ? `缺${m[1]!}${m[2]!}的` : null),
  ),
  // 方案、台账、总结三项资料，缺一项扣1分: what may be wanting
  turn(
    '项 & ，缺 ，少',
    re(
      `(?<=^|[。；：])((?:[^，。；：、\\d]{2,10}、)+[^，。；：、\\d]{2,10}?)(?:等)?[两二三四五六2-6]项(?:资料|材料|内容|制度|工作)?，(?=缺(?:少)?[一1]项)`,
    ),
    '$1，',
  ),
];
