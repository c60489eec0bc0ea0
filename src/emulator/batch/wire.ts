/** The batch protocol between the Office.js client and the host, as observed (OFFICE-HOST.md, office-host-proof/wire-log.json). */
export type WireValue = string | number | boolean | null | readonly WireValue[] | WireRecord;
export interface WireRecord {
  readonly [key: string]: WireValue | undefined;
}

export const ObjectPathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, Null: 7 } as const;
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly WireValue[] | null;
  /** Where an argument is an object of the batch: its path id at the argument's position, otherwise 0 or `null`. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex?: number;
  readonly Location?: string;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: WireValue }[];
  readonly Error?: BatchError;
}

export function parseBatch(text: string): BatchRequest {
  return JSON.parse(text) as BatchRequest;
}

/** What an action does, for the traffic log: "Range.Values =" needs types, so the path's name stands for the object. */
export function actionLabel(request: BatchRequest, action: Action): string {
  const path = request.ObjectPaths[action.ObjectPathId]?.Name ?? '';
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return `instantiate ${path}`;
    case ActionType.Query:
      return `load ${path}`;
    case ActionType.SetProperty:
      return `set ${action.Name}`;
    case ActionType.Method:
      return action.Name;
    default:
      return `action type ${action.ActionType}`;
  }
}
