/** Trial: the same sub-grammar in typescript-parsec. */
import {
  buildLexer,
  rep_sc,
  alt_sc,
  seq,
  opt_sc,
  apply,
  tok,
  expectEOF,
  expectSingleResult,
  str,
} from 'typescript-parsec';
const words =
  '每 达到 达 完成 不低于 ≥ 最多 最高 不超过 扣完 本项 该项 该小项 分值 为止 直至扣完 不足 不扣 不计 按 计算 个百分点 百分点 % ％ 人次 亿元 万元 低于 高于 超过 增加 降低 下降 减少 提高 上升 发生 新增 推迟 迟报 全市 全区 全省 全县 平均 水平 值 增速 目标值 目标任务 序时进度 及以上 以上 以内 ， , 的 分 满分'
    .split(' ')
    .concat([...'起次件家户个人天项名条处篇亩位低高超少增差缺扣减加得计记']);
words.sort((a, b) => b.length - a.length);
const WORD = 0,
  NUM = 1,
  CHAR = 2;
const lexer = buildLexer([
  [true, new RegExp('^(?:' + words.join('|') + ')', 'g'), WORD],
  [true, /^(?:[0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九十])/g, NUM],
  [true, /^[^]/g, CHAR],
]);
const any = (...ws) => alt_sc(...ws.map((w) => str(w)), nil_never);
const nil_never = {
  parse: (t) => ({ candidates: undefined, successful: false, error: { kind: 'Error', pos: t?.pos, message: 'none' } }),
};
const w1 = (list) => any(...list.split(' '));
const number = tok(NUM),
  fen = str('分'),
  de = opt_sc(str('的')),
  sep = opt_sc(any('，', ','));
const end = (t) => t.pos.index + t.text.length;
const unit = any('个百分点', '百分点', '%', '％', '人次', '亿元', '万元', ...'起次件家户个人天项名条处篇亩位');
const amount = apply(seq(number, unit), ([n, u]) => Object.assign([n.text, u.text], {}));
const marks = alt_sc(
  apply(seq(number, fen), ([n, f]) => ({ v: n.text, e: end(f) })),
  apply(str('满分'), (f) => ({ v: 'full', e: end(f) })),
);
const compare = any(
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
);
const ref = alt_sc(
  seq(opt_sc(w1('全市 全区 全省 全县')), str('平均'), opt_sc(w1('水平 值 增速'))),
  w1('目标值 目标任务 序时进度'),
);
const op = any(...'扣减加得计记'),
  bound = opt_sc(w1('及以上 以上 以内'));
const step = apply(seq(str('每'), opt_sc(compare), opt_sc(ref), amount, sep, op, marks), ([t, , , a, , o, m]) => ({
  kind: 'step',
  a,
  o: o.text,
  m: m.v,
  s: t.pos.index,
  e: m.e,
}));
const reach = apply(
  seq(w1('达到 达 完成 不低于 ≥'), amount, bound, de, sep, w1('得 计 记'), marks),
  ([t, a, , , , o, m]) => ({ kind: 'reach', a, o: o.text, m: m.v, s: t.pos.index, e: m.e }),
);
const cap = apply(seq(w1('最多 最高'), opt_sc(str('不超过')), opt_sc(op), marks), ([t, , o, m]) => ({
  kind: 'cap',
  o: o ? o.text : null,
  m: m.v,
  s: t.pos.index,
  e: m.e,
}));
const floor = alt_sc(
  apply(seq(str('扣完'), opt_sc(w1('本项 该项 该小项')), opt_sc(str('分值')), str('为止')), ([t, , , u]) => ({
    kind: 'floor',
    s: t.pos.index,
    e: end(u),
  })),
  apply(str('直至扣完'), (t) => ({ kind: 'floor', s: t.pos.index, e: end(t) })),
);
const amountEnd = seq(number, unit);
const short = apply(
  seq(
    str('不足'),
    amount,
    de,
    alt_sc(
      apply(seq(str('不扣'), opt_sc(fen)), ([x, f]) => end(f ?? x)),
      apply(str('不计'), end),
      apply(seq(str('按'), amountEnd, opt_sc(str('计算'))), ([, [, u], c]) => end(c ?? u)),
    ),
  ),
  ([t, a, , e]) => ({ kind: 'short', a, s: t.pos.index, e }),
);
const other = apply(alt_sc(tok(WORD), tok(NUM), tok(CHAR)), () => null);
const starts = new Set('每 达到 达 完成 不低于 ≥ 最多 最高 扣完 直至扣完 不足'.split(' '));
const guarded = { parse: (t) => (t && starts.has(t.text) ? phrase.parse(t) : nil_never.parse(t)) };
const phrase = alt_sc(step, reach, cap, floor, short);
const text = rep_sc(alt_sc(guarded, other));
export const read = (t) => expectSingleResult(expectEOF(text.parse(lexer.parse(t)))).filter((x) => x !== null);
