/** The only place that puts the workbench together: what each button does, and what happens when a workbook is opened. */
import { HostFailure } from '../../src/host/port';
import { StandIn } from '../standin/host';
import { byId, element } from './element';
import { openFile, type OpenFile } from './file';
import { AddinFrame } from './frame';
import { Grid } from './grid/grid';
import { conditionalLook } from './look/conditional';
import type { Manifest, RibbonButton } from './manifest';
import { Messages } from './messages';
import { Pane } from './pane';
import { applyParameters, type Parameters } from './parameters';
import { Ribbon, type Button, type Choice } from './ribbon';
import { saveFile } from './save';
import { texts } from './texts';

declare global {
  interface Window {
    /** What the browser tests look at. */
    workbench?: Bench;
  }
}

const COUNT_EVERY_MS = 500;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const sentenceOf = (error: unknown): string => (error instanceof HostFailure ? error.sentence : String(error));

export class Bench {
  readonly messages = new Messages();
  readonly grid: Grid;
  readonly pane: Pane;
  private readonly ribbon: Ribbon;
  private standIn: StandIn | undefined;
  private file: OpenFile | undefined;
  /** The page with the ribbon's functions, loaded at the first press. */
  private functions: AddinFrame | undefined;
  private theme: 'light' | 'dark';

  constructor(
    private readonly manifest: Manifest,
    private readonly parameters: Parameters,
    /** Names without `.xlsx`. */
    private readonly samples: readonly string[],
  ) {
    this.theme = parameters.theme;
    this.grid = new Grid(byId('grid'), this.theme === 'dark', (sentence) => this.messages.warn(sentence));
    const opener = this.addinButtons().find((button) => button.action.kind === 'pane');
    this.pane = new Pane({
      url: this.addinUrl(opener?.action.url ?? '/taskpane.html'),
      title: manifest.name,
      appId: manifest.id,
      standIn: () => this.host,
      onLeave: () => this.grid.focus(),
      onToggle: (open) => opener && this.ribbon.set(opener.id, { pressed: open }),
    });
    this.ribbon = this.makeRibbon();
    if (parameters.width !== null) this.pane.resize(parameters.width);
    this.setTheme(this.theme);
    this.grid.onUndoable((undo, redo) => {
      this.ribbon.set('undo', { disabled: !undo });
      this.ribbon.set('redo', { disabled: !redo });
    });
    setInterval(() => this.showCounts(), COUNT_EVERY_MS);
  }

  async start(): Promise<void> {
    this.takeFiles();
    await this.openSample(this.parameters.sample);
    if (!this.standIn) return;
    applyParameters(this.parameters, this.host.workbook.active);
    if (this.parameters.pane) this.pane.toggle(true);
  }

  get host(): StandIn {
    if (!this.standIn) throw new Error('no workbook is open');
    return this.standIn;
  }

  async open(name: string, bytes: Uint8Array): Promise<void> {
    let file: OpenFile;
    try {
      file = await openFile(name, bytes);
    } catch (error) {
      this.messages.warn(texts.notOpened(name, sentenceOf(error)));
      return;
    }
    this.file = file;
    this.standIn = new StandIn(file.model);
    file.model.subscribe((change) => {
      if (change.kind === 'cells') byId('file-state').textContent = texts.changed;
      if (change.kind === 'layout' || change.kind === 'sheet-activated') this.showProtection();
    });
    this.grid.show(file.model, {
      gridlines: (sheet) => file.look.sheets.get(sheet)?.gridlines ?? true,
      seen: conditionalLook(file.look),
    });
    byId('file-name').textContent = name.replace(/\.xlsx$/i, '');
    byId('file-state').textContent = '';
    document.title = `${name} - ${texts.product}`;
    this.functions?.close();
    this.functions = undefined;
    this.pane.reload();
    this.showProtection();
  }

  async openSample(sample: string): Promise<void> {
    const name = `${sample}.xlsx`;
    const response = await fetch(`/samples/${encodeURIComponent(name)}`);
    if (response.ok) await this.open(name, new Uint8Array(await response.arrayBuffer()));
    else this.messages.warn(texts.notOpened(name, texts.noSuchSample));
  }

  /** Hands the person a new file; the opened one stays as it is. */
  async save(): Promise<void> {
    if (!this.file) return;
    try {
      const { bytes, cells, unsavedSheets } = await saveFile(this.file);
      const blob = new Blob([bytes.slice().buffer], { type: XLSX });
      const link = element('a', { href: URL.createObjectURL(blob), download: this.file.name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.messages.say(texts.saved(this.file.name, cells));
      if (unsavedSheets.length > 0) this.messages.warn(texts.sheetsNotSaved(unsavedSheets));
      byId('file-state').textContent = '';
    } catch (error) {
      this.messages.warn(texts.notSaved(sentenceOf(error)));
    }
  }

  /** 一键重算 and its like: the function file of the manifest, in a frame nobody sees. */
  async runFunction(button: RibbonButton): Promise<void> {
    if (button.action.kind !== 'function') return;
    this.messages.say(texts.running(button.label));
    this.functions ??= new AddinFrame({
      slot: byId('functions'),
      url: this.addinUrl(button.action.url),
      title: button.label,
      appId: this.manifest.id,
      standIn: this.host,
    });
    const { status } = await this.functions.run(button.action.name, button.id);
    if (status === 0) this.messages.say(texts.ran(button.label));
    else this.messages.warn(texts.notRun(button.label));
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.theme = theme;
    document.documentElement.dataset['theme'] = theme;
    this.grid.setDark(theme === 'dark');
    this.pane.setScheme(theme);
    this.ribbon.set('light', { pressed: theme === 'light' });
    this.ribbon.set('dark', { pressed: theme === 'dark' });
  }

  private takeFiles(): void {
    const input = byId('file-input') as HTMLInputElement;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      input.value = '';
      if (file) void file.arrayBuffer().then((content) => void this.open(file.name, new Uint8Array(content)));
    });
  }

  private addinButtons(): readonly RibbonButton[] {
    return this.manifest.groups.flatMap((group) => group.buttons);
  }

  private addinUrl(path: string): URL {
    return new URL(path, this.parameters.addin);
  }

  private makeRibbon(): Ribbon {
    const addin = this.manifest.groups.map((group) => ({
      label: group.label,
      buttons: group.buttons.map((button): Button => ({
        id: button.id,
        label: button.label,
        tip: button.tip,
        icon: { url: this.addinUrl(button.icon).href },
        press: () => (button.action.kind === 'pane' ? this.pane.toggle() : void this.runFunction(button)),
      })),
    }));
    const own = {
      open: {
        id: 'open',
        label: texts.open,
        tip: texts.openTip,
        icon: 'open',
        press: () => byId('file-input').click(),
      },
      save: { id: 'save', label: texts.save, tip: texts.saveTip, icon: 'save', press: () => void this.save() },
      undo: { id: 'undo', label: texts.undo, icon: 'undo', press: () => this.grid.undo() },
      redo: { id: 'redo', label: texts.redo, icon: 'redo', press: () => this.grid.redo() },
      protect: { id: 'protect', label: texts.protect, icon: 'protect', press: () => this.toggleProtection() },
      filter: { id: 'filter', label: texts.clearFilter, icon: 'filter', press: () => this.clearFilter() },
      light: { id: 'light', label: texts.themes.light, icon: 'light', press: () => this.setTheme('light') },
      dark: { id: 'dark', label: texts.themes.dark, icon: 'dark', press: () => this.setTheme('dark') },
    } as const satisfies Record<string, Button>;
    const samples: Choice = {
      id: 'samples',
      label: texts.samples,
      options: this.samples,
      choose: (sample) => void this.openSample(sample),
    };
    return new Ribbon(
      [
        {
          id: 'file',
          label: texts.tabs.file,
          groups: [{ buttons: [own.open, own.save] }, { buttons: [], choice: samples }],
        },
        { id: 'home', label: texts.tabs.home, groups: [{ buttons: [own.undo, own.redo] }, ...addin] },
        { id: 'review', label: texts.tabs.review, groups: [{ buttons: [own.protect, own.filter] }] },
        { id: 'view', label: texts.tabs.view, groups: [{ label: texts.themeGroup, buttons: [own.light, own.dark] }] },
      ],
      'home',
    );
  }

  private showCounts(): void {
    if (!this.standIn) return;
    const { requests, requestBytes, responseBytes } = this.standIn.counters;
    byId('status-counts').textContent = texts.counts(requests, ((requestBytes + responseBytes) / 1024).toFixed(1));
  }

  private toggleProtection(): void {
    const sheet = this.host.workbook.active;
    sheet.protected = !sheet.protected;
  }

  private clearFilter(): void {
    this.host.workbook.active.applyFilter(null);
  }

  private showProtection(): void {
    const sheet = this.standIn?.workbook.active;
    if (!sheet) return;
    this.ribbon.set('protect', {
      pressed: sheet.protected,
      label: sheet.protected ? texts.unprotect : texts.protect,
      icon: sheet.protected ? 'unprotect' : 'protect',
    });
    this.ribbon.set('filter', { disabled: sheet.filter === null });
  }
}
