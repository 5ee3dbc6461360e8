/** The only place that makes sentences that take marks away, with their meaning: steps, incidents, late reports, brackets, levels. */
import type { Inputs, Meaning, StepMode, Test } from './oracle';
import { type Dice, type Sentence, floorWords, numeral, stop } from './sentence';

type Maker = (d: Dice) => Sentence;
type Reference = {
  readonly words: string;
  readonly ref: 'average' | 'target' | 'last_year' | 'schedule';
};

const below = (d: Dice): Reference =>
  d.pick<Reference>(
    { words: '全市平均水平', ref: 'average' },
    { words: '全区平均水平', ref: 'average' },
    { words: '全省平均值', ref: 'average' },
    { words: '全市平均增速', ref: 'average' },
    { words: '目标值', ref: 'target' },
    { words: '年度目标', ref: 'target' },
    { words: '序时进度', ref: 'schedule' },
    { words: '上年', ref: 'last_year' },
  );

const rateOf = (ref: Reference, d: Dice): Inputs => ({
  actual: d.decimal(40, 100, 1),
  [ref.ref]: d.decimal(60, 95, 1),
});

const share = (d: Dice): { unit: number; words: string } => {
  const unit = d.pick(0.1, 0.2, 0.5, 1, 1, 1, 2, 5, 10);
  return { unit, words: `${numeral(d, unit)}个百分点` };
};

/** 每低于…1个百分点扣…分 in its orders, with caps, whole steps and zero conditions. */
export const stepDown: Maker = (d) => {
  const ref = below(d);
  const { unit, words } = share(d);
  const per = d.pick(0.1, 0.2, 0.3, 0.5, 1, 1.5, 2);
  const marks = numeral(d, per);
  const full = d.int(2, 20);
  const take = d.pick('扣', '扣', '减');
  const than = ref.ref === 'last_year' ? '比' : '';
  const low = `${than}${ref.ref === 'last_year' ? `${ref.words}每下降` : `每低于${ref.words}`}${words}`;
  const lead = d.int(0, 3);
  let text =
    lead === 0 || ref.ref === 'last_year'
      ? `${low}${d.pick('', '，')}${take}${marks}分`
      : lead === 1
        ? `低于${ref.words}的，每低${words}${take}${marks}分`
        : lead === 2
          ? `达到${ref.words}得满分，每低${words}${take}${marks}分`
          : `与${ref.words}相比，每低${words}，${take}${marks}分`;
  let mode: StepMode | undefined;
  let max: number | undefined;
  const tail = d.int(0, 5);
  if (tail === 0) {
    mode = 'floor';
    text += `，不足${words}${d.pick('不扣分', '的不扣分')}`;
  } else if (tail === 1) {
    mode = 'ceil';
    text += `，不足${words}${d.pick('的按', '按')}${words}${d.pick('计算', '计')}`;
  }
  if (d.chance()) {
    max = d.decimal(1, full, 1);
    text += d.pick(`，最多扣${max}分`, `，最高扣${max}分`, `，累计扣分不超过${max}分`);
  } else text += floorWords(d);
  return {
    row: 2,
    text: text + stop(d),
    full,
    meaning: { m: 'step', ref: ref.ref, bad: 'below', unit, per, mode, max },
    cases: d.cases(() => rateOf(ref, d)),
  };
};

/** A constant in the text, and a line under which there is nothing. */
export const stepFromConstant: Maker = (d) => {
  const name = d.pick('参保率', '合格率', '群众满意率', '按期办结率', '覆盖率');
  const at = d.int(80, 100);
  const { unit, words } = share(d);
  const per = d.pick(0.1, 0.2, 0.5, 1);
  const full = d.int(2, 15);
  let text = d.pick(
    `${name}达到${at}%得满分，每低${words}扣${per}分`,
    `${name}低于${at}%的，每低${words}扣${per}分`,
    `${name}不低于${at}%，每降低${words}，扣${per}分`,
    `${name}≥${at}%得${full}分，每少${words}扣${per}分`,
  );
  let zeroIf: Test | undefined;
  if (d.chance()) {
    const line = at - d.int(5, 30);
    zeroIf = { op: '<', value: line };
    text += d.pick(`，低于${line}%的不得分`, `；低于${line}%的，该项不得分`);
  } else text += floorWords(d);
  return {
    row: 2,
    text: text + stop(d),
    full,
    meaning: { m: 'step', ref: at, bad: 'below', unit, per, zeroIf },
    cases: d.cases(() => ({ actual: d.decimal(40, 100, 1) })),
  };
};

/** More is worse: concentrations, numbers of deaths. */
export const stepUp: Maker = (d) => {
  const full = d.int(2, 10);
  const per = d.pick(0.2, 0.5, 1, 2);
  const [name, measure] = d.pick(['PM2.5年均浓度', '1微克/立方米'], ['实际死亡人数', '1人'], ['违法用地宗数', '1宗']);
  const text = `${name}超过${d.pick('控制目标', '目标值', '控制指标')}的，每${d.pick('超', '超过', '高')}${measure}${d.pick('扣', '，扣')}${per}分${floorWords(d)}${stop(d)}`;
  return {
    row: 2,
    text,
    full,
    meaning: { m: 'step', ref: 'target', bad: 'above', unit: 1, per },
    cases: d.cases(() => ({ actual: d.int(0, 60), target: d.int(5, 40) })),
  };
};

/** 完成率, relative to the task. */
export const stepOfCompletion: Maker = (d) => {
  const unit = d.pick(1, 2, 5, 10);
  const per = d.pick(0.1, 0.2, 0.5, 1);
  const full = d.int(3, 15);
  const text = d.pick(
    `未完成目标任务的，每少${unit}%扣${per}分`,
    `完成率每低于100%${unit}个百分点扣${per}分`,
    `完成率每低${unit}个百分点，扣${per}分`,
  );
  return {
    row: 2,
    text: text + floorWords(d) + stop(d),
    full,
    meaning: { m: 'step', value: 'completion', ref: 100, bad: 'below', unit, per },
    cases: d.cases(() => ({ actual: d.int(0, 130), target: d.pick(50, 80, 100, 125) })),
  };
};

const KINDS: readonly (readonly [string, string])[] = [
  ['安全生产责任事故', '起'],
  ['群体性事件', '起'],
  ['通报批评', '次'],
  ['有效投诉', '件'],
  ['卫生死角', '处'],
  ['问题', '个'],
  ['差错', '处'],
  ['违规案例', '例'],
];

export const incidents: Maker = (d) => {
  const [what, unit] = d.pick(...KINDS);
  const per = d.pick(0.1, 0.2, 0.5, 1, 2, 3);
  const full = d.int(1, 12);
  const one = d.pick('1', '1', '一');
  let text = d.pick(
    `每${d.pick('发生', '出现', '发现')}${one}${unit}${what}扣${numeral(d, per)}分`,
    `${d.pick('发生', '出现')}${what}的，每${unit}${d.pick('扣', '减')}${numeral(d, per)}分`,
    `${what}，每${unit}扣${per}分`,
    `发现${one}${unit}${what}，扣${per}分`,
    `${d.pick('存在', '发生')}${what}的，扣${per}分/${unit}`,
    `发生${what}的，按${per}分/${unit}扣分`,
  );
  let zeroAt: number | undefined;
  let max: number | undefined;
  let least: number | null = 0;
  const tail = d.int(0, 4);
  if (tail === 0) {
    zeroAt = d.int(2, 6);
    text += `，${d.pick('发生', '达到')}${zeroAt}${unit}${d.pick('及以上', '（含）以上')}的${d.pick('不得分', '，该项不得分')}`;
  } else if (tail === 1) {
    max = d.decimal(0.5, full, 1);
    text += d.pick(`，最多扣${max}分`, `，最高扣${max}分`, `，扣分不超过${max}分`, `；全年累计最多扣${max}分`);
  } else if (tail === 2 && d.chance()) {
    least = null;
    text += '，可倒扣';
  } else text += floorWords(d);
  return {
    row: 1,
    text: text + stop(d),
    full,
    meaning: { m: 'incidents', kinds: [{ key: null, per }], zeroAt, max, base: full, least },
    cases: d.cases(() => ({ count: d.int(0, 9) })),
  };
};

export const severalKinds: Maker = (d) => {
  const kinds = d.pick(['重大', '较大', '一般'], ['迟报', '漏报', '瞒报'], ['警告', '记过', '开除']);
  const used = kinds.slice(0, d.int(2, 3));
  const pers = used.map(() => d.pick(0.2, 0.5, 1, 2, 3));
  const full = d.int(4, 20);
  const style = d.int(0, 3);
  const caps = used.map((_, i) =>
    style === 3 && d.chance() ? Number((pers[i]! * d.int(2, 3)).toFixed(1)) : undefined,
  );
  let text =
    style === 0
      ? `发生${used.join('、')}问题的，每起分别扣${pers.map((p) => `${p}分`).join('、')}`
      : used
          .map(
            (k, i) =>
              `${k}的，每${style === 1 ? '起' : '次'}扣${pers[i]}分${caps[i] === undefined ? '' : `（最多扣${caps[i]}分）`}`,
          )
          .join(style === 1 ? '；' : '，');
  let max: number | undefined;
  if (d.int(0, 2) === 0) {
    max = d.int(1, full);
    text += `，合计最多扣${max}分`;
  } else text += floorWords(d);
  return {
    row: 3,
    text: text + stop(d),
    full,
    meaning: {
      m: 'incidents',
      kinds: used.map((key, i) => ({ key, per: pers[i]!, max: caps[i] })),
      max,
      base: full,
      least: 0,
    },
    cases: d.cases(() => ({ counts: Object.fromEntries(used.map((k) => [k, d.int(0, 4)])) })),
  };
};

export const lateReport: Maker = (d) => {
  const full = d.int(1, 6);
  const per = d.pick(0.1, 0.2, 0.5, 1);
  let text = `${d.pick('', '月报表', '材料报送')}每${d.pick('迟报', '逾期', '推迟', '延误')}${d.pick('1', '一')}${d.pick('天', '日', '个工作日')}${d.pick('', '，')}扣${per}分`;
  let zeroAt: number | undefined;
  let max: number | undefined;
  const tail = d.int(0, 3);
  if (tail < 2) {
    zeroAt = d.int(3, 10);
    text += `，${d.pick('迟报', '逾期')}${zeroAt}天${d.pick('及以上', '（含）以上')}的不得分`;
  } else if (tail === 2) {
    max = d.decimal(0.5, full, 1);
    text += `，最多扣${max}分`;
  } else text += floorWords(d);
  return {
    row: 16,
    text: text + stop(d),
    full,
    meaning: { m: 'late', unit: 1, per, zeroAt, max },
    cases: d.cases(() => ({ days_late: d.int(0, 12) })),
  };
};

export const brackets: Maker = (d) => {
  const ref = d.pick(['目标', 'target'] as const, ['全市平均水平', 'average'] as const);
  const width = d.int(2, 10);
  const [a, b] = [d.pick(0.1, 0.2, 0.3), d.pick(0.4, 0.5, 0.6)];
  const full = d.int(3, 10);
  const text = `低于${ref[0]}${width}个百分点以内的部分，每低1个百分点扣${a}分；超过${width}个百分点的部分，每低1个百分点扣${b}分${floorWords(d)}${stop(d)}`;
  return {
    row: 30,
    text,
    full,
    meaning: {
      m: 'brackets',
      ref: ref[1],
      bad: 'below',
      brackets: [
        [width, 1, a],
        [null, 1, b],
      ],
    },
    cases: d.cases(() => ({ actual: d.decimal(50, 100, 1), [ref[1]]: d.decimal(70, 95, 1) })),
  };
};

export const deductLevels: Maker = (d) => {
  const names = d.pick(['中央', '自治区', '市级'], ['国家级', '省级', '市级']);
  const pers = [d.pick(3, 4), d.pick(2, 1.5), d.pick(0.5, 1)];
  const full = d.int(5, 10);
  const text = d.pick(
    `受到${names.join('、')}通报批评的，每次分别扣${pers.map((p) => `${p}分`).join('、')}；同一事项按最高层级扣分，不重复扣分`,
    `受到${names.map((n, i) => `${n}通报的每次扣${pers[i]}分`).join('，')}，同一事项按最高级别扣分`,
  );
  return {
    row: 22,
    text: text + stop(d),
    full,
    meaning: {
      m: 'levels',
      sign: 'deduct',
      marks: Object.fromEntries(names.map((n, i) => [n, pers[i]!])),
      rule: 'per_matter',
    },
    cases: d.cases(() => ({
      items: Array.from({ length: d.int(0, 3) }, () => names.filter(() => d.chance())).filter((m) => m.length > 0),
    })),
  };
};

export const sharedIncidents: Maker = (d) => {
  const full = d.int(10, 40);
  const text = `每${d.pick('起', '个火点')}扣分=${full}分÷${d.pick('所辖行政村数', '辖区行政村总数')}，扣完为止${stop(d)}`;
  return {
    row: 29,
    text,
    full,
    meaning: { m: 'shared' },
    cases: d.cases(() => ({ count: d.int(0, 30), denominator: d.pick(8, 10, 16, 20, 25) })),
  };
};

export const multiplied: Maker = (d) => {
  const times = d.pick(2, 3, 5, 10);
  const full = d.int(5, 20);
  const meaning: Meaning = { m: 'incidents', kinds: [{ key: null, per: times }], base: full, least: 0 };
  const text = `被${d.pick('上级', '市级', '自治区')}${d.pick('考核', '平台')}扣分的，按被扣分值的${times}倍扣分${floorWords(d)}${stop(d)}`;
  return { row: 33, text, full, meaning, cases: d.cases(() => ({ count: d.decimal(0, 3, 1) })) };
};
