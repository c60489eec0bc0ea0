/** @jest-environment ./test/emulator/office-environment.cjs */
/** SUM and SUMIF over more rows than Univer is left to add, by Excel's rules: the same answers as over few. */
const ROWS = 5_000;
const LAST = ROWS + 1;
const NAMES = ['甲', '乙', 'Ab', '100', '甲*'];

async function results(formulas: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('结果').getRangeByIndexes(0, 0, formulas.length, 1);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load('values');
    await context.sync();
    return cells.values.map((row: unknown[]) => row[0]);
  });
}

beforeEach(async () => {
  // B: 0.1 in every row; C: a text, a boolean and a formula among the numbers; D: one error.
  const rows = Array.from({ length: ROWS }, (_, row) => [
    NAMES[row % NAMES.length] ?? '',
    0.1,
    row === 1 ? '5' : row === 2 ? true : row === 3 ? '=B2*10' : 1,
    row === 4000 ? '=1/0' : 1,
  ]);
  await emulator.reset({ sheets: [{ name: '明细', values: [['名称', '数', '杂', '错'], ...rows] }, { name: '结果' }] });
});

test.each([
  ['numbers with a rest', `=SUM(明细!B2:B${LAST})`, 500],
  ['texts and booleans count as nothing, formulas count', `=SUM(明细!C2:C${LAST})`, ROWS - 2],
  ['several ranges and a number', `=SUM(明细!B2:B${LAST},明细!C2:C${LAST},1)`, 500 + ROWS - 2 + 1],
  ['an error is the result', `=SUM(明细!D2:D${LAST})`, '#DIV/0!'],
  ['rows beyond the filled ones', `=SUM(明细!B1:B${LAST + 20})`, 500],
  ['a text for a criterion', `=SUMIF(明细!A2:A${LAST},"乙",明细!B2:B${LAST})`, 100],
  ['with "="', `=SUMIF(明细!A2:A${LAST},"=乙",明细!B2:B${LAST})`, 100],
  ['in other letters', `=SUMIF(明细!A2:A${LAST},"aB",明细!B2:B${LAST})`, 100],
  ['a pattern', `=SUMIF(明细!A2:A${LAST},"甲*",明细!B2:B${LAST})`, 200],
  ['a sign that is meant', `=SUMIF(明细!A2:A${LAST},"甲~*",明细!B2:B${LAST})`, 100],
  ['one character', `=SUMIF(明细!A2:A${LAST},"?",明细!B2:B${LAST})`, 200],
  ['none', `=SUMIF(明细!A2:A${LAST},"丙",明细!B2:B${LAST})`, 0],
  ['errors in rows that are not meant', `=SUMIF(明细!A2:A${LAST},"乙",明细!D2:D${LAST})`, ROWS / NAMES.length],
  ['an error in a row that is meant', `=SUMIF(明细!A2:A${LAST},"甲",明细!D2:D${LAST})`, '#DIV/0!'],
  ['a comparison', `=SUMIF(明细!C2:C${LAST},">0",明细!B2:B${LAST})`, 499.8],
])('%s', async (_, formula, expected) => {
  expect(await results([formula])).toEqual([expected]);
});

test('a sum follows its cells', async () => {
  const sum = `=SUM(明细!B2:B${LAST})`;
  expect(await results([sum])).toEqual([500]);
  emulator.workbook.setValue('明细', `B${LAST}`, 1.1);
  expect(await emulator.workbook.getValue('结果', 'A1')).toBe(501);
});

export {};
