/** The only step of 随改随算: an edit is read, its rows scored, their cells written, one round trip each. */
import { refText } from '../core/model/area';
import type { Restore, WritePlan } from '../core/model/plan';
import { patched } from '../core/model/patched';
import { writtenAfter } from '../core/writeback/own';
import { HostFailure } from '../host/port';
import type { Edits } from './changes';
import { clockTime, type Desk } from './parts';
import { encodeRun, RECORD_KEY, type LastRun } from './record';
import { joinRestore } from './restore';
import { SETTINGS_KEY } from './settings';
import { marksOf, sinceRun, totalOf } from './since';
import { remember } from './writing';

/** false, with nothing changed, when only a whole run will do. Rejects only with `HostFailure`. */
export async function followEdits(desk: Desk, { areas, moved }: Edits): Promise<boolean> {
  const { host, store, work, snapshot } = desk;
  const { appraisal: earlier, lastRun, settings, scope } = store.state;
  if (moved || !areas.length || scope !== 'all' || !snapshot || !earlier || !lastRun || lastRun.undone) return false;
  if (!host.reread || !host.applyFew) return false;
  const engine = await desk.engine();
  work.begin();
  const read = await work.do('scoring', 'patient', (options) => host.reread!(snapshot, areas, options));
  const appraisal = read && engine.appraiseChanged(earlier, read.snapshot, settings, read.changed);
  if (!appraisal) return false;
  const plan = await engine.planWrites(appraisal, read.snapshot, { kind: 'all' });
  if (plan.newColumns.length) return false;
  const at = desk.now();
  const since = sinceRun(lastRun, appraisal, snapshot, read.snapshot);
  const run: LastRun = {
    at: at.toISOString(),
    cells: plan.writes.length,
    undone: false,
    total: totalOf(appraisal),
    marks: marksOf(appraisal),
    since,
    restore: joinRestore(lastRun.restore, overwritten(plan)),
    ownBefore: lastRun.restore ? lastRun.ownBefore : settings.written,
  };
  let kept = run;
  const own = { ...settings, written: writtenAfter(settings.written, plan) };
  if (plan.writes.length) {
    const keep = [
      [RECORD_KEY, encodeRun(run)],
      [SETTINGS_KEY, JSON.stringify(own)],
    ] as const;
    try {
      const applied = await work.do('writing', 'patient', () => host.applyFew!(plan, keep));
      if (!applied) return false;
      kept = { ...run, restore: joinRestore(lastRun.restore, applied.restore) };
    } catch (error) {
      // Which of its fills were set is not known: the next whole run colours all.
      desk.store.set({ settings: { ...settings, filled: false } });
      await remember(desk, lastRun);
      // Somebody typed into a cell of ours in this moment: read whole.
      if (error instanceof HostFailure && error.kind === 'conflict') return false;
      throw error;
    }
  }
  const writes = plan.writes.map(({ at: cell, after }) => ({ at: cell, content: { value: after } }));
  desk.snapshot = patched(read.snapshot, writes);
  const same = !plan.writes.length;
  const phase = { s: 'written', at: clockTime(at), cells: plan.writes.length, same } as const;
  store.move(phase, {
    appraisal,
    plan,
    since,
    scored: true,
    written: true,
    ...(same ? {} : { lastRun: kept, settings: own, recorded: true }),
  });
  // A cell's fill before our first colour was only seen in that trip: 撤销 needs it too.
  if (!same && !putsFillsBack(lastRun.restore, plan)) await remember(desk, kept);
  return true;
}

/** How a cell looked before our first colour is in the record already: then it need not be asked for again. */
function putsFillsBack(restore: Restore | null, { writes }: WritePlan): boolean {
  const known = new Set(restore?.cells.filter((c) => c.looks).map((c) => refText(c.at)));
  return writes.every((w) => !w.fill || known.has(refText(w.at)));
}

const overwritten = ({ writes }: WritePlan): Restore => ({
  cells: writes.map(({ at, before, after }) => ({ at, content: before, expected: after })),
});
