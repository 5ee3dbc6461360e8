/** 得分过程 beside its rule: each step has the number of its own clause, in the order of the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { coreEngine } from '../../src/session/coreEngine';
import { numberedSteps } from '../../src/taskpane/state/ruleText';

const FILE = '2024绩效考评指标表.xlsx';
const bytes = new Uint8Array(readFileSync(join(__dirname, '../../samples', FILE)));

const shownSteps = async () => {
  const { tables, rules } = await coreEngine.appraise(readSnapshot(bytes, FILE), DEFAULT_SETTINGS);
  return tables[0]!.rows.flatMap((row) => {
    const reading = row.rule === null ? undefined : rules[row.rule]?.reading;
    const trace = row.trace();
    return reading && trace ? [{ row: row.indicator.row, reading, steps: numberedSteps(reading, trace) }] : [];
  });
};

test('no step stands before one of an earlier clause', async () => {
  const shown = await shownSteps();
  expect(shown.length).toBeGreaterThan(50);
  for (const { steps } of shown) {
    const numbers = steps.map(({ number }) => number).filter((number) => number > 0);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
});

test('总量 and 增速 have the numbers of their own weights', async () => {
  const found = (await shownSteps()).find(({ row }) => row === 8)!;
  const weights = found.steps.filter(({ step }) => step.stage === 'weight');
  expect(weights.map(({ number, step }) => [number, step.how])).toEqual([
    [1, '总量占40%'],
    [2, '增速占60%'],
  ]);
});
