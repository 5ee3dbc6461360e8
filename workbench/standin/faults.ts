/** The only place that says which failures of Excel the stand-in can be told to have. */
import { RichApiError } from './richapi/error';

/** Requests and actions count from 0, from the moment the faults are armed. */
export type Fault =
  /** Nothing of the request is carried out. */
  | { readonly kind: 'refuse'; readonly request: number; readonly code: string }
  /** The actions before the given one stay carried out. */
  | { readonly kind: 'break'; readonly request: number; readonly action: number; readonly code: string }
  /** No answer ever comes; `executed` says whether the request was carried out all the same. */
  | { readonly kind: 'hang'; readonly request: number; readonly executed: boolean }
  /** Carried out and answered only when `until` settles. */
  | { readonly kind: 'late'; readonly request: number; readonly until: Promise<void> }
  /** Every request from the given one on is refused. */
  | { readonly kind: 'down'; readonly request: number; readonly code: string };

export class Faults {
  private armed: readonly Fault[] = [];
  private next = 0;

  /** Replaces what was armed before; counting starts again. */
  arm(...faults: readonly Fault[]): void {
    this.armed = faults;
    this.next = 0;
  }

  /** That many requests have come in since the faults were armed. */
  get met(): number {
    return this.next;
  }

  /** The fault that the next request meets. */
  take(): Fault | undefined {
    const request = this.next++;
    return this.armed.find((fault) => (fault.kind === 'down' ? request >= fault.request : request === fault.request));
  }
}

export const faultError = (code: string): RichApiError =>
  new RichApiError(code, 'The request could not be carried out.', 'injected', code === 'AccessDenied' ? 403 : 500);
