/**
 * The only place that runs all sample workbooks against what is expected of them, as a command:
 * `npm run -s check -- [WORDS…] [--all]`. WORDS select workbooks by name; --all lists every difference.
 */
import { appraise } from '../src/core/appraise';
import { planWrites } from '../src/core/writeback/plan';
import { useZlib } from '../src/cli/zlib';
import { checkWorkbook, differences, sampleWorkbooks, table } from './agreement';

const FEW = 12;

const args = process.argv.slice(2);
const words = args.filter((a) => !a.startsWith('--'));
useZlib();
const outcomes = sampleWorkbooks()
  .filter((s) => words.every((w) => s.name.includes(w)))
  .map((s) => checkWorkbook(s.workbook, s.expected, { appraise, planWrites }));
console.log(`${differences(outcomes, args.includes('--all') ? Infinity : FEW)}\n\n${table(outcomes)}`);
process.exitCode = outcomes.some((o) => o.points.some((p) => p.verdict === 'wrong')) ? 1 : 0;
