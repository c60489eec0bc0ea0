import fc from 'fast-check';
import { differences } from '../../support/layouts/differences';
import { drawLayout, SHAPES } from '../../support/layouts/layouts';

/** So many layouts over all shapes on every run, the same ones each time. */
const RUNS: Readonly<Record<string, number>> = {
  list: 250,
  'detail list': 250,
  matrix: 150,
  'public tables': 100,
  'system export': 50,
  'self-evaluation form': 100,
  'months across': 100,
  'institution sheets': 80,
  'institution rows': 60,
  'institution blocks': 80,
  'institution details': 60,
  'other years': 80,
  'kinds of budget': 60,
  'task grid': 60,
  'source grid': 60,
  'tables below each other': 60,
  'tables side by side': 60,
  'a table of something else': 60,
  'two years on one sheet': 60,
  pages: 60,
};
const SEED = 20231231;

test('every shape has its runs', () => {
  expect(Object.keys(RUNS)).toEqual(Object.keys(SHAPES));
});

test.each(Object.entries(SHAPES))('%s: every figure is read, each at its cell, without an error or a question', (shape, drawBook) => {
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      expect(differences(drawLayout(drawBook, generate))).toEqual([]);
    }),
    { numRuns: RUNS[shape] ?? 0, seed: SEED },
  );
});
