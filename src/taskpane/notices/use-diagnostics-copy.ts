import { useState } from 'react';
import type { PaneServices } from '../pane-services';

export type DiagnosticsCopy = { readonly state: 'notAsked' | 'copied' } | { readonly state: 'byHand'; readonly text: string };

/** Copies the diagnostics of one error; where the clipboard is blocked, hands out the text. */
export function useDiagnosticsCopy(services: PaneServices, error: unknown): [DiagnosticsCopy, () => Promise<void>] {
  const [copy, setCopy] = useState<DiagnosticsCopy>({ state: 'notAsked' });
  const run = async (): Promise<void> => {
    const text = services.diagnostics(error);
    setCopy((await services.writeClipboard(text)) ? { state: 'copied' } : { state: 'byHand', text });
  };
  return [copy, run];
}
