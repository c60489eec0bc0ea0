/** A Univer workbook with the services that the model needs. Changes pass through `change`, which knows whose they are. */
import { ICommandService, type IMutation, type Injector, type Univer } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { Calculation } from './calculation';

export class Engine {
  public readonly injector: Injector;
  public readonly commands: ICommandService;
  public readonly names: IDefinedNamesService;
  public readonly calculation: Calculation;
  private ownDepth = 0;
  private userDepth = 0;

  public constructor(
    public readonly univer: Univer,
    public readonly book: FWorkbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.names = this.injector.get(IDefinedNamesService);
    this.calculation = new Calculation(this.injector);
  }

  public get unitId(): string {
    return this.book.getId();
  }

  /** Whether what happens now was asked for by the host, and is therefore not announced as a user's edit. */
  public get isOwnChange(): boolean {
    return this.ownDepth > 0 && this.userDepth === 0;
  }

  public change<T>(work: () => T): T {
    this.ownDepth += 1;
    try {
      return work();
    } finally {
      this.ownDepth -= 1;
    }
  }

  public asUser<T>(work: () => T): T {
    this.userDepth += 1;
    try {
      return work();
    } finally {
      this.userDepth -= 1;
    }
  }

  /** Runs a mutation directly: no undo record, no interceptor, no screen work of a command. */
  public mutate<P extends object, R>(mutation: IMutation<P, R>, params: P): void {
    this.change(() => this.commands.syncExecuteCommand(mutation.id, params));
  }
}
