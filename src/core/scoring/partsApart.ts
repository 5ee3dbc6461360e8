/** The only place that sees one number of a row scored in two parts that name two things: 总量占40%，增速占60%，按排名计分 of one 排名. */
import { partName } from './partName';
import { isSame, sameThing } from './sameThing';
import { Lacking } from '../methods/context';
import type { Rule } from '../methods/rule';
import { isMissing, type InputSource, type MeasureName } from '../model/inputs';
import type { Quantity } from '../model/quantity';

/** What has a number of its own. */
const NUMBERED =
  /(?:率|比重|比例|占比|满意度|知晓度|覆盖面|总量|总额|增速|增幅|增量|规模|面积|收入|产值|[^数质力]量|[^时期系指分]数|投资|资金|[总金]额)$|^[A-Z甲乙丙丁][项类]$/;
const RATE = /率$|比重$|比例$|占比$|满意度$/;
const GROWN = /增速|增幅|增长/;
/** Of whatever the row is of. */
const COMPLETION = /^(?:任务|目标|计划|年度|总)*完成(?:率|比例)$/;
const OWN: ReadonlySet<MeasureName> = new Set(['actual', 'growth', 'completion', 'score', 'rank', 'ratio']);

/** Of which part of the year. */
const PERIOD = /上半年|下半年|前三季度|[一二三四]季度|全年|\d{1,2}月/;

/** 投资额 and 完成率 are two ways of looking at one amount, 合格率 and 完成率 are two rates. */
function apart(a: string, b: string): boolean {
  // 上半年完成率 and 全年完成率 are the same of two times.
  const [now, then] = [PERIOD.exec(a)?.[0], PERIOD.exec(b)?.[0]];
  if (now && then && now !== then) return true;
  if (!NUMBERED.test(a) || !NUMBERED.test(b) || sameThing(a, b)) return false;
  return ![
    [a, b],
    [b, a],
  ].some(([x, y]) => COMPLETION.test(x!) && !RATE.test(y!));
}

const found = new WeakMap<Rule, readonly (readonly [number, number])[]>();

function pairs(rule: Rule): readonly (readonly [number, number])[] {
  const known = found.get(rule);
  if (known) return known;
  const names = rule.parts.length > 1 ? rule.parts.map(partName) : [];
  const told = names.flatMap((a, i) => names.flatMap((b, k) => (k > i && apart(a, b) ? [[i, k] as const] : [])));
  found.set(rule, told);
  return told;
}

export const partsApart = (rule: Rule): boolean => pairs(rule).length > 0;

/** 90 ÷ 100 is the 90 of that cell. */
const ofCell = (q: Quantity): Quantity => (q.shown?.includes(' ÷ ') ? { ...q, shown: q.shown.split(' ÷ ')[0]! } : q);
const under = (q: Quantity): string | undefined => q.shown?.split(' ÷ ')[1];

interface Told {
  readonly name: MeasureName;
  readonly value: Quantity;
  /** The 100 of 90 ÷ 100. */
  readonly under: string | undefined;
}

/** Looks on while the parts are scored. */
export class Onlooker {
  readonly #told = new Map<number, Told[]>();

  constructor(private readonly rule: Rule) {}

  watching(part: number, source: InputSource): InputSource {
    if (!partsApart(this.rule)) return source;
    const told: Told[] = [];
    this.#told.set(part, told);
    return {
      number: (ask) => {
        const answer = source.number(ask);
        if (!isMissing(answer)) told.push({ name: ask.name, value: ofCell(answer.ok), under: under(answer.ok) });
        return answer;
      },
      fact: (words, about) => source.fact(words, about),
      applicable: (words) => source.applicable(words),
      counts: (labels) => source.counts(labels),
      matters: (labels) => source.matters(labels),
      grade: (labels) => source.grade(labels),
      checks: (labels) => source.checks(labels),
      scores: (labels) => source.scores(labels),
      part: (index, words) => source.part(index, words),
    };
  }

  /** Throws Lacking for the later of two parts that took the same number of the same cell; from last year's, its growth is another number. */
  check(): void {
    for (const [i, k] of pairs(this.rule)) {
      const [a, b] = [this.#told.get(i) ?? [], this.#told.get(k) ?? []];
      if ([a, b].some((x) => x.some((t) => t.name === 'last_year'))) continue;
      const [x, y] = [partName(this.rule.parts[i]!), partName(this.rule.parts[k]!)];
      // 增速每低于目标1个百分点 beside a 目标值 that the amount is held against.
      const aim =
        GROWN.test(x) === GROWN.test(y)
          ? undefined
          : b.find(
              (t) =>
                t.name === 'target' &&
                a.some((u) =>
                  u.name === 'target' ? isSame(u.value, t.value) : u.under !== undefined && u.under === t.value.shown,
                ),
            );
      if (aim)
        throw new Lacking({
          missing: `“${y}”的目标值`,
          reason: 'doubtful',
          ...(aim.value.at ? { at: aim.value.at } : {}),
          shown: aim.value.shown ?? '',
        });
      const own = b.filter((t) => OWN.has(t.name));
      const twice = own.find((t) =>
        a.some((x) => OWN.has(x.name) && x.value.shown === t.value.shown && isSame(x.value, t.value)),
      );
      if (!twice) continue;
      throw new Lacking({
        missing: `“${y}”的${twice.name === 'rank' ? '排名' : '完成值'}`,
        reason: 'doubtful',
        ...(twice.value.at ? { at: twice.value.at } : {}),
        shown: twice.value.shown ?? '',
      });
    }
  }
}
