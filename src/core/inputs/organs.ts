/** The only place that knows an organ by its level where the rule speaks of levels: 被市生态环境局约谈 is 被市级约谈. */
import { fold } from '../text/fold';

/** What an organ does to those it looks at. An honour of one of them is none of the whole level. */
const DOES = '考[核评]|评[定估价]|测评|约谈|通报批评|通报(?!表)|检查|督[查办]|批评|挂牌|抽查|验收|点名|曝光';
const ORGAN = new RegExp(
  `(国家|中央|自治区|[省市县])(?!级)[^国省市县，。；、\\d]{0,10}?(?:局|厅|办|委|办公室|委员会|领导小组|指挥部|院|部|政府)(?=(?:的)?(?:${DOES}))`,
  'g',
);
const LEVELS = /(?:国家|中央|自治区|[省市县])级/g;

/** The text with such an organ said by its level; itself where the rule names no levels, or not this one, or the organ by its name. */
export function byLevel(shown: string, rule: string): string {
  if (!/[局厅办会委组部院府]/.test(shown)) return shown;
  const above = /上级/.test(rule) && !/[国省市县]级/.test(rule);
  const levels: readonly string[] = fold(rule).text.match(LEVELS) ?? [];
  return shown.replace(ORGAN, (organ: string, level: string) =>
    rule.includes(organ)
      ? organ
      : levels.includes(`${level}级`)
        ? `${level}级`
        : above && level !== '县'
          ? '上级'
          : organ,
  );
}
