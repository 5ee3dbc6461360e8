/** The only place that reads the `score` command line. */
import { parseArgs } from 'node:util';
import { appraise } from '../core/appraise';
import { analyse } from '../core/analyse';
import { layOut } from '../core/ourSheets';
import { planWrites } from '../core/writeback/plan';
import { useZlib } from './zlib';
import { scoreFile, sentenceOf, CannotScore, type ScoreRequest } from './scoreFile';

const USAGE =
  '用法：npm run -s score -- 输入.xlsx [--out 输出.xlsx] [--json 报告.json] [--month 2024-11] [--sheet 工作表名] [--briefing] [--compare 另一工作簿.xlsx或本工作簿的工作表名] [--sheets]';

function requestOf(args: readonly string[]): ScoreRequest {
  let parsed;
  try {
    const options = {
      out: { type: 'string' },
      json: { type: 'string' },
      month: { type: 'string' },
      sheet: { type: 'string' },
      briefing: { type: 'boolean' },
      compare: { type: 'string' },
      sheets: { type: 'boolean' },
    } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new CannotScore(`命令参数有误。${USAGE}`);
  }
  const { positionals, values } = parsed;
  const [input] = positionals;
  if (input === undefined || positionals.length !== 1) throw new CannotScore(`请给出一个要计分的文件。${USAGE}`);
  if (values.month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(values.month)) {
    throw new CannotScore(`月份“${values.month}”有误，请写成 2024-11 的形式。`);
  }
  if (values.sheets && values.out === undefined) throw new CannotScore(`--sheets 须与 --out 一起使用。${USAGE}`);
  return { input, ...values };
}

try {
  useZlib();
  process.stdout.write(`${scoreFile(requestOf(process.argv.slice(2)), { appraise, planWrites, analyse, layOut })}\n`);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 2;
}
