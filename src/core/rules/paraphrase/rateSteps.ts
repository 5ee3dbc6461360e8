/** The only place that knows steps of a rate that is named by what the marks go by: 未完成的按完成率每低1个百分点扣0.2分, 总量占40%（4分）. */
import { N, re, turn, type Turn } from './turn';

export const rateStepTurns: readonly Turn[] = [
  turn(
    '按完成 按照完成 按任务完成',
    re(
      `(?<=未完成(?:任务|目标|目标任务|年度任务|计划)?(?:的|者))，?按(?:照)?(?:任务|目标|计划)?完成(?:率|比例)，?(?=每[低少差降欠])`,
    ),
    '，',
  ),
  // 未完成的，按完成率计扣，每低1个百分点扣0.2分
  turn(
    '计扣 扣分 & 每',
    re(`(?<=未完成(?:的|者)?，?)按(?:照)?(?:任务|目标)?完成(?:率|比例)(?:计扣|扣分|计算扣分)，(?=每[低少差降欠])`),
    '',
  ),
  // 总量占40%（4分）: the marks of the part, which its share is of the whole
  turn('( & 占', re(`占(${N})%\\((?:满分|计|共)?(${N})分\\)(?=[，：完达])`), (m, { whole }) => {
    const pairs = [...whole.matchAll(re(`占(${N})%(?:\\((?:满分|计|共)?(${N})分\\))?`))];
    const alike = pairs.every((p) => p[2] !== undefined && Number(p[1]) * Number(m[2]) === Number(m[1]) * Number(p[2]));
    return alike && pairs.reduce((all, p) => all + Number(p[1]), 0) === 100 ? `(${m[2]!}分)` : null;
  }),
];
