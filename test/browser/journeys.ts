/** The only list of ways through the states of the pane in the workbench: what a person does, and what stands there then. */
import { strToU8, zipSync } from 'fflate';
import { partsOf } from '../xlsx/parts';
import { breakOff, enter, filter, hold, hurry, keep, release, reopenHeld, select, set } from './excel';
import { openFile } from './files';
import type { Hand } from './hand';
import type { Opened } from './workbench';

/** `at` is called in each state; `seen` stands in the pane then. */
export interface Walk {
  readonly bench: Opened;
  readonly hand: Hand;
  at(state: string, seen: string | RegExp): Promise<void>;
}

export type Journey = (walk: Walk) => Promise<void>;

const READY = /将写入\d+格，写入后可撤销/;
const WRITTEN = /已写入\d+格/;
/** The pane takes a second click this soon for a double click. */
const APART_MS = 750;

const clicked = new WeakMap<Opened, number>();

/** No sooner after the last run than a second click counts. */
const apart = async (bench: Opened): Promise<void> => {
  const since = Date.now() - (clicked.get(bench) ?? 0);
  if (since < APART_MS) await bench.page.waitForTimeout(APART_MS - since);
};

const run = async ({ bench, hand }: Walk, button = '一键重算'): Promise<void> => {
  await apart(bench);
  await hand.press('button', button);
  clicked.set(bench, Date.now());
};

/** From the first look to the record kept. */
export const scoring: Journey = async (walk) => {
  const { bench, hand, at } = walk;
  await reopenHeld(bench);
  await at('01-reading', '正在读取工作表…');
  await release(bench);
  await at('02-first-run', READY);
  await hand.press('button', /^目标，/);
  await at('73-column-menu', '更改列含义');
  await hand.press('menuitem', '更改列含义');
  await at('73-column-role', /^将G列用作/);
  await hand.key('Escape');
  await hand.key('Escape');
  await select(bench, 6, 14);
  await hand.press('button', /^计分范围/);
  await at('71-scope-menu', /^所选行（第6–14行/);
  await hand.press('menuitemradio', /^所选行/);
  await at('08-selection', /将重算所选第6–14行/);
  await hand.press('button', /^计分范围/);
  await hand.press('menuitemradio', /^全表/);
  await hold(bench, 0);
  await run(walk);
  await at('04-scoring', /正在计分/);
  await hand.press('button', '取消');
  await at('16-cancelled', '已取消，工作表未改动');
  await release(bench);
  await set(bench, { editing: true });
  await run(walk);
  await at('12-editing', '正在编辑单元格');
  await set(bench, { editing: false });
  await at('05-written', WRITTEN);
  await hand.press('row', /^红，/);
  await at('70-focus-row', /^已定位到/);
  await hand.press('combobox', '责任单位');
  await hand.press('option', '县统计局');
  await at('72-unit-filter', '县统计局');
  await hand.press('combobox', '责任单位');
  await at('74-unit-open', '全部单位');
  await hand.key('Escape');
  await hand.press('button', /查看得分过程$/);
  await at('20-indicator', '得分过程');
  await hand.key('Escape');
  await enter(bench, [[7, 10, 4.9]]);
  await at('09-stale', '有1格数据已改动，得分待更新');
  await run(walk);
  await bench.status(WRITTEN);
  await hand.press('button', /较上次/);
  await at('07-changes', /→/);
  const typed = await bench.cells('N31:N31');
  await enter(bench, [[31, 14, 0.11]]);
  await bench.status(/格数据已改动/);
  await hand.press('button', '撤销本次写入');
  if (typed[0]?.[0] !== null) await bench.status(/已撤销|未撤销/);
};

/** Words nobody can score, no value, a mark typed by hand: each is settled where it shows. */
export const settling: Journey = async (walk) => {
  const { bench, hand, at } = walk;
  await bench.reopen();
  await bench.status(READY);
  await enter(bench, [
    [42, 6, '为民办实事项目每少完成1项扣0.5分，可适当加重扣分，扣完为止。'],
    [22, 9, '—'],
    [31, 14, 4.5],
  ]);
  await run(walk);
  await at('06-todo', '需要处理');
  await hand.press('button', '改写规则');
  await at('23-rewrite', /有\d+处未识别/);
  await hand.press('button', '放弃');
  await at('22-unread', /^标为人工评分$/);
  await hand.press('button', '改写规则');
  await hand.type('改写为', '每少完成1项扣0.5分，扣完为止。');
  await at('24-rewrite-read', '全部识别');
  await hand.press('button', '保存改写');
  await at('25-rewritten', '已改写');
  await hand.press('button', '撤回改写');
  await bench.pane.getByText('已改写').waitFor({ state: 'detached' });
  await hand.key('Escape');
  await hand.press('button', /^保留/);
  await bench.pane.getByRole('button', { name: /^保留/ }).waitFor({ state: 'detached' });
  await hand.press('button', '改写规则');
  await hand.type('改写为', '每少完成1项扣0.5分，扣完为止。');
  await bench.pane.getByText('全部识别').waitFor();
  await hand.press('button', '保存改写');
  await bench.pane.getByText('已改写').waitFor();
  await hand.key('Escape');
  await enter(bench, [[42, 6, '为民办实事项目每少完成2项扣1分，扣完为止。']]);
  await run(walk);
  await at('29-rewrite-changed', '原文已改动，改写未采用');
};

/** Everything that can stand in the way of a write, and the way out. */
export const failing: Journey = async (walk) => {
  const { bench, hand, at } = walk;
  await bench.reopen();
  await bench.status(READY);
  await set(bench, { protected: true });
  await run(walk);
  await at('11-protected', '工作表已保护');
  await set(bench, { protected: false });
  await filter(bench, '县发展改革局');
  await run(walk, '重试');
  await at('13-filtered', '工作表有筛选');
  await bench.page.evaluate(() => window.workbench!.host.workbook.active.applyFilter(null));
  await breakOff(bench, 2, 6);
  await run(walk);
  await at('14-broken', '写入中断，已恢复原样');
  await breakOff(bench, 0, 3);
  await run(walk);
  await at('19-other', /操作未完成|未能读取工作簿/);
  await hurry(bench);
  await set(bench, { editing: true });
  await run(walk);
  await at('18-still-editing', '单元格编辑未结束');
  await set(bench, { editing: false });
  const name = await bench.page.evaluate(() => window.workbench!.host.workbook.name);
  const lookingBeforeWrite = await hold(bench, 1);
  await run(walk);
  await lookingBeforeWrite();
  await enter(bench, [[8, 14, 1.23]]);
  await release(bench);
  await at('18-conflict', '数据已被他人改动');
  await enter(bench, [[8, 14, '']]);
  const lookingAgain = await hold(bench, 1);
  await run(walk);
  await lookingAgain();
  await set(bench, { name: '另一个工作簿.xlsx' });
  await release(bench);
  await at('18-switched', '当前工作簿已切换');
  await set(bench, { name });
  await run(walk);
  await bench.status(WRITTEN);
  await enter(bench, [[6, 14, 0.11]]);
  await bench.status(/格数据已改动/);
  await hand.press('button', '撤销本次写入');
  await at('17-undo-kept', '有1格未撤销');
  await hand.press('button', /^也恢复N6/);
  await at('10-undone', /已撤销，恢复\d+格/);
  await hold(bench, 2);
  await run(walk);
  await at('04-writing', /正在写入/);
  await release(bench);
  await bench.status(WRITTEN);
  await run(walk);
  await at('05-same', '已核对，结果无变化');
};

/** The other tabs, before and after scoring. */
export const looking: Journey = async (walk) => {
  const { bench, hand, at } = walk;
  await bench.reopen();
  await bench.status(READY);
  await hand.press('tab', '分析');
  await at('35-not-scored', '还没有得分。请先点“一键重算”。');
  await run(walk);
  await bench.status(WRITTEN);
  await at('30-loss', /共扣/);
  await hand.press('tab', '可争取');
  await at('31-win', /每项所需数值已代入规则重新计分核对/);
  await hand.press('button', /^测算前/);
  await at('32-what-if', '测算后');
  await hand.press('tab', '位次');
  await at('34-no-peers', /没有同组各县（单位）综合得分/);
  await hand.press('tab', '规则');
  await at('40-rules', '全部');
  await hand.type('查找规则文字或指标', '高标准农田建设任务');
  await hand.press('row', /高标准农田建设任务/);
  await at('21-bands', '得分过程');
  await hand.key('Escape');
  await hand.press('tab', '报告');
  await at('50-report', '月度台账');
  await hand.press('button', /^存入/);
  await at('51-report-done', /已存入/);
  await hand.press('button', '设置');
  await hand.press('button', '名次与等次');
  await at('60-settings', '等次依据');
};

/** Workbooks of another kind. */
export const others: Journey = async (walk) => {
  const { bench, hand, at } = walk;
  await bench.reopen('2023绩效考评结果');
  await bench.status(/将写入|与表中一致/);
  await run(walk);
  await bench.status(/已写入|已核对/);
  await hand.press('tab', '分析');
  await hand.press('tab', '位次');
  await at('33-standing', /第\d/);
  await bench.reopen('县直单位绩效评估指标（内容与计分合一）');
  await bench.status(READY);
  await run(walk);
  await at('25-manual', /人工评分/);
  await bench.reopen('12345热线办理绩效通报（11月）');
  await bench.status(/将写入|与表中一致/);
  await run(walk);
  await at('26-organisations', /个单位的得分/);
  await hand.press('tab', '分析');
  await hand.press('tab', '位次');
  await at('36-notice-places', '县自来水公司');
};

/** No table, a column in doubt, settings that are not to be obeyed. */
export const doubting: Journey = async (walk) => {
  const { bench, hand, at } = walk;
  await bench.reopen();
  await bench.status(READY);
  await keep(bench, 'settings', '{"version":1,"macro"');
  await bench.page.getByRole('button', { name: '重新加载窗格' }).click();
  await at('27-damaged-settings', '工作簿中的设置已损坏');
  await hand.press('button', '知道了');
  await bench.pane.getByText('工作簿中的设置已损坏').waitFor({ state: 'detached' });
  await keep(bench, 'settings', '{"version":99}');
  await bench.page.getByRole('button', { name: '重新加载窗格' }).click();
  await at('28-foreign-settings', '工作簿中的设置来自其他版本');
  await hand.press('button', '打开设置');
  await at('61-foreign-settings', '工作簿中的设置来自其他版本');
  await enter(bench, [[3, 21, '得分'], ...[6, 7, 8, 9, 10, 11, 12, 13, 14].map((row) => [row, 21, 5] as const)]);
  await hand.press('tab', '计分');
  await hand.press('button', '重新识别');
  await at('03-doubt', '请先确认1处列含义');
  await hand.press('radio', /^N列/);
  await hand.press('button', '确认');
  await bench.status(READY);
  await openFile(bench, '目录.xlsx', blank());
  await at('15-no-table', '没有找到指标表');
};

/** A workbook with nothing to score. */
function blank(): Uint8Array {
  const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>目录</t></is></c></row>';
  const parts = partsOf({ sheets: [{ name: '目录', data }] });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([n, c]) => [n, typeof c === 'string' ? strToU8(c) : c])),
  );
}
