/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
    ],
  },
  globalTeardown: '<rootDir>/test/announce-skipped.ts',
  maxWorkers: 2,
  // Large books and real hosts take their time on a busy machine; nothing here asserts speed.
  testTimeout: 60_000,
};
