/** The only place that knows how far a deed was done in other words: 没建成或建成未使用的; 视同完成，得满分; 不足5家的按比例计分. */
import { END, ITEM, MARK, N, re, turn, type Turn } from './turn';
import { unitNamed } from '../../text/units';
import { isSubsequence } from '../part/work';

const NONE = '(?:不得分|不计分|得0分|得零分|计0分|记0分|记零分|计零分|为0分)';
const PIECE = '(件|次|起|个月|个季度|个(?!月|季度|工作日)|户|家|处|人|项|名|例|宗|所|座)';
/** 未结, 项目未开工. */
const UNDONE = '(?:[^，。；：\\d的不未没起内外下]{0,6})?(?:未|没有|没|不)[^，。；：\\d的]{1,8}';
/** 或未组织的 is one of two cases; 不扣 is no deed. */
const UNCLEAR =
  /^(?:或|和|及|、|但|且|均|都|不得|不予|不[扣加计给])|均|都|不(?:高于|低于|超过|多于|少于|等于|足|满|到)/;
/** Marks for anything done. */
const GIVES = new RegExp(`[得计](?:${MARK}|满分)`);
const LACK = '(?:未能?|没有?)';

/** Pieces: a number of them is the same whatever the unit of the cell. */
function oneByOne(text: string): boolean {
  const unit = unitNamed(text);
  return unit?.dimension === 'count' && unit.factor.n === unit.factor.d;
}

export const deedTurns: readonly Turn[] = [
  // 建成并投入使用的得2分；没建成或建成未使用的不得分: whoever did not do both
  turn(
    '并 且 & 未 没 & 或',
    re(
      `(?<=^|[。；：，])([^，。；：\\d]{0,20}?)([一-龥]{2})(?:并且|并|且)([^，。；：\\d的并且]{2,8})(?:的)?，?([得计]${MARK}|[得计]满分)[；，。]${LACK}\\2(?:的)?(?:或者?|以及|、)(?:虽|已)?\\2(?:后)?(?:但|而)?${LACK}([^，。；：\\d的]{2,8})的，?(?:均|都|一律)?${NONE}${END}`,
    ),
    (m) => (isSubsequence(m[5]!, m[3]!) ? `${m[1]!}${m[2]!}并${m[3]!}的，${m[4]!}；否则不得分` : null),
  ),
  // 三件以上不合格的不得分, 年末仍有1件及以上未结的: the number counts what was not done
  turn(
    '未 不 没 & 不得分 不计分 0分 零分 & 件 次 起 个 户 家 处 人 项 名 例 宗 所 座',
    re(
      `(?<=^|[，。；：])([^，。；：\\d]{0,14}?)(?:仍有|尚有|还有|有|存在)?(${N})${PIECE}((?:及)?以上)?(?:\\(含\\2\\3\\))?(${UNDONE})的，?(?=(?:${ITEM})?${NONE}${END})`,
    ),
    // Beside marks for what was done, none left over and none at all may be one and the same number.
    (m, { whole }) =>
      /(?:超过|不足|不到|少于|低于|达到?|连续|第|前|每|满|其中|不)$/.test(m[1]!) ||
      UNCLEAR.test(m[5]!) ||
      GIVES.test(whole)
        ? null
        : `${m[1]!}${m[5]!}${m[2]!}${m[3]!}${m[4] === '以上' && !m[0].includes('(含') ? '以上' : '及以上'}的`,
  ),
  // 完成90%以上的，视同完成，得满分
  turn(
    '视同完成 视为完成 视同达标 视为达标 视作完成 视同全部完成 视为全部完成',
    /(?<=(?:以上|以内|的)，?)视[同为作](?:全部)?(?:完成|达标)(?:任务|目标|年度任务)?，?(?=[得计按]满分)/g,
    '',
  ),
  // 全部完成得5分，部分完成得3分，未完成不得分: all of it, some of it, none
  turn(
    '部分完成 完成部分 & 全部完成 & 未完成 没有完成 没完成',
    re(
      `^([^，。；：\\d]{0,16}?)全部完成(?:任务|目标)?(?:的)?，?[得计](满分|${MARK})[，；。](?:只|仅)?(?:部分完成|完成部分)(?:任务|目标)?(?:的)?，?[得计](${MARK})[，；。](?:全部|均|都|全)?(?:未|没有?)完成(?:任务|目标)?(?:的)?，?${NONE}(?=。?$)`,
    ),
    '$1完成率达到100%的得$2；完成率大于0的得$3；完成率为0的不得分',
  ),
  // 编制完成规划的得2分，未编制完成不得分
  turn(
    '完成 & 未 没 & 得 计',
    re(
      `(?<=^|[。；：])([^，。；：\\d]{0,12}?)(编制|修订|制定|申报|审核|审批|验收|备案|建设|改造|整改|治理|安装|注册|登记)完成([^，。；：\\d]{2,24}?)(?:的)?，?([得计](?:${MARK}|满分))[，；](?:未|没有?)\\2完成(?:的)?，?${NONE}${END}`,
    ),
    '$1$2完成$3的$4，否则不得分',
  ),
  // 引进项目达到5家得10分，不足5家的按比例计分: in proportion to those five, where no piece of five is counted
  turn(
    '不足 不满 不到 未达到 & 按比例 按实际比例 按完成比例 按相应比例',
    re(
      `(?<=^|[。；])([^，。；：\\d每]{0,16}?)(?:达到?|完成|不少于)?(${N})([一-龥]{1,2})(?:及以上|以上)?(?:的)?，?[得计](满分|${N}分)[，；](?:不足|不满|不到|未达到?)\\2\\3(?:的)?，?按(?:照)?(?:实际|完成|相应)?比例(?:计分|得分|折算|计算)(?:计分|得分)?(?=。?$)`,
    ),
    (m, { whole }) =>
      /每|%/.test(whole) || /[较比]/.test(m[1]!) || !oneByOne(m[3]!)
        ? null
        : `${m[1]!}达到${m[2]!}${m[3]!}的得${m[4]!}；低于${m[2]!}${m[3]!}的得分=实际值÷${m[2]!}×${m[4] === '满分' ? '分值' : m[4]!.replace(/分$/, '')}`,
  ),
];
