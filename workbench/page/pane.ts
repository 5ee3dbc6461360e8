/** The only place that shows the add-in's pane beside the sheet: open and closed, its width, its menu. */
import type { StandIn } from '../standin/host';
import { byId } from './element';
import { AddinFrame } from './frame';
import { texts } from './texts';

/** Excel lets a person drag a pane about as far as this; the add-in is made for this range. */
const NARROWEST = 320;
const WIDEST = 480;
const STANDARD = 350;
const KEY_STEP = 10;

export interface PaneOptions {
  readonly url: URL;
  readonly title: string;
  readonly appId: string;
  readonly standIn: () => StandIn;
  readonly onToggle: (open: boolean) => void;
  /** The person has left the pane by a key. */
  readonly onLeave: () => void;
}

export class Pane {
  private readonly root = byId('pane');
  private readonly slot = byId('pane-slot');
  private readonly edge = byId('pane-edge');
  private frame: AddinFrame | undefined;
  private width = STANDARD;
  private scheme: 'light' | 'dark' = 'light';

  constructor(private readonly options: PaneOptions) {
    byId('pane-title').textContent = options.title;
    const close = byId('pane-close');
    close.setAttribute('aria-label', texts.closePane);
    close.title = texts.closePane;
    close.addEventListener('click', () => this.toggle(false));
    const menu = byId('pane-menu');
    menu.setAttribute('aria-label', texts.reloadPane);
    menu.title = texts.reloadPane;
    menu.addEventListener('click', () => this.reload());
    this.makeResizable();
    this.resize(STANDARD);
  }

  get isOpen(): boolean {
    return this.frame !== undefined;
  }

  toggle(open = !this.isOpen): void {
    if (open === this.isOpen) return;
    this.root.hidden = !open;
    this.edge.hidden = !open;
    if (open) this.load();
    else this.unload();
    this.options.onToggle(open);
  }

  /** As when the add-in is started anew: after another workbook was opened, or on request. */
  reload(): void {
    if (!this.isOpen) return;
    this.unload();
    this.load();
  }

  resize(width: number): void {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    this.root.style.width = `${this.width}px`;
    this.edge.setAttribute('aria-valuenow', String(this.width));
  }

  /** office.js on the web tells an add-in no theme; the frame's colour scheme reaches it as `prefers-color-scheme`. */
  setScheme(scheme: 'light' | 'dark'): void {
    this.scheme = scheme;
    if (this.frame) this.frame.element.style.colorScheme = scheme;
  }

  private load(): void {
    const { url, title, appId, standIn, onLeave } = this.options;
    this.frame = new AddinFrame({ slot: this.slot, url, title, appId, standIn: standIn(), onLeave });
    this.frame.element.style.colorScheme = this.scheme;
  }

  private unload(): void {
    this.frame?.close();
    this.frame = undefined;
  }

  private makeResizable(): void {
    const { edge } = this;
    edge.setAttribute('aria-label', texts.resizePane);
    edge.setAttribute('aria-valuemin', String(NARROWEST));
    edge.setAttribute('aria-valuemax', String(WIDEST));
    edge.addEventListener('pointerdown', (down) => {
      edge.setPointerCapture(down.pointerId);
      const [from, width] = [down.clientX, this.width];
      const drag = (move: PointerEvent): void => this.resize(width + from - move.clientX);
      // A frame swallows the pointer that moves over it.
      this.slot.inert = true;
      edge.addEventListener('pointermove', drag);
      edge.addEventListener(
        'lostpointercapture',
        () => {
          this.slot.inert = false;
          edge.removeEventListener('pointermove', drag);
        },
        { once: true },
      );
    });
    edge.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.resize(this.width + KEY_STEP);
      else if (event.key === 'ArrowRight') this.resize(this.width - KEY_STEP);
    });
  }
}
