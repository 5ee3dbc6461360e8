/** The only place that finds several numbers told under one name, of which a row's one number is none: 受理率、办结率低于95%的; 每项每低1个百分点. */
import type { Condition } from '../../methods/rule';
import type { Source } from '../source';
import type { Statement } from '../statements';
import type { Work } from './work';

/** What has a number of its own. */
const NUMBERED =
  /(?:率|比重|比例|占比|满意度|知晓度|覆盖面|总量|总额|增速|增幅|增量|规模|[^数质力]量|人数|户数|件数|收入|[总金]额)$/;
const EACH_OF_THEM = /(?:分别|各自|均应?|都应?|各)$/;

/** 高血压、糖尿病患者规范管理率分别: of each of them. */
const listsNumbers = (words: string): boolean => {
  const names = words.replace(EACH_OF_THEM, '').split(/[、/]/);
  return names.length > 1 && (EACH_OF_THEM.test(words) || names.every((x) => NUMBERED.test(x)));
};

const EACH =
  /(?:^|[，。；：、])(?:其中)?(?:每项|各项)(?:指标|工作|任务)?，?每(?:低|少|高|超|多|差|欠|降|升|下降|上升|降低|提高|增长|减少|增加)(?:于|过)?\d|(?:^|[，。；：、])各(?:指标|率)，?每/;

export function ofSeveralNames(w: Work, statements: readonly Statement[], { text, tokens }: Source): boolean {
  const of = (c: Condition | null): string[] =>
    c === null ? []
    : c.kind === 'interval' || c.kind === 'gap' ? [c.measure.words]
    : c.kind === 'all' || c.kind === 'any' ? c.of.flatMap(of)
    : []; // prettier-ignore
  const told = [...w.bands, ...w.vetoes, ...w.adjustments.map((x) => x.a)].flatMap((x) => of(x.when));
  const stepped = w.adjustments.flatMap(({ a }) => (a.kind === 'step' ? [a.measure.words] : []));
  return (
    // 总量、增速均高于平均的得满分，一项高于的得一半: each is asked for by itself.
    (!w.bands.some((b) => b.when?.kind === 'howmany') && [...told, ...stepped].some(listsNumbers)) ||
    statements.some((s) => s.step !== null && EACH.test(text.slice(tokens[s.from]!.s, tokens[s.to - 1]!.e)))
  );
}
