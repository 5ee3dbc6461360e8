/** The only place that knows better and worse than last year, where what is measured tells which way that is: PM2.5浓度较上年改善得4分，持平得3分，变差不得分. */
import { lowerIsBetter } from '../../text/direction';
import { MARK, N, re, turn, type Turn } from './turn';

/** More of these is better, whatever the place. */
const HIGHER =
  /(?:优良|达标|合格|满意|覆盖|办结|就业|巩固|入学|普及|知晓|参保|增长|利用|回收|绿化|森林覆盖|正确|及时|使用|投运|完好|有效|规范化?)(?:天数)?(?:率|比例|度)$|(?:满意|认可|知晓)度$|(?:收入|产值|投资|利润|税收)$/;
const THAN = '(?:[较比](?:上年|去年)(?:同期)?)';

/** 下降 or 上升; null where more may be as good as less. */
function better(what: string): '下降' | '上升' | null {
  const bare = what.replace(/^(?:环境|全县|全市|城区|年度|年均|平均)+/, '');
  if (lowerIsBetter(bare)) return '下降';
  return HIGHER.test(bare) ? '上升' : null;
}

export const bettermentTurns: readonly Turn[] = [
  turn(
    '改善 好转 向好 变好 & 上年 去年 & 持平',
    re(
      `^([^，。；：\\d]{0,14}(?:PM2\\.5|PM10)?[^，。；：\\d]{0,10}?)${THAN}(?:有|有所|明显|得到)?(?:改善|好转|向好|变好)(?:的)?，?[得计](满分|${MARK})[，；](?:与?(?:上年|去年)(?:同期)?)?持平(?:的)?，?[得计](${MARK})[，；](?:${THAN})?(?:有所)?(?:变差|退步|恶化|下滑|倒退|反弹)(?:的)?，?(?=(?:[得计]${MARK}|不得分|不计分)。?$)`,
    ),
    (m) => {
      const way = better(m[1]!);
      return way && `${m[1]!}较上年${way}的得${m[2]!}，持平的得${m[3]!}，${way === '下降' ? '上升' : '下降'}的`;
    },
  ),
  // 农村污水处理率较上年每恶化: of what less is better, it rises
  turn('恶化 变差', re(`(?<=${THAN})每(?:恶化|变差)(?=${N})`), (_, { before }) => {
    const way = better(before.replace(re(`${THAN}$`), '').replace(/^.*[，：]/, ''));
    return way && `每${way === '下降' ? '上升' : '下降'}`;
  }),
];
