/** The only place that knows what 否则 denies where steps stand before it: 建立制度的，每少1次扣0.5分；否则不得分. */
import { END, re, turn, type Turn } from './turn';

const DEED =
  '(?:建立|制定|制订|出台|成立|设立|编制|编报|印发|组建|开展|落实|签订|配备|配齐|设置|公开|纳入|举办|召开|组织|实行|实施|建成|建设|开通|启动)';
const NOTHING =
  '(?:该项|本项|此项|本指标|该指标)?(?:一律|直接|均|则)?(?:不得分|不计分|不记分|不予计分|[得计记赋](?:0|零)分)';

export const otherwiseTurns: readonly Turn[] = [
  turn(
    '否则 反之 & 每',
    re(
      `(?<=^|[。；：])(?:如果|若|如|凡|凡是|对)?(?:已经|已|能够|能|按要求|按规定)?(${DEED})(?:了|起)?([^，。；：、\\d未不没每]{1,16}?)的?，(每[^。：]{4,60}?)[，；。](?:否则|反之)(?:的)?，?${NOTHING}${END}`,
    ),
    '未$1$2的不得分；$3',
  ),
];
