/** The only place that tells whether marks said without a verb are given or taken. */
import { Later } from '../../text/patterns';

/** What nobody is given marks for; whether they are taken is not said. */
export const ADVERSE = new Later(
  /事故|瞒报|漏报|迟报|投诉|通报|违规|违纪|违法|问题|退件|隐患|上访|差错|逾期|超期|超时|缺[席报项]|舆情|约谈|曝光|未/,
);

/** The verb for marks, none when that is not sure: from the word that stands with them, else from the words before them in the sentence, else from the text's heading. */
export function verbOf(own: string, before: string, whole: string): '扣' | '加' | '得' | '' {
  if (/扣|减|罚/.test(own)) return '扣';
  if (/加|奖|增/.test(own) && !/累加/.test(own)) return '加';
  if (own !== '' && !/累/.test(own)) return '得';
  const nearest = [...before.matchAll(/扣(?!完)|减分|罚|加分|奖励|得|计分/g)].pop()?.[0];
  if (nearest) return /[扣减罚]/.test(nearest) ? '扣' : /加|奖/.test(nearest) ? '加' : '得';
  const heading = /^[^，。；]{0,12}?(扣分|减分|加分|奖励|得分|计分)[^，。；]{0,6}[：，]/.exec(whole)?.[1];
  if (heading) return /[扣减]/.test(heading) ? '扣' : /[加奖]/.test(heading) ? '加' : '得';
  if (/扣(?:完|光|减)|扣分/.test(whole)) return '扣';
  return ADVERSE.test(before) ? '' : '得';
}
