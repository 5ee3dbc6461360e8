/** The only place that sets aside the clauses of a cell that leave its number as it is: 据市统计局反馈, 均已妥善处置, 其余9个正在施工, 较年初下降0.2个百分点. */
import {
  abs,
  add,
  compare,
  div,
  equals,
  exact,
  HUNDRED,
  isPositive,
  mul,
  neg,
  ONE,
  sub,
  type Exact,
} from '../model/exact';
import type { Quantity, Unit } from '../model/quantity';
import { convert, isPercentual } from '../text/units';
import { clausesIn, type Clause, type ToldNumber } from './clauses';
import { rankOf } from '../layout/valueRatios';
import { isPartOfTold, isPlaceBefore } from './otherThings';

/** What the clauses are held against. */
interface Row {
  /** What the rule and the indicator say. */
  readonly known: string;
  readonly rule: string;
  readonly due: Quantity | null;
  /** All clauses, those set aside among them. */
  readonly all: readonly Clause[];
}

type IsAside = (clause: Clause, left: readonly Clause[], row: Row) => boolean;

/** 据市统计局反馈, 经县委审计办核定: whose number it is, where the rule leaves it open who tells it. */
const SOURCE =
  /^(?:[据按依由]|根据|依据|经)([一-龥]{1,14})(?:反馈|统计|核算|核定|核实|认定|通报|公布|提供|监测|审计|数据|结果|(考[核评]|测评|评[定估价]))(?:的?(?:数据|结果|情况|显示|表明))?$/;
const UNSURE_SOURCE = /初步|快报|预|估|暂|自[评查测报核]|内部|企业|项目/;
const ORGAN = /[局厅部委办院站队所会]|中心|平台|系统|政府|部门|单位/;
const RULED_SOURCE = /([国省市县])[^，。；]{0,12}(?:为准|反馈|认定|提供|公布|核定|通报(?:数据|结果))/g;
const isSource: IsAside = ({ text }, _, { known }) => {
  const [, who, judged] = SOURCE.exec(text) ?? [];
  // 经县林长办考核 where the city's marks count
  if (judged !== undefined && ![...(/[国省市]/.exec(who!) ?? [])].some((level) => known.includes(level))) return false;
  if (who === undefined || UNSURE_SOURCE.test(who) || !ORGAN.test(who)) return false;
  // 以省统计局反馈为准: the number of another organ is not the one that counts.
  const ruled = [...known.matchAll(RULED_SOURCE)].map((m) => m[1]!);
  return ruled.length === 0 || ruled.some((level) => who.includes(level));
};

/** 均已妥善处置: what was done about them afterwards, where the rule does not speak of it. */
const DEALT =
  /^(?:目前|现|以上|上述|问题|案件|事故)?(?:[均都已]|全部|皆)+(?:得到|得以|及时|妥善|依法|依规|按[时期]|如期|有效|全部|全面|立即|[已均])*(处[置理]|整改|办结|化解|查处|解决|整治|救治|善后|消除|销号|扑灭|问责|移交)(?:[了好]|到位|完毕|完成|结束)*$/;
const isDealtWith: IsAside = ({ text }, others, { known }) => {
  const deed = DEALT.exec(text)?.[1];
  return deed !== undefined && !known.includes(deed) && !/处[置理]|整改/.test(known) && others.some(tellsAnything);
};

/** 其余9个正在施工, 另有12公里已招标: those that are on the way, and not among what was done. */
const OF_THE_REST = /^(其余|其他|其它|余下|剩余|剩下)?(?:另有?|另外有?|此外还?有?|尚有|还有|仍有)?[一-龥]{0,3}?(?=\d)/;
const ON_THE_WAY =
  /正在|在建|施工|推进|进行|筹备|前期|招标|开标|立项|进场|顺延|预计|计划|明年|下年|(?:未|没有|待|拟|将)(?:能|按[时期])?(?:完[工成]|竣工|建成|验收|投[用产]|交付|办结|启动|实施|拨付|到位)|(?:已|均已?|刚|陆续)(?:开工|动工|启动)/;
const IS_DONE =
  /(?<!(?:未|没有|待|拟|将|预计|计划)[^，。；]{0,6})(?:建成|竣工|完工|验收|投[用产]|交付|完成(?!招标|立项|前期))/;
/** Where those on the way count for something. */
const COUNTS_UNDONE =
  /[未没不逾超][^，。；]{0,8}每|每[^，。；]{0,8}[未没不逾超]|在建|推进|正在|进行|开工|动工|启动|招标|立项|前期|实施/;
const isOfTheRest: IsAside = ({ text, numbers }, others, { known, due }) => {
  const [, rest] = OF_THE_REST.exec(text) ?? [];
  const [left, more] = numbers;
  if (!left || more) return false;
  const unfinished = UNFINISHED.test(text);
  if (unfinished && PRICES_UNDONE.test(known)) return false;
  if (!unfinished && !/^(?:其|余|剩|另|此外|尚|还|仍)/.test(text)) return false;
  if ((!unfinished && !ON_THE_WAY.test(text)) || IS_DONE.test(text) || COUNTS_UNDONE.test(known)) return false;
  const done = others.flatMap((c) => c.numbers).filter((n) => n.unit !== null && n.unit.text === left.unit?.text);
  const [last] = done.slice(-1);
  if (!last) return false;
  // 27 done and the other 9 on the way of 36: of another sum one of the three is a slip.
  const whole = (rest !== undefined || unfinished) && due ? inUnitOf(due, last.unit) : null;
  return (!whole && !unfinished) || (whole !== null && equals(add(last.value, left.value), whole));
};
const PRICES_UNDONE = /[未没逾][^。；]{0,12}每|每[^。；]{0,12}[未没逾]/;
/** 在建5户, 未完成6家: only those that with the done make all that were due. */
const UNFINISHED = /^(?:(?:尚|还|仍)?有?未(?:完成|竣工|完工|建成|开工|办结)|(?:正)?在建|正在(?:建设|施工))(?=\d)/;

const inUnitOf = ({ value, unit: own }: Pick<Quantity, 'value' | 'unit'>, unit: Quantity['unit']): Exact | null =>
  own && unit ? convert(value, own, unit) : null;

/** 较上年提升2位, 较去年460套增加20套: how it moved, where the rule asks only where it stands. */
const SINCE =
  /^(?:同比|环比|(?:[较比与同和]|相比)(?:上年|去年|年初|上季度?|上月|前年|20\d\d年)(?:同期|[末底度])?(?:相比)?)/;
const MOVED =
  /(?:(增长|增加|上升|提升|提高|多|升|增|前移|前进|进)|(下降|减少|降低|回落|后移|后退|退|少|降)|持平)了?(?:\d|$)/;
const ASKS_OF_CHANGE =
  /同比|环比|上年|去年|上一年|年初|上期|增[长速幅加量]|[下降]降|降[低幅]|减[少幅]|压减|提[升高]|上升|[升降]幅|进位|退位|[进退升降][\d一]|持平|改善|变化|波动/;
const isMove: IsAside = ({ text, numbers }, others, { known }) => {
  const since = SINCE.exec(text);
  const told = others.some((c) => c.numbers.length > 0 || rankOf(c.text) !== null);
  if (!since || /第\d/.test(text) || ASKS_OF_CHANGE.test(known) || !told) return false;
  const [, up, down] = MOVED.exec(text.slice(since[0].length)) ?? [];
  if (up === undefined && down === undefined && !/持平$/.test(text)) return false;
  const [before, by, more] = numbers;
  if (more) return false;
  if (!before || !by) return true;
  const moved = up === undefined ? neg(by.value) : by.value;
  if (by.unit?.text === '%' && before.unit?.text !== '%') return grewBy(before, moved, others);
  const now = others.flatMap((c) => c.numbers).find((n) => n.unit?.text === by.unit?.text);
  return now !== undefined && before.unit?.text === by.unit?.text && equals(sub(now.value, before.value), moved);
};

/** 0.57亿元，比上年0.52亿元增长9.6%: the printed change is what the two numbers make. */
function grewBy(before: ToldNumber, moved: Exact, others: readonly Clause[]): boolean {
  const [now, more] = others.flatMap((c) => c.numbers).filter((n) => n.unit?.text === before.unit?.text);
  if (!now || more || !isPositive(before.value)) return false;
  const grown = mul(div(sub(now.value, before.value), before.value), HUNDRED);
  return compare(abs(sub(grown, moved)), TENTH) <= 0;
}
const TENTH = div(ONE, exact(10));

/** 超额完成年度计划 behind a number that does so. */
const JUDGED =
  /^(?:[已均]|已经)?(全面|圆满|如期|按期|按时|提前|超额)?(?:完成|达到|实现)了?(?:年度|全年|年初)?(?:下达)?(?:目标任务|任务目标|计划|任务|目标)(?:要求)?$/;
const isJudgement: IsAside = ({ text }, others, { due }) => {
  const [all, how] = JUDGED.exec(text) ?? [];
  const numbers = others.flatMap((c) => c.numbers);
  const [now, more] = numbers;
  if (all === undefined || !due || !now || more) return false;
  const aim = inUnitOf(due, now.unit);
  const order = aim && compare(now.value, aim);
  return order !== null && (how === '超额' ? order > 0 : order >= 0);
};

/** 已完成 before 按时报送: the one says no more than the other. */
const isPlainlyDone: IsAside = ({ text }, others) =>
  /^(?:已|均已?|已经|全部|全面)+完成$/.test(text) && others.length === 1 && /^(?:已|均)?(?:按[时期]|及时|如期|提前)[一-龥]{2,6}$/.test(others[0]!.text); // prettier-ignore

/** 方案经县委常委会审议 before 于6月28日印发: through whose hands it went, where the rule does not speak of it. */
const THROUGH = /^[一-龥]{0,12}?经[一-龥]{2,14}?(审议|审定|研究|讨论|同意|批准)(?:通过|同意|后)?$/;
const isThrough: IsAside = ({ text }, others, { known }) => {
  const deed = THROUGH.exec(text)?.[1];
  return deed !== undefined && !known.includes(deed) && others.some((c) => /\d{1,2}月\d{1,2}日(?:正式)?(?:印发|制定|出台|下发|公布|实施)$/.test(c.text)); // prettier-ignore
};

/** 增速比上年回落2.3个百分点 beside a rate whose rule says nothing of last year's. */
const RATE_MOVED =
  /^(?:增速|增幅)?(?:[较比](?:上年|去年)(?:同期)?)(?:回落|加快|放缓|收窄|扩大|提[高升]|上升|下降)了?\d+(?:\.\d+)?个百分点$/;
const isRateMoved: IsAside = ({ text }, others, { rule }) =>
  RATE_MOVED.test(text) && !/上年|去年|同比|提[高升]|回落|加快|上升|下降|改善/.test(rule) && others.some((c) => c.numbers.some((n) => n.unit?.text === '%')); // prettier-ignore

/** 考评得分88.4分 beside a place, where places are asked for: what it is the place of. */
const SCORED =
  /^(?:年度|综合|全年)?(?:考[核评]|测评|评[估价]|综合)?(?:综合)?(?:得分|分值|成绩|总分)?为?\d+(?:\.\d+)?分$/;
const isScoreOfPlace: IsAside = ({ text }, others, { known }) =>
  SCORED.test(text) &&
  others.some((c) => rankOf(c.text) !== null) &&
  /[名位]/.test(known) &&
  !/得分|分以[上下]|百分制|折算/.test(known);

/** 查处案件6起 beside 巡查43次 where 次 are counted, 事项1286项 beside 网上可办率97.98%: so many of something else, whose unit nobody asks for. */
const LIMITS = /除|含|扣|减|只|仅|另|[未没不无]/;
const GRADED = /死亡|亡人|重伤|伤亡|较大|重大|特大/;
const OF_OTHERS = /^(?:涉及|覆盖|惠及|带动|受益|其中|每|参[加与]|观众)/;
const isOfOtherUnit: IsAside = (clause, left, { known, due, all }) => {
  const { text, numbers } = clause;
  const [one, more] = numbers;
  const foreign = (n: ToldNumber): boolean =>
    n.unit !== null && !isPercentual(n.unit) && n.unit.dimension !== 'mark' && !isCounted(n.unit, known) && !(due?.unit && convert(ONE, n.unit, due.unit)); // prettier-ignore
  if (!one || more || !foreign(one) || GRADED.test(known)) return false;
  if (left.some((c) => c.numbers.length === 0 || /^(?:少|差|缺|欠|还差|剩|尚)/.test(c.text))) return false;
  const own = left.filter((c) => c.numbers.some((n) => n.unit !== null && !foreign(n)));
  const [mine, another] = own;
  if (!mine || another || mine.numbers.length > 1 || OF_OTHERS.test(mine.text) || !isNamed(mine, known)) return false;
  const { value, unit } = mine.numbers[0]!;
  if (unit?.text !== '%')
    return !LIMITS.test(text) && !text.includes('其中') && (unit?.dimension === 'count' || due !== null);
  // 1286项, of them 1260项, 97.98%: the printed rate is what the two of them make, or what they leave.
  const pieces = all.flatMap((c) => (c === clause ? [] : c.numbers)).filter((n) => n !== mine.numbers[0]);
  const [two, third] = [...pieces, one].sort((a, b) => compare(a.value, b.value));
  if (pieces.length === 0) return !LIMITS.test(text) && !text.includes('其中');
  if (
    pieces.length > 1 ||
    !two ||
    !third ||
    !two.unit ||
    two.unit.text !== third.unit?.text ||
    !isPositive(third.value)
  )
    return false;
  const share = mul(div(two.value, third.value), HUNDRED);
  return [share, sub(HUNDRED, share)].some((s) => compare(abs(sub(s, value)), ONE) < 0);
};

/** 每少1次, 每批次, 按条数: the rule counts in it. 项 of 事项 is no unit. */
const isCounted = ({ text, base }: Unit, known: string): boolean =>
  [text, base].some((unit) => {
    const at = known.split(unit).slice(0, -1);
    return at.some((before, i) => /[\d每有一二两三]$/.test(before) || /^(?:数|次)/.test(known.split(unit)[i + 1]!)) || (unit.length > 1 && at.length > 0); // prettier-ignore
  });

/** The clause says what it tells by a word that the rule or the row has. */
const isNamed = ({ text, numbers }: Clause, known: string): boolean => {
  const label = text.slice(0, numbers[0]!.at);
  return [...label].some(
    (_, i) =>
      /^[一-龥]{2}$/.test(label.slice(i, i + 2)) &&
      !EMPTY.test(label.slice(i, i + 2)) &&
      known.includes(label.slice(i, i + 2)),
  );
};
const EMPTY = /^(?:全年|年度|完成|实现|达到|全县|我县|任务|目标|开展|工作|累计|本年|今年)$/;

/** 因森林防火问题被通报批评1次: why, where the rule gives no reasons. */
const CAUSE = /(?:因|由于)[^，。；（）()\d]{2,30}?(?:先后|多次|分别)?(?=被|受到)/g;
const RULED_CAUSE = /因|由于|原因|除外|不可抗力|不(?:予|再)?扣|免/;

const tellsAnything = ({ text, numbers }: Clause): boolean =>
  numbers.length > 0 || /[一二两三四五六七八九十]+[起件个次例宗处家户人名项]|未|没有|无/.test(text);

const ASIDES: readonly IsAside[] = [
  isSource,
  isDealtWith,
  isOfTheRest,
  isMove,
  isJudgement,
  isScoreOfPlace,
  isPlainlyDone,
  isRateMoved,
  isThrough,
  isOfOtherUnit,
  (clause, others, row) => isPartOfTold(clause, others, row.known) || isPlaceBefore(clause, others, row.known),
];

/** Most cells hold no more than a number. */
const MORE_THAN_ONE = /[，；;。\n,]|因|由于/;

/** What is left of the text; itself where every clause tells something. `due` is asked for only where a clause may need it. */
export function withoutAsides(shown: string, rule: string, name: string, due: () => Quantity | null): string {
  if (!MORE_THAN_ONE.test(shown)) return shown;
  const said = RULED_CAUSE.test(rule) ? shown : shown.replace(CAUSE, '');
  const clauses = clausesIn(said);
  if (clauses.length < 2) return said;
  const row: Row = { known: `${name}，${rule}`, rule, get due() { return due(); }, all: clauses }; // prettier-ignore
  let left = clauses;
  for (const clause of clauses) {
    const others = left.filter((c) => c !== clause);
    if (others.length > 0 && ASIDES.some((isAside) => isAside(clause, others, row))) left = others;
  }
  return left.length === clauses.length ? said : left.map((c) => c.shown.trim()).join('，');
}
