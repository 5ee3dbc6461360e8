/** The only place that tells by what stands around them which words no rule keeps: 每村至少1个, 同一问题被两次通报的, 加分扣分不超过3分. */
import { compare, ONE } from '../../model/exact';
import type { Token } from '../lexer';
import { Later } from '../../text/patterns';

/** 加分扣分不超过3分: the limit of two kinds, of which a rule keeps the last. */
export const twoSigns = (t: Token, at: number, tokens: readonly Token[]): boolean => {
  const next = tokens[at + 1];
  return (
    t.code === 'k' && next?.code === 'k' && t.value !== next.value && t.value !== 'award' && next.value !== 'award'
  );
};

/** 每村至少1个: what holds of each of them is no number of the row. */
export const OF_EACH = new Later(
  /每个?(?:行政)?(?:村|乡镇|镇街|镇|街道|社区|学校|校|单位|部门|企业|支部|班)(?:应|要|须)?(?:至少|不少于|不低于|不超过|不多于|达到|配备|有)(?:\d|[一二两三四五])/,
);

/** 同一问题被两次通报的扣3分: of one matter, where nothing is said of counting it once. */
export const matterAlone = (t: Token, at: number, tokens: readonly Token[]): boolean => {
  if (t.value !== 'matter') return false;
  const end = tokens.findIndex((x, n) => n > at && /^[,;]$/.test(x.code));
  const clause = tokens.slice(at + 1, end < 0 ? undefined : end);
  const behind = tokens.slice(at + 1, at + 1 + clause.length + 3);
  const often = clause.some((x) => x.code === 'q' && x.unit?.dimension === 'count' && compare(x.number!, ONE) !== 0);
  return often && !behind.some((x) => (x.code === 'O' && x.value === 'once') || x.code === 'T');
};

/** 欠进度10%以内: how far behind, which is no number of the row. */
export const behind = (t: Token, at: number, tokens: readonly Token[]): boolean =>
  /(?:欠|差|缺|落后|滞后)进度$/.test(t.text) && /^[qc5]$/.test(tokens[at + 1]?.code ?? '');

/** 按时办结得分，超时不得分: marks for a deed, and not how many. */
export const unpriced = (t: Token, at: number, tokens: readonly Token[]): boolean =>
  t.text === '得分' &&
  /^[,;]$/.test(tokens[at + 1]?.code ?? '') &&
  tokens[at - 1]?.code === 'w' &&
  /(?:办结|完成|通过|到位|落实|开展|建立|报送|上报|召开|整改|参加)$/.test(tokens[at - 1]!.text);

/** 时效内率：30分，达标得满分: what the row is worth is no value to reach. */
export const captionMarks = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.code === ':' && tokens[at + 1]?.code === ',' && tokens[at + 2]?.code === 'H';

/** 高于各项贷款平均增幅: a mean of something else, which no list of counties holds. */
export const meanOfOthers = (t: Token, at: number, tokens: readonly Token[], words: string): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const led = before?.code === 'c' || (before?.code === 'u' && tokens[at - 2]?.code === 'c');
  if (!led || after?.code !== 'r' || after.value !== 'average') return false;
  return !/县|市|区|乡|镇|街道|单位|部门|组|类|行业|同期|同级/.test(t.text) && !words.includes(t.text + after.text);
};
