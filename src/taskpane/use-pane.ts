import { useSyncExternalStore } from 'react';
import type { PaneState } from './store/pane-state';
import type { PaneStore } from './store/pane-store';

export interface PaneView extends PaneState {
  readonly isBusy: boolean;
}

/** The store's state as a component sees it. */
export function usePane(store: PaneStore): PaneView {
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  return { ...state, isBusy: state.stage !== null };
}
