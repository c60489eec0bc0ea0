/** Failures on purpose: any one request can be made to fail, in each of the ways in which a request can. */

export type FaultKind =
  /** Nothing ran; the host answers an error. */
  | 'refused'
  /** The actions before `actionIndex` ran, then the host answers an error. */
  | 'partial'
  /** Everything ran, but the answer is an error. */
  | 'answerLost';

export interface Fault {
  /** The request that fails, counted from 1 after arming; the client's own housekeeping does not count. */
  readonly request: number;
  readonly kind: FaultKind;
  /** For `partial`: the first action that does not run; half of them run where it is left out. */
  readonly actionIndex?: number;
  /** The host's error code; "GeneralException" where it is left out. */
  readonly code?: string;
  /** Every later request is refused too, as by a host that answers no more. */
  readonly persistent?: boolean;
}

export interface DueFault {
  readonly kind: FaultKind;
  readonly actionIndex: number | null;
  readonly code: string;
}

export class Faults {
  private fault: Fault | null = null;
  private seen = 0;
  private firedCount = 0;

  /** Plans one failure and counts requests from now on. */
  public arm(fault: Fault): void {
    this.fault = fault;
    this.seen = 0;
    this.firedCount = 0;
  }

  public disarm(): void {
    this.fault = null;
  }

  /** How many requests were made to fail since arming: 0 means that the run was shorter than planned. */
  public get fired(): number {
    return this.firedCount;
  }

  /** How many requests were seen since arming. */
  public get requestsSeen(): number {
    return this.seen;
  }

  /** Counts a request and tells whether it has to fail. */
  public next(): DueFault | null {
    const { fault } = this;
    if (fault === null) return null;
    this.seen += 1;
    const isDue = this.seen === fault.request;
    const isAfter = this.seen > fault.request && fault.persistent === true;
    if (!isDue && !isAfter) return null;
    this.firedCount += 1;
    return { kind: isDue ? fault.kind : 'refused', actionIndex: fault.actionIndex ?? null, code: fault.code ?? 'GeneralException' };
  }
}
