/** The only place that hands the core to a session; a file of its own, so that it can be loaded after the first paint. */
import { appraise } from '../core/appraise';
import { planWrites } from '../core/writeback/plan';
import type { Engine } from './engine';

export const coreEngine: Engine = {
  appraise: async (snapshot, settings) => appraise(snapshot, settings),
  planWrites,
};
