import { RemoveDefinedNameMutation, SetDefinedNameMutation, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { NameModel } from '../workbook-model';
import type { Engine } from './engine';

/** A name of the whole workbook over Univer's defined names. Univer keeps references without "=" and constants with it. */
export class UniverName implements NameModel {
  public constructor(
    private readonly engine: Engine,
    private readonly id: string,
  ) {}

  public get exists(): boolean {
    return this.find() !== null;
  }

  public get name(): string {
    return this.param.name;
  }

  public get formula(): string {
    return `=${this.param.formulaOrRefString.replace(/^=/, '')}`;
  }

  public set formula(formula: string) {
    this.update({ formulaOrRefString: formula.replace(/^=/, '') });
  }

  public get visible(): boolean {
    return this.param.hidden !== true;
  }

  public set visible(visible: boolean) {
    this.update({ hidden: !visible });
  }

  public get comment(): string {
    return this.param.comment ?? '';
  }

  public set comment(comment: string) {
    this.update({ comment });
  }

  public remove(): void {
    this.engine.mutate(RemoveDefinedNameMutation, { unitId: this.engine.unitId, ...this.param });
  }

  private find(): IDefinedNamesServiceParam | null {
    return this.engine.names.getValueById(this.engine.unitId, this.id) ?? null;
  }

  private get param(): IDefinedNamesServiceParam {
    const param = this.find();
    if (param === null) throw new Error('The name is deleted.');
    return param;
  }

  private update(change: Partial<IDefinedNamesServiceParam>): void {
    this.engine.mutate(SetDefinedNameMutation, { unitId: this.engine.unitId, ...this.param, ...change });
  }
}
