/** What went over the boundary. */
import { ActionType, actionLabel, type BatchRequest } from './batch/wire';

export interface RequestRecord {
  /** From 1. */
  readonly number: number;
  readonly bytesOut: number;
  bytesIn: number;
  /** What each action does: "load GetUsedRange", "set Values", "Delete" … */
  readonly actions: readonly string[];
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Whether the request is the client's own: it releases references, or speaks to a service, after the caller's code has gone on.
 * Such requests come at no certain moment, so they are counted apart and no fault is planned on them.
 */
export function isHousekeeping(request: BatchRequest): boolean {
  const isRelease = request.Actions.every(({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference');
  const isService = Object.values(request.ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.'));
  return isRelease ? request.Actions.some(({ Name }) => Name === '_RemoveReference') : isService;
}

export class Traffic {
  private readonly records: RequestRecord[] = [];
  private housekeepingCount = 0;

  /** The add-in's requests since the start or the last `clear`. */
  public get requests(): readonly RequestRecord[] {
    return this.records;
  }

  public get housekeeping(): number {
    return this.housekeepingCount;
  }

  public get bytesOut(): number {
    return this.records.reduce((sum, record) => sum + record.bytesOut, 0);
  }

  public get bytesIn(): number {
    return this.records.reduce((sum, record) => sum + record.bytesIn, 0);
  }

  public clear(): void {
    this.records.length = 0;
    this.housekeepingCount = 0;
  }

  public noteHousekeeping(): void {
    this.housekeepingCount += 1;
  }

  public note(request: BatchRequest, text: string): RequestRecord {
    const actions = request.Actions.map((action) => actionLabel(request, action));
    const record = { number: this.records.length + 1, bytesOut: byteLength(text), bytesIn: 0, actions };
    this.records.push(record);
    return record;
  }
}
