/** The only place that knows the marks of a clause told in brackets behind it: 参与率达到90%（2分），未达到的不得分. */
import { N, re, turn, type Turn } from './turn';

export const bracketMarkTurns: readonly Turn[] = [
  // 参与率达到90%（2分），未达到的不得分: a clause with its marks in brackets
  turn(
    '分)， & 每少 每低 每缺 未 否则',
    re(
      `(?<=^|[。；：]|[；。\\n](?:\\d{1,2}[.、]|\\([一二三四五六七八九十\\d]{1,2}\\)|[①②③④⑤⑥⑦⑧⑨])|^(?:\\d{1,2}[.、]|\\([一二三四五六七八九十\\d]{1,2}\\)|[①②③④⑤⑥⑦⑧⑨]))([^，。；：()]{3,26})\\((${N})分\\)，(?=每(?:少|低|缺)|未[^，。；扣]{1,10}不得分|否则不得分)`,
    ),
    (m, { whole }) =>
      (whole.match(/\(\d+(?:\.\d+)?分\)，/g)?.length ?? 0) > 1 && !/[得扣计][\d满]|每/.test(m[1]!)
        ? `${m[1]!}的得${m[2]!}分，`
        : null,
  ),
];
