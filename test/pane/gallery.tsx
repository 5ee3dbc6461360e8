/** The only page that shows one state of the pane on its own: real workbook, real engine, a host in memory. `?s=05-written&theme=dark` */
import { createRoot } from 'react-dom/client';
import type { Appraisal } from '../../src/core/model/appraisal';
import type { Snapshot } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';
import { pause } from '../../src/session/attempt';
import { coreEngine } from '../../src/session/coreEngine';
import type { Engine } from '../../src/session/engine';
import { Session } from '../../src/session/session';
import { Pane } from '../../src/taskpane/frame/Pane';
import { MemoryHost } from '../session/memoryHost';
import { longer } from './big';
import { bookFile, STATES, type GalleryState } from './states';

const query = new URLSearchParams(location.search);
const state = STATES[query.get('s') ?? '05-written']!;
const dark = query.get('theme') === 'dark';

async function bookOf(shown: GalleryState): Promise<Snapshot> {
  const file = bookFile(shown);
  const response = await fetch(`samples/${encodeURIComponent(file)}`);
  const snapshot = readSnapshot(new Uint8Array(await response.arrayBuffer()), file);
  if (shown.empty)
    return { ...snapshot, sheets: snapshot.sheets.slice(0, 1).map((s) => ({ ...s, area: null, values: [] })) };
  return shown.rows ? longer(snapshot, '2024年指标表', 6, 14, shown.rows) : snapshot;
}

/** The real engine; a doubt that no sample gives, and a run that stands still, are put on top. */
const engineFor = ({ doubt, halfway }: GalleryState): Engine => {
  let runs = 0;
  return {
    planWrites: coreEngine.planWrites,
    appraiseChanged: coreEngine.appraiseChanged,
    async appraise(snapshot, settings, options) {
      if (halfway && runs++ > 0) {
        options?.progress?.(12_400, 20_000);
        await pause(1e6, options?.signal ?? new AbortController().signal);
      }
      const appraisal = await coreEngine.appraise(snapshot, settings, options);
      return doubt && !settings.columns.length ? doubted(appraisal) : appraisal;
    },
  };
};

function doubted(appraisal: Appraisal): Appraisal {
  const [table, ...others] = appraisal.tables;
  const options = [
    { col: 3, header: '分值', samples: ['20', '25', '20'], count: 6 },
    { col: 5, header: '单项分值', samples: ['5', '5', '5', '2', '3'], count: 24 },
  ];
  return {
    ...appraisal,
    tables: [{ ...table!, reading: { ...table!.reading, doubts: [{ role: 'full', options }] } }, ...others],
  };
}

let minute = 0;
const host = new MemoryHost(await bookOf(state));
const engine = engineFor(state);
const now = (): Date => new Date(2024, 11, 20, 16, 40 + Math.floor(minute++ / 2));
const wait = (ms: number, signal: AbortSignal): Promise<void> => pause(state.hasty ? 0 : ms * 1000, signal);
const session = new Session({ host, engine: async () => engine, now, pause: wait });
state.before?.(host);
const theme = { dark: () => dark, watch: () => () => undefined };
createRoot(document.getElementById('root')!).render(
  <Pane session={session} theme={theme} at={state.at} opens={false} />,
);
await state.steps(session, host);
document.documentElement.dataset.ready = 'yes';
Object.assign(globalThis, { session, host });
