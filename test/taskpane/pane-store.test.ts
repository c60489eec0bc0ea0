import type { Evaluation } from '../../src/app/evaluation';
import type { Outcome } from '../../src/app/outcome';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { answerLater } from './answer-later';
import { fakeServices } from './fake-services';
import { evaluationOf } from './sample-evaluation';

describe('runs of pane and ribbon together', () => {
  test('the ribbon waits for the look that runs, and runs once however often it is pressed', async () => {
    const answer = answerLater<Outcome<Evaluation>>();
    const services = fakeServices({ evaluate: () => answer.promise });
    const store = new PaneStore(services);
    const looking = store.check();
    const pressed = [store.generate(), store.generate()];
    expect(services.calls).toEqual([]);
    answer.resolve({ ok: true, value: evaluationOf([]) });
    await Promise.all([looking, ...pressed]);
    expect(services.calls).toEqual(['generate']);
  });

  test('a look asked for during a run joins it', async () => {
    const services = fakeServices();
    const store = new PaneStore(services);
    await Promise.all([store.generate(), store.check()]);
    expect(services.calls.filter((call) => call === 'generate')).toHaveLength(1);
  });

  test('after a run the next one is free to start', async () => {
    const services = fakeServices();
    const store = new PaneStore(services);
    await store.generate();
    await store.generate();
    expect(services.calls).toEqual(['generate', 'generate']);
  });

  test('stages are seen in their order, and nothing runs afterwards', async () => {
    const store = new PaneStore(fakeServices());
    const stages: (string | null)[] = [];
    store.subscribe(() => {
      const { stage } = store.snapshot();
      if (stages.at(-1) !== stage) stages.push(stage);
    });
    await store.generate();
    expect(stages).toEqual(['reading', 'writing', null]);
  });

  test('a new run takes the last notice away', async () => {
    const store = new PaneStore(fakeServices());
    await store.generate();
    expect(store.snapshot().notice?.kind).toBe('generated');
    await store.check();
    expect(store.snapshot().notice).toBeNull();
  });
});
