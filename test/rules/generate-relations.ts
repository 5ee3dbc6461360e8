/** The only place that makes sentences that relate a unit to others or join rules, with their meaning: ranks, weights, coefficients, N/A, parts. */
import type { Inputs, Meaning } from './oracle';
import { type Dice, type Sentence, stop } from './sentence';
import { attain, proRata, targetBonus } from './generate-awards';
import { incidents, stepDown, stepFromConstant } from './generate-deductions';

type Maker = (d: Dice) => Sentence;
const range = (d: Dice): Inputs => {
  const min = d.int(0, 20);
  const max = min + d.pick(4, 5, 8, 10, 20);
  return { min, max, actual: d.decimal(min, max, 1) };
};

export const ranks: Maker = (d) => {
  const full = d.int(6, 20);
  const way = d.int(0, 4);
  if (way === 0) {
    const per = d.pick(0.2, 0.5, 1);
    const least = d.int(0, 2);
    const text = `${d.pick('', '按全市排名计分，')}${d.pick('第1名', '第一名', '排名第一')}得${d.pick('满分', `${full}分`)}，每${d.pick('下降', '降低', '后退')}${d.pick('1', '一')}${d.pick('位', '名', '个名次')}${d.pick('扣', '减')}${per}分${least === 0 ? '，扣完为止' : `，最低得${least}分`}${stop(d)}`;
    return {
      row: 15,
      text,
      full,
      meaning: { m: 'rank_step', first: full, per, least },
      cases: d.cases(() => ({ rank: d.int(1, 30), n: 30 })),
    };
  }
  if (way === 1) {
    const text = `全市排名第1${d.pick('—', '-', '至')}3名得${full}分，第4${d.pick('—', '-', '至')}6名得${full - 2}分，${d.pick('其余不得分', '第7名及以后不得分')}${stop(d)}`;
    return {
      row: 15,
      text,
      full,
      meaning: {
        m: 'rank_table',
        table: [
          [1, 3, full],
          [4, 6, full - 2],
        ],
        otherwise: 0,
      },
      cases: d.cases(() => ({ rank: d.int(1, 11), n: 11 })),
    };
  }
  if (way === 2) {
    const rest = d.chance() ? 0 : 1;
    const text = `${d.pick('排名', '位居')}全市第1至3名的，分别得${full}分、${full - 1}分、${full - 2}分，其余${rest === 0 ? '不得分' : '得1分'}${stop(d)}`;
    return {
      row: 15,
      text,
      full,
      meaning: {
        m: 'rank_table',
        table: [
          [1, 1, full],
          [2, 2, full - 1],
          [3, 3, full - 2],
        ],
        otherwise: rest,
      },
      cases: d.cases(() => ({ rank: d.int(1, 11), n: 11 })),
    };
  }
  if (way === 3) {
    const text = `排名倒数第1名扣${3}分，倒数第2名扣${2}分，其余得满分${stop(d)}`;
    return {
      row: 15,
      text,
      full,
      meaning: {
        m: 'rank_table',
        fromBottom: true,
        table: [
          [1, 1, full - 3],
          [2, 2, full - 2],
        ],
        otherwise: full,
      },
      cases: d.cases(() => ({ rank: d.int(1, 11), n: 11 })),
    };
  }
  const text = `第一名得${full}分，第二名得${full - 1}分，${d.pick('以此类推', '依次递减')}，最低得1分${stop(d)}`;
  return {
    row: 15,
    text,
    full,
    meaning: { m: 'rank_step', first: full, per: 1, least: 1 },
    cases: d.cases(() => ({ rank: d.int(1, 30), n: 30 })),
  };
};

export const rankShare: Maker = (d) => {
  const full = d.int(4, 10);
  const [a, b] = [d.int(2, 3) * 10, d.int(5, 7) * 10];
  return {
    row: 15,
    text: `位次在全区前${a}%的得${full}分，${a}%—${b}%的得${full - 1}分，其余得${full - 2}分${stop(d)}`,
    full,
    meaning: {
      m: 'rank_share',
      bands: [
        [a, full],
        [b, full - 1],
        [null, full - 2],
      ],
    },
    cases: d.cases(() => ({ rank: d.int(1, 10), n: 10 })),
  };
};

export const coefficients: Maker = (d) => {
  const full = d.int(4, 40);
  const way = d.int(0, 5);
  const of = (row: number, text: string, meaning: Meaning, draw: () => Inputs): Sentence => ({
    row,
    text: text + stop(d),
    full,
    meaning,
    cases: d.cases(draw),
  });
  const base = d.pick(0.5, 0.6);
  const from = base * 100;
  if (way === 0)
    return of(
      20,
      `采用功效系数法计分：得分=[${from}+（实际值-最低值）÷（最高值-最低值）×${100 - from}]%×分值`,
      { m: 'spread', base },
      () => range(d),
    );
  if (way === 1)
    return of(31, '得分=（实际值-最小值）÷（最大值-最小值）×分值', { m: 'spread', base: 0 }, () => range(d));
  if (way === 2)
    return of(
      21,
      d.pick(
        '得分=本县完成值÷完成值最高县的完成值×分值',
        '各县得分按第1名的比例折算，第1名得满分',
        '以最高值为满分，其余按比例计分',
      ),
      { m: 'to_best' },
      () => ({ actual: d.int(0, 80), best: d.pick(80, 100, 125) }),
    );
  if (way === 3)
    return of(27, '达到全市平均水平的得满分；未达到的，得分=实际值÷平均值×分值', { m: 'to_average', cap: 1 }, () => ({
      actual: d.int(0, 120),
      average: d.pick(50, 64, 80, 100),
    }));
  if (way === 4)
    return of(
      24,
      d.pick('按第三方满意度测评得分（百分制）折算计分', '按考核得分（满分100分）折算计分'),
      { m: 'convert', from: 100 },
      () => ({ score: d.decimal(0, 100, 1) }),
    );
  return of(31, '得分=（参评单位数-名次+1）÷参评单位数×分值', { m: 'rank_linear' }, () => ({
    rank: d.int(1, 8),
    n: 8,
  }));
};

export const weights: Maker = (d) => {
  const [a, b] = d.pick(['领导评价', '社会评价'], ['半年考核', '年终考核'], ['平时考核', '年度考核']);
  const w = d.int(2, 8) * 10;
  const full = d.pick(100, 50, 20, 10);
  const text = d.pick(
    `${a}占${w}%，${b}占${100 - w}%，按百分制得分加权折算`,
    `${a}、${b}分别占${w}%、${100 - w}%，按百分制得分加权折算`,
  );
  return {
    row: 14,
    text: text + stop(d),
    full,
    meaning: { m: 'weighted', weights: { [a!]: w, [b!]: 100 - w }, of: 100 },
    cases: d.cases(() => ({ scores: { [a!]: d.int(0, 100), [b!]: d.int(0, 100) } })),
  };
};

export const grades: Maker = (d) => {
  const full = d.int(6, 20);
  const marks: Record<string, number> = { 优秀: full, 良好: full - 2, 一般: full - 4, 较差: 0 };
  const text = d.pick(
    `专项考评结果为优秀的得${full}分，良好的得${full - 2}分，一般的得${full - 4}分，较差的不得分`,
    `考核等次为优秀、良好、一般、较差的，分别得${full}分、${full - 2}分、${full - 4}分、0分`,
    `优秀得${full}分，良好得${full - 2}分，一般得${full - 4}分，较差得0分`,
  );
  return {
    row: 23,
    text: text + stop(d),
    full,
    meaning: { m: 'grade', marks },
    cases: d.cases(() => ({ grade: d.pick('优秀', '良好', '一般', '较差') })),
  };
};

export const between: Maker = (d) => {
  const full = d.int(4, 20);
  const low = d.int(50, 80);
  const high = low + d.pick(4, 5, 10, 20);
  return {
    row: 26,
    text: `达到${high}%得满分，${low}%及以下不得分，${low}%至${high}%之间按线性插值计分${stop(d)}`,
    full,
    meaning: {
      m: 'line',
      points: [
        [low, 0],
        [high, full],
      ],
    },
    cases: d.cases(() => ({ actual: d.decimal(40, 100, 1) })),
  };
};

/** A rule behind a condition: veto by a fact, or a row without the task. */
export const gated: Maker = (d) => {
  const inner = d.pick(proRata, stepDown, incidents)(d);
  const body = inner.text.replace(/。$/, '');
  if (d.chance()) {
    const veto = d.pick(
      '发生重大负面舆情的，该项不得分',
      '存在弄虚作假行为的，本项不得分',
      '出现数据造假的，实行一票否决，该项不得分',
    );
    return {
      row: 13,
      text: d.chance() ? `${body}；${veto}${stop(d)}` : `${veto}；${body}${stop(d)}`,
      full: inner.full,
      meaning: { m: 'choose', branches: [[{ on: 'triggered', bool: true }, 0]], otherwise: inner.meaning },
      cases: inner.cases.map((c) => ({ ...c, triggered: d.int(0, 3) === 0 })),
    };
  }
  const [words, as] = d.pick(
    ['没有此项任务的，按全市平均得分计分', 'group_average'] as const,
    ['无此项任务的，按其余指标得分率折算', 'others_rate'] as const,
    ['没有此项任务的，该项计满分', 'full'] as const,
  );
  return {
    row: 19,
    text: `${words}；有任务的，${body}${stop(d)}`,
    full: inner.full,
    meaning: { m: 'absent', as, then: inner.meaning },
    cases: inner.cases.map((c) => ({
      ...c,
      applicable: d.int(0, 2) > 0,
      group_average: d.decimal(0, inner.full, 1),
      others_score: d.int(300, 400),
      others_full: 400,
    })),
  };
};

/** ①…②… or 1.…2.…: rules with marks of their own, added up. */
export const lists: Maker = (d) => {
  const style = d.int(0, 2);
  const mark = (i: number): string => (style === 0 ? '①②③'[i]! : style === 1 ? `${i + 1}.` : `（${'一二三'[i]}）`);
  const inner = Array.from({ length: d.int(2, 3) }, () => d.pick(attain, targetBonus, stepFromConstant, incidents)(d));
  const names = ['培训组织', '宣传发动', '台账管理'];
  const text = inner.map((s, i) => `${mark(i)}${names[i]}（${s.full}分）：${s.text.replace(/。$/, '')}`).join('；');
  return {
    row: 32,
    text: text + stop(d),
    full: inner.reduce((a, s) => a + s.full, 0),
    meaning: { m: 'parts', parts: inner.map((s) => ({ full: s.full, meaning: s.meaning })) },
    cases: (inner[0] as Sentence).cases.map((_, i) => ({ parts: inner.map((s) => s.cases[i]) })),
  };
};
