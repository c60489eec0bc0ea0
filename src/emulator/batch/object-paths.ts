import { refuse } from '../host-error';
import { bind, type HostObject } from './host-object';
import type { References } from './references';
import type { Argument } from './rich-type';
import { ObjectPathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from './wire';

/** Where paths begin: the workbook, and the services that the client makes by name. */
export interface Roots {
  readonly global: HostObject;
  /** `null` for a service that the host does not have. */
  service(name: string): HostObject | null;
}

/** Finds the objects that a batch speaks of. Each path is walked once, when its first action runs, as in Excel. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  public constructor(
    private readonly request: BatchRequest,
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  /** `null` is a null object (`…OrNullObject` that found nothing, and everything below it). */
  public resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id] ?? refuse('InvalidArgument', `The batch has no object path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  public arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, position) => {
      const pathId = info?.ReferencedObjectPathIds?.[position];
      return pathId ? this.resolve(pathId) : value;
    });
  }

  private walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === ObjectPathType.Global) return this.roots.global;
    if (path.ObjectPathType === ObjectPathType.ReferenceId) return this.references.get(path.Name);
    if (path.ObjectPathType === ObjectPathType.Null) return null;
    if (path.ObjectPathType === ObjectPathType.NewObject) {
      return this.roots.service(path.Name) ?? bind({ name: path.Name }, {}).call('new', []);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (!parent.exists) refuse('ItemNotFound');
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.Indexer) return parent.index(args);
    if (path.ObjectPathType === ObjectPathType.Property) {
      const reached = parent.navigate(path.Name);
      return reached === undefined ? parent.call(path.Name, []) : reached;
    }
    if (path.Name === 'GetItemAt' && parent.isCollection) return parent.items()[Number(args[0])] ?? refuse('ItemNotFound');
    return parent.call(path.Name, args);
  }
}
