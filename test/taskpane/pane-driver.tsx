/** Puts the pane into jsdom and acts on it as a user would: by the words that are seen. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/pane-services';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { messages } from './fake-messages';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom has no media queries; the pane asks for one only.
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});

export interface PaneDriver {
  readonly store: PaneStore;
  /** All text that is on the page. */
  text(): string;
  /** The text of the live regions of a role. */
  announced(role: 'alert' | 'status'): string;
  button(name: string): HTMLButtonElement;
  buttons(): string[];
  click(name: string): Promise<void>;
  /** Runs something that changes the store, and lets the page follow. */
  during<Value>(step: () => Promise<Value> | Value): Promise<Value>;
  textarea(): HTMLTextAreaElement | null;
}

export async function openPane(services: PaneServices, wording = messages): Promise<PaneDriver> {
  document.body.innerHTML = '<div id="root"></div>';
  const container = document.body.firstElementChild;
  if (container === null) throw new Error('no container');
  const store = new PaneStore(services);
  await act(async () => {
    createRoot(container).render(<App store={store} services={services} messages={wording} hostIsDark={false} />);
    await Promise.resolve();
  });
  const all = (): HTMLButtonElement[] => [...document.querySelectorAll('button')];
  const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;
  const driver: PaneDriver = {
    store,
    text: () => document.body.textContent,
    announced: (role) => [...document.querySelectorAll(`[role=${role}]`)].map((region) => region.textContent).join(''),
    button(name) {
      const found = all().find((button) => nameOf(button).includes(name));
      if (found === undefined) throw new Error(`no button "${name}" among: ${all().map(nameOf).join(' | ')}`);
      return found;
    },
    buttons: () => all().map(nameOf),
    async click(name) {
      const button = driver.button(name);
      await driver.during(() => {
        button.click();
      });
    },
    async during(step) {
      let value: Awaited<ReturnType<typeof step>> | undefined;
      await act(async () => {
        value = await step();
      });
      return value as Awaited<ReturnType<typeof step>>;
    },
    textarea: () => document.querySelector('textarea'),
  };
  return driver;
}
