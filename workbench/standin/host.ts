/** The only place that answers a request text with a response text as Excel would: order, cell editing, size limits, faults, counters. */
import { workbookRoot } from './excel/workbook';
import { faultError, Faults, type Fault } from './faults';
import { Dispatcher } from './richapi/dispatcher';
import { DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from './richapi/protocol';
import { serviceObjects } from './services';
import type { WorkbookModel } from './model/workbook';

/** Excel on the web refuses larger requests and responses. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What went over the wire since the last reset. */
export interface Counters {
  requests: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  /** Milliseconds this side has computed: what Excel's own process would have taken. */
  busy: number;
}

const zero = (): Counters => ({
  requests: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  busy: 0,
});

const utf8 = new TextEncoder();
const bytes = (text: string): number => utf8.encode(text).length;

const failed = (code: string, message: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
});

export interface ExcelHostOptions {
  readonly payloadLimit?: number;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Milliseconds of what `busy` counts; by default those of the wall. */
  readonly clock?: () => number;
}

export class StandIn {
  readonly faults = new Faults();
  counters = zero();
  latency: number;
  payloadLimit: number;
  private readonly clock: () => number;
  private readonly dispatcher: Dispatcher;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private current: WorkbookModel,
    options: ExcelHostOptions = {},
  ) {
    this.latency = options.latency ?? 0;
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.clock = options.clock ?? (() => performance.now());
    this.dispatcher = new Dispatcher(workbookRoot(current), serviceObjects(), () => this.current.recalculate());
  }

  get workbook(): WorkbookModel {
    return this.current;
  }

  /** From now on requests act on another workbook: what an add-in meets when two are open. */
  switchTo(workbook: WorkbookModel): void {
    this.current = workbook;
    this.dispatcher.root = workbookRoot(workbook);
  }

  resetCounters(): void {
    this.counters = zero();
  }

  /** Requests are carried out one after the other; a hanging one holds up those behind it only until it is given up. */
  answer(text: string, flags = 0): Promise<string> {
    const fault = this.faults.take();
    this.counters.requests++;
    if (fault?.kind === 'hang') {
      if (fault.executed) void this.enqueue(() => this.carryOut(text, flags, undefined));
      return new Promise(() => {});
    }
    if (fault?.kind === 'late')
      return fault.until.then(() => this.enqueue(() => this.carryOut(text, flags, undefined)));
    return this.enqueue(() => this.carryOut(text, flags, fault));
  }

  private enqueue(work: () => Promise<string>): Promise<string> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => {});
    return result;
  }

  private async carryOut(text: string, flags: number, fault: Fault | undefined): Promise<string> {
    if (this.latency) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.current.editing && flags & DELAY_FOR_CELL_EDIT)
      while (this.current.editing) await new Promise((resolve) => setTimeout(resolve, 10));
    const from = this.clock();
    const sent = this.respond(text, fault);
    this.counters.busy += this.clock() - from;
    return sent;
  }

  private respond(text: string, fault: Fault | undefined): string {
    const size = bytes(text);
    this.counters.requestBytes += size;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, size);
    const response = JSON.stringify(this.execute(text, size, fault));
    const back = bytes(response);
    const sent =
      back > this.payloadLimit
        ? JSON.stringify(
            failed('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
          )
        : response;
    this.counters.responseBytes += sent === response ? back : sent.length;
    this.counters.largestResponse = Math.max(this.counters.largestResponse, back);
    return sent;
  }

  private execute(text: string, size: number, fault: Fault | undefined): ResponseBody {
    if (fault?.kind === 'refuse' || fault?.kind === 'down') return failed(fault.code, faultError(fault.code).message);
    if (size > this.payloadLimit)
      return failed('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (this.current.editing) return failed('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    const body = JSON.parse(text) as RequestBody;
    this.counters.actions += body.Actions.length;
    return this.dispatcher.execute(body, (index) => {
      if (fault?.kind === 'break' && index === fault.action) throw faultError(fault.code);
    });
  }
}
