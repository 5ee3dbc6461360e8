/** The only place that knows marks behind a comma and without a verb: 采集率100%，2分，否则0分; 不足90%的，0分; 创成省级示范县的4分. */
import { MARK, N, re, turn, type Place, type Turn } from './turn';

const CLOSED = '(?=[，；。]|$)';
/** What a clause in front of such marks ends with: a band, or a state. */
const ENDS = `(?:${N}%|以上|以下|以内|及时|完成|达标|落实|到位|建成|通过|开展|完备|齐全|规范|健全)`;
const NOTHING = /^(?:0|零)分$/;

/** A price for each, or marks to be taken or added, might be meant. */
const priced = ({ before, behind }: Place): boolean =>
  /[每扣减加超]/.test(before) ||
  /[扣减加]/.test(
    /^[^。；\n]*/.exec(behind)![0].replace(/，每[低少差][^，]{1,12}扣[^，]{1,6}分(?:，扣完[^，]{0,8}为止)?/, ''),
  );
/** Other marks of the sentence show that these are what its bands are worth. */
const inBands = ({ before, behind }: Place): boolean =>
  re(`${MARK}`).test(before) || re(`${MARK}|不得分`).test(/^[^。；\n]*/.exec(behind)![0]);

export const commaMarkTurns: readonly Turn[] = [
  turn('否则 反之', re(`(否则|反之)(?:的)?，?(${MARK})${CLOSED}`), (m, place) =>
    priced(place) && !NOTHING.test(m[2]!) ? null : `${m[1]!}${NOTHING.test(m[2]!) ? '不得分' : `得${m[2]!}`}`,
  ),
  turn('的，0分 的，零分', re(`(?<=${N}%(?:及?以[上下内])?的)，(?:0|零)分${CLOSED}`), '，不得分'),
  turn('，', re(`(?<=${ENDS})(的)?，(${MARK})${CLOSED}`), (m, place) =>
    priced(place) || !inBands(place) ? null : NOTHING.test(m[2]!) ? '的不得分' : `的得${m[2]!}`,
  ),
  // 创成全国示范县的6分，创成省级示范县的4分
  turn(
    '创成 获评 荣获 评为 命名为 授予 获得',
    re(`((?:创成|获评|荣获|评为|命名为|授予|获得)[^，。；：、\\d扣减]{2,14}的)(?=${MARK}${CLOSED})`),
    '$1得',
  ),
];
