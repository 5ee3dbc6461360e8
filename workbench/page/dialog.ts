/** The only place that shows a dialog of the add-in: a frame over the sheet, closed by the person or by the add-in. */
import type { Dialogs } from '../standin/xdm/xdmhost';
import { element } from './element';
import { texts } from './texts';

export class DialogBox implements Dialogs {
  private box: HTMLDialogElement | undefined;

  /** `closed` is told when the person closes it. */
  constructor(private readonly closed: () => void) {}

  open({ url, width, height }: { readonly url: string; readonly width: number; readonly height: number }): void {
    this.close();
    const close = element('button', { type: 'button', 'aria-label': texts.closeDialog, title: texts.closeDialog }, '✕');
    const box = element(
      'dialog',
      { class: 'addin-dialog', 'aria-label': texts.dialog },
      close,
      element('iframe', { src: url, title: texts.dialog }),
    );
    box.style.width = `${width}vw`;
    box.style.height = `${height}vh`;
    close.addEventListener('click', () => box.close());
    box.addEventListener('close', () => {
      if (this.box === box) this.closed();
      box.remove();
    });
    this.box = box;
    document.body.append(box);
    box.showModal();
  }

  close(): void {
    const { box } = this;
    this.box = undefined;
    box?.close();
  }
}
