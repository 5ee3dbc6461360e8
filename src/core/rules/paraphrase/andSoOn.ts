/** The only place that knows equal steps told by their first few: 迟报1天扣0.5分，迟报2天扣1分，以此类推; 1篇得2分，2篇得2.5分，3篇得3分，以此类推. */
import { N, re, turn, type Turn } from './turn';

const AND_SO_ON = '(?:以此|依此|依次|按此|照此)(?:类推|递[增减加])';
const UNIT = '(?:个工作日|个百分点|个月|人次|[天日周户家个项篇条件次人名场期处例起份批%])';
const GIVES = '(得|计|记|加|扣|减)';
/** 较上年增加1户得1分 */
const STEP = `([^，。；：、\\d]{0,16}?)(${N})(${UNIT})(?:的)?，?${GIVES}(${N})分`;

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

export const andSoOnTurns: readonly Turn[] = [
  turn(
    '类推 递增 递减 递加',
    re(`(?<=^|[，。；：])([^，。；：\\d]{0,40}?，)?${STEP}((?:[，、；]${STEP})+)(?:[，、；]|……|…)+${AND_SO_ON}`),
    (m) => {
      const [, lead, words, first, unit, gives, marks, rest] = m;
      const others = [...rest!.matchAll(re(`[，、；]${STEP}`))];
      const [of, worth] = [Number(first), Number(marks)];
      if (of !== 1 || !Number.isFinite(worth)) return null;
      const same = others.every(
        (o, n) => Number(o[2]) === n + 2 && o[3] === unit && o[4] === gives && words!.endsWith(o[1]!),
      );
      if (!same) return null;
      const by = Number(others[0]![5]) - worth;
      if (!others.every((o, n) => near(Number(o[5]), worth + by * (n + 1)))) return null;
      // 第1名得5分，第2名得4分: places go down, and are no number of pieces.
      if (by <= 0 || /第$/.test(words!) || (/名|位/.test(unit!) && /第|排/.test(m.input))) return null;
      const deed = others[0]![1]!;
      const head = words!.slice(0, words!.length - deed.length);
      // 引进1名得3分，2名得6分: read as it stands
      if (near(by, worth) && deed === '') return null;
      if (near(by, worth)) return `${lead ?? ''}${head}每${deed}1${unit!}${gives!}${marks!}分`;
      return gives === '扣' || gives === '减' || unit === '%' || unit === '个百分点'
        ? null
        : `${lead ?? ''}${words!}首${unit!}得${marks!}分，每增加1${unit!}加${String(Math.round(by * 1000) / 1000)}分`;
    },
  ),
];
