/** @jest-environment ./test/emulator/office-environment.cjs */
/** Sheets and names: what follows a rename, a deletion, a move, a copy. */
const MARK = '_outturn_rates';

beforeEach(() =>
  emulator.reset({
    sheets: [
      { name: '收支 情况', values: [[10], [20], [30]] },
      { name: '评价', values: [["='收支 情况'!A3", "=SUM('收支 情况'!A1:A3)"]] },
    ],
    names: [{ name: MARK, formula: "='收支 情况'!$A$1", visible: false }],
  }),
);

async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(work);
}

async function names(): Promise<unknown[]> {
  return inExcel(async (context) => {
    context.workbook.names.load('items/name,items/formula,items/visible,items/type,items/value');
    await context.sync();
    return context.workbook.names.items.map(({ name, formula, visible, type, value }) => ({ name, formula: formula as unknown, visible, type, value: value as unknown }));
  });
}

test('renaming is followed by formulas and names', async () => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('收支 情况').name = '收支表';
    await context.sync();
  });
  expect(emulator.workbook.getFormula('评价', 'A1')).toBe('=收支表!A3');
  expect(await emulator.workbook.getValue('评价', 'B1')).toBe(60);
  expect(await names()).toEqual([{ name: MARK, formula: '=收支表!$A$1', visible: false, type: 'Range', value: '收支表!A1' }]);
});

test('renaming to the same name in other case, and to what needs quotes', async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('评价');
    sheet.name = 'Rates';
    sheet.name = 'RATES';
    await context.sync();
    sheet.name = "甲'乙";
    sheet.getRange('A2').formulas = [["='甲''乙'!A1+1"]];
    const cell = sheet.getRange('A2');
    cell.load('values,formulas,address');
    await context.sync();
    expect([cell.values, cell.formulas, cell.address]).toEqual([[[31]], [["='甲''乙'!A1+1"]], "'甲''乙'!A2"]);
  });
});

test('deleting leaves #REF! in formulas and names', async () => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('收支 情况').delete();
    await context.sync();
  });
  expect(emulator.workbook.getFormula('评价', 'A1')).toContain('#REF!');
  expect([await emulator.workbook.getValue('评价', 'A1'), await emulator.workbook.getValue('评价', 'B1')]).toEqual(['#REF!', '#REF!']);
  expect(await names()).toMatchObject([{ name: MARK, formula: expect.stringContaining('#REF!') as string, type: 'Error' }]);
});

test('deleting the sheet that is shown shows its neighbour; adding does not show the new one', async () => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('评价').activate();
    context.workbook.worksheets.add('新');
    await context.sync();
  });
  expect((await emulator.workbook.dump()).activeSheet).toBe('评价');
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('评价').delete();
    await context.sync();
  });
  expect(await emulator.workbook.dump()).toMatchObject({ activeSheet: '新', sheets: [{ name: '收支 情况' }, { name: '新' }] });
});

test('position and visibility', async () => {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('新').position = 0;
    worksheets.getItem('评价').visibility = 'VeryHidden';
    worksheets.load('items/name,items/position,items/visibility');
    const [first, last] = [worksheets.getFirst(), worksheets.getLast(true)];
    first.load('name');
    last.load('name');
    await context.sync();
    expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ['新', 0, 'Visible'], ['收支 情况', 1, 'Visible'], ['评价', 2, 'VeryHidden'],
    ]);
    expect([first.name, last.name]).toEqual(['新', '收支 情况']);
    worksheets.getItem('评价').delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

test('names: added over a range or a constant, shown, pointed elsewhere, deleted', async () => {
  await inExcel(async (context) => {
    const { names: items, worksheets } = context.workbook;
    items.add('甲', worksheets.getItem('评价').getRange('A1:B1'), '说明');
    items.add('乙', '=0.25');
    items.getItem(MARK).visible = true;
    items.getItem('甲').formula = '=评价!$B$1';
    await context.sync();
  });
  expect(await names()).toEqual([
    { name: MARK, formula: "='收支 情况'!$A$1", visible: true, type: 'Range', value: "'收支 情况'!A1" },
    { name: '甲', formula: '=评价!$B$1', visible: true, type: 'Range', value: '评价!B1' },
    { name: '乙', formula: '=0.25', visible: true, type: 'Double', value: '0.25' },
  ]);
  await inExcel(async (context) => {
    context.workbook.names.getItem('甲').delete();
    context.workbook.names.getItem('乙').delete();
    await context.sync();
  });
  expect(await names()).toHaveLength(1);
});

test('a copy stands right of its original, has its cells, and not its names', async () => {
  expect(emulator.workbook.copySheet('收支 情况')).toBe('收支 情况 (2)');
  const dump = await emulator.workbook.dump();
  expect(dump.sheets.map(({ name }) => name)).toEqual(['收支 情况', '收支 情况 (2)', '评价']);
  expect(dump.activeSheet).toBe('收支 情况 (2)');
  expect(dump.sheets[1]?.cells).toEqual(dump.sheets[0]?.cells);
  expect(await names()).toHaveLength(1);
});

export {};
