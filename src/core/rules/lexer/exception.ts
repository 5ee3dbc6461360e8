/** The only place that cuts what is not counted: （道路交通事故除外）, （不含病假）, 除不可抗力外，. */
import { cut, type Cut } from './token';
import { Later } from '../../text/patterns';

const WHAT = '[^()，。；：、\\d扣加得分](?:[^()，。；：\\d扣加得分]){1,22}?';
const BRACKETED = new Later(
  new RegExp(`^\\((?:(${WHAT})(?:的)?(?:情况|情形)?除外|(?:不含|不包括|不包含)(${WHAT}))\\)`),
);
const LEADING = new Later(new RegExp(`^除(${WHAT})(?:的)?(?:情况|情形)?(?:以外|之外|外)，`));
const TRAILING = new Later(new RegExp(`^，(${WHAT})(?:的)?(?:情况|情形)?除外(?=[，。；\\n]|$)`));
/** Whom a clause holds for is another matter: which kind the workbook's unit is of, nobody is asked. */
const UNITS = new Later(
  /(?:县|区|市|乡镇|镇|街道|单位|部门|企业|学校|医院|村|社区|地区|机关|本数|科室)(?:、|$)|^(?:此|第|前|上述|其|本|该|以上)|另有/,
);

/** An exception from what is counted; null where it is none, or one from the units. */
export function exceptionAt(rest: string, opens: boolean): Cut | null {
  const found =
    rest[0] === '(' ? BRACKETED.exec(rest) : rest[0] === '，' ? TRAILING.exec(rest) : opens ? LEADING.exec(rest) : null;
  const what = found?.[1] ?? found?.[2];
  if (!found || what === undefined || UNITS.test(what)) return null;
  return cut('&', found[0].length, { value: what.replace(/的?(?:情况|情形)$/, '') });
}
