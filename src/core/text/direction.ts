/** The only place that tells from words which way a measure is good: whether less of it is better, and how a rule ranks. */
import { Later } from './patterns';

/** What should be low. A rate of reduction (降低率, 下降率) should be high. */
const LOW_WORDS = new Later(
  /浓度|能耗|电耗|水耗|用水量|死亡|失业率|发生率|发案|差错|误差|漏损|辍学|流失|负债|不良|违法|排放|超标|PM2\.5|PM10|投诉|返贫|事故|成本|逾期|超期|信访量|通报次数|用水总量|(?<!工业|社会|产业|售)用电量(?!.{0,4}增)|(?:化肥|农药|能源|煤炭)[^，。]{0,4}(?:使用|施用|消费|消耗)量|三公|债务率|赤字|上访|火灾|空置率|黑臭|欠薪|溺水|病死率|感染率|肇事|撂荒|发病率/,
);
const REDUCTION = new Later(/降低率|下降率|下降幅度|降低幅度|减少率|降幅|减幅|整改率|化解率|办结率|查处率|满意/);
/** 用水下降率: how much something fell. */
export const isReduction = (name: string): boolean =>
  /(?:降低|下降|减少|压减|削减)(?:率|幅度?)(?:[(（][%％][)）])?$|[降减]幅(?:[(（][%％][)）])?$/.test(name);
/** What is done about them is a task like any other: 事故应急演练, 投诉办理, 能耗在线监测. */
const TASK = new Later(
  /降低|下降|减少|压减|压降|削减|减排|治理|整治|防治|防控|预防|控制率|化解|整改|处置|处理|核查|调处|调解|达标|合格|优良|完成|保障|覆盖|建设|培训|演练|排查|宣传|查处|打击|侦破|破案|办结|办理|复耕|复垦|复绿|修复|盘活|回复|答复|受理|知晓|参保|监测|接入|登记|报送|管理|审查|审核|清收|清理|追缴|管控|救助|帮扶|扑救|核算|改造|项目|任务|工程|平台|检查|考核|评估|制度|方案/,
);

/** Whether a measure of that name is better the lower it is. */
export const lowerIsBetter = (name: string): boolean =>
  LOW_WORDS.test(name) && !REDUCTION.test(name) && !TASK.test(name) && !/利润|收益|效益|增加值/.test(name);

const ASCENDING = new Later(/从低到高|由低到高|升序|从少到多|由少到多|从小到大|由小到大|越低越|越小越|越少越/);
const DESCENDING = new Later(/从高到低|由高到低|降序|从多到少|由多到少|从大到小|由大到小|越高越|越大越|越多越/);

export type RankOrder = 'ascending' | 'descending';

/** The order in which a rule ranks: by its own words, else by what the measure is; null where the two leave it open. */
export function rankOrder(rule: string, name: string): RankOrder | null {
  const up = ASCENDING.test(rule);
  const down = DESCENDING.test(rule);
  if (up || down) return up && down ? null : up ? 'ascending' : 'descending';
  return lowerIsBetter(name) ? null : 'descending';
}
