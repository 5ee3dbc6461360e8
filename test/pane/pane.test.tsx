/** @jest-environment jsdom */
import './dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRef } from '../../src/core/model/area';
import { valueOf } from '../../src/core/model/snapshot';
import { HostFailure } from '../../src/host/port';
import { readSnapshot } from '../../src/host/xlsx';
import { coreEngine } from '../../src/session/coreEngine';
import { Session } from '../../src/session/session';
import { Pane } from '../../src/taskpane/frame/Pane';
import { MemoryHost } from '../session/memoryHost';

const file = '2024绩效考评指标表.xlsx';
const book = readSnapshot(new Uint8Array(readFileSync(join(__dirname, '../../samples', file))), file);
const sheet = '2024年指标表';
const cell = (row: number, col: number): CellRef => ({ sheet, row, col });
const theme = { dark: () => false, watch: () => () => undefined };

/** The pane on the 2024 workbook, opened; each look at the clock is a minute later. */
async function pane(prepare: (host: MemoryHost) => void = () => undefined) {
  const host = new MemoryHost(book);
  prepare(host);
  let minute = 0;
  const now = (): Date => new Date(2024, 11, 20, 16, minute++);
  const session = new Session({ host, engine: async () => coreEngine, now, pause: async () => undefined });
  const user = userEvent.setup();
  render(<Pane session={session} theme={theme} opens={false} />);
  await session.open();
  await screen.findAllByText(/第\d+–\d+行/, {}, { timeout: 15_000 });
  return { host, session, user };
}

const run = (): HTMLElement => screen.getByRole('button', { name: '一键重算' });
const settle = (session: Session, phase: string): Promise<void> =>
  waitFor(() => expect(session.state.phase.s).toBe(phase), { timeout: 15_000 });

jest.setTimeout(60_000);
/** The session changes by itself; what it leads to is waited for instead. */
beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

test('what was recognised stands there before anything is written; one click writes, one click puts back', async () => {
  const { host, session, user } = await pane();
  expect(screen.getByText(/2024年指标表，70项/)).toBeTruthy();
  expect(screen.getByText(/将写入\d+格，写入后可撤销/)).toBeTruthy();
  await user.click(run());
  await settle(session, 'written');
  expect(screen.getByRole('region', { name: '综合得分' })).toBeTruthy();
  expect(valueOf(host.snapshot, cell(8, 14))).not.toBe('');
  await user.click(screen.getByRole('button', { name: '撤销本次写入' }));
  await settle(session, 'undone');
  expect(valueOf(host.snapshot, cell(8, 14))).toBe('');
});

test('Ctrl+Enter scores from anywhere', async () => {
  const { session, user } = await pane();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await settle(session, 'written');
});

test('a failure stands above the button with its way out, and the marks say that they are not written', async () => {
  const { host, session, user } = await pane();
  host.fault('apply', new HostFailure('protected', `“${sheet}”设有工作表保护，未写入任何内容。`));
  await user.click(run());
  await settle(session, 'failed');
  expect(within(screen.getByRole('alert')).getByText('工作表已保护')).toBeTruthy();
  expect(screen.getByText('未写入')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '重试' }));
  await settle(session, 'written');
  expect(screen.queryByText('未写入')).toBeNull();
});

test('lists: arrows move, Enter selects the cell, the arrow button opens the detail, Esc comes back to the row', async () => {
  const { host, session, user } = await pane();
  await user.click(run());
  await settle(session, 'written');
  const rows = within(screen.getByRole('grid', { name: '预警清单' })).getAllByRole('row');
  rows[0]!.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(rows[1]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(host.revealed).toHaveLength(1));
  expect(document.activeElement).toBe(rows[1]);
  await user.keyboard('{ArrowRight}{Enter}');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'), { timeout: 15_000 });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(rows[1]));
});

test('figures are said to be of before once a cell has changed', async () => {
  const { host, session, user } = await pane();
  await user.click(run());
  await settle(session, 'written');
  host.type(cell(8, 10), 1);
  await screen.findByText('有1格数据已改动，得分待更新');
  expect(screen.getByText('数据已变动')).toBeTruthy();
  await user.click(run());
  await settle(session, 'written');
  await user.click(screen.getByRole('button', { name: /较上次/ }));
  expect(screen.getByRole('button', { name: "定位到'2024年指标表'!J8" })).toBeTruthy();
});

test('a rewritten rule is read as it is typed, gives a mark, and can be withdrawn', async () => {
  const unread = '为民办实事项目每少完成1项扣0.5分，视情况可适当加重扣分，扣完为止。';
  const { session, user } = await pane((host) => host.type(cell(42, 6), unread));
  await user.click(run());
  await settle(session, 'written');
  await user.click(screen.getAllByRole('button', { name: '改写规则' })[0]!);
  const area = await screen.findByRole('textbox', { name: '改写为' }, { timeout: 15_000 });
  const title = document.activeElement?.textContent;
  const save = screen.getByRole('button', { name: '保存改写' });
  await user.clear(area);
  await user.click(area);
  await user.paste('每少完成1项扣0.5分，扣完为止。');
  await screen.findByText('全部识别', {}, { timeout: 15_000 });
  await user.click(save);
  const badge = await screen.findByText('已改写', {}, { timeout: 15_000 });
  expect(badge).toBeTruthy();
  expect(title).toBeTruthy();
  expect(session.snapshot?.sheets.some((s) => s.ours === '计分规则')).toBe(true);
  await user.click(screen.getByRole('button', { name: '撤回改写' }));
  await waitFor(() => expect(screen.queryByText('已改写')).toBeNull(), { timeout: 15_000 });
});

test('a rewritten rule whose original has changed since is told and not applied', async () => {
  const { host, session, user } = await pane();
  const { text } = session.state.appraisal!.rules.find((r) => r.rows.some(({ row }) => row === 42))!;
  await session.rewrite(text, '每少完成1项扣0.5分，扣完为止。');
  host.type(cell(42, 6), '每少完成2项扣1分，扣完为止。');
  await user.click(run());
  await settle(session, 'written');
  expect(screen.getByRole('heading', { name: '原文已改动，改写未采用' })).toBeTruthy();
  const rule = session.state.appraisal!.rules.find((r) => r.rows.some(({ row }) => row === 42))!;
  expect(rule.rewritten).toBeNull();
});

test('a convention switched in the detail changes the mark of that rule at the next run, and the choice stays', async () => {
  const { host, session, user } = await pane();
  await user.click(run());
  await settle(session, 'written');
  const mark = (): unknown => valueOf(host.snapshot, cell(8, 14));
  const others = (): unknown => [7, 10, 12].map((row) => valueOf(host.snapshot, cell(row, 14)));
  const [before, unmoved] = [mark(), others()];
  await user.click(screen.getByRole('button', { name: '固定资产投资：查看得分过程' }));
  const floor = await screen.findByRole('radio', { name: /^不足一个不扣/ }, { timeout: 15_000 });
  await user.click(floor);
  await screen.findByText('数据已变动，得分待更新', {}, { timeout: 15_000 });
  expect(mark()).toBe(before);
  await user.click(run());
  await settle(session, 'written');
  // 7.2126 + 12 − 8：八个完整的百分点。
  expect(mark()).toBe(11.21);
  expect(others()).toEqual(unmoved);
  expect(await screen.findByRole('radio', { name: /^不足一个不扣/ })).toHaveProperty('checked', true);
});

test('what can still be won is what the run then gives', async () => {
  const { host, session, user } = await pane();
  await user.click(run());
  await settle(session, 'written');
  const before = valueOf(host.snapshot, cell(8, 14)) as number;
  await user.click(screen.getByRole('button', { name: '固定资产投资：查看得分过程' }));
  await screen.findByText('增速由−7.2%提高到1.5%，可多得8.70分', {}, { timeout: 15_000 });
  host.type(cell(8, 10), 1.5);
  await user.click(run());
  await settle(session, 'written');
  expect(valueOf(host.snapshot, cell(8, 14))).toBeCloseTo(before + 8.7, 9);
});

test('Esc cancels what is going on before it goes back, and the sheet stays as it was', async () => {
  const { host, session, user } = await pane();
  host.gates.set('apply', new Promise(() => undefined));
  await user.click(run());
  await settle(session, 'writing');
  await user.keyboard('{Escape}');
  await settle(session, 'cancelled');
  expect(screen.getByText('已取消，工作表未改动')).toBeTruthy();
  expect(valueOf(host.snapshot, cell(8, 14))).toBe('');
});

test('a settings block that is damaged is reported and set aside', async () => {
  const { user } = await pane((host) => void host.settings.set('settings', '{"version":1,"macro"'));
  expect(screen.getByText('工作簿中的设置已损坏')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByText('工作簿中的设置已损坏')).toBeNull();
});
