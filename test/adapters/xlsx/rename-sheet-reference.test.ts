import { renameSheetReference } from '../../../src/adapters/xlsx/writing/rename-sheet-reference';

describe('a renamed sheet in a formula', () => {
  it.each([
    ['评价!A1+SUM(评价!B1:B2)', "'评价 (旧)'!A1+SUM('评价 (旧)'!B1:B2)"],
    ["'评价'!$A$1", "'评价 (旧)'!$A$1"],
    ["IF(评价!A1=\"评价!A1\",\"a\"\"评价!\",'评价'!B1)", "IF('评价 (旧)'!A1=\"评价!A1\",\"a\"\"评价!\",'评价 (旧)'!B1)"],
    ['总评价!A1+评价2!A1', '总评价!A1+评价2!A1'],
    ["[1]评价!A1+'[1]评价'!A1", "[1]评价!A1+'[1]评价'!A1"],
    ['A1+B2', 'A1+B2'],
  ])('%s becomes %s', (formula, expected) => {
    expect(renameSheetReference(formula, '评价', '评价 (旧)')).toBe(expected);
  });

  it('is found without regard to case and with its apostrophes', () => {
    expect(renameSheetReference("'It''s'!A1+'IT''S'!B1", "it's", 'New')).toBe('New!A1+New!B1');
  });
});
