/**
 * The one state of the page. The ribbon command and the pane share it, so that the pane shows a run that the ribbon started.
 * Nothing here throws: what goes wrong becomes a notice.
 */
import type { Evaluation } from '../../app/evaluation';
import type { Outcome } from '../../app/outcome';
import type { RunOptions } from '../../app/run-options';
import type { Answer, Candidate } from '../../core/ledger/question';
import type { ReportText } from '../../core/text/text-place';
import type { CellAddress, CellRange } from '../../core/workbook/cell-address';
import type { PaneServices } from '../pane-services';
import { INITIAL_STATE, type Notice, type PaneState, type RunStage } from './pane-state';

export class PaneStore {
  private readonly services: PaneServices;
  private readonly listeners = new Set<() => void>();
  private state: PaneState = INITIAL_STATE;
  private running: Promise<void> | null = null;
  private generating: Promise<void> | null = null;
  private stopping = new AbortController();

  public constructor(services: PaneServices) {
    this.services = services;
  }

  public readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  public readonly snapshot = (): PaneState => this.state;

  /** Looks at the workbook; where something runs already, that is enough. */
  public check(): Promise<void> {
    return this.running ?? this.look((run) => this.services.evaluate(run));
  }

  /** Keeps an answer in the workbook and shows what is found with it. What runs already may change what is asked: the answer is then not taken. */
  public answer({ answers }: Candidate): Promise<void> {
    return this.running ?? this.look((run) => this.services.answer(answers, run));
  }

  /** Keeps a setting of the checks in the workbook and shows what is found with it. */
  public set(setting: Answer): Promise<void> {
    return this.running ?? this.look((run) => this.services.answer([setting], run));
  }

  /** Keeps words beside a check in the check sheet and shows what is found with them. */
  public explain(code: string, text: string): Promise<void> {
    return this.running ?? this.look((run) => this.services.explain(code, text, run));
  }

  /** Removes all answers from the workbook, so that everything is asked again. */
  public forgetAnswers(): Promise<void> {
    return this.running ?? this.look((run) => this.services.forgetAnswers(run));
  }

  /** Looks at the workbook again, with a report beside it, and keeps that report for what follows. */
  public chooseReport(file: File): Promise<void> {
    return (
      this.running ??
      this.run('checking', async () => {
        const outcome = await this.services.readReport(file);
        if (outcome.ok) await this.lookWith(outcome.value, (run) => this.services.evaluate(run));
        else this.fail(outcome.failure);
      })
    );
  }

  /** Looks at the workbook again, without the report. */
  public removeReport(): Promise<void> {
    return this.running ?? this.look((run) => this.services.evaluate(run), null);
  }

  /** Writes the sheets, after whatever runs now; asked for twice, it runs once. */
  public generate(): Promise<void> {
    this.generating ??= this.generateNext().finally(() => {
      this.generating = null;
    });
    return this.generating;
  }

  public copyReport(): Promise<void> {
    return (
      this.running ??
      this.run('copying', async () => {
        const outcome = await this.services.copyReport();
        if (!outcome.ok) this.fail(outcome.failure);
        else if (outcome.value === null) this.change({ notice: { kind: 'nothingToCopy' } });
        else this.change({ notice: await this.copied(outcome.value) });
      })
    );
  }

  public reveal(cells: readonly CellAddress[]): Promise<void> {
    return this.show(() => this.services.reveal(cells));
  }

  public revealRange(sheet: string, range: CellRange): Promise<void> {
    return this.show(() => this.services.revealRange(sheet, range));
  }

  /** Ends the reading that runs, and what waits behind it. What is asked for later is a new wish. */
  public stop(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
  }

  public dismissNotice(): void {
    this.change({ notice: null });
  }

  private look(useCase: (run: RunOptions) => Promise<Outcome<Evaluation>>, report = this.state.report): Promise<void> {
    return this.run('checking', () => this.lookWith(report, useCase));
  }

  /** The report is shown as chosen once it was looked at. */
  private async lookWith(report: ReportText | null, useCase: (run: RunOptions) => Promise<Outcome<Evaluation>>): Promise<void> {
    const outcome = await useCase({
      ...this.reading(),
      ...(report && { report }),
      onStage: (stage) => {
        // `checking` says more than `reading`; while answers are being written, nothing can be stopped.
        if (stage !== 'reading') this.change({ stage });
      },
    });
    if (outcome.ok) this.change({ evaluation: outcome.value, report });
    else this.fail(outcome.failure);
  }

  private async show(step: () => Promise<Outcome<void>>): Promise<void> {
    await this.guarded(async () => {
      const outcome = await step();
      if (!outcome.ok) this.fail(outcome.failure);
    });
  }

  private async generateNext(): Promise<void> {
    const reading = this.reading();
    // `run` never rejects. Another run may have begun by the time that one ends.
    while (this.running !== null) await this.running;
    if (reading.signal.aborted) return;
    await this.run('reading', async () => {
      const outcome = await this.services.generate({
        ...reading,
        ...(this.state.report && { report: this.state.report }),
        onStage: (stage) => {
          this.change({ stage });
        },
      });
      if (!outcome.ok) {
        this.fail(outcome.failure);
        return;
      }
      const { evaluation, writeFailure } = outcome.value;
      this.change({ evaluation });
      // Where only the writing was refused (a protected structure), figures and findings are still shown.
      if (writeFailure === null) this.change({ notice: { kind: 'generated', generation: outcome.value } });
      else this.fail(writeFailure);
    });
  }

  /** The signal is the one that holds when something is asked for, not when its turn comes. */
  private reading(): RunOptions & { readonly signal: AbortSignal } {
    return {
      signal: this.stopping.signal,
      onProgress: (read, all) => {
        this.change({ progress: { read, all } });
      },
    };
  }

  private run(stage: RunStage, step: () => Promise<void>): Promise<void> {
    this.change({ stage, progress: null, notice: null });
    this.running = this.guarded(step).finally(() => {
      this.running = null;
      this.change({ stage: null, progress: null });
    });
    return this.running;
  }

  private async guarded(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.change({ notice: { kind: 'fault', error } });
    }
  }

  private async copied(text: string): Promise<Notice> {
    return (await this.services.writeClipboard(text)) ? { kind: 'copied' } : { kind: 'copyByHand', text };
  }

  private fail(failure: Extract<Notice, { kind: 'failure' }>['failure']): void {
    this.change({ notice: { kind: 'failure', failure } });
  }

  private change(part: Partial<PaneState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
