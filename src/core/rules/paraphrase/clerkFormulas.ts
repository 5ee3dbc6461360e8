/** The only place that knows a clerk's words for arithmetic: 除以…再乘, 打八折, 按8%折进来, 标杆, 加倍扣. */
import { decimal, equals, HUNDRED, sum } from '../../model/exact';
import { END, ITEM, MARK, N, re, turn, type Turn } from './turn';

const UNITS = '(?:单位|各?县区|县市区|县|市|区|乡镇|镇街|镇|街道|地区|部门|村|社区)';
const OTHERS = `(?:其余|其他|其它|别的)(?:各)?${UNITS}?(?:的)?`;
const WORTH = `(?:(?:${ITEM})?(?:的)?(?:分值|满分|标准分|基本分|权重分?)|${MARK})`;
const MORE = '(?:最多|最高|最大|最好|最优|最快|第一|排第一)';
const MEAN = '(?:全国|全区|全省|全市|全县|同组)?平均(?:水平|值|数)?';

/** 八折 is 0.8, 七五折 0.75. */
function off(tenths: string): string | null {
  const digits = [...tenths].map((c) => (/\d/.test(c) ? c : String('零一二三四五六七八九'.indexOf(c))));
  if (digits.length === 0 || digits.length > 2 || digits.includes('-1') || digits[0] === '0') return null;
  return `0.${digits.join('')}`;
}

const RATE = '[^，。；=+×÷()\\d-]{1,14}(?:率|度)';
const TERMS = `${RATE}×\\d+(?:\\.\\d+)?%(?:\\+${RATE}×\\d+(?:\\.\\d+)?%)+`;
const TAKEN = '(?:[-—][^，。；=+×÷]{1,14}扣分)+';
/** Marks out of 100: the shares make up the whole. */
function outOfHundred(terms: string): readonly (readonly [rate: string, share: string])[] | null {
  const each = terms.split('+').map((t) => t.slice(0, -1).split('×') as [string, string]);
  return equals(sum(each.map(([, share]) => decimal(share))), HUNDRED) ? each : null;
}

export const clerkFormulaTurns: readonly Turn[] = [
  // …-投诉件数×0.5: what each piece costs, said behind the formula
  turn(
    '得分= & %- %— & ×0. ×1 ×2 ×3 ×4 ×5',
    re(
      `(?<=(?:^|[。；：，\\n])(?:综合|考核|最终|最后)?得分=${TERMS}(?:${TAKEN})?)([-—])([\\u4e00-\\u9fa5]{2,8}?)(件|次|起|个|户|例|宗|条|处|人次|人)(?:次)?数×(${N})(?:分)?([，；。][^。\\n]*。?|$)`,
    ),
    (m) => `${m[1]!}${m[2]!}扣分${m[5]!.replace(/。?$/, '。')}${m[2]!}的每${m[3]!}扣${m[4]!}分。`,
  ),
  // 得分=按期办结率×60%+满意率×40%-逾期扣分: each rate in percent is a part of a hundred marks
  turn(
    '得分= & %+',
    re(`(?<=(?:^|[。；：，\\n])(?:综合|考核|最终|最后)?得分=)(${TERMS})((?:${TAKEN})?)([，；。]|$)`),
    (m) => {
      const each = outOfHundred(m[1]!);
      if (!each) return null;
      if (m[2] === '') return `${each.map(([rate, share]) => `${rate}得分×${share}%`).join('+')}${m[3]!}`;
      const terms = each.map(([rate, share]) => `${rate}得分(${share}分)`).join('+');
      return `${terms}${m[2]!}。${each.map(([rate, share]) => `${rate}得分=${rate}×${share}%；`).join('')}`;
    },
  ),
  // 考评得多少分，就按8%折进来
  turn(
    '多少分',
    re(`(考评|考核|评价|测评|评议|评估)(?:得了?|打了?|考了?|是)多少分，(?:就|则)?按(?=(?:照)?${N}%)`),
    '按$1得分×',
  ),
  turn(
    '折 算 并 打',
    re(`(?<=${N}%)(?:的比例)?(?:折|算|并|打)(?:算)?(?:进来|进去|入|进)(?:本项|该项|总分|年度总分)?(?:得分)?${END}`),
    '计入',
  ),
  turn(
    '结果按 成绩按 结果以',
    re(
      `(?<=^|[，。；：])([^，。；：\\d]{0,8}(?:考评|考核|评价|测评|评议|评估))(?:结果|成绩)(?:按|以)(?:照)?(${N}%)(?=计入${END})`,
    ),
    '按$1得分×$2',
  ),
  // 与全市平均比，达到的得满分，低于的按…: what the cases compare with
  turn(
    '与 同 跟 和 & 比',
    re(
      `(?<=^|[。；：])(?:与|同|跟|和)(${MEAN}|(?:年度)?目标值?|上年(?:同期)?)(?:相)?比(?:较)?，(?=(?:达到|超过|高于|不低于|低于|未达到?|达不到|没达到|持平)[^，。；\\d]{0,6}的)`,
    ),
    '以$1为基准，',
  ),
  turn(
    '为基准，',
    re(
      `以(${MEAN}|(?:年度)?目标值?|上年(?:同期)?)为基准，(达到或超过|达到或高于|达到|超过|高于|不低于)的(得(?:满分|${MARK}))[，；](?:低于|未达到?|达不到|没达到|没有达到)的，?(?=按|用|拿|以)`,
    ),
    '$2$1的$3，低于$1的',
  ),
  // 按本县值除以平均值再乘分值计
  turn(
    '除以 & 乘 × & 按 用 拿 以',
    re(
      `(?<=^|[，。；：的县区市镇村位道门])(?:按照?|用|拿|以)([^，。；：()\\d÷×]{2,14}?)除以([^，。；：()\\d÷×]{2,14}?)(?:之?后)?，?(?:再|然后)?(?:乘以?|×)(${WORTH})(?:来)?(?:计分|计算(?:得分)?|计|得分|算分|算|给分)?${END}`,
    ),
    (m, { whole }) => {
      if (/标杆/.test(m[2]!) && !/为标杆/.test(whole)) return null;
      const worth = /^(?:\d|[一二三四五六七八九十])/.test(m[3]!) ? m[3]! : '分值';
      return `得分=${m[1]!}÷${m[2]!}×${worth}`;
    },
  ),
  // 以完成数最多的乡镇为标杆得满分，其余乡镇得分=完成数÷标杆数×分值: at the best the quotient is one
  turn(
    '标杆 榜样 标准 & 得满分 & 得分=',
    re(
      `(?<=^|[。；：])(?:以)?[^，。；：\\d]{0,12}?(${MORE}|最少|最低|最短|最小)的?(?:${UNITS}|者)?(?:为|作为|当|是)?(?:标杆|标准|榜样)?，?得满分[，；]${OTHERS}得分=([^，。；÷×]{2,14})÷([^，。；÷×]{2,14})×(${WORTH})${END}`,
    ),
    (m) => quotient(m[1]!, m[2]!, m[3]!, m[4]!),
  ),
  turn(
    '最短 最少 最低 最小 最多 最高 最大 & 得满分 & 得分=',
    re(
      `(?<=^|[。；：])[^，。；：\\d]{0,12}?(最短|最少|最低|最小|最多|最高|最大)的?(?:${UNITS}|者)?得满分[，；]${OTHERS}得分=([^，。；÷×]{2,14})÷([^，。；÷×]{2,14})×(${WORTH})${END}`,
    ),
    (m) => quotient(m[1]!, m[2]!, m[3]!, m[4]!),
  ),
  // 最高的得满分，最低的得0分，其他的得分=极差: the formula gives the same at both ends
  turn(
    '最高 最大 最多 & 最低 最小 最少 & 得分=',
    re(
      `(?<=^|[。；：])[^，。；：\\d]{0,8}?(?:数值|值)?最[高大多]的?(?:${UNITS}|者)?得满分[，；](?:数值|值)?最[低小少]的?(?:${UNITS}|者)?(?:得(?:0|零)分|不得分)[，；](?:${OTHERS}|中间的?)得分=\\(([^()-]{2,14})-(最[低小])值?\\)÷\\((最[高大])值?-\\2值?\\)×(?:${ITEM})?(?:分值|满分)${END}`,
    ),
    (m) =>
      /^(?:本|该|各|实际|完成|自身|单位|得分)/.test(m[1]!)
        ? `得分=(实际值-${m[2]!}值)÷(${m[3]!}值-${m[2]!}值)×分值`
        : null,
  ),
  // 达到的按优良率乘20分，没达到的打八折
  turn(
    '折 & 打',
    re(
      `(?:用|按照?|拿|以)?([^，。；：()\\d÷×的]{1,10}?(?:率|比例|比重|占比))(?:乘以?|×)(${WORTH})(?:计分|计算|计|算|得分)?[，；]((?:没达到|没有达到|未达到?|达不到|没完成|未完成)(?:目标|任务|要求)?的)，?(?:再|则|就)?(?:在此|在这个?|此)?(?:基础上)?，?(?:再)?打([一二三四五六七八九\\d]{1,2})折(?:计分|计算|计|算)?${END}`,
    ),
    (m) => {
      const factor = off(m[4]!);
      const worth = m[2]!.replace(/^(?:该|本|此).*?(?=分值|满分)/, '');
      return factor
        ? `按${m[1]!}×${worth}计分，${m[3]!.replace(/^没有?/, '未').replace(/^达不到/, '未达到')}按${m[1]!}×${worth}×${factor}计分`
        : null;
    },
  ),
  // 都按百分制打分，再按20分折算: the row's marks, said behind the shares
  turn(
    '百分制 & 占 & 折',
    re(
      `^([^。；\\n]{4,90}?占(?:${N}%|[一二三四五六七八九]成[一二三四五六七八九]?))，(?:均|都)?(?:按|以)?百分制(?:打分|评分|计分)?，(?:最后|最终|再|然后|合计后)*(?:按(${MARK})(?:折算|计|折)|折(?:算)?(?:成|为|合成)(${MARK}))(?:计入|计分|计)?${END}`,
    ),
    (m) => `基准分${(m[2] ?? m[3])!}。${m[1]!}，按百分制得分加权折算`,
  ),
  // 被上级扣分的，县里加倍扣，即按上级扣分数的2倍扣
  turn(
    '加倍 翻倍 双倍 照扣 & 即 也就是 就是 按',
    re(
      `(?<=(?:扣分|扣|丢分|失分)的)，?(?:县里|本县|我县|县级|县上|本项|本级)?(?:则|就|要|予以|实行)?(?:加倍|翻倍|双倍|照)扣(?:分|减)?，(?:即|也就是|就是)?(?=按)`,
    ),
    '，',
  ),
  turn(
    '倍扣 倍减 倍计',
    re(
      `(?<=(?:扣分|扣|丢分|失分)的)，?按(?:照)?(?:上级|市里?|省里?|区里?|市级|省级|自治区)?(?:所|实际)?(?:被)?(?:扣分|丢分|失分|扣)(?:分)?(?:数|值|分值)?(?:的)?(${N})倍(?:予以)?(?:扣分|扣减|扣|计扣)${END}`,
    ),
    '，按被扣分值的$1倍扣分',
  ),
];

/** 本单位用时 over 最短用时: which of the two is the best of the group. */
function quotient(best: string, above: string, below: string, worth: string): string | null {
  const least = /短|少|低|小/.test(best);
  const [first, second] = [/标杆|最|第一/.test(above), /标杆|最|第一/.test(below)];
  if (first === second) return null;
  const own = first ? below : above;
  const other = first ? above : below;
  if (/最/.test(other) && /最[短少低小]/.test(other) !== least) return null;
  if (!/^(?:本|该|自|各|实际)|完成|用时|数$|值$/.test(own) || first !== least) return null;
  const kept = /分值|满分|标准分|基本分|权重/.test(worth) ? '分值' : worth;
  return least ? `得分=最低值÷实际值×${kept}` : `得分=实际值÷最高值×${kept}`;
}
