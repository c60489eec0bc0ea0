import { cellsInQuestion, cellsOfClue, type Clue, type ClueKind } from '../../../../src/core/checks/clues/clue';
import { fullA1 } from '../../../../src/core/workbook/cell-address';
import { amount, decimal } from '../plain-figures';

const clue = (kind: ClueKind, places: readonly string[]): Clue => ({ kind, figures: places.map((place) => ({ figure: amount(place, '1'), balancing: decimal('2') })) });

test.each<ClueKind>(['otherUnit', 'movedPoint', 'swappedDigits', 'wrongSign'])('%s says that its first cell is wrong', (kind) => {
  expect(cellsInQuestion(clue(kind, ['B5', 'B6'])).map(fullA1)).toEqual(['表!B5']);
  expect(cellsInQuestion(clue(kind, []))).toEqual([]);
});

test.each<ClueKind>(['commonCell', 'unconfirmedCell', 'shiftedRow', 'otherColumn', 'otherScope', 'partOfDifference', 'omittedLine', 'linesOfDifference'])('%s only names what the difference looks like', (kind) => {
  expect(cellsInQuestion(clue(kind, ['B5', 'B6']))).toEqual([]);
});

test('of very many cells the first 20 are named', () => {
  const places = Array.from({ length: 25 }, (_, index) => `B${String(index + 1)}`);
  expect(cellsOfClue(clue('commonCell', places)).map(fullA1)).toEqual(places.slice(0, 20).map((place) => `表!${place}`));
});
