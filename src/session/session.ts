/** The only way from a click to the sheet and back, for the pane and for the ribbon: read, appraise, plan, apply, remember, undo. */
import type { CellRef } from '../core/model/area';
import type { Settings } from '../core/model/settings';
import type { Snapshot } from '../core/model/snapshot';
import { HostFailure } from '../host/port';
import { asFailure, pause } from './attempt';
import { Changes } from './changes';
import type { Desk, SessionParts } from './parts';
import { busy } from './phase';
import { appraiseAgain, arrive } from './arriving';
import { readAndAppraise } from './reading';
import { fillMark } from './filling';
import { followEdits } from './following';
import { loadRun, type LastRun } from './record';
import { RibbonWatch } from './ribbon';
import { makeSheets, rewriteRule, type SheetWish } from './sheets';
import { loadSettings, saveSettings, type LoadedSettings } from './settings';
import { doubtsOf, type ScopeChoice, type SessionState } from './state';
import { Store } from './store';
import { undoRun } from './undoing';
import { meanwhileReady } from './warming';
import { Work } from './work';
import { writeMarks, type RunOptions } from './writing';

/** Officials double-click: a second click this soon is the same click. */
const DOUBLE_CLICK_MS = 700;

const STILL_AT_WORK = '上一项操作尚未完成，未写入任何内容。请稍后重试。';

export class Session {
  readonly #store = new Store();
  readonly #desk: Desk;
  readonly #changes: Changes;
  readonly #ribbon: RibbonWatch;
  #clicked = -Infinity;
  #live = false;
  /** The step of 随改随算 that is going on, or waits for the person to end typing. */
  #step: Promise<void> | null = null;

  constructor(parts: SessionParts) {
    const work = new Work(this.#store, parts.pause ?? pause);
    const { host, engine, now = () => new Date() } = parts;
    this.#desk = { host, engine, now, store: this.#store, work, snapshot: null };
    this.#changes = new Changes(this.#store, {
      edit: () => void this.#follow(),
      ribbon: () => this.#ribbon.noticed(),
    });
    this.#ribbon = new RibbonWatch(this.#desk, () => this.#changes.forget());
  }

  get state(): SessionState {
    return this.#store.state;
  }

  readonly watch = (watcher: () => void): (() => void) => this.#store.watch(watcher);

  /** Reads and appraises without writing. Also 重新识别. */
  async open(): Promise<void> {
    if (busy(this.state.phase)) return;
    const { host, work } = this.#desk;
    work.begin();
    this.#store.move({ s: 'reading' });
    try {
      const kept = (): Promise<[LoadedSettings, LastRun | null]> => Promise.all([loadSettings(host), loadRun(host)]);
      const [loaded, lastRun] = await meanwhileReady(this.#desk, work.do('reading', false, kept));
      this.#store.set({ ...loaded, lastRun });
      this.#changes.forget();
      await readAndAppraise(this.#desk, 'reading', false);
      arrive(this.#store);
      await this.#changes.listen(host);
    } catch (error) {
      work.fail(error, 'read');
    }
  }

  /** 一键重算. Nothing happens while work goes on, while a column is in doubt, or as the second half of a double click. */
  async run(options: RunOptions = {}): Promise<void> {
    const { phase, scope } = this.state;
    const clicked = this.#desk.now().getTime();
    if (busy(phase) || phase.s === 'idle' || doubtsOf(this.state) > 0) return;
    // The answer to a question that the click raised is no second click.
    const again = !options.live && !options.liftFilter;
    if (again && clicked - this.#clicked < DOUBLE_CLICK_MS) return;
    this.#clicked = clicked;
    const doing = phase.s === 'notable' ? 'reading' : 'scoring';
    const show = (): void =>
      this.#store.move(doing === 'reading' ? { s: 'reading' } : { s: 'scoring', done: 0, of: 0 });
    if (!options.live) show();
    if (!options.live && (await this.#overtake())) show();
    const { work, snapshot } = this.#desk;
    work.begin();
    this.#changes.forget();
    try {
      if (scope === 'rows') await this.lookAtSelection();
      await readAndAppraise(this.#desk, doing, options.live ? 'patient' : false);
      if (!this.state.appraisal?.tables.length) this.#store.move({ s: 'notable' }, { scored: false });
      else if (doubtsOf(this.state)) this.#store.move({ s: 'ready' }, { scored: false });
      else await writeMarks(this.#desk, snapshot, options);
      this.#changes.settle();
    } catch (error) {
      this.#stopped(error, options.live ?? false);
    }
  }

  /** 撤销本次写入. */
  async undo(force = false): Promise<void> {
    if (busy(this.state.phase)) return;
    await this.#overtake();
    await undoRun(this.#desk, force);
  }

  /** 取消: the work in hand stops and the workbook is as it was. */
  cancel(): void {
    if (busy(this.state.phase)) this.#desk.work.cancel();
  }

  async setScope(scope: ScopeChoice): Promise<void> {
    this.#store.set({ scope });
    if (scope === 'rows') await this.lookAtSelection();
  }

  /** Asks the host which rows are selected; none when it cannot say. */
  async lookAtSelection(): Promise<void> {
    const selection = await this.#desk.host.selection().catch(() => null);
    this.#store.set({ selection });
  }

  /** Changes settings, keeps them in the workbook and appraises again; the sheet waits for the next run. */
  async change(by: (settings: Settings) => Partial<Settings>): Promise<void> {
    const settings = { ...this.state.settings, ...by(this.state.settings) };
    this.#store.set({ settings, trouble: null });
    try {
      await saveSettings(this.#desk.host, settings);
      if (!busy(this.state.phase)) await appraiseAgain(this.#desk);
    } catch (error) {
      this.#desk.work.fail(error, 'read');
    }
  }

  /** Puts a person's mark into its cell. */
  async fill(at: CellRef, mark: number): Promise<void> {
    if (!busy(this.state.phase)) await fillMark(this.#desk, at, mark);
  }

  /** Keeps `sentence` in 计分规则 for every row whose rule is `text`; null withdraws it. Gives what stopped it, or null. */
  rewrite(text: string, sentence: string | null): Promise<HostFailure | null> {
    return this.#making(() => rewriteRule(this.#desk, text, sentence));
  }

  /** Makes sheets of ours. Gives what stopped it, or null. */
  makeSheets(wishes: readonly SheetWish[]): Promise<HostFailure | null> {
    return this.#making(() => makeSheets(this.#desk, wishes));
  }

  async #making(make: () => Promise<void>): Promise<HostFailure | null> {
    if (busy(this.state.phase)) return new HostFailure('other', STILL_AT_WORK);
    return make().then(() => null, asFailure);
  }

  /** The workbook as last read; null before the first read. */
  get snapshot(): Snapshot | null {
    return this.#desk.snapshot;
  }

  /** The notice of a settings block set aside has been read. */
  dismissTrouble(): void {
    this.#store.set({ trouble: null });
  }

  /** Selects a cell; false when the host could not. */
  reveal(ref: CellRef): Promise<boolean> {
    return this.#desk.host.reveal(ref).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    this.cancel();
    this.#ribbon.stop();
    await this.#changes.stop();
  }

  /** 随改随算: runs as long as edits come in. An edit during a run is followed by another one. */
  async #follow(): Promise<void> {
    if (this.#live) return;
    this.#live = true;
    while (this.#live && this.state.settings.autoScore && this.state.phase.s === 'stale') {
      this.#step = this.#followOnce().then((done) => (done ? undefined : this.run({ live: true })));
      await this.#step;
    }
    this.#step = null;
    this.#live = false;
  }

  /** A click goes before a step of 随改随算: that stops, with the sheet as it was, and is part of what the click does. */
  async #overtake(): Promise<boolean> {
    if (!this.#step) return false;
    this.#live = false;
    this.#desk.work.cancel();
    await this.#step;
    return true;
  }

  async #followOnce(): Promise<boolean> {
    try {
      const followed = await followEdits(this.#desk, this.#changes.take());
      if (followed) this.#changes.settle();
      return followed;
    } catch (error) {
      this.#stopped(error, true);
      return true;
    }
  }

  /** A step of 随改随算 that was overtaken leaves no word: the click that did so has its own. */
  #stopped(error: unknown, live: boolean): void {
    if (!live || asFailure(error).kind !== 'cancelled') this.#desk.work.fail(error, 'run');
  }
}
