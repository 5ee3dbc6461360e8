/** A sample of the second opinion; the long run is `npm run second-opinion`. */
import { compare } from './compare';

test('generated sentences: no mark differs from the second opinion', () => {
  const { differences, rows } = compare(250, 11);
  expect(differences).toEqual([]);
  const read = [...rows.values()].reduce((a, r) => a + r.read, 0);
  expect(read).toBeGreaterThan(200);
});
