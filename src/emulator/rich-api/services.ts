/** The services that the client itself talks to: ribbon commands and the shared runtime's pane. */
import { bind, type HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import { textArgument } from './arguments';

/** The add-in's runtime as the host sees it. */
export interface RuntimeState {
  /** "Visible" while the task pane is open. */
  pane: string;
}

const commandsType: RichType<RuntimeState> = {
  name: 'Microsoft.InternalService.AddinInternalService',
  actions: { NotifyActionHandlerReady: () => undefined },
};

const runtimeType: RichType<RuntimeState> = {
  name: 'Microsoft.AppRuntime.AppRuntimeService',
  actions: {
    SetAppRuntimeState: (runtime, [state]) => {
      runtime.pane = textArgument(state);
      return undefined;
    },
    GetAppRuntimeState: (runtime) => runtime.pane,
  },
};

/** The service of that name, or `null` for one that is not implemented. */
export function serviceNamed(name: string, runtime: RuntimeState): HostObject | null {
  const type = [commandsType, runtimeType].find((candidate) => candidate.name === name);
  return type === undefined ? null : bind(type, runtime);
}
