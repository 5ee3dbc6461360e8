/** The only place that knows standards for each month or quarter (每季度开工10个得满分，每少1个扣2分): a figure of the whole year does not answer them, and no cell says of how many periods it is. */
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
/** 全年12次: the figure of the year is said too. */
const OF_THE_YEAR = new Later(/(?:全年|年度|一年|每年|累计)[^，。；]{0,8}\d/);

/** 当月达到98%的，当月得0.5分: each month by itself. */
const THIS_MONTH = /当[月季][^，。；]{0,24}[，,]?(?:[^，。；\d]{0,8})?(?:当[月季]|该[月季])(?:得|计|加|扣)\d/g;

/** Where the folded text has such a standard. */
export function periodStandards(text: string): readonly RegExpMatchArray[] {
  const found = OF_THE_YEAR.test(text) ? [] : [...text.matchAll(STANDARD.pattern)];
  const places = text.includes('每') ? [...text.matchAll(EACH_PLACE.pattern)] : [];
  return [...found, ...places, ...text.matchAll(THIS_MONTH)];
}
