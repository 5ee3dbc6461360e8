/** The only place that knows gains and losses told in one breath: 每上浮（下浮）…，得分相应增加（减少）; 超、欠1%相应奖、扣0.3分. */
import { MARK, N, re, turn, type Turn } from './turn';

const SIZE = `(?:${N})?(?:个)?(?:百分点|%|[一-龥]{1,3}?)`;
const UP = '(?:上浮|上升|提高|提升|增加|增长|超额|超出|超过|超|高|多|快)';
const DOWN = '(?:下浮|下降|降低|减少|欠额|短缺|不足|欠|短|低|少|慢)';
const GAIN = '(?:增加|增|提高|加|奖励|奖)(?:分)?';
const LOSS = '(?:减少|减|降低|扣减|扣|罚)(?:分)?';
/** 高(低), 高、低, 高或低. */
const both = (first: string, second: string): string => `(?:${first}\\(${second}\\)|${first}(?:、|或|/)${second})`;

/** So much is one piece: 个百分点, 1%. */
const sized = (size: string): string => (/^个/.test(size) ? `1${size}` : size);

export const bothWayTurns: readonly Turn[] = [
  // 以平均为基准，每上浮（下浮）2个百分点: above and below what the marks start from
  turn('上浮 & 下浮', /上浮(\(|、|或)下浮/g, '高$1低'),
  turn('上浮 下浮', re(`(?<=每)([上下])浮(?=${N})`), (m) => (m[1] === '上' ? '高' : '低')),
  // ，得分相应增加（减少）0.4分
  turn(
    '得分 分值 分数 标准分',
    re(
      `(?<=每${both(UP, DOWN)}${SIZE})，?(?:的)?(?:得分|分值|分数|标准分)(?:相应|对应|分别)?(?:地)?${both(GAIN, LOSS)}(?=${MARK})`,
    ),
    '，加(扣)',
  ),
  turn(
    '得分 分值 分数 标准分',
    re(
      `(?<=每${both(DOWN, UP)}${SIZE})，?(?:的)?(?:得分|分值|分数|标准分)(?:相应|对应|分别)?(?:地)?${both(LOSS, GAIN)}(?=${MARK})`,
    ),
    '，扣(加)',
  ),
  // 超、欠1%相应奖、扣0.3分
  turn(
    '、 或 ( & 奖 加 增 & 扣 罚 减',
    re(
      `(?<=^|[，。；])(?:每)?${both(`(超额|超出|超过|超|高|多)`, `(?:欠额|短缺|欠|短|低|少)`)}(?:完成)?(${SIZE})，?(?:的)?(?:相应|对应|分别|各)?(?:地)?${both('(?:奖励|奖|加|增)(?:分)?', '(?:扣减|扣|罚|减)(?:分)?')}(${MARK})`,
    ),
    (m) => `每${/高/.test(m[1] ?? m[2]!) ? '高(低)' : '超(欠)'}${sized(m[3]!)}加(扣)${m[4]!}`,
  ),
];
