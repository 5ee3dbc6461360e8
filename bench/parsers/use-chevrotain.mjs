/** Trial: the same sub-grammar in chevrotain. */
import { createToken, Lexer, EmbeddedActionsParser } from 'chevrotain';
const end = (t) => t.startOffset + t.image.length;
const starts = new Set(['每', '达到', '达', '完成', '不低于', '≥', '最多', '最高', '扣完', '直至扣完', '不足']);
const cat = {};
for (const c of [
  'Any',
  'Mei',
  'Reach',
  'CompleteW',
  'Cap',
  'NotOver',
  'Kou',
  'This',
  'Value',
  'Until',
  'UntilAll',
  'Short',
  'NotDeduct',
  'NotCount',
  'By',
  'Calc',
  'Num',
  'Unit',
  'Compare',
  'Region',
  'Avg',
  'Level',
  'Target',
  'Op',
  'Award',
  'Bound',
  'Sep',
  'De',
  'Fen',
  'Full',
])
  cat[c] = null;
const Any = createToken({ name: 'Any', pattern: Lexer.NA });
for (const c of Object.keys(cat))
  if (c !== 'Any') cat[c] = createToken({ name: c, pattern: Lexer.NA, categories: Any });
const tokens = [];
const def = (pattern, ...cs) => {
  const t = createToken({
    name: 'T' + tokens.length,
    pattern,
    categories: cs.map((c) => (c === 'Any' ? Any : cat[c])),
    line_breaks: false,
  });
  tokens.push(t);
};
const words = [];
const defs = {
  Mei: ['每'],
  Reach: ['达到', '达', '完成', '不低于', '≥'],
  Cap: ['最多', '最高'],
  NotOver: ['不超过'],
  Kou: ['扣完'],
  This: ['本项', '该项', '该小项'],
  Value: ['分值'],
  Until: ['为止'],
  UntilAll: ['直至扣完'],
  Short: ['不足'],
  NotDeduct: ['不扣'],
  NotCount: ['不计'],
  By: ['按'],
  Calc: ['计算'],
  Unit: ['个百分点', '百分点', '%', '％', '人次', '亿元', '万元', ...'起次件家户个人天项名条处篇亩位'],
  Compare: [
    '低于',
    '高于',
    '超过',
    '增加',
    '降低',
    '下降',
    '减少',
    '提高',
    '上升',
    '发生',
    '新增',
    '推迟',
    '迟报',
    ...'低高超少增差缺',
  ],
  Region: ['全市', '全区', '全省', '全县'],
  Avg: ['平均'],
  Level: ['水平', '值', '增速'],
  Target: ['目标值', '目标任务', '序时进度'],
  Op: [...'扣减加得计记'],
  Bound: ['及以上', '以上', '以内'],
  Sep: ['，', ','],
  De: ['的'],
  Fen: ['分'],
  Full: ['满分'],
};
const award = new Set(['得', '计', '记']);
for (const [c, ws] of Object.entries(defs)) for (const w of ws) words.push([w, award.has(w) ? ['Op', 'Award'] : [c]]);
words.sort((a, b) => b[0].length - a[0].length);
for (const [w, cs] of words) def(w, ...cs);
def(/[0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九十]/, 'Num');
def(/[^]/, 'Any');
const all = [...Object.values(cat).filter(Boolean), Any, ...tokens];
const lexer = new Lexer(all, { ensureOptimizations: false, positionTracking: 'onlyOffset' });
const C = cat;
class P extends EmbeddedActionsParser {
  constructor() {
    super(all, { maxLookahead: 2, skipValidations: true });
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- Chevrotain's way: its own name for itself in rules that are closures
    const $ = this;
    $.RULE('text', () => {
      const out = [];
      $.MANY(() =>
        $.OR([
          {
            GATE: () => starts.has($.LA(1).image) && $.BACKTRACK($.phrase).call($),
            ALT: () => {
              const p = $.SUBRULE($.phrase);
              $.ACTION(() => out.push(p));
            },
          },
          {
            ALT: () => {
              $.CONSUME(Any);
            },
          },
        ]),
      );
      return out;
    });
    $.RULE('phrase', () =>
      $.OR([
        { ALT: () => $.SUBRULE($.step) },
        { ALT: () => $.SUBRULE($.reach) },
        { ALT: () => $.SUBRULE($.cap) },
        { ALT: () => $.SUBRULE($.floor) },
        { ALT: () => $.SUBRULE($.short) },
      ]),
    );
    $.RULE('step', () => {
      const t = $.CONSUME(C.Mei);
      $.OPTION(() => $.CONSUME(C.Compare));
      $.OPTION1(() => $.SUBRULE($.ref));
      const a = $.SUBRULE($.amount);
      $.OPTION2(() => $.CONSUME(C.Sep));
      const o = $.CONSUME(C.Op);
      const m = $.SUBRULE($.marks);
      return $.ACTION(() => ({ kind: 'step', a, o: o.image, m: m.v, s: t.startOffset, e: m.e }));
    });
    $.RULE('reach', () => {
      const t = $.CONSUME(C.Reach);
      const a = $.SUBRULE($.amount);
      $.OPTION(() => $.CONSUME(C.Bound));
      $.OPTION1(() => $.CONSUME(C.De));
      $.OPTION2(() => $.CONSUME(C.Sep));
      const o = $.CONSUME(C.Award);
      const m = $.SUBRULE($.marks);
      return $.ACTION(() => ({ kind: 'reach', a, o: o.image, m: m.v, s: t.startOffset, e: m.e }));
    });
    $.RULE('cap', () => {
      const t = $.CONSUME(C.Cap);
      $.OPTION(() => $.CONSUME(C.NotOver));
      const o = $.OPTION1(() => $.CONSUME(C.Op));
      const m = $.SUBRULE($.marks);
      return $.ACTION(() => ({ kind: 'cap', o: o ? o.image : null, m: m.v, s: t.startOffset, e: m.e }));
    });
    $.RULE('floor', () =>
      $.OR([
        {
          ALT: () => {
            const t = $.CONSUME(C.Kou);
            $.OPTION(() => $.CONSUME(C.This));
            $.OPTION1(() => $.CONSUME(C.Value));
            const u = $.CONSUME(C.Until);
            return $.ACTION(() => ({ kind: 'floor', s: t.startOffset, e: end(u) }));
          },
        },
        {
          ALT: () => {
            const t = $.CONSUME(C.UntilAll);
            return $.ACTION(() => ({ kind: 'floor', s: t.startOffset, e: end(t) }));
          },
        },
      ]),
    );
    $.RULE('short', () => {
      const t = $.CONSUME(C.Short);
      const a = $.SUBRULE($.amount);
      $.OPTION(() => $.CONSUME(C.De));
      const last = $.OR([
        {
          ALT: () => {
            const x = $.CONSUME(C.NotDeduct);
            const f = $.OPTION1(() => $.CONSUME(C.Fen));
            return f ?? x;
          },
        },
        { ALT: () => $.CONSUME(C.NotCount) },
        {
          ALT: () => {
            $.CONSUME(C.By);
            $.SUBRULE1($.amount);
            const c = $.OPTION2(() => $.CONSUME(C.Calc));
            return c ?? $.LA(0);
          },
        },
      ]);
      return $.ACTION(() => ({ kind: 'short', a, s: t.startOffset, e: end(last) }));
    });
    $.RULE('amount', () => {
      const n = $.CONSUME(C.Num);
      const u = $.CONSUME(C.Unit);
      return $.ACTION(() => [n.image, u.image]);
    });
    $.RULE('marks', () =>
      $.OR([
        {
          ALT: () => {
            const n = $.CONSUME(C.Num);
            const f = $.CONSUME(C.Fen);
            return $.ACTION(() => ({ v: n.image, e: end(f) }));
          },
        },
        {
          ALT: () => {
            const f = $.CONSUME(C.Full);
            return $.ACTION(() => ({ v: 'full', e: end(f) }));
          },
        },
      ]),
    );
    $.RULE('ref', () =>
      $.OR([
        {
          ALT: () => {
            $.OPTION(() => $.CONSUME(C.Region));
            $.CONSUME(C.Avg);
            $.OPTION1(() => $.CONSUME(C.Level));
          },
        },
        { ALT: () => $.CONSUME(C.Target) },
      ]),
    );
    this.performSelfAnalysis();
  }
}
const parser = new P();
export const read = (t) => {
  const l = lexer.tokenize(t);
  parser.input = l.tokens;
  const r = parser.text();
  if (parser.errors.length || l.errors.length) throw new Error(JSON.stringify([parser.errors, l.errors]));
  return r;
};
