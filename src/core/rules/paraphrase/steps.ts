/** The only place that knows the ways of saying what each step gives or takes: 按每场0.1分累加, 扣分标准为每次1分. */
import { END, MARK, N, PLAIN, re, turn, type Turn } from './turn';
import { verbOf } from './verb';

const PIECE = `(?:${N})?(?:个?百分点|${PLAIN}{1,8}?)`;
const VERB =
  '(扣减|扣分|扣除|扣罚|减分|扣|减|加分|奖励|累加|累计|加|递减|递增|计分|计算|计|得分|记分|赋分|核减|核扣|予以扣减)';

export const stepTurns: readonly Turn[] = [
  // 按每个百分点2分的标准扣减, 按每场0.1分累加
  turn(
    '按 以',
    re(
      `(?:按照?|以)每(${PIECE})(?:扣|加|得|计|奖)?(${MARK})(?:的)?(?:标准|比例|幅度|办法|方式|尺度)?(?:的)?(?:予以|相应|进行|累计)?${VERB}(?:分)?`,
    ),
    (m, { before, whole }) => `每${counted(m[1]!)}${verbOf(m[3]!, before, whole)}${m[2]!}`,
  ),
  turn(
    '标准 按 为',
    re(
      `(扣分|减分|加分|奖分|计分|得分|扣减)(?:的)?(?:标准|办法|幅度|分值|分数)?(?:为|是|：|按)每(${PIECE})(${MARK})${END}`,
    ),
    (m, { before, whole }) => `每${counted(m[2]!)}${verbOf(m[1]!, before, whole)}${m[3]!}`,
  ),
  // 每起1分/起 … : 5分/项 without a verb
  turn(
    '分/',
    re(
      `(?<![扣加减得计奖罚予按赋记给][为]?)(?<!分别|各)(?<=[一-龥），、：])(${MARK})/(?:每)?(个百分点|[一-龥]{1,2})${END}`,
    ),
    (m, { before, whole }) => `每${m[2]!}${verbOf('', before, whole)}${m[1]!}`,
  ),
  // 每篇0.2分: no verb at all
  turn(
    '每',
    re(`每(${PIECE}|${PLAIN}{1,14}?${N}${PLAIN}{1,6}?)(?<!为|各|别|共|最高|最多)(${MARK})${END}`),
    (m, { before, whole, behind }) =>
      /^、[\d半一二两三]/.test(behind) ? null : `每${m[1]!}${verbOf('', before, whole)}${m[2]!}`,
  ),
  turn('突破', /每突破(控制线|限额|目标|指标|限值)?(?=\d)/g, '每高于'),
];

/** 每个百分点 is 每1个百分点. */
const counted = (piece: string): string => (/^个?百分点$/.test(piece) ? '1个百分点' : piece);
