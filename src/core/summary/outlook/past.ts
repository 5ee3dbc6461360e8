/** The only place that tells what has happened and cannot be won back from what can still be made good: the verb decides. */

const HAPPENED =
  /发生|发现|监测到|逾期|超期|迟报|漏报|瞒报|迟到|缺席|旷工|被[^，。；]{0,16}(?:通报|督查|督办|处分|追究|曝光|约谈|列入|问责|批评)|受[^，。；]{0,8}(?:处分|处罚)|上访|非访|走访|死亡|未按(?:时|期|时限|规定|要求)|未在[^，。；]{0,10}(?:前|内)|重复投诉|应纳未纳|退库|不满意的|违规|违纪|违法|下发[^，。；]{0,6}通知书/;

/** `text` is the deducting clause at work. A shortfall in the same form (每少完成1项, 断面未达到) has not happened for good. */
export const hasHappened = (text: string): boolean => HAPPENED.test(text);
