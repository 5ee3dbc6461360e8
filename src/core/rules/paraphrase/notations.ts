/** The only place that knows notations borrowed from elsewhere: ［10%，12%）得3分; 5批次/千人; 目标时长÷实际时长; 其中满意值取最大值; 每个百分点加1/10. */
import { decimalText, exact } from '../../model/exact';
import { END, FULL, ITEM, MARK, N, re, turn, type Turn } from './turn';
import { Later } from '../../text/patterns';

const EXTREME = '(?:最大值|最小值|最高值|最低值|平均值|目标值|上年值)';
const TERM = '[一-龥]{2,6}值';

/** 目标时长, 实际时长: the thing a target is of, the same beside 实际. */
const AIM = new Later(/^(?:年度|全年)?(?:目标|计划|规定|承诺|任务|法定)([一-龥]{2,4})$/);

/** A letter by itself, which stands for what was named. */
const LETTER = '(?<![A-Za-z])([A-Za-z])(?![A-Za-z\\d])';
/** Where its number is told: R≥95%, 80%≤R<95%, 20×R. */
const toldBy = (letter: string): RegExp => new RegExp(`(?<![A-Za-z])${letter}(?![A-Za-z\\d])`, 'g');

/** 完成额占任务额的比重 is how much of the task was completed. */
const OF_TASK = /占(?:年度|全年)?(?:目标|任务|计划)[一-龥]{0,4}的(?:比例|比重|百分比)$/;

/** 完成率(R)：R≥100%…: the name in place of its letter; null where the letter is not used like a number. */
function named(told: string, letter: string, behind: string, definition: string): string | null {
  const name = OF_TASK.test(told) ? '完成率' : told;
  if (!new RegExp(`(?<![A-Za-z])${letter}(?:[≥≤<>=]|在|为|达|不|低|高)|[≤<×]${letter}(?![A-Za-z\\d])`).test(behind))
    return null;
  const said = behind.replace(new RegExp(`(?<![A-Za-z])${letter}=(?=\\d)`, 'g'), `${name}为`);
  return `${definition}${said.replace(toldBy(letter), name)}`;
}

export const notationTurns: readonly Turn[] = [
  // 80%<=完成率<100%
  turn('<= =< >=', /<=|=<|>=/g, (m) => (m[0].includes('<') ? '≤' : '≥')),
  // 投资完成率(R)：R≥100%得8分，80%≤R<100%得5分
  turn(
    '( & )： )， ); )。 )得 ) & ≥ ≤ < > = ×',
    re(`^([一-龥“”、\\d]{2,24}?)\\(${LETTER}\\)[：，；。]?([^]+)$`),
    ([, name, letter, behind]) => named(name!.replace(/[“”]/g, ''), letter!, behind!, ''),
  ),
  // 设完成率为P(P=实际套数÷任务套数)，P≥100%的得20分
  turn(
    '设 令 记 & 为 & ≥ ≤ < > = ×',
    re(
      `^([^，。；：()]{0,12}?)(?:设|令|记)([一-龥\\d]{2,24}?)为${LETTER}(?:\\(\\3(=[^()]{3,40})\\))?[：，；。]([^]+)$`,
    ),
    ([, before, name, letter, formula, behind]) => {
      const said = named(name!, letter!, behind!, formula ? `${name!}${formula}，` : '');
      return said === null ? null : `${before!}${said}`;
    },
  ),
  // x≥95，得10分；90≤x<95，得8分(x为群众满意率), 其中R为任务完成率，R≥100%得8分
  turn(
    '为 是 指 表示 代表 即 & ≥ ≤ < > = ×',
    re(`^([^]+?)(?:\\(|[，；。](?:其中|式中)?，?)${LETTER}(?:为|是|指的?是?|表示|代表|即)([一-龥]{2,20})\\)?[。；]?$`),
    ([, before, letter, name]) => named(name!, letter!, before!, ''),
  ),
  turn(
    '为 是 指 表示 代表 即 & ≥ ≤ < > = ×',
    re(`^(?:其中，?|以)?${LETTER}(?:为|是|指的?是?|表示|代表|即)([一-龥]{2,20}?)[，；。：]([^]+)$`),
    ([, letter, name, behind]) => named(name!, letter!, behind!, ''),
  ),
  // 低于100%的得20×完成率分
  turn(
    '× & 完成率 完成比例 完成百分比',
    re(`(?<=[的，])[得计记](?:(${N})分?×(完成(?:率|比例|百分比))|(完成(?:率|比例|百分比))×(${N}))分?${END}`),
    (m) => `按${m[2] ?? m[3]!}×${m[1] ?? m[4]!}分计分`,
  ),
  // 80%-90%(含80%，不含90%)
  turn(
    '(含 (不含 & 含 & % 分',
    re(`(${N})(%|分)?(?:—+|-|~|至)(${N})(%|分)\\((不?)含\\1\\4[，、](不?)含\\3\\4\\)`),
    (m) => `${m[1]!}${m[4]!}(${m[5]!}含)—${m[3]!}${m[4]!}(${m[6]!}含)`,
  ),
  // 按30分÷辖区内村（社区）数扣分
  turn(
    '÷ / 除以 & 数扣分 数扣减 数量扣分 总数扣分',
    re(
      `按(?:照)?(${MARK})(?:÷|/|除以)(?:辖区内?|全[县镇乡市]|所辖)?([一-龥]{1,8})(?:\\(([一-龥]{1,4})\\))?((?:总)?数(?:量)?)(?:扣分|扣减)${END}`,
    ),
    (m) => `扣${m[1]!}÷${m[2]!}${m[3] ?? ''}${m[4]!}`,
  ),
  // [10%，12%)得3分
  turn(
    '[ ] ［ ］ & ， , — - ~',
    /(\[|\()(\d+(?:\.\d+)?)(%|分|个|家|件|人|户)?[，,—~-](\d+(?:\.\d+)?)(%|分|个|家|件|人|户)?(\]|\))(?=的|得|计|记|为|扣|加|之间|，|；|。|区间)/g,
    (m) => {
      if (m[1] === '(' && m[6] === ')') return null;
      const unit = m[5] ?? m[3] ?? '';
      if (m[6] === ']' && m[4] === '100' && unit === '%' && m[1] === '[') return `${m[2]!}%以上(含)`;
      const end = (n: string, shut: boolean) => `${n}${unit}(${shut ? '' : '不'}含)`;
      return `${end(m[2]!, m[1] === '[')}—${end(m[4]!, m[6] === ']')}`;
    },
  ),
  // 应达到5批次/千人，每少0.1批次: the step tells of what the standard is counted in
  turn(
    '/千人 /万人 /百人 /千户 /万户 /百户 /人 /户',
    /(\d(批次|张|名|人|个|件|册|台|辆|所|家|平方米|立方米|升|吨|元))\/(?:十|百|千|万)?(?:人|户|名|人口)(?![一-龥]{0,2}[÷/×])/g,
    (m, { whole }) => (new RegExp(`每[^，。；\\d]{0,4}\\d+(?:\\.\\d+)?${m[2]!}(?!/)`).test(whole) ? m[1]! : null),
  ),
  // 按“目标时长/实际时长×分值”计分: the name of the target, and of what stands beside it
  turn(
    '÷ / & 目标 计划 规定 承诺 任务 法定 & 实际 & ×',
    /(?<![一-龥])((?:年度|全年)?(?:目标|计划|规定|承诺|任务|法定)[一-龥]{2,4})([÷/])(?:本县|本单位)?实际([一-龥]{2,4})(?=×)/g,
    (m) => (AIM.exec(m[1]!)?.[1] === m[3] && m[3] !== '值' ? `目标值${m[2]!}实际值` : null),
  ),
  turn(
    '目标 计划 规定 承诺 任务 法定 & 高于 超过 低于 达到 等于 少于 多于',
    /(?<=高于|超过|低于|达到|等于|少于|多于)(?:年度|全年)?(?:目标|计划|规定|承诺|任务|法定)(时长|用时|时间|天数|工期|浓度|成本|能耗|强度|产量|单产|产值)(?=[的得])/g,
    (m, { whole }) =>
      m[0].startsWith('目标') && /产/.test(m[1]!)
        ? '目标值'
        : /(?:目标|目标值)[一-龥]{0,4}[÷/]/.test(whole)
          ? '目标值'
          : null,
  ),
  // 得分=(实际值-不允许值)÷…，其中满意值取最大值、不允许值取最小值
  turn(
    '其中 式中 & 值取 值为 值是 值即 & 最大值 最小值 最高值 最低值 平均值 目标值 上年值',
    re(
      `^([^。]*=[^。]*?)[，。；](?:其中|式中)，?(${TERM})(?:取|为|是|即)(${EXTREME})[、，；](${TERM})(?:取|为|是|即)(${EXTREME})(?=[。；]|$)`,
    ),
    (m) => {
      const [, formula, a, forA, b, forB] = m as unknown as [string, string, string, string, string, string];
      if (a === b || !formula.includes(a) || !formula.includes(b) || forA === forB) return null;
      return formula.replaceAll(a, forA).replaceAll(b, forB);
    },
  ),
  // 每个百分点加基础分的1/10
  turn(
    '的1/',
    re(`(?<=(?:${FULL}|${ITEM}分值)的)1/(2|4|5|8|10|20|25|40|50|100)(?=[，。；]|$)`),
    (m) => `${decimalText(exact(100, Number(m[1])))}%`,
  ),
  // 列养率计分：达到100%计满分
  turn(
    '计分： 评分： 考核： 得分：',
    /(?<=^|[。；\n])([一-龥]{3,14}(?:率|比例|比重|占比|度|水平|增速))(?:计分|评分|考核|得分)(?:方法|办法|标准)?：(?=(?:达到|不低于|低于|高于|超过|每|在)\S)/g,
    '$1',
  ),
  // 得分超过分值110%的按110%计
  turn(
    '超过 超出 高于 & 的按',
    re(
      `(?<=[，。；])(?:得分|${ITEM}得分|计分|计算得分)(?:超过|超出|高于)(?:${ITEM})?(?:的)?(?:分值|满分|标准分)(?:的)?(${N}%)(?:时)?(?:的)?，?按(?:(?:${ITEM})?(?:的)?(?:分值|满分|标准分)(?:的)?)?\\1(?:计(?:分|算)?|封顶)${END}`,
    ),
    '最高得分值的$1',
  ),
  turn(
    '超过 超出 高于 & 的按',
    re(
      `(?<=[，。；])(?:得分|${ITEM}得分|计分|计算得分)(?:超过|超出|高于)(${MARK})(?:时)?(?:的)?，?按\\1(?:计(?:分|算)?|封顶)${END}`,
    ),
    '最高得$1',
  ),
  // 得分按“完成面积/任务面积×分值”计算
  turn(
    '按“ 按" 按‘ 按\' 按照“ 按照" 按照‘ 按照\'',
    re(
      `(?:得分)?按(?:照)?[“"‘']([^“”"'，。；：]{2,16}[÷/][^“”"'，。；：]{2,20}×[^“”"'，。；：]{2,6})[”"’'](?:的?公式)?(?:计算|计分|得分|计)(?:得分)?${END}`,
    ),
    '得分=$1',
  ),
];
