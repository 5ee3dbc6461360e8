/** Every state of the pane again, by keyboard alone: no control out of reach, focus never lost, never out into the sheet unasked. */
import { keyboard } from './hand';
import * as journeys from './journeys';
import type { Journey } from './journeys';
import { closeWorkbenches, openWorkbench, type Opened } from './workbench';

const WALKS = Object.entries(journeys) as [string, Journey][];

let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
  // A pane that is still reading would take the held request of the first journey.
  await bench.status(/将写入\d+格/);
});
afterAll(closeWorkbenches);

test.each(WALKS)('%s', async (_, journey) => {
  await journey({
    bench,
    hand: keyboard(bench),
    at: (_state, seen) => bench.pane.getByText(seen).filter({ visible: true }).first().waitFor(),
  });
  expect(bench.complaints).toEqual([]);
});

test('nothing but the keyboard: score, and take it back', async () => {
  await bench.reopen();
  await bench.status(/将写入\d+格/);
  const before = await bench.contents();
  const hand = keyboard(bench);
  await hand.press('tab', '计分');
  await hand.key('Control+Enter');
  await bench.status(/已写入\d+格/);
  await hand.press('button', '撤销本次写入');
  await bench.status(/已撤销，恢复\d+格/);
  expect(await bench.contents()).toEqual(before);
});
