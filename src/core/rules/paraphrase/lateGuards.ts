/** The only place that knows lateness told before the price of each day of it: 未按时报送的，每迟报1天; 逾期不足5天的，每逾期1天, beside 逾期5天及以上的不得分. */
import { N, re, turn, type Turn } from './turn';

const LATE = '(?:逾期|超期|延期|推迟|迟报|迟交|晚报|超时|拖延)';
const DEED = '(?:报送|上报|提交|报告|报备|开工|完工|竣工|完成|办结|印发|交付|公开|更新)';
const UNIT = '(?:个工作日|个月|天|日|周)';

export const lateGuardTurns: readonly Turn[] = [
  // 逾期不足5天的，每逾期1天扣0.5分；逾期5天及以上的，不得分
  turn(
    '不足 不满 不到 未满 & 每 & 以上',
    re(`${LATE}${DEED}?(?:不足|不满|不到|未满)(${N}${UNIT})的，(?=每${LATE})`),
    (m, { whole }) => (new RegExp(`${m[1]!}(?:及|\\(含\\d*${UNIT}?\\)|含)?以上`).test(whole) ? '' : null),
  ),
  // 未按时报送的，每迟报1天
  turn('的，每 & 未', re(`(?:未按[时期]|未如期|未及时|未能按[时期])${DEED}的，(?=每${LATE}(?:1|一)${UNIT})`), ''),
  turn(
    '的，每 & 未在 未于',
    re(`未[在于](\\d+月(?:\\d+[日号]|底)?前)(${DEED})([^，。；：\\d]{2,24}?)的，(?=每${LATE}(?:1|一)${UNIT})`),
    '$1$2$3，',
  ),
  // 按计划于6月底前开工
  turn('按计划 按要求 按规定', re(`按(?:计划|要求|规定)[于在](?=\\d+月(?:\\d+[日号]|底)?前)`), ''),
  // 每推迟1天报送
  turn('每推迟 每逾期 每延迟 每超期', re(`(每(?:推迟|逾期|延迟|超期)(?:1|一)${UNIT})${DEED}(?=，?扣)`), '$1'),
];
