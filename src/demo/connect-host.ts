/** Runs in the pane's frame before Office.js: puts the emulated Excel where desktop Excel puts itself. */
import type {} from './demo-bridge';

const bridge = window.parent.outturnDemo;
if (bridge !== undefined) {
  Object.defineProperty(window, 'external', { value: bridge.external, configurable: true, writable: true });
}
