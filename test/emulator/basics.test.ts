/** @jest-environment ./test/emulator/office-environment.cjs */
beforeEach(() => emulator.reset({ sheets: [{ name: '收支情况', values: [['项目', '预算'], ['一般', 100], ['基金', 50], ['合计', '=SUM(B2:B3)']] }] }));

afterEach(async () => {
  await emulator.host.idle();
  expect(emulator.host.unimplemented).toEqual([]);
  expect(emulator.host.liveReferences).toEqual([]);
});

test('a new sheet with formulas over another one', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('评价');
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [['0.00%', 'General'], ['@', 'General']];
    range.formulas = [['=收支情况!B2/收支情况!B4', 'x'], ['001', "'=A1"]];
    range.load('values,text,formulas,valueTypes,numberFormat,address');
    await context.sync();
    expect(range.values).toEqual([[100 / 150, 'x'], ['001', '=A1']]);
    expect(range.text).toEqual([['66.67%', 'x'], ['001', '=A1']]);
    expect(range.formulas[0]?.[0]).toBe('=收支情况!B2/收支情况!B4');
    expect(range.valueTypes).toEqual([['Double', 'String'], ['String', 'String']]);
    expect(range.address).toBe('评价!A1:B2');
  });
});

test('names, and a second workbook behind the same client', async () => {
  await Excel.run(async (context) => {
    const item = context.workbook.names.add('_outturn_rates', context.workbook.worksheets.getItem('收支情况').getRange('A1'));
    item.visible = false;
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula,items/visible,items/scope,items/type,items/value');
    worksheets.load('items/name,items/id,items/visibility,items/position');
    await context.sync();
    expect(names.items.map((one) => one.toJSON())).toEqual([
      expect.objectContaining({ name: '_outturn_rates', formula: '=收支情况!$A$1', visible: false, scope: 'Workbook', type: 'Range' }),
    ]);
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([['收支情况', 'Visible', 0]]);
  });
});

test('a workbook tells its file name, by which its format is known', async () => {
  const fileName = (): Promise<string> =>
    Excel.run(async (context) => {
      const workbook = context.workbook.load('name');
      await context.sync();
      return workbook.name;
    });
  expect(await fileName()).toBe('Book1.xlsx');
  await emulator.reset({ fileName: '旧表.xls', sheets: [{ name: '表' }] });
  expect(await fileName()).toBe('旧表.xls');
});

export {};
