/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  // The generated layouts take seconds a run: rules are judged by their own cases.
  testMatch: ['<rootDir>/test/core/checks/**/*.test.ts', '<rootDir>/test/core/rates/**/*.test.ts', '<rootDir>/test/core/money/**/*.test.ts'],
  testPathIgnorePatterns: ['rounding\\.test\\.ts', 'planted', 'every-'],
  globalTeardown: undefined,
};
