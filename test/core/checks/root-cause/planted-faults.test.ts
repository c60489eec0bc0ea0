import fc from 'fast-check';
import { evaluateSnapshot } from '../../../../src/app/evaluate-snapshot';
import type { Finding } from '../../../../src/core/checks/check-result';
import { fullA1, type CellAddress } from '../../../../src/core/workbook/cell-address';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../../src/locales/zh-CN';
import { drawLayout, SHAPES } from '../../../support/layouts/layouts';
import { amountCells, FAULTS, valueAt, withValue } from '../../../support/planted-fault';

/** Of each shape, with a fault of each kind: 2,400 in all. */
const BOOKS = 20;
const SEED = 20_240_229;
const IN_QUESTION = ['commonCell', 'unconfirmedCell'];

const gravest = (book: WorkbookSnapshot): Finding[] =>
  evaluateSnapshot(book, zhCNLanguage).findings.filter(({ verdict }) => verdict === 'error' || verdict === 'rate');
const planted = (book: WorkbookSnapshot, cell: CellAddress, fault: (amount: number) => number): WorkbookSnapshot | null => {
  const amount = valueAt(book, cell);
  return typeof amount !== 'number' || fault(amount) === amount ? null : withValue(book, cell, fault(amount));
};

/** What is wrong with the findings of a book in which this one cell is. */
function breaches(book: WorkbookSnapshot, cell: CellAddress): string[] {
  const findings = gravest(book);
  const [leading, ...others] = findings.filter(({ causedBy }) => causedBy === null);
  if (leading === undefined) return findings.length === 0 ? [] : ['no finding leads'];
  const found = others.map(({ rule, scope }) => `${rule} of ${scope} leads as well`);
  const isLed = findings.every(({ causedBy }) => causedBy === null || (causedBy.rule === leading.rule && causedBy.scope === leading.scope));
  if (!isLed) found.push('a finding follows from something else');
  if (!leading.cells.some((one) => fullA1(one) === fullA1(cell))) found.push('the leading finding does not name the cell');
  const suspects = leading.clues.filter(({ kind }) => IN_QUESTION.includes(kind)).flatMap(({ figures }) => figures.map(({ figure }) => fullA1(figure.cell)));
  if (suspects.length > 0 && !suspects.includes(fullA1(cell))) found.push(`suspects ${suspects.join()} instead`);
  const first = leading.cells.slice(0, Math.max(1, suspects.length)).map(fullA1);
  if (suspects.length === 1 && !first.includes(fullA1(cell))) found.push('the cell is not named first');
  return found;
}

describe('one planted fault leads to one finding', () => {
  test.each(Object.entries(SHAPES))('%s', (_, drawBook) => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const { book } = drawLayout(drawBook, generate);
        const cells = amountCells(book);
        for (const [name, fault] of Object.entries(FAULTS)) {
          const cell = cells[generate(fc.nat, { max: Math.max(0, cells.length - 1) })];
          const changed = cell === undefined ? null : planted(book, cell, fault);
          if (cell !== undefined && changed !== null) expect([name, fullA1(cell), ...breaches(changed, cell)]).toEqual([name, fullA1(cell)]);
        }
      }),
      { numRuns: BOOKS, seed: SEED },
    );
  });
});
