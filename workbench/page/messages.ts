/** The only place that tells the person something: quietly in the status line, or in the bar above the sheet. */
import { byId, element } from './element';
import { texts } from './texts';

export class Messages {
  private readonly bar = byId('message');
  private readonly line = byId('status-text');

  /** In the status line. */
  say(sentence: string): void {
    this.line.textContent = sentence;
  }

  /** In the bar above the sheet, until it is closed or another one comes. */
  warn(sentence: string): void {
    const close = element('button', { type: 'button', 'aria-label': texts.closeMessage }, '✕');
    close.addEventListener('click', () => (this.bar.hidden = true));
    this.bar.replaceChildren(element('span', {}, sentence), close);
    this.bar.hidden = false;
  }

  clear(): void {
    this.bar.hidden = true;
  }
}
