/** The only place that knows what stands before a rule or in its name and changes no mark: 考核期内，…; （减分项）…; 按年度投资完成比例; 外贸进出口额（亿元）. */
import { re, turn, type Turn } from './turn';

/** 1. 1、 （1） ① 一、 （一） at the very start. */
const FIRST_MARK = /^(?:1(?:[.、]|[)）](?!\d))|\(1\)|①|一、|\(一\))(?![\d.])/;
const NEXT_MARK = /(?:^|[。；，：\n\s])(?:[2-9](?:[.、](?!\d)|[)）])|\([2-9]\)|[②-⑨]|[二三]、|\([二三]\))/;

/** 1.（1）…；（2）…: the numbers inside are those of the rule. */
const ANY_MARK = /^(?:\(\d\)|[①-⑨]|\d[)）](?!\d))/;

export const openingTurns: readonly Turn[] = [
  // 1.…；2.5条及以上: the number of an item and of the pieces in it
  turn(
    '；2. 。2. ；3. 。3. ；4. 。4.',
    re(`(?<=^1[.、][^\\n]*[；。])([2-9])\\.(?=\\d+(?:件|条|起|个|次|人|家|户|项|例|宗)(?:及|\\(含\\))?以上)`),
    '$1、',
  ),
  // 1.每发生1起扣1分: a number that no other follows says nothing of the rule
  turn('1 ① 一', new RegExp(FIRST_MARK.source, 'g'), (m, { whole }) =>
    NEXT_MARK.test(whole.slice(m[0].length)) && !ANY_MARK.test(whole.slice(m[0].length)) ? null : '',
  ),
  // 各乡镇每新增1家: who is looked at
  turn(
    '各乡镇 各镇 各县 各区 各街道 各单位 各部门 各村',
    /^各(?:乡镇|镇街|镇|县区|县市区|县\(市、区\)|县|区|街道|乡镇\(街道\)|单位|部门|村)，?(?=每(?!个?(?:乡镇|镇|县|区|街道|单位|部门|村)))/g,
    '',
  ),
  // 考核期内，完成任务得满分: when it is looked at
  turn(
    '考核期内， 考核年度内， 年度内， 截至年底， 截至12月底， 截至考核期末， 截止年底， 考核年度， 评价期内， 考评期内，',
    /^(?:(?:考核|考评|评价)(?:期|年度)内?|年度内|截[至止](?:年底|12月底|考核期末))，(?=[^，。；\d]{2})/g,
    '',
  ),
  // 按年度投资完成比例计分
  turn(
    '按年度',
    /(?<=^|[，。；的：])按年度(?=[^，。；\d]{0,14}(?:比例|率|之比)[^，。；]{0,10}(?:计|折算|得分))/g,
    '按',
  ),
  // （减分项）发生…的，每1人次扣0.5分
  turn('(减分项 (扣分项 (加分项', /^\((减分|扣分|加分)项(?:目)?\)(?=[^，。；]{2})/g, '$1项：'),
  // 外贸进出口额（亿元）不及任务数的: in what the row's figures are told
  turn(
    '(亿元) (万元) (亿美元) (万美元) (万亩) (万吨) (万人) (万人次)',
    /(?<=[额值量入资金售款积产利润])\((亿元|万元|亿美元|万美元|万亩|万吨|万人次|万人)\)(?=不及|未达|未完成|低于|达到|完成|每|比|较|超过|高于|增长)/g,
    '(单位：$1)',
  ),
];
