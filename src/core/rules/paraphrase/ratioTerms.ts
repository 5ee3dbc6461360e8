/** The only place that says what each of the two numbers of a ratio is: 按甲与乙之比, 按甲占乙的比例. */
import { Later } from '../../text/patterns';

const MEAN = new Later(/(全国|全区|全省|全市|全县|同组)?(?:的)?平均/);
const BEST = /第[一1]名|最高|最大|最优|最好/;
const LEAST = /最低|最小/;
const TARGET = new Later(
  /^(?:年度|全年|当年)?(?:总|全部|应(?:完成|办结?))?(?:计划|目标|任务|规定|承诺|法定|标准|控制)(?:完成|办理|办结)?(?:时限|时间|期限|工期|用时|时长|天数|数|量|值|额|任务|任务数|目标|任务量|总数|总量|投资|投资额|公里数|面积|户数|人数|个数|件数)?$/,
);
const SOME_TARGET = new Later(/^(?:年度|全年|当年)?[一-龥]{2,4}(?:目标|任务|计划)(?:数|值|额|量)?$/);
/** 已完成任务数: of the task, what is done. */
const DONE =
  /^(?:实际|累计|全年|年度|当年|已经?|按[期时]|如期)*(?:完成|办结|整改|落实|销号|建成|竣工|开工|到位|实现)的?[一-龥]{0,4}(?:目标|任务|计划)[一-龥]{0,3}$/;
const OWN = new Later(
  /^$|^实际|实绩$|的(?:资金|投资|金额|面积|产值|人数|户数|数量)$|(?:建成|投放|到位|拨付|支付|销售|收缴|入库)[一-龥]{0,3}(?:数|额|量|值)$|完成(?:量|数|额|值|投资额?)$|本县|本单位|本地|本乡|该县|该单位|其|自身|实际|各县|各单位/,
);

/** 按甲与乙之比: what each of the two is; null when neither is the best, the least or the mean of a group. */
export function ratio(first: string, second: string, before: string): string | null {
  const of = (words: string): string | null => {
    if (/^(?:上年|去年)/.test(words)) return '上年值';
    if (DONE.test(words)) return null;
    if (MEAN.test(words)) return `${MEAN.exec(words)?.[1] ?? ''}平均值`;
    if (BEST.test(words)) return '最高值';
    if (TARGET.test(words) || SOME_TARGET.test(words)) return '目标值';
    return LEAST.test(words) ? '最低值' : null;
  };
  const own = (words: string): boolean =>
    of(words) === null && (OWN.test(words) || /值$|增速|数$|率$|水平$/.test(words));
  const [above, below] = [of(first), of(second)];
  // A target over anything that merely ends like a number may be the share the other way round.
  const turned = above === '目标值' ? OWN.test(second) || /^本|值$/.test(second) : own(second);
  const body = own(first) && below ? `实际值÷${below}` : above && turned ? `${above}÷实际值` : null;
  return body && !/=/.test(before) ? `得分=${body}×分值` : null;
}
