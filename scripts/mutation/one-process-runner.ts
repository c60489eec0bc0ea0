/**
 * Runs the tests for Stryker in one process that keeps them loaded: a mutant costs the milliseconds of its tests, not the seconds in which jest starts.
 * What a mutant leaves behind in modules that stay loaded could fail a test of the next one: a kill counts only where its test passes without the mutant.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import {
  determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus, toMutantRunResult,
  type DryRunResult, type MutantRunOptions, type MutantRunResult, type TestResult, type TestRunner, type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import type * as FastCheck from 'fast-check';
import { chosenTests } from './chosen-tests';
import { ModuleRoom } from './module-room';
import { TestCollector, type CollectedTest } from './test-collector';

/** What a module does while it is loaded is tested as well: it may throw, with a mutant. */
const LOADING = { id: 'load', title: 'every test file is loaded' };

export class OneProcessRunner implements TestRunner {
  /** Every instrumented module keeps this object, and the coverage in it, from when it is first run. */
  readonly #context: InstrumenterContext = {};
  readonly #root = process.cwd();
  readonly #collector = new TestCollector();
  readonly #room = new ModuleRoom(this.#root, { ...this.#collector.globals, expect });
  #tests: readonly CollectedTest[] = [];
  #loaded: TestResult | null = null;

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.#context });
    const { configureGlobal } = createRequire(path.join(this.#root, 'package.json'))('fast-check') as typeof FastCheck;
    // The same values in every run give the same score; a failing value need not be made small.
    configureGlobal({ seed: 2023, endOnFailure: true });
    this.#loaded = await this.#load();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = this.#loaded === null ? [] : [this.#loaded];
    for (const test of this.#tests) {
      this.#context.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    delete this.#context.currentTestId;
    const { mutantCoverage = { static: {}, perTest: {} } } = this.#context;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const result = await this.#tryMutant(options);
    if (result.status !== MutantRunStatus.Killed || options.mutantActivation === 'static') return result;
    const killer = this.#tests.find(({ id }) => id === result.killedBy[0]);
    const without = killer === undefined ? null : await resultOf(killer);
    return without?.status === TestStatus.Success ? result : this.#tryMutant({ ...options, reloadEnvironment: true });
  }

  async #tryMutant({ activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    const results: TestResult[] = [];
    if (mutantActivation === 'runtime' && reloadEnvironment) results.push(await this.#load());
    Object.assign(this.#context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    if (mutantActivation === 'static') results.push(await this.#load());
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => wanted?.has(id) ?? true);
    for (const test of likelyKillersFirst(tests, activeMutant.fileName)) {
      if (results.at(-1)?.status === TestStatus.Failed && !disableBail) break;
      results.push(await resultOf(test));
    }
    delete this.#context.activeMutant;
    const outcome = determineHitLimitReached(this.#context.hitCount, this.#context.hitLimit) ?? { status: DryRunStatus.Complete, tests: results };
    return toMutantRunResult(outcome, disableBail);
  }

  /** Runs every module anew. */
  #load(): Promise<TestResult> {
    this.#tests = [];
    this.#room.empty();
    return resultOf({
      ...LOADING,
      run: () => {
        this.#tests = chosenTests(this.#root).flatMap((file) => this.#collector.collect(file, () => this.#room.load(path.join(this.#root, file))));
      },
    });
  }
}

/** The tests of a file are the likeliest to fail where it is mutated, and the first failure ends a run. */
function likelyKillersFirst(tests: readonly CollectedTest[], mutated: string): readonly CollectedTest[] {
  const isOwn = ({ file }: CollectedTest): boolean => path.basename(file, '.test.ts') === path.basename(mutated, '.ts');
  return [...tests.filter(isOwn), ...tests.filter((test) => !isOwn(test))];
}

async function resultOf({ id, title, file, run }: Omit<CollectedTest, 'file'> & { readonly file?: string }): Promise<TestResult> {
  const begin = performance.now();
  const known = { id, name: title, ...(file === undefined ? {} : { fileName: path.resolve(file) }) };
  try {
    await run();
    return { ...known, timeSpentMs: performance.now() - begin, status: TestStatus.Success };
  } catch (error) {
    return { ...known, timeSpentMs: performance.now() - begin, status: TestStatus.Failed, failureMessage: failureMessage(error) };
  }
}

/** Of the places only those in the project, which is where the process stands. */
function failureMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? '').split('\n').filter((line) => line.includes(process.cwd()));
  return [error.message, ...places].join('\n');
}
