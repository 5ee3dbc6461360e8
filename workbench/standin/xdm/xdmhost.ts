/** The only place that plays Excel on the web towards an add-in's frame: answers its messages, raises events, invokes ribbon commands. */
import { areaText } from '../../../src/core/model/area';
import type { StandIn } from '../host';
import type { WorkbookChange } from '../model/workbook';
import { appContext, requirementSets, type Conversation, type RequirementSets } from './conversation';
import {
  ActionKind,
  Dispatch,
  EventNumber,
  LEAVING,
  MessageType,
  NOTIFY,
  ResponseKind,
  RICH_EVENT,
  DIALOG_CLOSED,
  DIALOG_EVENT,
  type ExecuteMethod,
  type Message,
} from './messages';

export interface XdmOptions extends Conversation {
  readonly standIn: StandIn;
  /** Sends a text to the add-in's frame. */
  readonly post: (text: string) => void;
  readonly requirements?: RequirementSets;
  /** Shows an add-in's dialogs; without it they are answered as opened and seen by nobody. */
  readonly dialogs?: Dialogs;
  /** The person has left the pane by a key; Excel then puts the focus into the sheet. */
  readonly onLeave?: () => void;
}

/** Dialogs in a frame over the sheet (`displayInIframe`); sizes are percent of the window. */
export interface Dialogs {
  open(dialog: { readonly url: string; readonly width: number; readonly height: number }): void;
  /** The add-in closed it. */
  close(): void;
}

/** How a ribbon command ended; status 0 is done, 11101 an unknown function. */
export interface CommandResult {
  readonly status: number;
  readonly data?: unknown;
}

export class XdmHost {
  private readonly events = new Set<string>();
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private nextCommand = 1;
  private leave: () => void;

  constructor(private readonly options: XdmOptions) {
    this.leave = options.standIn.workbook.subscribe((change) => this.onChange(change));
  }

  /** After `standIn.switchTo` or when another file is opened: events come from the workbook in front. */
  follow(): void {
    this.leave();
    this.leave = this.options.standIn.workbook.subscribe((change) => this.onChange(change));
  }

  close(): void {
    this.leave();
    this.events.clear();
  }

  onMessage(text: string): void {
    let message: Message;
    try {
      message = JSON.parse(text) as Message;
    } catch {
      return;
    }
    if (message._messageType !== MessageType.request || message._conversationId !== this.options.conversationId) return;
    if (message._actionType === ActionKind.registerEvent) {
      if (message._actionName === DIALOG_EVENT) this.openDialog(message._data as { targetId: string });
      this.events.add(message._actionName);
      this.waiting.get(message._actionName)?.forEach((heard) => heard());
      this.waiting.delete(message._actionName);
      return this.reply(message, { Error: 0 });
    }
    if (message._actionType === ActionKind.unregisterEvent) {
      this.events.delete(message._actionName);
      if (message._actionName === DIALOG_EVENT) this.options.dialogs?.close();
      return this.reply(message, { Error: 0 });
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      const url = `${this.options.hostOrigin}/${encodeURIComponent(this.options.standIn.workbook.name)}`;
      return this.reply(message, appContext(this.options, url, this.options.requirements ?? requirementSets()));
    }
    if (message._actionName === 'executeMethod') return this.execute(message, message._data as ExecuteMethod);
    if (message._actionName === NOTIFY && LEAVING.includes((message._data as unknown[])[1])) this.options.onLeave?.();
    this.reply(message, null);
  }

  /** office.js opens a dialog by listening to its messages; which dialog stands in the target's id. */
  private openDialog({ targetId }: { targetId: string }): void {
    const { url, width, height } = JSON.parse(targetId) as { url: string; width: number; height: number };
    this.options.dialogs?.open({ url, width, height });
  }

  /** The person closed the dialog. */
  dialogClosed(): void {
    this.fire(DIALOG_EVENT, { messageType: DIALOG_CLOSED });
  }

  private execute(message: Message, data: ExecuteMethod): void {
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.richApiRequest: {
        const [body, flags] = [String(data.ArrayData?.[4]), Number(data.ArrayData?.[6] ?? 0)];
        void this.options.standIn.answer(body, flags).then((response) => {
          this.reply(message, {
            Error: 0,
            Version: 1,
            Data: [200, ['Content-Type', 'application/json'], response],
          });
        });
        return;
      }
      case Dispatch.commandCompleted:
        this.commands.get(String(data[0]))?.({ status: Number(data[1]), data: data[2] });
        this.commands.delete(String(data[0]));
        return this.reply(message, { Error: 0, Version: 1 });
      default:
        return this.reply(message, { Error: 5001, Version: 1 });
    }
  }

  private reply({ _actionName, _correlationId }: Message, data: unknown): void {
    this.send(_actionName, _correlationId, data, ResponseKind.forCalling);
  }

  private fire(event: string, data: unknown): void {
    if (this.events.has(event)) this.send(event, -1, data, ResponseKind.forEventing);
  }

  private send(actionName: string, correlationId: number, data: unknown, kind: number): void {
    this.options.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: actionName,
        _conversationId: this.options.conversationId,
        _correlationId: correlationId,
        _origin: this.options.hostOrigin,
        _data: data ?? null,
        _errorCode: 0,
        _responseType: kind,
        _serializerVersion: 1,
      }),
    );
  }

  private raise(event: number, target: string, payload: unknown): void {
    this.fire('richApiMessage', { ArrayData: [[RICH_EVENT, event, target, JSON.stringify(payload), 0, false]] });
  }

  private onChange(change: WorkbookChange): void {
    switch (change.kind) {
      case 'cells': {
        if (change.origin === 'calculation') return;
        for (const area of change.areas) {
          const payload = {
            worksheetId: change.sheet.id,
            address: areaText(area),
            changeType: 'RangeEdited',
            source: 'Local',
            triggerSource: change.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
          };
          this.raise(EventNumber.dataChanged, change.sheet.id, payload);
          this.raise(EventNumber.dataChanged, 'Workbook', payload);
        }
        return;
      }
      case 'selection': {
        const payload = {
          worksheetId: change.sheet.id,
          address: change.areas.map(areaText).join(','),
          isInsideTable: false,
        };
        this.raise(EventNumber.selectionChanged, change.sheet.id, payload);
        this.raise(EventNumber.selectionChanged, 'Workbook', payload);
        this.fire('documentSelectionChanged', {});
        return;
      }
      case 'sheet-activated':
        return this.raise(EventNumber.activated, 'Workbook', { worksheetId: change.sheet.id });
      case 'sheet-added':
        return this.raise(EventNumber.added, 'Workbook', { worksheetId: change.sheet.id, source: 'Local' });
      default:
    }
  }

  /** Settles as soon as the frame has registered for the event: a page that is still loading hears nothing. */
  listening(event: string): Promise<void> {
    if (this.events.has(event)) return Promise.resolve();
    return new Promise((heard) => this.waiting.set(event, [...(this.waiting.get(event) ?? []), heard]));
  }

  /** Presses a ribbon button of type ExecuteFunction; settles when the function calls `event.completed()`. */
  invokeCommand(functionName: string, controlId = functionName): Promise<CommandResult> {
    const id = `command-${this.nextCommand++}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.fire('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }
}
