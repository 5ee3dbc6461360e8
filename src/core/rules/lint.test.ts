/** What is odd in a rule: sentences of the field, and what is found in them. */
import { ofDouble } from '../model/exact';
import { lintRule } from './lint';
import { readRule } from './read';

const found = (text: string, full?: number): string[] => {
  const { rule } = readRule(text);
  expect(rule).not.toBeNull();
  return lintRule(rule!, full === undefined ? null : ofDouble(full)).map((f) =>
    [f.code, ...Object.values(f.values)].join(' '),
  );
};

test.each([
  ['有空档', '满意度90分以上得10分，80—89分得8分，80分以下得5分。', ['bands_overlap 80分', 'bands_gap 89分 90分']],
  ['界限值两档都不含', '合格率高于90%得5分，低于90%得3分。', ['bands_gap 90% 90%']],
  ['界限值两档都含', '合格率不低于90%得5分，不高于90%得3分。', ['bands_overlap 90%']],
  ['相接', '合格率不低于90%得5分，80%（含）—90%（不含）得3分，低于80%不得分。', []],
  ['一档包含另一档', '覆盖率达到5%得1分；达到10%得2分；达到15%以上得3分。', []],
  ['其余有档', '合格率高于90%得5分，低于80%得3分，其余得4分。', []],
  ['按件数分档没有空档', '引进项目5个以上得6分，3至4个得4分，1至2个得2分，不足1个不得分。', []],
  [
    '中间一档反而少',
    '合格率95%以上得5分，90%以上不足95%得1分，不足90%得2分。',
    ['bands_disordered 合格率90%—95%（不含）'],
  ],
  ['完成得多反而少', '完成率90%以上得3分，80%以上不足90%得5分，不足80%不得分。', ['bands_disordered 完成率90%以上']],
  ['控制指标两头不得分', '完成率85%—100%得满分，低于85%或高于100%不得分。', []],
  ['越低越好', '漏损率不高于9%得5分，高于9%不高于12%得3分，高于12%不得分。', []],
  ['后一名多于前一名', '第1名得10分，第2名得12分，其余不得分。', ['bands_disordered 第2名12分']],
  ['没有写扣完为止', '每发生1起进京非访扣3分。', ['deduction_unbounded']],
  ['写了扣完为止', '每发生1起进京非访扣3分，扣完为止。', []],
  ['扣分有限额', '每发生1起进京非访扣3分，最多扣6分。', []],
])('%s：%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['扣分可能超过分值', '未成立领导小组扣3分，未制定方案扣3分。', 5, ['deduction_unbounded']],
  ['扣分不会超过分值', '未成立领导小组扣2分，未制定方案扣3分。', 5, []],
  ['限额不会达到', '未成立领导小组扣1分，未制定方案扣1分，最多扣3分。', 5, ['cap_unreachable 扣分不超过3分']],
  ['标准中的分与分值不一致', '完成年度目标任务得3分，未完成不得分。', 5, ['mark_in_text_differs 3 5']],
  ['标准中的分与分值一致', '完成年度目标任务得3分，未完成不得分。', 3, []],
  ['各项相加与分值一致', '建立领导机构得1分，制定方案得1分，召开推进会得1分，台账齐全得2分。', 5, []],
  ['限额大于分值', '每发生1起进京非访扣1分，最多扣5分。', 3, ['cap_unreachable 扣分不超过5分']],
  ['限额不大于分值', '每发生1起进京非访扣1分，最多扣3分。', 3, []],
  ['最高得分与分值不一致', '每新增1家规上工业企业得1分，最高得8分。', 10, ['mark_in_text_differs 8 10']],
  [
    '基本分加最多加分都不等于分值',
    '完成目标任务得8分，每超过1个百分点加0.5分，最多加2分；未完成不得分。',
    9,
    ['mark_in_text_differs 10 9'],
  ],
  [
    '有加有扣，从分值起计',
    '每高于全市平均1个百分点加0.5分，最多加3分；每低于全市平均1个百分点扣0.5分，扣完为止。',
    10,
    [],
  ],
  [
    '文中写明的基准分与分值不同',
    '基准分1分。每高于全省平均水平1个百分点加0.1分，最多加2分。',
    10,
    ['mark_in_text_differs 1 10'],
  ],
  ['加分不与分值相比', '完成目标任务得8分，每超过1个百分点加0.5分，最多加2分；未完成不得分。', 10, []],
])('%s：%s（分值%d分）', (_, text, full, expected) => {
  expect(found(text, full)).toEqual(expected);
});

test('findings stand where their bands stand', () => {
  const text = '合格率高于90%得5分，低于90%得3分。';
  const [gap] = lintRule(readRule(text).rule!);
  expect(text.slice(gap!.span.start, gap!.span.end)).toBe('合格率高于90%得5分，低于90%得3分');
});
