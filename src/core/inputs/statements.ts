/** The only place that takes a text of several things apart into statements, each with what is told of its thing, and keeps those of the row's own. */
import { compare, ONE } from '../model/exact';
import type { Unit } from '../model/quantity';
import { convert } from '../text/units';
import { clausesIn, type Clause } from './clauses';
import { apart } from './deedFamilies';
import { bareMeasure, bareWords } from './match';
import { withoutPeriod } from './periodsTold';

/** What the rule and the row say. */
export interface Said {
  /** Folded. */
  readonly rule: string;
  readonly name: string;
}

/** A clause that names a thing, and those behind it that tell more of it. */
interface Statement {
  readonly head: Clause;
  readonly more: Clause[];
  /** What it is of, without time, place and verb. */
  readonly thing: string;
  /** The same, as written. */
  readonly said: string;
  /** 未发生…: there was none of it. */
  readonly denied: boolean;
}

/** Tells more of what stands before it: 同比增长4%, 占任务的85%, 其中…. */
const CONTINUES =
  /^(?:同比|环比|[较比]|[与和同](?:上年|去年|计划|目标)|(?:实现)?(?:增长|增幅|增速|下降|上升|提[高升]|降低|增加|减少|持平)|占|[高低优]于|超|达|为|是|排|位[列居]|[列居]|涉及|覆盖|惠及|带动|受益|其中|含|完成(?:年度|全年|目标|任务|计划|率|比例)|未完成|未达|已|均|全部|并|仍|尚|还|另|其余|剩余?|余下|因|由于|[（(\d])/;
const DENIES = /^(?:[我本全]县)?(?:均?[未没](?:有)?|无)(?:新增|发[生现]|出现|被|受到?|存在)*/;
const DENIED = /^(?:[我本全]县)?(?:均?[未没](?:有)?|无)(?:新增|发[生现]|出现|被|受到?|存在)/;
const LEAD =
  /^(?:[我本全](?:县|区|市(?!平均))|辖区|实现|完成|共计?|累计|已经?|发[生现]|出现|新?开展|组织|举办|建成|实施)+/;
const TAIL =
  /(?:同比|[较比](?:上年|去年)(?:同期)?)?(?:控制[在到]|增长|下降|上升|提[高升]|降低|增加|减少|保持在|稳定在|达到?|为|是|共计?|计|至|到|约)*$/;
const COUNTER = /(?:人次|人数|户数|起数|件数|家数|个数|[数率](?=$))$/;

const saidOf = (label: string): string => withoutPeriod(label).replace(LEAD, '').replace(TAIL, '');

const withoutCounter = (thing: string): string => (/率$/.test(thing) ? thing : thing.replace(COUNTER, ''));

/** What the clause is of: the words before its first number; all of it where it denies. */
function headOf(clause: Clause): Statement | null {
  const text = withoutPeriod(clause.text);
  const denied = DENIED.test(text);
  const label = denied ? bareWords(text).replace(DENIES, '') : /^[^\d]*/.exec(bareWords(text))![0];
  if (!denied && (CONTINUES.test(text) || !/\d/.test(text))) return null;
  const said = denied ? label.replace(/(?:等)?(?:情况|情形|问题|行为|现象)$/, '') : saidOf(label);
  const thing = denied ? said : bareMeasure(said).replace(LEAD, '');
  return thing.length < 2 ? null : { head: clause, more: [], thing, said, denied };
}

function statementsIn(clauses: readonly Clause[]): Statement[] {
  const found: Statement[] = [];
  for (const clause of clauses) {
    const next = headOf(clause);
    if (next) found.push(next);
    else if (found.length > 0) found[found.length - 1]!.more.push(clause);
    else return [];
  }
  return found;
}

/** Each two signs that stand together. */
const pairsOf = (text: string): string[] => [...text].slice(0, -1).map((_, i) => text.slice(i, i + 2));
/** Of no thing. */
const EMPTY = /^(?:年度|全年|完成|实现|达到|全县|任务|目标|工作|累计|总额|人数|情况|项目)$/;

/** 新增就业 of a row of that name, 火灾 of a rule that counts 火灾: the row's own, or else spoken of. */
function closeness({ thing, said }: Statement, { rule, name }: Said): 'named' | 'spoken' | null {
  const own = withoutCounter(bareMeasure(name));
  if (withoutCounter(thing) === own && own.length >= 3) return 'named';
  const bare = withoutCounter(said);
  // 少演12场 tells what is wanting of something.
  if (/^[少缺漏迟]/.test(bare)) return null;
  if (rule.includes(bare) || rule.includes(withoutCounter(thing))) return 'spoken';
  // 诈骗案件立案 of a row of 诈骗案件 and a rule of 立案数: one joint, and nothing else that is new.
  const known = `${name}，${rule}`;
  return bare.length >= 5 && pairsOf(bare).filter((p) => !known.includes(p)).length <= 1 ? 'spoken' : null;
}

/** What looks at the number before it, takes from it, or tells another step of the same: 核减, 其中, 验收合格, 计划. */
const TOUCHES =
  /[核审查认复抽测剔扣减除含虚退撤未没不无非待拟应约仅只另余销停逾违欠剩缺]|失[败效实]|重复|预[计期]|计划|目标|任务|实际|其中|调整|更正|上报|反馈|[局厅]|公布|发布|通报|统计|数据|受理|承办|交办|转办|总数|签约|开工|竣工|完工|建成|投[产用]|交付|达标|合格|验收|通过|入库|到位|办结|整改|销号|自评|考核|[市省]级/;
/** Words with such a sign that deny nothing. */
const HARMLESS =
  /失业|损失|接待|招待|待遇|无害化|无障碍|无人机|不动产|不良|未成年|非遗|非公|非税|减排|审批|审查|检测|监测|免除|消除|扣除/g;
/** Where something is denied, only these say that there was some after all. */
const AFTER_ALL = /[未没不]|但|另|其中|发[生现]|新增|出现|查实|认定|核实|涉/;

const CHANGES = /^(?:同比|环比|[较比与和]|增长|下降|上升|提[高升]|降低|增加|减少|持平)/;
const changes = ({ head, more }: Statement): boolean =>
  more.some((c) => CHANGES.test(c.text)) || /(?:增长|下降|上升|提[高升]|降低|增加|减少)了?\d/.test(head.text);

const unitOf = ({ head }: Statement): Unit | null => head.numbers[0]?.unit ?? null;
const alike = (a: Unit | null, b: Unit | null): boolean =>
  a === null || b === null || a.text === b.text || convert(ONE, a, b) !== null;

/** Another thing than the row's, told beside it. */
function isApart(other: Statement, own: Statement, { rule, name }: Said): boolean {
  const known = `${name}，${rule}`;
  const said = [other.head, ...other.more].map((c) => c.text).join('，').replace(HARMLESS, ''); // prettier-ignore
  if (other.denied || (own.denied ? AFTER_ALL : TOUCHES).test(gross(said, own, known))) return false;
  if (own.denied) return true;
  if (gross(said, own, known) !== said) return other.head.numbers.length === 1;
  const unit = unitOf(other);
  const base = unitOf(own);
  if (unit && base && !alike(unit, base)) return true;
  const { thing } = other;
  // 收回200份 of a 满意率 and 满意186份 may be all there were.
  if (base?.text !== '%' && /率|比例|比重|占/.test(known.replace(OF_TASK, ''))) return false;
  if (unit === null || thing.includes(own.thing) || own.thing.includes(thing)) return false;
  if (unit.text === '%' && !changes(other) && !/(?:率|比重|占比|比例|指数|度)(?:控制[在到]|[为达])?$/.test(/^[^\d]*/.exec(other.head.text)![0])) return false; // prettier-ignore
  return pairsOf(thing).filter((p) => !known.includes(p)).length >= 2 || HARM.test(thing) !== HARM.test(own.thing);
}

/** 按完成比例计分 asks for no rate of its own. */
const OF_TASK = /完成(?:任务)?(?:率|比例)|按比例|比例(?=[计得])/g;

const HARM = /受伤|重伤|轻伤/;
/** 退库3家 takes nothing from 新增9家 where the rule counts what is new, and nothing net. */
const gross = (said: string, own: Statement, known: string): string =>
  /新增/.test(own.head.text) && /新增/.test(known) && !/净/.test(known) ? said.replace(/退[库出]/g, '') : said;

/** 其中出口3.9亿元 behind the very name of the row: a part of it, of which the rule says nothing. */
function isPart(clause: Clause, { head }: Statement, { rule }: Said): boolean {
  const label = /^(?:其中|含)：?([一-龥]{2,10}?)[为是达]?(?=\d)/.exec(clause.text)?.[1];
  const [part, more] = clause.numbers;
  const [whole, another] = head.numbers;
  if (label === undefined || !part || more || !whole || another || part.end !== clause.text.length) return false;
  if (TOUCHES.test(label) || rule.includes(label) || /其中|占/.test(rule)) return false;
  return part.unit?.text === whole.unit?.text && compare(part.value, whole.value) <= 0;
}

/** 优良天数347天 beside 优良天数比率94.8%: what the rate is made of. */
const isMadeOf = (s: Statement, own: Statement): boolean =>
  own.thing !== s.thing && own.thing.includes(s.thing) && !alike(unitOf(s), unitOf(own));

/** 亡人火灾 beside 火灾: the one that is all of the other's words and more. */
function mostSpoken(spoken: readonly Statement[]): Statement | undefined {
  const longest = [...spoken].sort((a, b) => b.said.length - a.said.length)[0];
  return longest && spoken.every((s) => s === longest || (s.said.length < longest.said.length && longest.said.includes(s.said))) ? longest : undefined; // prettier-ignore
}

/** The clauses without the statements of other things; the same where the row's own is not told, or told twice. */
export function withoutOtherThings(shown: string, said: Said): string {
  const clauses = clausesIn(shown);
  const statements = clauses.length < 2 ? [] : statementsIn(clauses);
  const close = statements.map((s) => closeness(s, said));
  const named = statements.filter((_, i) => close[i] === 'named');
  const spoken = statements.filter((_, i) => close[i] === 'spoken');
  const only = named.length === 1 ? named[0] : named.length === 0 ? mostSpoken(spoken) : undefined;
  // 被市采用6条，被省采用2条 beside 上报信息58条: a deed of the same family, and another.
  const ours = { name: said.name, row: { ruleText: said.rule } };
  const apartOnly = only || spoken.length < 2 || named.length > 0 || /率|[未没不]/.test(said.rule) ? [] : statements.filter((s, i) => close[i] === null && s.more.length === 0 && apart(s.said, ours)); // prettier-ignore
  if (apartOnly.length > 0)
    return statements.flatMap((s) => (apartOnly.includes(s) ? [] : [s.head, ...s.more])).map((c) => c.shown.trim()).join('，'); // prettier-ignore
  if (!only) return shown;
  const own = only;
  // 巡河率 of a rule that speaks of it as well
  const rest =
    said.rule.split(own.said).join('，') + (named.length === 1 ? '' : `，${said.name.replace(own.said, '，')}`);
  const meant = (s: Statement, i: number): boolean =>
    s === own ||
    (close[i] !== null ? !isMadeOf(s, own) : pairsOf(s.said).some((p) => !EMPTY.test(p) && rest.includes(p)));
  const left = statements.filter((s, i) => meant(s, i) || !isApart(s, own, said));
  // 未发现返贫致贫情况 tells no more than that there was none.
  if (own.denied && left.length === 1 && own.more.length === 0) return `未发生${own.said}`;
  const kept = left.flatMap((s) => [
    s.head,
    ...s.more.filter((c) => !(s === own && named.length === 1 && isPart(c, s, said))),
  ]);
  return kept.length === clauses.length ? shown : kept.map((c) => c.shown.trim()).join('，');
}
