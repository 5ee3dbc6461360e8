/** The only place that knows what is given or taken on top of marks told before: 另计0.1分，另计部分最多0.5分; 在10分基础上，完成率每低. */
import { END, MARK, N, re, turn, type Turn } from './turn';

export const onTopTurns: readonly Turn[] = [
  // 每提高1个百分点另计0.1分，另计部分最多0.5分
  turn('另计', re(`(?<=每[^，。；]{2,20})另计(?=${MARK}${END})`), '加'),
  turn(
    '另计部分 另加部分 加分部分',
    re(`(?<=加${MARK}，)(?:另计|另加|加分)部分(?:最多|最高|不超过|上限为?)(?:为)?(?:加)?(?=${MARK})`),
    '最多加',
  ),
  // 未完成的，在10分基础上，完成率每低1个百分点扣0.2分
  turn(
    '基础上，完成率每',
    re(`(?<=未完成(?:任务|目标|目标任务|年度任务|计划)?的，(?:在|从)${N}分(?:的)?基础上，)完成率(?=每[低少降差])`),
    '',
  ),
];
