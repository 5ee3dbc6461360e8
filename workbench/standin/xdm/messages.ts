/** The only place that says how Excel on the web and an add-in's frame talk: JSON texts over `postMessage`. */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { forCalling: 0, forEventing: 1 } as const;

/** Methods of the host that office.js calls by number. */
export const Dispatch = { richApiRequest: 93, commandCompleted: 94 } as const;

/** Raised for a dialog's messages and its end; opening a dialog is registering for it. */
export const DIALOG_EVENT = 'dialogMessageReceived';
export const DIALOG_CLOSED = 12_006;

/** Category of rich API events, and the numbers of those that the stand-in raises. */
export const RICH_EVENT = 65_536;
export const EventNumber = { dataChanged: 10, activated: 11, added: 13, selectionChanged: 14 } as const;

/** Keys by which a person leaves the pane for the sheet: Ctrl+F6, Tab past an end, Esc, F2; office.js tells them by these numbers. */
export const NOTIFY = 'ContextActivationManager_notifyHost';
export const LEAVING: readonly unknown[] = [5, 6, 13, 14, 15, 16];

export interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  /** For a rich API request: the batch stands at 4, its flags at 6. */
  readonly ArrayData?: readonly unknown[];
  readonly [argument: number]: unknown;
}
