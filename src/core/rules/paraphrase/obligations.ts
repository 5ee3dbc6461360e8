/** The only place that knows that marks are to be given or taken, said beside the verb: 应扣2分, 予以扣2分, 可得3分, 最多应扣4分. */
import { MARK, re, turn, type Turn } from './turn';

/** 相应扣2分, 对应得分, 反应: the character belongs to the word before it. */
const OUGHT = '(?<![相对反响顺适供理])应(?:当|该|予|给予)?';

export const obligationTurns: readonly Turn[] = [
  turn('应扣 应当扣 应该扣 应予扣 应给予扣 应减 应倒扣', re(`${OUGHT}(?=(?:倒?扣|减)(?:减|除)?(?:${MARK}|完))`), ''),
  turn('予以扣 予以加 予以减 给予扣 给予加 给予减', re(`(?:予以|给予)(?=[扣加减](?:减|除)?${MARK})`), ''),
  turn('可得 可计', re(`(?<=[，的者])可(?=[得计](?:${MARK}|满分))`), ''),
];
