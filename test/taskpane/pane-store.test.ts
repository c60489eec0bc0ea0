import type { Evaluation } from '../../src/app/evaluation';
import type { Outcome } from '../../src/app/outcome';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { answerLater } from './answer-later';
import { fakeServices } from './fake-services';
import { evaluationOf } from './sample-evaluation';
import { tableAsked } from './sample-questions';

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

describe('answers', () => {
  const asked = tableAsked();
  const [candidate] = asked.questions[0]?.candidates ?? [];
  if (candidate === undefined) throw new Error('the sample asks');

  test('go to the workbook, and what is found with them is the state', async () => {
    const services = fakeServices({}, asked);
    const store = new PaneStore(services);
    await store.check();
    expect(store.snapshot().evaluation?.questions).toHaveLength(1);
    await store.answer(candidate);
    expect(services.answered).toEqual([candidate.answers]);
    expect(store.snapshot()).toMatchObject({ stage: null, notice: null, evaluation: { questions: [], hasAnswers: true } });
    await store.forgetAnswers();
    expect(services.calls).toEqual(['evaluate', 'forgetAnswers']);
    expect(store.snapshot()).toMatchObject({ evaluation: { hasAnswers: false } });
    expect(store.snapshot().evaluation?.questions).toHaveLength(1);
  });

  test('pass the stages of a look, then that of keeping', async () => {
    const store = new PaneStore(
      fakeServices({
        answer: (_answers, { onStage }) => {
          onStage?.('reading');
          onStage?.('remembering');
          return Promise.resolve({ ok: true, value: asked });
        },
      }),
    );
    const stages: (string | null)[] = [];
    store.subscribe(() => {
      const { stage } = store.snapshot();
      if (stages.at(-1) !== stage) stages.push(stage);
    });
    await store.answer(candidate);
    expect(stages).toEqual(['checking', 'remembering', null]);
  });

  test('are not taken while something runs: what is asked may have changed by its end', async () => {
    const look = answerLater<Outcome<Evaluation>>();
    const services = fakeServices({ evaluate: () => look.promise });
    const store = new PaneStore(services);
    const running = [store.check(), store.answer(candidate), store.forgetAnswers()];
    look.resolve({ ok: true, value: asked });
    await Promise.all(running);
    expect([services.answered, services.calls]).toEqual([[], []]);
  });

  test('twice at once are one', async () => {
    const services = fakeServices({}, asked);
    const store = new PaneStore(services);
    await Promise.all([store.answer(candidate), store.answer(candidate)]);
    expect(services.answered).toHaveLength(1);
  });

  test('the ribbon waits until one is kept', async () => {
    const kept = answerLater<Outcome<Evaluation>>();
    const services = fakeServices({ answer: () => kept.promise });
    const store = new PaneStore(services);
    const running = [store.answer(candidate), store.generate()];
    await Promise.resolve();
    expect(services.calls).toEqual([]);
    kept.resolve({ ok: true, value: asked });
    await Promise.all(running);
    expect(services.calls).toEqual(['generate']);
  });

  test('what goes wrong becomes a notice, and what was found stays', async () => {
    const store = new PaneStore(fakeServices({ forgetAnswers: () => Promise.reject(new Error('坏了')), answer: () => Promise.resolve({ ok: false, failure: { code: 'cancelled' } }) }, asked));
    await store.check();
    await store.answer(candidate);
    expect(store.snapshot()).toMatchObject({ notice: { kind: 'failure', failure: { code: 'cancelled' } }, evaluation: asked });
    await store.forgetAnswers();
    expect(store.snapshot()).toMatchObject({ notice: { kind: 'fault' }, evaluation: asked });
  });
});
