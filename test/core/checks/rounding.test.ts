import fc from 'fast-check';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { drawRoundedStyle } from '../../support/layouts/book-style';
import { drawLayout, SHAPES } from '../../support/layouts/layouts';

/** Of each of the shapes: 1,000 books in all, and more. */
const RUNS = 55;
const SEED = 20231231;

test.each(Object.entries(SHAPES))('%s: books in 元 whose figures were each rounded to 万元 have no error', (_shape, drawBook) => {
  let roundings = 0;
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const { checks, problems } = evaluateSnapshot(drawLayout(drawBook, generate, drawRoundedStyle).book, zhCNLanguage);
      expect(problems).toEqual([]);
      expect(checks.filter(({ verdict }) => verdict === 'error' || verdict === 'rate').map(({ rule, scope, difference, tolerance }) => ({ rule, scope, difference, tolerance }))).toEqual([]);
      roundings += checks.filter(({ verdict }) => verdict === 'rounding').length;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // Else nothing was tried.
  expect(roundings).toBeGreaterThan(0);
});
