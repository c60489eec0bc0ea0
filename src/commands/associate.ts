/**
 * The ribbon's functions, under the names that manifest.xml gives them. Called at the top level of the page: associated later, the
 * first click on the ribbon would do nothing.
 */
import type { PaneStore } from '../taskpane/store/pane-store';

export function associateCommands(store: PaneStore): void {
  Office.actions.associate('generateSheets', (event: Office.AddinCommands.Event) => {
    void generateSheets(store, event);
  });
}

async function generateSheets(store: PaneStore, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Side by side: opening the pane can take long, and the sheets must not wait for it. Where it does not open at all,
    // the sheets still appear, which is what was asked for.
    await Promise.allSettled([Office.addin.showAsTaskpane(), store.generate()]);
  } finally {
    event.completed();
  }
}
