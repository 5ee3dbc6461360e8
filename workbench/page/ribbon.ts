/** The only place that draws the ribbon: tabs, groups, buttons, and a menu where a button opens one. */
import { byId, element } from './element';
import { icon, type IconName } from './icons';

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip?: string;
  /** Own icon by name, or the address of a picture. */
  readonly icon?: IconName | { readonly url: string };
  readonly press: () => void;
}

/** A list to choose from; what is chosen happens at once. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly choose: (option: string) => void;
}

export interface Group {
  readonly label?: string;
  readonly buttons: readonly Button[];
  readonly choice?: Choice;
}

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly Group[];
}

export class Ribbon {
  private readonly strip = byId('ribbon');
  private readonly tabs = byId('tabs');
  private readonly buttons = new Map<string, HTMLButtonElement>();

  /** The first tab shown is `front`. */
  constructor(tabs: readonly Tab[], front: string) {
    for (const tab of tabs) {
      const handle = element('button', { type: 'button', role: 'tab', id: `tab-${tab.id}` }, tab.label);
      handle.addEventListener('click', () => this.show(tab.id));
      this.tabs.append(handle);
      const panel = element(
        'div',
        { class: 'tab', 'data-tab': tab.id },
        ...tab.groups.map((group) => this.group(group)),
      );
      this.strip.append(panel);
    }
    this.tabs.addEventListener('keydown', (event) => this.walk(event));
    this.show(front);
  }

  set(id: string, state: { pressed?: boolean; disabled?: boolean; label?: string; icon?: IconName }): void {
    const button = this.buttons.get(id);
    if (!button) return;
    if (state.pressed !== undefined) button.setAttribute('aria-pressed', String(state.pressed));
    if (state.disabled !== undefined) button.disabled = state.disabled;
    if (state.label !== undefined) button.lastElementChild?.replaceChildren(state.label);
    if (state.icon !== undefined) button.firstElementChild?.replaceWith(icon(state.icon));
  }

  private group(group: Group): HTMLElement {
    const made = element('div', { class: 'group', role: 'group', 'aria-label': group.label });
    for (const button of group.buttons) made.append(this.button(button));
    if (group.choice) made.append(choice(group.choice));
    return made;
  }

  private button(button: Button): HTMLButtonElement {
    const made = element('button', { type: 'button', id: `ribbon-${button.id}`, title: button.tip });
    if (typeof button.icon === 'string') made.append(icon(button.icon));
    else if (button.icon) made.append(element('img', { src: button.icon.url, alt: '', width: '20', height: '20' }));
    made.append(element('span', {}, button.label));
    made.addEventListener('click', button.press);
    this.buttons.set(button.id, made);
    return made;
  }

  private show(id: string): void {
    for (const handle of this.tabs.children) {
      const chosen = handle.id === `tab-${id}`;
      handle.setAttribute('aria-selected', String(chosen));
      handle.setAttribute('tabindex', chosen ? '0' : '-1');
    }
    for (const panel of this.strip.children)
      (panel as HTMLElement).hidden = (panel as HTMLElement).dataset['tab'] !== id;
  }

  private walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const handles = [...this.tabs.children] as HTMLElement[];
    const at = handles.indexOf(document.activeElement as HTMLElement);
    if (step === 0 || at < 0) return;
    const next = handles[(at + step + handles.length) % handles.length];
    next?.focus();
    next?.click();
  }
}

function choice({ id, label, options, choose }: Choice): HTMLElement {
  const list = element('select', { id: `ribbon-${id}` }, ...['', ...options].map((o) => element('option', {}, o)));
  list.addEventListener('change', () => {
    if (list.value !== '') choose(list.value);
    list.value = '';
  });
  return element('label', { class: 'choice' }, label, list);
}
