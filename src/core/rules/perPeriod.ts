/** The only place that knows standards for each month or quarter (每季度开工10个得满分，每少1个扣2分): a figure of the whole year does not answer them, and no cell says of how many periods it is; and other marks that nothing can answer. */
import type { Span } from '../model/span';
import type { Folded } from '../text/fold';
import { toOriginal } from './spans';
import { Later } from '../text/patterns';

const PERIOD = '每(?:个)?(?:季度|季|半年|月份|月|周|旬|学期)';
const STANDARD = new Later(
  new RegExp(
    `${PERIOD}(?:至少|应当?|须|需)?[^，。；：、()\\d扣加]{0,12}(?:不少于|不低于|达到|至少)?\\d+(?:次|个|篇|条|期|场|件|份|人次|家|户|天)[^，。；：\\d]{0,8}(?:得满分|的得|[，；](?:每)?(?:少|缺|低于|不足))`,
    'g',
  ),
);
/** 每村每年不少于1场，每少1场扣0.1分: the figure of all villages does not answer it. */
const EACH_PLACE = new Later(
  /(?<![一-龥])(?:[^，。；：\d每]{2,12})?每(?:个)?(?:行政村|村|乡镇|镇街?|街道|社区|学校|党?支部|站所|企业|县区)(?:每年|全年|年度|年内|每季度|每月)?(?:至少|应当?|须|需)?[^，。；：、()\d扣加]{0,12}(?:不少于|不低于|至少)\d+(?:次|个|篇|条|期|场|件|份|人次|家|户|天|名)[^，。；：\d]{0,8}(?:得满分|的得|[，；](?:每)?(?:少|缺|低于|不足))/g,
);
/** 每增加1个得满分: no piece is worth the whole. */
const WHOLE_EACH =
  /每(?![年月季周日百千万]|十万)(?![^，。；]{0,14}(?:[高低多少大小]于|不超过|达到|[≥≤<>]))[^，。；：、()得扣\d]{0,14}\d+(?:\.\d+)?[^，。；：、()得扣\d]{1,8}[得计]满分/g;
/** 低于平均的得半分: half a mark, or half of them. */
const HALF = new Later(
  /(?<=(?:^|[，。；])(?!每)[^，。；每]{0,20}(?:[达高低超不未平]|其余|其他|否则|以[上下内]|之间)[^，。；每]{0,14}(?:的|者)?，?)[得计记]半分(?=[，。；]|$)/g,
);
/** 全年12次: the figure of the year is said too. */
const OF_THE_YEAR = new Later(/(?:全年|年度|一年|每年|累计)[^，。；]{0,8}\d/);

/** 当月达到98%的，当月得0.5分: each month by itself. */
const THIS_MONTH = /当[月季][^，。；]{0,24}[，,]?(?:[^，。；\d]{0,8})?(?:当[月季]|该[月季])(?:得|计|加|扣)\d/g;

/** Such standards, and pieces that each were worth the whole, in the original text. */
export function unanswerableSpans(folded: Folded): Span[] {
  const { text } = folded;
  const found = OF_THE_YEAR.test(text) ? [] : [...text.matchAll(STANDARD.pattern)];
  const places = text.includes('每') ? [...text.matchAll(EACH_PLACE.pattern)] : [];
  const halves = text.includes('半分') ? [...text.matchAll(HALF.pattern)] : [];
  return [...found, ...places, ...halves, ...text.matchAll(THIS_MONTH), ...text.matchAll(WHOLE_EACH)].map((m) =>
    toOriginal({ start: m.index, end: m.index + m[0].replace(/[，；].*$/, '').length }, folded),
  );
}
