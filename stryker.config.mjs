/** Mutation tests of what every verdict hangs on, run by hand (`npm run mutate`) in about 18 minutes. How it is measured, score and survivors: src/core/MUTATION.md. */
export default {
  plugins: ['./scripts/mutation/plugin.mjs'],
  testRunner: 'one-process',
  coverageAnalysis: 'perTest',
  mutate: ['src/core/checks/**/*.ts', 'src/core/rates/**/*.ts', 'src/core/money/**/*.ts'],
  // Texts that only name things: no test should repeat them.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'assets', 'bench', 'src/emulator', 'src/demo', 'src/taskpane', 'test/browser', 'test/odd-books'],
  // What is evaluated while modules are loaded counts as well: each such mutant costs a run of all tests, until one fails.
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'coverage/stryker',
};
