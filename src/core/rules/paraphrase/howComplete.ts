/** The only place that counts several things told as all, some and none of them: 制度、方案、台账齐全的得3分，不齐全的得1分，均没有的不得分. */
import { Later } from '../../text/patterns';
import { MARK, re, turn, type Turn } from './turn';

const VERB = '(?:具备|建立|制定|落实|提供|配备)';
const EVERY = '(?:均|都|全部|全|皆|已|同时)';
const ONE = '(?:一|1)项';
const FEW = `(?:${ONE}(?:、|或者?|至|到|—|-)(?:缺少?|有)?(?:两|二|2)项|(?:一|1)(?:—|-|至|到|或)(?:两|二|2)项)`;
const THREE = '(?:三|3)(?:项|者|样|个|类)(?:资料|材料|内容)?';
/** In this order: what denies stands before what it denies. */
const NONE = `(?:${ONE}(?:也|都)(?:没有?|不|未|无)(?:有|${VERB})?|(?:${EVERY}+)(?:没有?|不|未|无)(?:有|${VERB})?|全缺|${EVERY}缺|没有|均无|全无)`;
const SOME = `(?:不(?:齐全|齐备|完整|完备|全)|有缺(?:项|漏|失)?(?:但未全缺)?|部分${VERB}|(?:只|仅)?(?:有|${VERB}|缺少?)?(?:其中)?(?:的)?(?:${FEW}|(?<=[有备立定实供缺中])部分))`;
const ALL = `(?:${EVERY}*(?:齐全|齐备|俱全|完整|完备)|${EVERY}+(?:有|${VERB})|一应俱全)`;
const GIVES = `(?:[得计记赋给为扣加](?:${MARK}|满分|分值)|不(?:得|计|给|赋|扣|记)分|${MARK})`;
/** One clause of the three: what it opens with, which of them it is, and what stands before its marks. */
const CLAUSE = `(?<=^|[，。；：\\n①②③④⑤)])([^，。；：①②③]{0,30}?)(?:(${NONE})|(${SOME})|(${ALL}))(?:的|者)?(?:\\([^()，。；]{2,10}项\\))?，?(?:该项|本项|此项)?(?=${GIVES})`;
/** 制度、方案、台账 */
const NAMES = '[一-龥]{2,10}(?:、[一-龥]{2,10})*(?:、|和|及|与)[一-龥]{2,10}';
const SEVERAL = /、|[和及与]/;
const BARE = new Later(new RegExp(`^(?:凡|若|如|如果|对|其中|只|仅|${THREE}|资料|材料|中)*$`));
const TRAIL = new RegExp(`(?:，|：|，且)?(?:这)?${THREE}?(?:资料|材料|中)?$`);

interface Tiers {
  readonly of: number;
  readonly names: string;
}

/** How many things there are; null when the text does not tell all, some and none of them in three clauses. */
function tiersOf(whole: string): Tiers | null {
  const found = [...whole.matchAll(re(CLAUSE))];
  const kinds = found.map((m) => (m[2] ? 'none' : m[3] ? 'some' : 'all'));
  if (found.length !== 3 || new Set(kinds).size !== 3) return null;
  if (!found.every((m) => SEVERAL.test(m[1]!) || BARE.test(m[1]!))) return null;
  const lists = [...whole.matchAll(re(NAMES))].map(([x]) => namesOf(x));
  const names = lists.find((x) => x !== null);
  if (!names || /每|%/.test(whole)) return null;
  const of = names.split('、').length;
  // One or two of three are some of them; of any other number they are not all that lies between.
  return (/(?:两|二|2)项|三|3项/.test(whole) && of !== 3) || of < 2 ? null : { of, names };
}

function namesOf(list: string): string | null {
  const bare = list.replace(TRAIL, '').replace(/^(?:同时具备|既有|查看|查阅|检查|具备|建立|有)/, '');
  const parts = bare
    .split(/、|和|及|与/)
    .map((x) => x.replace(new RegExp(`(?:${NONE}|${SOME}|${ALL}|${THREE}).*$`), ''));
  return parts.some((x) => x.length < 2) ? null : parts.join('、');
}

export const howCompleteTurns: readonly Turn[] = [
  // 同时具备制度、方案、台账得3分; 既有制度、方案，又有台账的; 有制度、有方案、有台账的
  turn(
    '、 & 没 无 未 不 缺',
    re(
      `(?<=^|[。；，：])(?:同时(?:具备|有|建立)([一-龥]{2,8}(?:、[一-龥]{2,8}?)+)|既有([一-龥]{2,8}(?:、[一-龥]{2,8})*)，又有([一-龥]{2,8}?)|有([一-龥]{2,8}(?:、有[一-龥]{2,8}?)+))的?，?(?!各|均各|分别|每)(?=${GIVES})`,
    ),
    // 各得2分 is of each of them.
    (m, { behind }) =>
      !/(?:各|均各|分别|每项)$/.test(m[0].replace(/的?，?$/, '')) &&
      re(`(?:^|[，。；])[^，。；：]{0,12}${NONE}(?:的|者)?，?(?:该项|本项|此项)?${GIVES}`).test(behind)
        ? `${m[1] ?? (m[2] ? `${m[2]}、${m[3]!}` : m[4]!.replace(/、有/g, '、'))}均具备的`
        : null,
  ),
  turn('齐 全 都 均 同时 皆 & 不 缺 部分 项 & 没 无 未 不 缺', re(CLAUSE), (m, { whole, behind }) => {
    const tiers = tiersOf(whole);
    if (!tiers) return null;
    const given = /^\d/.test(behind) ? '得' : '';
    const how = m[2]
      ? '具备0项'
      : m[3]
        ? tiers.of === 2
          ? '具备1项'
          : `具备1—${tiers.of - 1}项`
        : `具备${tiers.of}项`;
    if (!SEVERAL.test(m[1]!)) return `${how}的${given}`;
    // The names stand in the first clause, and go on in those behind it.
    const first = [...whole.matchAll(re(CLAUSE))][0]!.index === m.index;
    return `${first ? tiers.names : ''}${how}的${given}`;
  }),
  // 制度、方案、台账三项，具备3项的
  turn('具备', re(`(?<=[一-龥]、[一-龥]{2,10})${THREE}[，：](?=具备\\d项的)`), ''),
];
