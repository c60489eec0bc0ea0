import { refuse } from '../host-error';
import type { HostObject } from './rich-type';
import type { WireValue } from './wire';

/**
 * Objects that the client keeps beyond a batch. It keeps every range and must release each one: what stays here after
 * `Excel.run` is a leak.
 */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  public get live(): readonly string[] {
    return [...this.kept.keys()];
  }

  public keep(object: HostObject): void {
    if (object.referenceId !== null && this.kept.has(object.referenceId)) return;
    this.count += 1;
    object.referenceId = `reference${this.count}`;
    this.kept.set(object.referenceId, object);
  }

  public get(id: string): HostObject {
    return this.kept.get(id) ?? refuse('ItemNotFound');
  }

  /** An unknown id is no error: the client may release what belonged to a workbook that was exchanged meanwhile. */
  public release(id: WireValue | undefined): void {
    if (typeof id === 'string') this.kept.delete(id);
  }
}
