/** Mutation tests of what every verdict hangs on, run by hand (`npm run mutate`): they take half an hour. Score and survivors: src/README.md. */
export default {
  testRunner: 'jest',
  // Which tests import a file says nothing here: rules are reached through the reading of whole sheets.
  jest: { configFile: 'jest.mutation.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: ['src/core/checks/**/*.ts', 'src/core/rates/**/*.ts', 'src/core/money/**/*.ts'],
  // Texts that only name things: no test should repeat them.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  ignorePatterns: ['dist', 'assets', 'bench', 'src/emulator', 'src/demo', 'src/taskpane', 'test/browser', 'test/odd-books'],
  concurrency: 2,
  timeoutMS: 15_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'coverage/stryker',
};
