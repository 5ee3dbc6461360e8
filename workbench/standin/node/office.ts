/** The only place that loads Microsoft's unmodified office.js into Node, with the stand-in as its host. */
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { StandIn, type ExcelHostOptions } from '../host';
import type { WorkbookModel } from '../model/workbook';
import { frameName, requirementSets, type Conversation } from '../xdm/conversation';
import { XdmHost } from '../xdm/xdmhost';
import { installWindow } from './window';

export interface OfficeInNode {
  readonly standIn: StandIn;
  readonly xdm: XdmHost;
  /** Stops its timers and takes office.js off the global again. */
  readonly close: () => void;
}

export interface OfficeOptions extends ExcelHostOptions {
  /** ExcelApi version that the host claims; LTSC 2021 has 1.14. */
  readonly excelApi?: number;
  /** `office.debug.js` keeps the names of the object model readable. */
  readonly debug?: boolean;
  /** Folder of the office.js in use. */
  readonly dist?: string;
}

const BASE = 'https://localhost/office/';

/**
 * Puts `Office`, `Excel`, `OfficeExtension` on the global. Evaluated indirectly in the same realm, because office.js tells
 * plain objects by their prototype.
 */
export async function installOffice(workbook: WorkbookModel, options: OfficeOptions = {}): Promise<OfficeInNode> {
  const dist = options.dist ?? path.resolve('node_modules/@microsoft/office-js/dist');
  const entry = options.debug ? 'office.debug.js' : 'office.js';
  const conversation: Conversation = {
    conversationId: 'conversation',
    appId: 'kaoping',
    hostOrigin: 'https://localhost',
    locale: 'zh-CN',
  };
  const timers = trackTimers();
  const standIn = new StandIn(workbook, options);
  const run = (relative: string): boolean => {
    const file = path.join(dist, relative.toLowerCase());
    if (/^(aria)?telemetry\//.test(relative) || !existsSync(file)) return false;
    // Indirect: the script must run in the global scope, as a <script> does.
    (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=office/${relative}`);
    return true;
  };
  const frame = installWindow({
    name: frameName(conversation),
    origin: conversation.hostOrigin,
    base: BASE,
    entry,
    toHost: (text) => xdm.onMessage(text),
    run,
  });
  const xdm: XdmHost = new XdmHost({
    ...conversation,
    standIn,
    post: frame.deliver,
    requirements: requirementSets(options.excelApi),
  });
  run(entry);
  await Office.onReady();
  await announced(standIn);
  return {
    standIn,
    xdm,
    close: () => {
      xdm.close();
      timers.stop();
      frame.remove();
    },
  };
}

/** office.js tells its host that it is ready with a request of its own, a moment after `onReady`. */
async function announced(standIn: StandIn): Promise<void> {
  for (let i = 0; i < 50 && !standIn.counters.requests; i++) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** office.js never stops some of its timers; they would keep Node alive. */
function trackTimers(): { stop: () => void } {
  const { setTimeout: timeout, setInterval: interval } = globalThis;
  const running = new Set<NodeJS.Timeout>();
  const tracked = <F extends typeof setTimeout | typeof setInterval>(start: F): F =>
    ((...args: Parameters<typeof setTimeout>) => {
      const timer = start(...args) as NodeJS.Timeout;
      running.add(timer);
      return timer;
    }) as unknown as F;
  globalThis.setTimeout = tracked(timeout);
  globalThis.setInterval = tracked(interval);
  return {
    stop: () => {
      globalThis.setTimeout = timeout;
      globalThis.setInterval = interval;
      for (const timer of running) clearTimeout(timer);
    },
  };
}
