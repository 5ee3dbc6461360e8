/** The best and the worst of the group in columns of their own, headed by quality or by size, through the whole product. */
import { marked } from './bareRow';

const RANGE = '得分=标准分×（最差值－本县值）÷（最差值－最优值）。';
const BEST = '得分=最优值÷本县值×标准分。';
const SHARE = '以最高值为满分，按本县值与最高值之比计分。';
test.each([
  [RANGE, { 本县值: 5, 最优值: 3, 最差值: 11 }, '平均接电时间（天）', '3'],
  [RANGE, { 本县值: 5, 最低值: 3, 最高值: 11 }, '平均接电时间（天）', '3'],
  [RANGE, { 本县值: 5, 最优值: 3 }, '平均接电时间（天）', 'missing_input'],
  [BEST, { 本县值: 25, 最优值: 20 }, '审批平均用时（天）', '3.2'],
  [SHARE, { 本县值: '84%', 最优值: '96%' }, '联合验收率', '3.5'],
  [SHARE, { 本县值: '84%', 最高值: '96%', 最低值: '60%' }, '联合验收率', '3.5'],
])('%s %j of %s', (rule, cells, name, mark) => expect(marked(rule, cells, name, 4)).toBe(mark));
