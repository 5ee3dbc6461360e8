/** The only place that tells marks which another body gave (市文明办考核得分, 第三方测评得分) from the marks of the table itself. */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { strip } from './meaning';

const HEAD =
  /^(.*?)((?:综合|年度|年终|全年|专项|日常|满意度)*(?:考核|考评|测评|评价|评议|评估|评审|评定|检查|监测|调查|互评))?(?:得分|评分|打分|计分|分数|成绩|分)(?:情况)?$/;
/** Those who keep the marks of such tables, and words that name nobody. */
const OFFICE =
  /考[核评]|绩效|督[查考]|目标|评[估审定价议](?:组|小组|委|办|专班)|领导小组|工作组|专班|验收|(?:主管|牵头|责任|业务|相关|有关|县直|市直|区直|各)(?:部门|单位|科室)|^(?:部门|单位|科室)$/;
/** 市文明办, 县委组织部, 生态环境局: an organ with a field of its own. */
const ORGAN = /^(?=.{3,}).+(?:办公室|办|局|委|委员会|部|厅|署|中心|总队|支队|大队|协会)$/;
/** Those who are asked what they think. */
const ASKED =
  /^(?:第[三3]方(?:机构)?|服务对象|管理对象|(?:社会|人民)?群众|社会(?:公众|各界)?|公众|企业|市民|居民|村民|家长|学生|师生|患者|旅客|游客|职工|网民|代表委员|两代表一委员|(?:主要|分管|班子|县委|县政府|县|市)?领导|部门|单位|同级|上级|下级|民主|民意)$/;
/** 市考核得分: of the level above, where a rule says so. */
const LEVEL = /^(?:国家|省级?|自治区|市级?|州级?)$/;
const QUARTER = /^第?[一二三四1-4]季度$/;

interface Giver {
  readonly who: string;
  /** In an appraisal of their own (考核得分), not only by marks that may be this table's (评分). */
  readonly own: boolean;
}

/** Who gave the marks that a head names; null for the marks of the table, and for other heads. */
export function giverOf(header: string): Giver | null {
  const [, who = '', deed] = HEAD.exec(strip(evenText(header.split('/').pop() as string))) ?? [];
  const among = deed === '互评' && /^(?:部门|单位|科室)$/.test(who);
  if (who === '' || (OFFICE.test(who) && !among)) return null;
  const known = ORGAN.test(who) || ASKED.test(who) || (QUARTER.test(who) && deed !== undefined);
  if (LEVEL.test(who) && deed !== undefined) return { who, own: false };
  return known ? { who, own: deed !== undefined } : null;
}

const numbersIn = (c: Candidate | undefined): number[] =>
  (c?.e.texts ?? []).flatMap((t) => (/^\d+(?:\.\d+)?分?$/.test(t) ? [parseFloat(t)] : []));

/** 91.5 where no row has more than 10: marks out of a hundred. */
function passesFull(board: Board, c: Candidate): boolean {
  const full = numbersIn(board.of('full'));
  const most = Math.max(...numbersIn(c));
  return full.length > 0 && most > Math.max(...full);
}

/** A rule speaks of what they found: 按市文明办考核得分折算, 服务对象评价占30%. */
function isSpoken(board: Board, { who }: Giver): boolean {
  const found = `[^，。；：、]{0,${LEVEL.test(who) ? 0 : 6}}(?:考核|考评|测评|评价|评议|评估|互评|得分|评分|打分|成绩)`;
  const said = new RegExp(`${QUARTER.test(who) ? '季度' : who.replace(/[^一-龥\\d]/g, '.')}${found}`);
  return (board.of('rule')?.e.texts ?? []).some((rule) => said.test(evenText(rule)));
}

/**
 * What other bodies gave is a value that the rules ask for, and never where the marks of a table with rules are written. One that no rule
 * speaks of, alone, is asked about where it names an appraisal of its own.
 */
export function leaveMarksOfOthers(board: Board): void {
  if (!board.has('rule')) return;
  const given = board.free('score', 'checked_score').flatMap((c) => {
    const by = giverOf(c.header);
    return by ? [{ c, by }] : [];
  });
  const values = board.free('actual').filter((c) => giverOf(c.header) !== null);
  const others = given.filter(({ c, by }) => passesFull(board, c) || isSpoken(board, by));
  for (const { c } of others) board.give('measure', c);
  // 第三方测评得分 beside them is one of several, and not what the whole table measures.
  const beside = others.length > 0 || board.free('actual').length > values.length;
  for (const c of values) if (beside && (passesFull(board, c) || isSpoken(board, giverOf(c.header)!))) board.give('measure', c); // prettier-ignore
  const unsure = given.filter(({ c, by }) => board.isFree(c) && by.own);
  const plain = board.free('score', 'checked_score').filter((c) => giverOf(c.header) === null);
  if (unsure.length > 0 && plain.length === 0) board.ask('score', unsure.map(({ c }) => c)); // prettier-ignore
}
