/** The only place that reads words alone as something that happened or did not. */
import type { Comparison, Condition } from '../../methods/rule';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import { interval, strict } from './interval';
import type { ReadCondition, Said } from './said';
import { defaultMeasure, isFiller, wordsOf } from './words';
import { Later } from '../../text/patterns';

/** 达标, 不达标 after a standard was said. */
export function reachedWord(items: readonly Item[], said: Said): ReadCondition | null {
  const word = items.find((i): i is Extract<Item, { k: 'grade' }> => i.k === 'grade' && /达标$/.test(i.label));
  if (!word || !said.reference || items.some((i) => i.k === 'words' && !isFiller(i.text))) return null;
  const op: Comparison = word.label === '达标' ? '>=' : '<';
  return { condition: interval(said.measure ?? defaultMeasure(said), op, said.reference, !strict(op)), said };
}

/** 折算的得10分: a way of counting is nothing that happens. */
/** 以下的 without a number is below nothing. */
const BARE_BOUND = /^以[上下内外]$/;

/** 止扣2分, 多扣2分: a word of degree that lost what it belongs to. */
const NO_DEED = /^(?:极?限|上限|限[额定]|止|至|直至|直到|为止|多|少|顶|共|总|总共|足|以|再|又|还|只|仅|单|计)$/;

const SCORING = new Later(
  /^(?:折算|换算|计算|计分|得分|评分|打分|考核|考评)(?:后|为|成)?$|^(?:按照?|根据|依据|视)(?![时期质量需规要]).*(?:计分|得分|评分|打分|赋分|记分)$/,
);

/** 方案出台未落实, 完成未验收: the one was done, and only the other denied. */
const HALFWAY = new Later(
  /^[^未没不无]{0,8}?(?:完成|出台|印发|建立|成立|建成|开工|竣工|立项|批复|编制|制定)(?:了|但|，)?未(?!及时|按|完全|全部|全面|如期|足额|充分|有效|严格|能|经|到位)[^未没不]{2,6}$/,
);

/** Words alone: something happened or was done. 未X is its negation, 已X未Y both. */
export function readEvent(
  items: readonly Item[],
  said: Said,
  text: string,
  tokens: readonly Token[],
): ReadCondition | null {
  const words = wordsOf(items, text, tokens);
  if (HALFWAY.test(words)) return null;
  if (
    !words ||
    isFiller(words) ||
    NO_DEED.test(words) ||
    BARE_BOUND.test(words) ||
    /满分/.test(words) ||
    SCORING.test(words)
  )
    return null;
  return { condition: eventCondition(words), said };
}

export const eventOf = (words: string, said: Said): ReadCondition => ({ condition: eventCondition(words), said });

/** Fixed names in which 不, 未, 无, 没 deny nothing. */
const DENIES_NOTHING =
  /两不愁|(?<=.{2})不(?:当|力|实|符|公)(?![.一-龥])|不(?:动产|良|见面|锈|孕|忘初心|稳定因素|放心|法|明|可移动|合理低价|重不漏)|一个不少|(?:隐瞒|瞒案|知情)不[报告]|压案不查|有案不[查立]|拒不[一-龥]{2}|久拖不[决办]|应[报批办收查改]不[报批办收查改]|屡[禁教查]不[止改]|推诿不[办理]|未(?:成年|利用地|来|病|保|爆)|没收|无(?:障碍|偿|害化|纸化|公害|人机|缝衔接|(?:烟|诈|毒|废|黑|疫|毒品|传销|邪教)(?=社区|村|乡|镇|县|城市|单位|机关|学校|校园|医院|场所|小区|企业)|物业小区)/g;

/** The same text, as long, with such names made unreadable. */
const withoutNames = (words: string): string => words.replace(DENIES_NOTHING, (m) => '〇'.repeat(m.length));

function eventCondition(whole: string): Condition {
  const words = whole.replace(/(?<=.{2})的?(?:单位|县区|乡镇|部门|地区)$/, '');
  const both = /^(?:已经|已)(.+?)(?:但|且|，)?(?:未|没有)(.+)$/.exec(words);
  if (both)
    return {
      kind: 'all',
      of: [
        { kind: 'event', words: both[1] as string, negated: false },
        { kind: 'event', words: both[2] as string, negated: true },
      ],
    };
  // 通过初评未获奖: one deed done, another not
  const part =
    /^((?:通过|申报|参加|参评|入围|进入|获得|列入|纳入|提交)[^未没不]{1,8}?)(?:但|，)?(?:未|没有)(.{2,})$/.exec(words);
  if (part)
    return {
      kind: 'all',
      of: [
        { kind: 'event', words: part[1] as string, negated: false },
        { kind: 'event', words: part[2] as string, negated: true },
      ],
    };
  const done = /^已经?(?=.{2})(?!未|没)(.+)$/.exec(words);
  if (done) return eventCondition(done[1] as string);
  // 无障碍设施改造到位, 无诈社区: names, nothing that is lacking
  const lacking = /^(?:无|没有)(?=.{2,}$)/.exec(withoutNames(words));
  if (lacking) return { kind: 'event', words: words.slice(lacking[0].length), negated: true };
  const none = /^(.*?)零(发生|事故|新增|上访|投诉|死亡|报告|增长)$/.exec(words);
  if (none)
    return {
      kind: 'event',
      words: `${(none[1] as string).replace(/^(?:实现|保持|做到)/, '')}${none[2]}`,
      negated: true,
    };
  if (/未.先|应.{1,2}未|该.未|未.{1,2}先/.test(words)) return { kind: 'event', words, negated: false };
  const without = /^(.{0,8}?)无(?!故|障碍|害|偿|证|线|人|效|关|力|形|论|法)(?=.{3,}$)/.exec(withoutNames(words));
  if (without) {
    const [denied, before] = without as unknown as [string, string];
    return { kind: 'event', words: `${words.slice(0, before.length)}有${words.slice(denied.length)}`, negated: true };
  }
  // 存在未完成整改任务: what is found is something undone, and the finding is not denied.
  if (/^(?![未没不无]).{0,6}?(?:存在|发现|出现|发生)(?:有)?(?:未|不(?![存再])|没有)/.test(words))
    return { kind: 'event', words, negated: false };
  // 因未整改引发事故: the denial is in the cause, what happened is not denied.
  if (/^(?:因|由于|对|将)|^(?:未|没有).{1,10}(?:造成|导致|引发|致使)/.test(words))
    return { kind: 'event', words, negated: false };
  const negation = /^(.{0,8}?)(未能|未按|未|没有|没|不能|不(?!满意|合格|足))(.+)$/.exec(withoutNames(words));
  if (negation) {
    const [, before, denial] = negation as unknown as [string, string, string];
    // 全部不达标 denies each of them, and is not the opposite of 全部达标.
    if (/(?:全部|全都|均|都|皆|所有[^，。；]{0,6})$/.test(before)) return { kind: 'event', words, negated: false };
    const kept = words.slice(before.length + (denial === '未按' ? 1 : denial.length));
    return { kind: 'event', words: `${words.slice(0, before.length)}${kept}`, negated: true };
  }
  const exists = /^有(.{2,})$/.exec(words);
  if (exists) return eventCondition(exists[1] as string);
  if (/^(?:有|存在|出现|发生)(?:则|的)?$/.test(words)) return { kind: 'event', words: '', negated: false };
  if (/^(?:没有|无|未有|没有的|未)$/.test(words)) return { kind: 'event', words: '', negated: true };
  return { kind: 'event', words, negated: false };
}
