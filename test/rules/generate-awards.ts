/** The only place that makes sentences that give marks, with their meaning: attainment, completion, bonuses, bands, awards, counts. */
import type { Test } from './oracle';
import { type Dice, type Sentence, floorWords, numeral, stop } from './sentence';

type Maker = (d: Dice) => Sentence;

export const attain: Maker = (d) => {
  const full = d.int(1, 12);
  const no = d.int(0, 4) === 0 ? d.decimal(0, full - 0.5, 1) : 0;
  const miss = no === 0 ? d.pick('不得分', '得0分') : `得${no}分`;
  const way = d.int(0, 4);
  const marks = d.pick(`${full}分`, '满分');
  if (way === 0) {
    const at = d.int(50, 100);
    return {
      row: 4,
      text: `覆盖率${d.pick('达到', '不低于', '≥')}${at}%${d.pick('得', '的得', '，得')}${marks}，${d.pick('否则', '低于的')}${miss}${stop(d)}`,
      full,
      meaning: { m: 'attain', if: { op: '>=', value: at }, yes: full, no },
      cases: d.cases(() => ({ actual: d.pick(at, at - 0.1, at + 0.1, d.decimal(30, 100, 1)) })),
    };
  }
  if (way === 1)
    return {
      row: 4,
      text: `${d.pick('完成年度目标任务', '完成任务', '达到目标值')}${d.pick('得', '的得', '计')}${marks}，${d.pick('未完成', '未完成的', '否则')}${miss}${stop(d)}`,
      full,
      meaning: { m: 'attain', if: { op: '>=', value: 'target' }, yes: full, no },
      cases: d.cases(() => ({ actual: d.int(90, 110), target: 100 })),
    };
  if (way === 2) {
    const strict = d.chance();
    const word = strict ? '高于' : d.pick('不低于', '达到');
    return {
      row: 12,
      text: `${word}${d.pick('全市平均水平', '全区平均值', '全省平均增速')}的得${marks}，否则${miss}${stop(d)}`,
      full,
      meaning: { m: 'attain', if: { op: strict ? '>' : '>=', value: 'average' }, yes: full, no },
      cases: d.cases(() => ({ actual: d.decimal(4, 8, 1), average: d.decimal(5, 7, 1) })),
    };
  }
  if (way === 3)
    return {
      row: 4,
      text: d.pick(
        `未发生重大安全事故的得${full}分，发生的不得分。`,
        `无重大案件得${full}分，发生的不得分。`,
        `发生重大案件的不得分，未发生的得${full}分。`,
      ),
      full,
      meaning: { m: 'attain', if: { on: 'count', op: '==', value: 0 }, yes: full, no: 0 },
      cases: d.cases(() => ({ count: d.int(0, 2) })),
    };
  const at = d.decimal(2, 6, 1);
  return {
    row: 4,
    text: `失业率控制在${at}%${d.pick('以内', '（含）以内', '以下')}得${marks}，${d.pick('超出', '超过')}不得分${stop(d)}`,
    full,
    meaning: { m: 'attain', if: { op: '<=', value: at }, yes: full, no: 0 },
    cases: d.cases(() => ({ actual: d.pick(at, Number((at + 0.1).toFixed(1)), Number((at - 0.1).toFixed(1))) })),
  };
};

export const proRata: Maker = (d) => {
  const full = d.int(2, 30);
  const way = d.int(0, 4);
  const line = d.pick(50, 60, 70, 80);
  const formula = d.pick(
    '得分=完成数/任务数×分值',
    '得分=（实际完成数÷目标任务数）×分值',
    `得分＝实际值÷目标值×${full}分`,
    '得分=完成率×分值',
  );
  const [text, zeroBelow, cap] =
    way === 0
      ? [`${formula}，${d.pick('最高不超过分值', '最高得满分', '超过满分按满分计')}`, undefined, full]
      : way === 1
        ? [
            `完成任务得满分，未完成的按${d.pick('完成比例', '比例', '实际完成比例')}${d.pick('得分', '计分')}`,
            undefined,
            full,
          ]
        : way === 2
          ? [`完成任务得满分，未完成的按比例得分，完成率低于${line}%的不得分`, line, full]
          : way === 3
            ? [`完成率${line}%以下的不得分，${line}%及以上的按完成比例计分`, line, full]
            : [
                `完成率超过${100 + line / 5}%的按${100 + line / 5}%计，得分=完成率×分值`,
                undefined,
                (full * (100 + line / 5)) / 100,
              ];
  return {
    row: 7,
    text: text + stop(d),
    full,
    meaning: { m: 'prorata', zeroBelow, cap: Number(cap.toFixed(2)) },
    cases: d.cases(() => ({ actual: d.int(0, 150), target: d.pick(60, 80, 100, 120) })),
  };
};

export const targetBonus: Maker = (d) => {
  const base = d.int(5, 30);
  const unit = d.pick(1, 1, 2, 5, 10);
  const per = d.pick(0.1, 0.2, 0.5, 1);
  const max = d.int(1, 5);
  const under = d.pick('zero' as const, 'prorata' as const);
  const miss = under === 'zero' ? '未完成不得分' : d.pick('未完成的按比例得分', '未完成按完成比例计分');
  const done = `完成目标任务得${d.pick('', '基本分')}${base}分`;
  const over = `每${d.pick('超', '超额', '超过')}${unit}${d.pick('个百分点', '%')}加${per}分，${d.pick('最高加', '最多加')}${max}分`;
  const text = d.pick(
    `${done}，${over}；${miss}`,
    `${miss}；${done}，${over}`,
    `${done}；${miss}。超额完成的，${over}`,
  );
  return {
    row: 6,
    text: text + stop(d),
    full: base,
    meaning: { m: 'bonus', base, over: { unit, per, max }, under },
    cases: d.cases(() => ({ actual: d.int(50, 150), target: 100 })),
  };
};

export const bothWays: Maker = (d) => {
  const base = d.int(5, 20);
  const [words, ref] = d.pick(
    ['全市平均水平', 'average'] as const,
    ['全区平均值', 'average'] as const,
    ['目标值', 'target'] as const,
  );
  const unit = d.pick(0.1, 0.5, 1, 1, 2);
  const [up, down] = [d.pick(0.1, 0.2, 0.5), d.pick(0.1, 0.2, 0.5, 1)];
  const maxUp = d.int(1, 4);
  const same = d.int(0, 2) === 0;
  const text = same
    ? d.pick(
        `每高于（低于）${words}${unit}个百分点，加（扣）${up}分，最多加扣${maxUp}分`,
        `以${words}为基准得${base}分，每增减${unit}个百分点，增减${up}分，增减最多不超过${maxUp}分`,
      )
    : `达到${words}得基本分${base}分，每高于${unit}个百分点加${up}分，最高加${maxUp}分；每低于${unit}个百分点扣${down}分${floorWords(d)}`;
  return {
    row: 10,
    text: text + stop(d),
    full: base,
    meaning: {
      m: 'both',
      base,
      ref,
      up: { unit, per: up, max: maxUp },
      down: same ? { unit, per: up, max: maxUp } : { unit, per: down },
    },
    cases: d.cases(() => ({ actual: d.decimal(-2, 14, 1), [ref]: d.decimal(3, 8, 1) })),
  };
};

/** 分档 from the top: every wording that has no shared boundary, so that there is one reading. */
export const bands: Maker = (d) => {
  const n = d.int(2, 4);
  const top = d.int(85, 98);
  const width = d.int(3, 10);
  const full = d.int(n + 1, 12);
  const lines = Array.from({ length: n }, (_, i) => top - i * width);
  const marks = lines.map((_, i) => full - i);
  const otherwise = d.chance() ? 0 : full - n > 1 ? 1 : 0;
  const onCompletion = d.chance();
  const name = onCompletion ? '完成率' : d.pick('满意率', '覆盖率', '合格率');
  const dash = d.pick('—', '-', '～', '~', '–', '至');
  const style = d.int(0, 3);
  const clauses = lines.map((low, i) => {
    const high = lines[i - 1];
    if (i === 0)
      return style === 1
        ? `${name}≥${low}%得${marks[i]}分`
        : `${name}${low}%${d.pick('及以上', '（含）以上')}${d.pick('得', '的得', '，得')}${marks[i]}分`;
    if (style === 0) return `${low}%（含）${dash}${high}%（不含）得${marks[i]}分`;
    if (style === 1) return d.chance() ? `≥${low}%得${marks[i]}分` : `${low}%≤${name}＜${high}%得${marks[i]}分`;
    if (style === 2) return `${low}%以上不足${high}%的得${marks[i]}分`;
    return `${low}%${dash}${high}%（不含${high}%）得${marks[i]}分`;
  });
  const last = lines[n - 1];
  const rest = `${d.pick(`低于${last}%`, `不足${last}%`)}${otherwise === 0 ? d.pick('不得分', '的不得分') : `得${otherwise}分`}`;
  return {
    row: 9,
    text: `${[...clauses, rest].join(d.pick('，', '；'))}${stop(d)}`,
    full,
    meaning: {
      m: 'bands',
      on: 'actual',
      bands: lines.map((low, i): [Test, number] => [
        { on: onCompletion ? 'completion' : 'actual', op: '>=', value: low },
        marks[i]!,
      ]),
      otherwise,
    },
    cases: d.cases(() => ({
      actual: d.pick(...lines, ...lines.map((l) => Number((l - 0.1).toFixed(1))), d.decimal(40, 100, 1)),
      ...(onCompletion ? { target: 100 } : {}),
    })),
  };
};

export const countBands: Maker = (d) => {
  const full = d.int(4, 10);
  const top = d.int(3, 6);
  const [a, b] = [full, full - 2];
  const text = `引进项目${top}个${d.pick('及以上', '（含）以上')}得${a}分，${1}${d.pick('—', '-', '至')}${top - 1}个得${b}分，没有的不得分${stop(d)}`;
  return {
    row: 9,
    text,
    full,
    meaning: {
      m: 'bands',
      on: 'count',
      bands: [
        [{ on: 'count', op: '>=', value: top }, a],
        [{ on: 'count', op: '>=', value: 1 }, b],
      ],
      otherwise: 0,
    },
    cases: d.cases(() => ({ count: d.int(0, 8) })),
  };
};

const LEVELS: readonly (readonly string[])[] = [
  ['国家级', '省级', '市级'],
  ['国家级', '自治区级', '市级'],
  ['中央', '自治区', '市级'],
];

export const awards: Maker = (d) => {
  const names = d.pick(...LEVELS).slice(0, d.int(2, 3));
  const marks = [d.pick(3, 4, 5), d.pick(2, 2.5), d.pick(1, 0.5)].slice(0, names.length);
  const cap = d.int(3, 10);
  const rule = d.pick('sum' as const, 'per_matter' as const);
  const list = d.pick(
    `获得${names.map((n, i) => `${n}表彰的每项加${marks[i]}分`).join('，')}`,
    `获${names.join('、')}表彰的，每项分别加${marks.map((m) => `${m}分`).join('、')}`,
    `获${names.map((n, i) => `${n}荣誉每项加${numeral(d, marks[i]!)}分`).join('、')}`,
  );
  const same =
    rule === 'per_matter' ? d.pick('，同一事项就高不重复计分', '，同一事项按最高级别计分') : d.pick('，可累计加分', '');
  const text = `${list}${same}，${d.pick('最高加', '累计加分不超过', '最多加')}${cap}分${stop(d)}`;
  return {
    row: 8,
    text,
    full: cap,
    meaning: {
      m: 'levels',
      sign: 'add',
      marks: Object.fromEntries(names.map((n, i) => [n, marks[i]!])),
      rule,
      cap,
    },
    cases: d.cases(() => ({
      items: Array.from({ length: d.int(0, 3) }, () =>
        rule === 'sum' ? [d.pick(...names)] : names.filter(() => d.chance()),
      ).filter((m) => m.length > 0),
    })),
  };
};

export const counts: Maker = (d) => {
  const per = d.pick(0.2, 0.5, 1, 2);
  const cap = d.int(2, 12);
  const [what, unit] = d.pick(
    ['规上工业企业', '家'],
    ['省级研发平台', '个'],
    ['招聘会', '场'],
    ['信息', '篇'],
    ['竣工项目', '个'],
  );
  const give = d.pick('得', '加');
  const limit = d.pick(`最高${give}${cap}分`, `最多${give}${cap}分`, `累计不超过${cap}分`, `最高不超过${cap}分`);
  if (d.int(0, 3) === 0) {
    const first = per + d.int(1, 3);
    return {
      row: 17,
      text: `${d.pick('新增', '获批')}1${unit}${what}得${first}分，每增加1${unit}加${per}分，最高${cap}分${stop(d)}`,
      full: cap,
      meaning: { m: 'count', key: 'count', size: 1, per, cap, first },
      cases: d.cases(() => ({ count: d.int(0, 12) })),
    };
  }
  const text = d.pick(
    `每新增${d.pick('1', '一')}${unit}${what}${give}${per}分，${limit}`,
    `每${d.pick('完成', '培育')}1${unit}${what}${give}${numeral(d, per)}分，${limit}`,
    `新增${what}，每${unit}${give}${per}分，${limit}`,
    `${limit}：每新增1${unit}${what}${give}${per}分`,
  );
  return {
    row: 17,
    text: text + stop(d),
    full: cap,
    meaning: { m: 'count', key: 'count', size: 1, per, cap },
    cases: d.cases(() => ({ count: d.int(0, 12) })),
  };
};

export const checklist: Maker = (d) => {
  const items = ['有工作机构', '有实施方案', '有专职人员', '有经费保障', '有工作台账'].slice(0, d.int(2, 5));
  const marks = items.map(() => d.pick(0.5, 1, 2));
  const style = d.int(0, 2);
  const mark = (i: number): string => (style === 1 ? '①②③④⑤'[i]! : style === 2 ? `${i + 1}.` : '');
  const text = items
    .map((x, i) => `${mark(i)}${x}${d.pick('得', '的得')}${marks[i]}分`)
    .join(style === 0 ? '，' : '；');
  return {
    row: 11,
    text: text + stop(d),
    full: Number(marks.reduce((a, b) => a + b, 0).toFixed(1)),
    meaning: { m: 'checklist', marks },
    cases: d.cases(() => ({ met: items.map(() => d.chance()) })),
  };
};
