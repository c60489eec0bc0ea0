import fc from 'fast-check';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { figureOf, type Ledger } from '../../../src/core/ledger/ledger';
import { statedValue } from '../../../src/core/ledger/figure';
import { compare, isZero } from '../../../src/core/money/decimal';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { drawLayout, SHAPES, type Layout } from '../../support/layouts/layouts';
import { ENTITY, YEAR } from '../../support/layouts/words';

/** A thousand layouts over all shapes on every run, the same ones each time. */
const RUNS: Readonly<Record<string, number>> = {
  list: 250,
  'detail list': 250,
  matrix: 150,
  'public tables': 100,
  'system export': 50,
  'self-evaluation form': 100,
  'months across': 100,
};

test('the layouts are a thousand', () => {
  expect(Object.values(RUNS).reduce((sum, runs) => sum + runs, 0)).toBe(1000);
  expect(Object.keys(RUNS)).toEqual(Object.keys(SHAPES));
});

test.each(Object.entries(SHAPES))('%s: every figure is read, each at its cell, without an error', (shape, drawSheets) => {
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const layout = drawLayout(drawSheets, generate);
      expect(differences(layout)).toEqual([]);
    }),
    { numRuns: RUNS[shape] ?? 0, seed: 20231231 },
  );
});

/** What the program reads of a layout otherwise than the layout states it. */
function differences({ book, style, stated }: Layout): string[] {
  const { ledger, problems, checks } = evaluateSnapshot(book, zhCNLanguage);
  const found = problems.map(({ code }) => `problem ${code}`);
  if (ledger === null) return [...found, 'nothing was read'];
  const seen = { entity: ledger.entity, year: ledger.year, unit: ledger.unit };
  const meant = { entity: ENTITY, year: YEAR, unit: style.unit };
  if (JSON.stringify(seen) !== JSON.stringify(meant)) found.push(`read ${JSON.stringify(seen)}`);
  for (const { rule, verdict, scope } of checks) if (verdict === 'error') found.push(`error by ${rule} of ${scope}`);
  return [...found, ...stated.flatMap((one) => difference(ledger, one, style.scale))];
}

function difference(ledger: Ledger, { subject, measure, amount, cell, sheet }: Layout['stated'][number], scale: number): string[] {
  const what = `${JSON.stringify(subject)} ${measure}`;
  const figure = figureOf(ledger, subject, measure);
  const value = statedValue(figure);
  // Another sheet of the book may write the nothing that this one leaves blank.
  if (amount === null) return value === null || (isZero(value) && figure?.cell.sheet !== sheet) ? [] : [`${what}: nothing is stated, yet something was read`];
  if (figure === null || value === null) return [`${what}: not read`];
  const found: string[] = [];
  if (compare(value, { unscaled: BigInt(amount), scale }) !== 0) found.push(`${what}: another amount, at ${JSON.stringify(figure.cell)}`);
  const isAtCell = cell === null ? figure.sum !== null : JSON.stringify(figure.cell) === JSON.stringify({ sheet, ...cell });
  // A figure that several sheets state is at its place on any of them.
  if (!isAtCell && (cell === null || figure.cell.sheet === sheet)) found.push(`${what}: at ${JSON.stringify(figure.cell)} instead of ${JSON.stringify(cell)}`);
  return found;
}
