/** @jest-environment jsdom */
import type { Generation } from '../../src/app/generate-sheets';
import type { Outcome } from '../../src/app/outcome';
import type { RunOptions } from '../../src/app/run-options';
import { pane as englishWords } from '../../src/locales/en/pane';
import { failureSentence } from '../../src/locales/zh-CN/failures';
import { answerLater, type LateAnswer } from './answer-later';
import { messages } from './fake-messages';
import { fakeServices, type FakeServices } from './fake-services';
import { openPane, type PaneDriver } from './pane-driver';
import { evaluationOf } from './sample-evaluation';

const words = messages.pane;
const CANCELLED = { ok: false, failure: { code: 'cancelled' } } as const;

interface LongRun {
  readonly pane: PaneDriver;
  readonly services: FakeServices;
  readonly answer: LateAnswer<Outcome<Generation>>;
  /** What the pane gave to the use case. */
  readonly run: () => RunOptions;
}

/** A pane whose sheets are being generated, from the ribbon or by its own button; it answers `cancelled` where it is stopped. */
async function generating(): Promise<LongRun> {
  const answer = answerLater<Outcome<Generation>>();
  const runs: RunOptions[] = [];
  const services = fakeServices({
    generate: (run) => {
      runs.push(run);
      run.onStage?.('reading');
      run.signal?.addEventListener('abort', () => {
        answer.resolve(CANCELLED);
      });
      return answer.promise;
    },
  });
  const pane = await openPane(services);
  await pane.during(() => {
    void pane.store.generate();
  });
  return { pane, services, answer, run: () => runs[0] ?? {} };
}

const passes = (pane: PaneDriver, milliseconds: number): Promise<void> =>
  pane.during(() => {
    jest.advanceTimersByTime(milliseconds);
  });

/** The spinner has the role of a progress bar too. */
const bar = (): Element | null => document.querySelector('.fui-ProgressBar');

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a long reading', () => {
  test('shows nothing more than before for a second', async () => {
    const { pane } = await generating();
    await passes(pane, 900);
    expect(bar()).toBeNull();
    expect(pane.buttons()).not.toContain(words.actions.stop);
    await passes(pane, 200);
    expect(bar()).not.toBeNull();
    expect(pane.buttons()).toContain(words.actions.stop);
  });

  test('tells how far it is, in words and as a bar, outside of what is announced', async () => {
    const { pane, run } = await generating();
    await passes(pane, 1100);
    expect(bar()?.getAttribute('aria-valuenow')).toBeNull();
    await pane.during(() => {
      run().onProgress?.(400_000, 1_600_000);
    });
    expect(pane.text()).toContain('正在读取 400,000 / 1,600,000 单元格');
    expect([bar()?.getAttribute('aria-valuenow'), bar()?.getAttribute('aria-valuemax')]).toEqual(['400000', '1600000']);
    expect(document.getElementById(bar()?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('400,000');
    expect(pane.announced('status')).toContain(words.stages.reading);
    expect(pane.announced('status')).not.toContain('400,000');
  });

  test('is worded in English too', () => {
    expect(englishWords.progressText(400_000, 1_600_000)).toBe('Reading 400,000 of 1,600,000 cells');
  });

  test('a look at the workbook can be stopped likewise', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const pane = await openPane(
      fakeServices({
        evaluate: ({ signal }) => {
          signals.push(signal);
          return new Promise(() => undefined);
        },
      }),
    );
    await pane.during(() => {
      void pane.store.check();
    });
    await passes(pane, 1100);
    await pane.click(words.actions.stop);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

describe('停止', () => {
  test('stops a run that the ribbon started, and says so as something that was wished', async () => {
    const { pane, run } = await generating();
    await passes(pane, 1100);
    await pane.click(words.actions.stop);
    expect(run().signal?.aborted).toBe(true);
    expect(pane.announced('status')).toBe(failureSentence(CANCELLED.failure));
    expect(pane.announced('alert')).toBe('');
    expect(bar()).toBeNull();
    expect(pane.button(words.actions.generate).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('is gone as soon as something is written', async () => {
    const { pane, run, answer } = await generating();
    await passes(pane, 1100);
    await pane.during(() => {
      run().onStage?.('writing');
    });
    expect(pane.buttons()).not.toContain(words.actions.stop);
    expect(bar()).toBeNull();
    expect(pane.announced('status')).toContain(words.stages.writing);
    await pane.during(() => {
      answer.resolve(CANCELLED);
    });
  });

  test('the next run counts its second anew, from nothing read', async () => {
    const { pane, run } = await generating();
    await passes(pane, 1100);
    await pane.during(() => {
      run().onProgress?.(5, 10);
    });
    await pane.click(words.actions.stop);
    expect(pane.store.snapshot().progress).toBeNull();
    await pane.during(() => {
      void pane.store.generate();
    });
    expect(bar()).toBeNull();
  });
});

describe('what waits behind a run that is stopped', () => {
  test('is not started', async () => {
    const answer = answerLater<typeof CANCELLED>();
    const services = fakeServices({ evaluate: () => answer.promise });
    const pane = await openPane(services);
    await pane.during(async () => {
      const looking = pane.store.check();
      const pressed = pane.store.generate();
      pane.store.stop();
      answer.resolve(CANCELLED);
      await Promise.all([looking, pressed]);
    });
    expect(services.calls).toEqual([]);
    expect(pane.announced('status')).toBe(failureSentence(CANCELLED.failure));
  });

  test('what is asked for afterwards runs', async () => {
    const pane = await openPane(fakeServices({}, evaluationOf([])));
    pane.store.stop();
    await pane.during(() => pane.store.generate());
    expect(pane.store.snapshot().notice?.kind).toBe('generated');
  });
});
