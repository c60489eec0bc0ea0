/**
 * Runs one batch. A batch is not a transaction: where action k is refused, the effects of the actions before it stay and the
 * answer names k. Source: "Excel JavaScript object model in Office Add-ins", and the behaviour reported in office-js#3323.
 */
import { HostError, refuse } from '../host-error';
import type { HostObject } from './host-object';
import { ObjectPaths, type Roots } from './object-paths';
import { readProperties } from './query';
import type { References } from './references';
import { recordUnimplemented } from './unimplemented';
import { ActionType, type Action, type BatchError, type BatchRequest, type BatchResponse, type WireValue } from './wire';

export interface BatchHost {
  readonly roots: Roots;
  readonly references: References;
  settle(): Promise<void>;
}

/** An error to answer in place of the action at this index, which does not run. */
export interface PlannedFailure {
  readonly actionIndex: number;
  readonly code: string;
}

async function perform(action: Action, object: HostObject | null, paths: ObjectPaths, host: BatchHost): Promise<WireValue> {
  if (object === null) return action.ActionType === ActionType.SetProperty ? refuse('ItemNotFound') : null;
  if (action.ActionType !== ActionType.Instantiate && !object.exists) refuse('ItemNotFound');
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object.exists ? object.identity() : refuse('ItemNotFound');
    case ActionType.Query:
      await host.settle();
      return readProperties(object, action.QueryInfo ?? {});
    case ActionType.Method:
      if (action.Name === '_KeepReference') {
        host.references.keep(object);
        return null;
      }
      if (action.Name === '_RemoveReference') {
        host.references.release(action.ArgumentInfo?.Arguments?.[0]);
        return null;
      }
      return object.act(action.Name, paths.arguments(action.ArgumentInfo)) ?? null;
    case ActionType.SetProperty:
      (object.property(action.Name) ?? missingProperty(object, action.Name)).write(action.ArgumentInfo?.Arguments?.[0] ?? null);
      return null;
    default:
      recordUnimplemented(`action type ${action.ActionType}`);
      return refuse('ApiNotFound');
  }
}

function missingProperty(object: HostObject, name: string): never {
  const what = `${object.typeName}.${name} =`;
  recordUnimplemented(what);
  return refuse('ApiNotFound', `The emulator does not implement ${what}.`);
}

function errorOf(thrown: unknown, actionIndex: number, location: string | undefined): BatchError {
  const place = { ActionIndex: actionIndex, ...(location === undefined ? {} : { Location: location }) };
  if (thrown instanceof HostError) return { Code: thrown.code, Message: thrown.message, ...place };
  // A fault of the emulator itself: loud in the list that tests assert to be empty.
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  recordUnimplemented(`emulator fault: ${text}`);
  return { Code: 'GeneralException', Message: text, ...place };
}

/** Runs the actions in order until one is refused; with `failure`, until that one. */
export async function runBatch(request: BatchRequest, host: BatchHost, failure: PlannedFailure | null = null): Promise<BatchResponse> {
  const paths = new ObjectPaths(request, host.roots, host.references);
  const results: { ActionId: number; Value: WireValue }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    const location = request.ObjectPaths[action.ObjectPathId]?.Name;
    if (failure?.actionIndex === index) {
      return { Results: results, Error: { Code: failure.code, Message: failure.code, ActionIndex: index } };
    }
    if (action.ActionType === ActionType.Trace) {
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const value = await perform(action, paths.resolve(action.ObjectPathId), paths, host);
      results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      return { Results: results, Error: errorOf(thrown, index, location) };
    }
  }
  return { Results: results };
}
