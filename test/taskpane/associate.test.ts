import { associateCommands } from '../../src/commands/associate';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { fakeServices } from './fake-services';

type Handler = (event: { completed: () => void }) => void;

/** Puts an `Office` in place that remembers the associated functions, and answers them. */
function officeWith(showAsTaskpane: () => Promise<void>): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const associate = (name: string, handler: Handler): void => {
    handlers.set(name, handler);
  };
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  return handlers;
}

const press = (handlers: ReadonlyMap<string, Handler>, name: string): Promise<void> =>
  new Promise((resolve) => {
    handlers.get(name)?.({ completed: resolve });
  });

test.each([
  ['opens', () => Promise.resolve()],
  ['does not open', () => Promise.reject(new Error('no pane'))],
])('生成评价表 runs, shows the result and completes where the pane %s', async (_case, showAsTaskpane) => {
  const shown = jest.fn(showAsTaskpane);
  const handlers = officeWith(shown);
  const store = new PaneStore(fakeServices());
  associateCommands(store);
  await press(handlers, 'generateSheets');
  expect(shown).toHaveBeenCalledTimes(1);
  expect(store.snapshot().notice?.kind).toBe('generated');
});

test('completes after a fault of ours too', async () => {
  const handlers = officeWith(() => Promise.resolve());
  const store = new PaneStore(fakeServices({ generate: () => Promise.reject(new Error('坏了')) }));
  associateCommands(store);
  await press(handlers, 'generateSheets');
  expect(store.snapshot().notice?.kind).toBe('fault');
});

test('the sheets do not wait for the pane', async () => {
  const handlers = officeWith(() => new Promise(() => undefined));
  const services = fakeServices();
  associateCommands(new PaneStore(services));
  void press(handlers, 'generateSheets');
  await Promise.resolve();
  expect(services.calls).toEqual(['generate']);
});
