/**
 * Waiting for formulas. Univer calculates 100 ms after the last change, and its official wait sits out 500 ms when nothing
 * changed: 3 s for 30 edits. So this keeps a dirty flag, and starts the calculation itself with the dirty data of Univer's own
 * controller. That uses private members of version 0.25.1; where they are gone or busy, the official wait is used.
 */
import { ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

const TIMEOUT_MS = 30_000;

/** The members of TriggerCalculationController that the fast way needs. */
interface TriggerInternals {
  _executionInProgressParams: object | null;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: object[];
  _executingDirtyData: object;
  _generateDirty(queue: object[]): object;
  _mergeDirty(into: object, dirty: object): object;
}

export class Calculation {
  private isDirty = true;
  private running: Promise<void> | null = null;
  private readonly commands: ICommandService;
  private readonly session: FormulaCalculationSessionService;
  private readonly trigger: Partial<TriggerInternals>;
  private readonly subscription: IDisposable;

  public constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as Partial<TriggerInternals>;
    const dirtiers = injector.get(IActiveDirtyManagerService);
    this.subscription = this.commands.onCommandExecuted((command, options) => {
      const isDisplayOnly = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (dirtiers.get(command.id) !== undefined && !isDisplayOnly) this.isDirty = true;
    });
  }

  /** Resolves when every formula is up to date; whoever asks meanwhile waits for the same calculation. */
  public settle(): Promise<void> {
    this.running ??= this.calculateAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  public dispose(): void {
    this.subscription.dispose();
  }

  private async calculateAll(): Promise<void> {
    while (this.isDirty) {
      this.isDirty = false;
      const { trigger } = this;
      const isFastWayOpen = trigger._executionInProgressParams === null || trigger._executionInProgressParams === undefined;
      if (isFastWayOpen && trigger._generateDirty !== undefined && trigger._mergeDirty !== undefined) await this.calculateNow();
      else await this.session.waitForLatestApplied(TIMEOUT_MS);
    }
  }

  private async calculateNow(): Promise<void> {
    const trigger = this.trigger as TriggerInternals;
    clearTimeout(trigger._setTimeoutKey);
    const queue = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    const applied = this.session.waitForLatestApplied(TIMEOUT_MS);
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...trigger._executingDirtyData }, { onlyLocal: true });
    await applied;
  }
}
