/** The only place that knows what steps of marks say of the number they are counted of: 达到全市平均得3分，每高1分加0.1分 is a score. */
import { MARK, N, re, turn, type Turn } from './turn';

const SIDE = '(?:高于|超过|低于|少|高|低|超|多|差)';
const STEP = re(`每${SIDE}(?:全[国省区市县]平均)?(?:水平)?${N}分[，的]?(?:再|另)?[加扣减得](?:减|计)?${MARK}`);
const AVERAGE = '全(?:国|自治区|省|区|市|州|县)(?:的)?平均(?:得分|分数|水平|分|值|数)?';

export const scoreStepTurns: readonly Turn[] = [
  turn(
    '平均 & 每高 每低 每超 每少 每多 每差',
    re(
      `(?<=^|[，。；：])([^，。；：、\\d%每]{0,14}?)(达到或高于|达到或超过|不低于|达到|高于|超过|低于|未达到|为)(${AVERAGE})(?=的?[，得计加扣不]|的(?:得|计|加|扣|不))`,
    ),
    (m, { whole }) => {
      STEP.lastIndex = 0;
      if (!STEP.test(whole) || /(?:分|成绩|率|比例|比重|[数额量])$/.test(m[1]!) || /\d%|百分点/.test(whole))
        return null;
      return `${m[1]!}得分${m[2]!}${m[3]!}`;
    },
  ),
];
