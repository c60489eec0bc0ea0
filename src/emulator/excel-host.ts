/** Excel as the client meets it: `external` is put on `window.external` before office.js runs. */
import type { Roots } from './batch/object-paths';
import { References } from './batch/references';
import { runBatch } from './batch/run-batch';
import { collectUnimplemented } from './batch/unimplemented';
import { parseBatch, type BatchRequest, type BatchResponse } from './batch/wire';
import {
  EVENT_COMMAND_INVOKED, EVENT_RICH_API, METHOD_COMMAND_COMPLETED, METHOD_RICH_API, STATUS_CELL_EDIT_MODE, STATUS_INTERNAL_ERROR,
  STATUS_REQUEST_TOO_LARGE, STATUS_RESPONSE_TOO_LARGE, STATUS_SUCCESS,
} from './boundary/dispatch-ids';
import { changedMessage } from './boundary/changed-event';
import { hostArray, type HostArray } from './boundary/host-array';
import { officeContext, type DocumentSettings } from './boundary/office-context';
import { Faults, type DueFault } from './faults';
import { hostOptions, type HostOptions } from './host-options';
import { serviceNamed, type RuntimeState } from './rich-api/services';
import { workbookRoot } from './rich-api/workbook';
import { byteLength, isHousekeeping, Traffic } from './traffic';
import type { UserEdit, WorkbookModel } from './workbook-model';

type Handler = (id: number, args: HostArray) => void;
type Answer = (response: HostArray) => void;

/** What the desktop client calls. */
export interface External {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): object;
  Execute(id: number, params: readonly unknown[], answer: Answer): void;
  RegisterEvent(id: number, target: unknown, handler: Handler, done: (status: number) => void): void;
  UnregisterEvent(id: number, target: unknown, done: (status: number) => void): void;
}

export class ExcelHost {
  public readonly external: External;
  public readonly faults = new Faults();
  public readonly traffic = new Traffic();
  public readonly settings: DocumentSettings = {};
  public readonly runtime: RuntimeState = { pane: 'Visible' };
  /** While true a cell is being edited, and every batch is refused. */
  public isCellInEditMode = false;
  /** How many ribbon commands have reported `event.completed()`. */
  public completedCommands = 0;
  private references = new References();
  private unknown = new Set<string>();
  private readonly options: HostOptions;
  private readonly handlers = new Map<number, Handler>();
  private queue: Promise<unknown> = Promise.resolve();
  private stopWatching: () => void;
  private workbook: WorkbookModel;

  public constructor(workbook: WorkbookModel, options: Partial<HostOptions> = {}) {
    this.options = hostOptions(options);
    this.workbook = workbook;
    this.stopWatching = this.watch(workbook);
    this.external = this.makeExternal();
  }

  /** What was asked for and is not implemented; also faults of the emulator itself. */
  public get unimplemented(): readonly string[] {
    return [...this.unknown];
  }

  /** Objects that the client keeps. None may be left after `Excel.run`; see `idle`. */
  public get liveReferences(): readonly string[] {
    return this.references.live;
  }

  /** Puts another workbook behind the same client, as if the pane had been opened on it. Counters, faults and lists begin anew. */
  public attach(workbook: WorkbookModel): void {
    this.stopWatching();
    this.workbook = workbook;
    this.stopWatching = this.watch(workbook);
    this.references = new References();
    this.unknown = new Set();
    this.traffic.clear();
    this.faults.disarm();
    this.isCellInEditMode = false;
    this.completedCommands = 0;
  }

  /** Presses the ribbon button whose action is `functionName`. False where the add-in has no ribbon commands. */
  public invokeCommand(functionName: string, controlId = 'button'): boolean {
    const handler = this.handlers.get(EVENT_COMMAND_INVOKED);
    const source = JSON.stringify({ source: { id: controlId } });
    handler?.(EVENT_COMMAND_INVOKED, hostArray(`command-${this.completedCommands + 1}`, functionName, source));
    return handler !== undefined;
  }

  /** Resolves when no request runs and the client has sent the ones that it sends on its own after `Excel.run`. */
  public async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      const before = this.queue;
      await before;
      await new Promise((resolve) => setTimeout(resolve, 1));
      quiet = this.queue === before ? quiet + 1 : 0;
    }
  }

  private makeExternal(): External {
    return {
      GetHostInfo: () => `Excel|Win32|16.01|${this.options.locale}|telemetry|isNotDialog|disableLogging|1`,
      GetLoggingAllowed: () => false,
      GetContext: () => officeContext(this.options, this.settings),
      Execute: (id, params, answer) => {
        if (id === METHOD_RICH_API) this.enqueue(params, answer);
        else this.later(answer, hostArray(this.plainCall(id)));
      },
      RegisterEvent: (id, _target, handler, done) => {
        this.handlers.set(id, handler);
        setTimeout(() => { done(STATUS_SUCCESS); }, 0);
      },
      UnregisterEvent: (id, _target, done) => {
        this.handlers.delete(id);
        setTimeout(() => { done(STATUS_SUCCESS); }, 0);
      },
    };
  }

  private plainCall(id: number): number {
    if (id === METHOD_COMMAND_COMPLETED) {
      this.completedCommands += 1;
      return STATUS_SUCCESS;
    }
    this.unknown.add(`call ${id}`);
    return STATUS_INTERNAL_ERROR;
  }

  /** One batch at a time, in the order of arrival. */
  private enqueue(params: readonly unknown[], answer: Answer): void {
    const request = (params[0] as readonly unknown[])[4] as string;
    this.queue = this.queue.then(async () => { this.later(answer, await this.answer(request)); });
  }

  private later(answer: Answer, response: HostArray): void {
    setTimeout(() => { answer(response); }, 0);
  }

  private async answer(text: string): Promise<HostArray> {
    const request = parseBatch(text);
    if (isHousekeeping(request)) {
      this.traffic.noteHousekeeping();
      return body(await this.run(request, null));
    }
    const record = this.traffic.note(request, text);
    if (this.isCellInEditMode) return hostArray(STATUS_CELL_EDIT_MODE);
    if (record.bytesOut > this.options.payloadLimit) return hostArray(STATUS_REQUEST_TOO_LARGE);
    const response = await this.run(request, this.faults.next());
    const answered = JSON.stringify(response);
    record.bytesIn = byteLength(answered);
    return record.bytesIn > this.options.payloadLimit ? hostArray(STATUS_RESPONSE_TOO_LARGE) : body(response);
  }

  private async run(request: BatchRequest, fault: DueFault | null): Promise<BatchResponse> {
    collectUnimplemented(this.unknown);
    const { workbook, references } = this;
    const roots: Roots = { global: workbookRoot(workbook), service: (name) => serviceNamed(name, this.runtime) };
    const host = { roots, references, settle: () => workbook.settle() };
    if (fault === null) return runBatch(request, host);
    const failure = { Results: [], Error: { Code: fault.code, Message: fault.code } };
    if (fault.kind === 'refused') return failure;
    if (fault.kind === 'partial') {
      const actionIndex = fault.actionIndex ?? Math.floor(request.Actions.length / 2);
      return runBatch(request, host, { actionIndex, code: fault.code });
    }
    const lost = await runBatch(request, host);
    return lost.Error === undefined ? failure : lost;
  }

  private watch(workbook: WorkbookModel): () => void {
    return workbook.onUserEdit((edit: UserEdit) => {
      this.handlers.get(EVENT_RICH_API)?.(EVENT_RICH_API, changedMessage(edit));
    });
  }
}

/** A successful call: status 0, then HTTP status, headers and body of the batch's answer. */
function body(response: BatchResponse): HostArray {
  return hostArray(STATUS_SUCCESS, [200, [], JSON.stringify(response)]);
}
