/** Every failure that Excel can have, at every round trip and at every action of a write: the old or the new workbook, never a mixture. */
import { HostFailure } from '../../src/host/port';
import type { ExcelHost } from '../../src/host/excel/host';
import type { WritePlan } from '../../src/core/model/plan';
import type { Fault } from '../../workbench/standin/faults';
import type { MemoryWorkbook } from '../../workbench/standin/model/memory';
import {
  area,
  IMPATIENCE,
  indicatorWorkbook,
  picture,
  pictureAfter,
  plan,
  REASON,
  SCORE,
  scorePlan,
  startOffice,
  type Bench,
} from './office';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

const CODES = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperation',
  'InvalidArgument',
  'ItemNotFound',
  'InvalidSelection',
];

interface Operation {
  readonly name: string;
  readonly make: () => MemoryWorkbook;
  readonly run: (host: ExcelHost, workbook: MemoryWorkbook) => Promise<unknown>;
}

/** The same, with a filter that hides rows 2–6. */
function filtered(): MemoryWorkbook {
  const workbook = indicatorWorkbook();
  const criteria = Array.from({ length: 7 }, (_, i) =>
    i === 1 ? { filterOn: 'Values', values: ['指标6', '指标7'] } : null,
  );
  workbook.sheets[0]!.applyFilter({ area: area(1, 1, 9, 7), criteria });
  return workbook;
}

const apply: Operation = {
  name: 'write',
  make: indicatorWorkbook,
  run: (host, workbook) => host.apply(scorePlan(workbook)),
};
const applyFiltered: Operation = {
  name: 'write with the filter lifted',
  make: filtered,
  run: (host, workbook) => host.apply(scorePlan(workbook), { liftFilter: true }),
};
const applyFew: Operation = {
  name: 'write a few cells',
  make: indicatorWorkbook,
  run: (host, workbook) => host.applyFew(plan(scorePlan(workbook).writes.slice(0, 7)), [['last-run', '记录']]),
};
/** What 撤销 gets, and a workbook after a run. */
const record = {
  cells: scorePlan(indicatorWorkbook()).writes.map(({ at: ref, before, after }) => ({
    at: ref,
    content: before,
    expected: after,
  })),
};
const undo: Operation = {
  name: 'undo',
  make: () => written(scorePlan(indicatorWorkbook())),
  run: (host) => host.restore(record),
};

function written(plan: WritePlan): MemoryWorkbook {
  const workbook = indicatorWorkbook();
  for (const { at: ref, after } of plan.writes)
    workbook.sheets[0]!.enter(area(ref.row, ref.col), () => (typeof after === 'string' ? `'${after}` : after), 'user');
  return workbook;
}

/** Requests and actions that the operation makes when nothing fails. */
async function undisturbed({ make, run }: Operation): Promise<{ actions: number[]; after: unknown }> {
  const workbook = make();
  const host = office.open(workbook);
  const actions: number[] = [];
  let last = 0;
  const answer = office.standIn.answer.bind(office.standIn);
  office.standIn.answer = async (text, flags) => {
    const result = await answer(text, flags);
    actions.push(office.standIn.counters.actions - last);
    last = office.standIn.counters.actions;
    return result;
  };
  await run(host, workbook);
  office.standIn.answer = answer;
  return { actions, after: picture(workbook) };
}

/** Carries the operation out with the faults and says what is left; checks that the failure says the same. */
async function disturbed(
  { make, run }: Operation,
  faults: readonly Fault[],
  after: unknown,
  patience?: number,
): Promise<string> {
  const workbook = make();
  const before = picture(workbook);
  const host = office.open(workbook, patience);
  office.standIn.faults.arm(...faults);
  const outcome = await run(host, workbook).then(
    () => 'done',
    (error: unknown) => {
      expect(error).toBeInstanceOf(HostFailure);
      const { left, sentence, kind } = error as HostFailure;
      expect(sentence).toMatch(/。$/);
      expect(sentence).not.toMatch(/undefined|NaN|“”/);
      expect(kind).not.toBe('kept');
      return left;
    },
  );
  office.standIn.faults.arm();
  if (outcome === 'unknown') await host.selection();
  const now = picture(workbook);
  if (outcome === 'done' || outcome === 'new') expect(now).toEqual(after);
  else expect(now).toEqual(before);
  return outcome;
}

const tried = { faults: 0 };
afterAll(() => {
  if (process.env['COUNT_FAULTS']) process.stdout.write(`faults tried: ${tried.faults}\n`);
});

describe.each([apply, applyFiltered, applyFew, undo].map((operation) => [operation.name, operation] as const))(
  '%s',
  (_, operation) => {
    test('each action of each request is made to fail in turn', async () => {
      const { actions, after } = await undisturbed(operation);
      expect(Math.max(...actions)).toBeGreaterThan(10);
      for (const [request, count] of actions.entries()) {
        for (let action = 0; action < count; action++) {
          const code = CODES[action % CODES.length]!;
          const left = await disturbed(operation, [{ kind: 'break', request, action, code }], after);
          expect({ request, action, left }).toEqual({ request, action, left: 'old' });
          tried.faults++;
        }
      }
    });

    test('each request is refused, with every code', async () => {
      const { actions, after } = await undisturbed(operation);
      for (const request of actions.keys()) {
        for (const code of CODES) {
          expect(await disturbed(operation, [{ kind: 'refuse', request, code }], after)).toBe('old');
          tried.faults++;
        }
      }
    });

    test('each request gets no answer, carried out or not', async () => {
      const { actions, after } = await undisturbed(operation);
      for (const request of actions.keys()) {
        for (const executed of [true, false]) {
          expect(['old', 'done']).toContain(
            await disturbed(operation, [{ kind: 'hang', request, executed }], after, IMPATIENCE),
          );
          tried.faults++;
        }
      }
    });

    test('putting back fails too, once or twice: it is tried again', async () => {
      const { actions, after } = await undisturbed(operation);
      const request = actions.length - 1;
      for (let action = 0; action < actions[request]!; action += 3) {
        const faults: Fault[] = [
          { kind: 'break', request, action, code: 'GeneralException' },
          { kind: 'break', request: request + 1, action: action % 7, code: 'GeneralException' },
        ];
        expect(await disturbed(operation, faults, after)).toBe('old');
        tried.faults++;
      }
    });

    test('Excel stops answering for good in the middle: told as unknown, and put right before anything else is done', async () => {
      const { actions, after } = await undisturbed(operation);
      const request = actions.length - 1;
      const faults: Fault[] = [
        { kind: 'break', request, action: Math.floor(actions[request]! / 2), code: 'GeneralException' },
        { kind: 'down', request: request + 1, code: 'GeneralException' },
      ];
      expect(await disturbed(operation, faults, after)).toBe('unknown');
      tried.faults++;
    });
  },
);

async function until(reached: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !reached(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('an answer that comes after all, when the old contents are back, is undone again', async () => {
  const workbook = indicatorWorkbook();
  const before = picture(workbook);
  const host = office.open(workbook, IMPATIENCE);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  office.standIn.faults.arm({ kind: 'late', request: 1, until: held });
  await expect(host.apply(scorePlan(workbook))).rejects.toMatchObject({ kind: 'broken', left: 'old' });
  expect(picture(workbook)).toEqual(before);
  const landed = jest.fn();
  workbook.subscribe((change) => change.kind === 'cells' && landed());
  release();
  await until(() => landed.mock.calls.length > 0);
  await until(() => JSON.stringify(picture(workbook)) === JSON.stringify(before));
  expect(picture(workbook)).toEqual(before);
});

test('a long write that breaks in its last block is put back from the first', async () => {
  const make = () => {
    const workbook = indicatorWorkbook();
    const sheet = workbook.sheets[0]!;
    for (let row = 11; row <= 5_000; row++) sheet.put(row, SCORE, { value: row });
    return workbook;
  };
  const workbook = make();
  const writes = Array.from({ length: 4_990 }, (_, i) => i + 11).flatMap((row) => [
    { at: { sheet: '指标', row, col: SCORE }, before: { value: row }, after: row / 4, role: 'score' as const },
    { at: { sheet: '指标', row, col: REASON }, before: { value: '' }, after: '低于目标', role: 'reason' as const },
  ]);
  const host = office.open(workbook);
  const groups = 3;
  office.standIn.faults.arm({ kind: 'break', request: 2 * groups - 1, action: 3, code: 'GeneralException' });
  const failing = host.apply({ writes, conflicts: [], newColumns: [], unchanged: 0 } as unknown as WritePlan);
  await expect(failing).rejects.toMatchObject({ kind: 'broken', left: 'old' });
  expect(picture(workbook)).toEqual(picture(make()));
});

test('the new workbook of the other tests is the one the plan says', async () => {
  const { after } = await undisturbed(apply);
  expect(after).toEqual(pictureAfter(indicatorWorkbook, scorePlan(indicatorWorkbook())));
});
