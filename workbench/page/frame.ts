/** The only place that runs a page of the add-in in a frame, as Excel on the web does: named before it is inserted, talked to by messages. */
import type { StandIn } from '../standin/host';
import { DialogBox } from './dialog';
import { frameName, type Conversation } from '../standin/xdm/conversation';
import { XdmHost, type CommandResult } from '../standin/xdm/xdmhost';

const COMMAND = 'appCommandInvoked';

export interface FrameOptions {
  readonly slot: HTMLElement;
  /** On this page's hostname, or office.js refuses to talk. */
  readonly url: URL;
  readonly title: string;
  readonly appId: string;
  readonly standIn: StandIn;
  /** The person has left the frame by a key. */
  readonly onLeave?: () => void;
}

export class AddinFrame {
  readonly element = document.createElement('iframe');
  private readonly host: XdmHost;
  private readonly listen: (event: MessageEvent) => void;
  private static opened = 0;

  constructor({ slot, url, title, appId, standIn, onLeave }: FrameOptions) {
    const conversation: Conversation = {
      conversationId: `conversation-${++AddinFrame.opened}`,
      appId,
      hostOrigin: location.origin,
      locale: 'zh-CN',
    };
    this.host = new XdmHost({
      ...conversation,
      standIn,
      ...(onLeave ? { onLeave } : {}),
      dialogs: new DialogBox(() => this.host.dialogClosed()),
      post: (text) => this.element.contentWindow?.postMessage(text, url.origin),
    });
    this.listen = (event) => {
      const ours = event.source === this.element.contentWindow && event.origin === url.origin;
      if (ours && typeof event.data === 'string') this.host.onMessage(event.data);
    };
    window.addEventListener('message', this.listen);
    this.element.name = frameName(conversation);
    this.element.title = title;
    this.element.src = url.href;
    slot.append(this.element);
  }

  /** Presses a ribbon button of the function kind, once the page has told office.js that it listens. */
  async run(functionName: string, controlId: string): Promise<CommandResult> {
    await this.host.listening(COMMAND);
    return this.host.invokeCommand(functionName, controlId);
  }

  close(): void {
    window.removeEventListener('message', this.listen);
    this.host.close();
    this.element.remove();
  }
}
