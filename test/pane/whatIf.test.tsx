/** @jest-environment jsdom */
/** 测算 where something cannot be known: what is typed is no number, a formula over the supposed cells cannot be worked out. */
import './dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellKey, type Snapshot } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';
import { coreEngine } from '../../src/session/coreEngine';
import { Session } from '../../src/session/session';
import { Pane } from '../../src/taskpane/frame/Pane';
import { MemoryHost } from '../session/memoryHost';

const file = '2024绩效考评指标表.xlsx';
const book = readSnapshot(new Uint8Array(readFileSync(join(__dirname, '../../samples', file))), file);
const SHEET = '2024年指标表';

/** The target of 规模以上工业增加值 by a formula over another indicator's J8 that only Excel works out. */
const withUnreadable = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === SHEET
      ? { ...sheet, formulas: new Map([...sheet.formulas, [cellKey(7, 7), '=INDIRECT("W"&ROW(J8))+0*J8']]) }
      : sheet,
  ),
});

async function trial(snapshot: Snapshot) {
  const session = new Session({
    host: new MemoryHost(snapshot),
    engine: async () => coreEngine,
    now: () => new Date(2024, 11, 20, 16, 0),
    pause: async () => undefined,
  });
  const theme = { dark: () => false, watch: () => () => undefined };
  render(<Pane session={session} theme={theme} at={{ tab: 'analysis', sub: 'what' }} opens={false} />);
  await session.open();
  await session.run();
  const user = userEvent.setup();
  const field = await screen.findByRole('textbox', { name: '固定资产投资增速测算值' }, { timeout: 30_000 });
  return { field, user };
}

/** The cells of a line of the totals: 测算前, 测算后, 增减. */
const totals = (): (string | null)[] =>
  within(screen.getByRole('row', { name: /^综合得分/ }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

jest.setTimeout(90_000);
beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

test('what is typed gives a mark, a gain and a total', async () => {
  const { field, user } = await trial(book);
  await user.clear(field);
  await user.type(field, '0.5');
  // 12 less 1 for one point below 1.5, beside 7.2126 for the amount: 10.51 → 18.21.
  await screen.findByText('10.51 → 18.21', {}, { timeout: 15_000 });
  expect(totals()[0]).toBe('387.37');
  expect(totals()[1]).not.toBe('—');
});

test('no number: said in words beside the field, and nothing is made of it', async () => {
  const { field, user } = await trial(book);
  await user.clear(field);
  await user.type(field, '约1');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe('请填写数值');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByText(/10\.51 →/)).toBeNull();
});

test('a formula that cannot be worked out: no total is given, and the cell and its indicator are named', async () => {
  const { field, user } = await trial(withUnreadable(book));
  await user.clear(field);
  await user.type(field, '0.5');
  await screen.findByText(
    /^G7的公式不能按测算值推算，规模以上工业增加值没有测算得分，综合得分不能测算。$/,
    {},
    { timeout: 15_000 },
  );
  await waitFor(() => expect(totals()).toEqual(['387.37', '—', '—']));
  await screen.findByText('10.51 → 18.21', {}, { timeout: 15_000 });
});
