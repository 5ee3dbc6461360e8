/** The generated parser is the one its grammar gives. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('phrases.generated.js belongs to phrases.peggy; otherwise: npm run grammar', () => {
  const root = join(__dirname, '..');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/grammar.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
