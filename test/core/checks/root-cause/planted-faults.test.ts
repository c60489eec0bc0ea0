/** In every layout of one department's workbook any amount that a relation ties may be wrong, by a slip of any kind: one finding leads, and names the cell. */
import fc from 'fast-check';
import { evaluateSnapshot } from '../../../../src/app/evaluate-snapshot';
import { isIncomplete, type Finding } from '../../../../src/core/checks/check-result';
import { fullA1, type CellAddress } from '../../../../src/core/workbook/cell-address';
import type { CellValue, WorkbookSnapshot } from '../../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../../src/locales/zh-CN';
import { drawLayout, SHAPES } from '../../../support/layouts/layouts';
import { FAULTS, isRateOfLine, isWithinRounding, RATE_FAULTS, statedAmounts, statedRates, valueAt, withValue } from '../../../support/planted-fault';

/** Of each shape, with a fault of each kind. */
const BOOKS = Number(process.env['PLANTED_BOOKS'] ?? 20);
const SEED = Number(process.env['PLANTED_SEED'] ?? 20_240_229);
const FEWEST_PLANTED = 2_000;
const FEWEST_RATED = 100;
const IN_QUESTION = ['commonCell', 'unconfirmedCell'];

/** Small numbers are drawn no more often than others: they would be the first cells of each table. */
const evenly = (max: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max }));
const findingsWith = (book: WorkbookSnapshot, cell: CellAddress, wrong: CellValue): readonly Finding[] => evaluateSnapshot(withValue(book, cell, wrong), zhCNLanguage).findings;
const isGrave = ({ verdict }: Finding): boolean => verdict === 'error' || verdict === 'rate';
const names = ({ cells }: Finding, cell: CellAddress): boolean => cells.some((one) => fullA1(one) === fullA1(cell));

/** A gap beside a blank that may be an amount nobody filled in. */
const isOpenGap = (finding: Finding): boolean => finding.verdict === 'notice' && isIncomplete(finding);

interface Planted {
  readonly cell: CellAddress;
  readonly isTied: boolean;
  /** The book leaves 0 out. */
  readonly blanksZero: boolean;
}

/** What is wrong with the findings of a book in which this one cell is. */
function breaches(all: readonly Finding[], { cell, isTied, blanksZero }: Planted): string[] {
  const findings = all.filter(isGrave);
  const [leading, ...others] = findings.filter(({ causedBy }) => causedBy === null);
  if (leading === undefined) {
    const isNoticed = blanksZero && all.some((finding) => isOpenGap(finding) && names(finding, cell));
    return findings.length === 0 && (!isTied || isNoticed) ? [] : ['no finding leads'];
  }
  const found = others.map(({ rule, scope }) => `${rule} of ${scope} leads as well`);
  const isLed = findings.every(({ causedBy }) => causedBy === null || (causedBy.rule === leading.rule && causedBy.scope === leading.scope));
  if (!isLed) found.push('a finding follows from something else');
  if (!names(leading, cell)) found.push('the leading finding does not name the cell');
  const suspects = leading.clues.filter(({ kind }) => IN_QUESTION.includes(kind)).flatMap(({ figures }) => figures.map(({ figure }) => fullA1(figure.cell)));
  if (suspects.length > 0 && !suspects.includes(fullA1(cell))) found.push(`suspects ${suspects.join()} instead`);
  const first = leading.cells.slice(0, Math.max(1, suspects.length)).map(fullA1);
  if (suspects.length === 1 && !first.includes(fullA1(cell))) found.push('the cell is not named first');
  return found;
}

describe('one planted fault leads to one finding', () => {
  let planted = 0;
  let rated = 0;

  test.each(Object.entries(SHAPES))('%s', (_, drawBook) => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const { book, untied, style } = drawLayout(drawBook, generate);
        const loose = new Set(untied.map(fullA1));
        const amounts = statedAmounts(book);
        for (const [name, fault] of Object.entries(FAULTS)) {
          const stated = amounts[generate(evenly, amounts.length - 1)];
          const wrong = stated === undefined ? 0 : fault(stated.amount);
          if (stated === undefined || isWithinRounding(stated, wrong)) continue;
          const at = [name, fullA1(stated.cell), stated.amount];
          const isTied = !loose.has(fullA1(stated.cell));
          if (isTied) planted += 1;
          expect([...at, ...breaches(findingsWith(book, stated.cell, wrong), { cell: stated.cell, isTied, blanksZero: style.blanksZero })]).toEqual(at);
        }
      }),
      { numRuns: BOOKS, seed: SEED, endOnFailure: true },
    );
  });

  test.each(Object.entries(SHAPES))('rates in %s', (_, drawBook) => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const { book, style } = drawLayout(drawBook, generate);
        const rates = statedRates(book);
        if (rates.length === 0) return;
        for (const [name, fault] of Object.entries(RATE_FAULTS)) {
          const stated = rates[generate(evenly, rates.length - 1)];
          if (stated === undefined) continue;
          const { cell } = stated;
          const wrong = fault(valueAt(book, cell));
          if (isRateOfLine(stated, wrong)) continue;
          rated += 1;
          const at = [name, fullA1(cell), wrong];
          expect([...at, ...breaches(findingsWith(book, cell, wrong), { cell, isTied: true, blanksZero: style.blanksZero })]).toEqual(at);
        }
      }),
      { numRuns: BOOKS, seed: SEED, endOnFailure: true },
    );
  });

  test('enough were planted in amounts that are tied, and in rates', () => {
    expect(planted).toBeGreaterThanOrEqual(FEWEST_PLANTED);
    expect(rated).toBeGreaterThanOrEqual(FEWEST_RATED);
  });
});
