/** The group in 考评汇总: every place with its grade and the gap to the county, how grades were given, and a chart. */
import type { Gap, Standing } from '../../../model/analysis';
import { fixedText } from '../../../model/exact';
import { mark, text } from '../parts';
import type { Page } from './page';

export function standingBlock(standing: Standing, page: Page): void {
  page.block(`${standing.group || '组内'}名次（取自“${standing.sheet}”）`);
  page.header(['单位', '综合得分', '名次', '等次', '与本县相差']);
  const first = page.next;
  for (const p of standing.places) {
    const style = p.self ? 'total_text' : 'text';
    page.add([
      text(p.self ? `${p.name}（本县）` : p.name, style, p.at),
      mark(p.score, p.self ? 'total_mark' : 'mark'),
      { value: p.rank, style: p.self ? 'total_text' : 'count' },
      text(p.grade ?? '', p.self ? 'total_text' : 'count'),
      standing.self ? mark(p.score.sub(standing.self.score), p.self ? 'total_mark' : 'mark') : text('', 'mark'),
    ]);
  }
  const last = page.next - 1;
  for (const note of notes(standing)) page.across(text(note, 'note'));
  page.chart({
    type: 'column',
    title: `${standing.group || '组内'}综合得分`,
    categories: { top: first, bottom: last, left: 1, right: 1 },
    series: [{ name: '综合得分', values: { top: first, bottom: last, left: 2, right: 2 } }],
    valueFormat: '0',
  });
}

function notes(standing: Standing): string[] {
  const { ahead, behind, nextGrade, quota, gradesFrom, vetoes, missing } = standing;
  const gap = (word: string, g: Gap): string => `${word}第${g.rank}名${g.to}${fixedText(g.marks)}分`;
  const gaps = [
    ...(ahead ? [gap('距', ahead)] : []),
    ...(behind ? [gap('领先', behind)] : []),
    ...(nextGrade ? [`距${nextGrade.grade}等次${fixedText(nextGrade.marks)}分`] : []),
  ];
  return [
    ...(missing.length ? [`${missing.join('、')}得分未填，名次、等次待定。`] : []),
    ...(gaps.length ? [`${gaps.join('；')}。`] : []),
    ...(gradesFrom ? [`等次依据：${gradesFrom}${quota ? `；名额：${quota.words}` : ''}。`] : []),
    ...(vetoes.length ? [`等次否决：${vetoes.join('；')}。`] : []),
  ];
}
