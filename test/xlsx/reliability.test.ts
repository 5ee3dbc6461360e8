/** A small sample of what `npm run reliability` does ten thousand times. */
import { journey } from './journey';

test('random workbooks: nothing outside the plan changes, a second run writes nothing, undo brings everything back', async () => {
  let written = 0;
  let scored = 0;
  for (let seed = 900_001; seed <= 900_010; seed++) {
    const done = await journey(seed);
    expect([seed, done.troubles]).toEqual([seed, []]);
    written += done.written;
    scored += done.scored;
  }
  expect(written).toBeGreaterThan(40);
  expect(scored).toBeGreaterThan(8);
}, 60_000);
