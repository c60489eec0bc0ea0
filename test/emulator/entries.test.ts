/** @jest-environment ./test/emulator/office-environment.cjs */
/** What becomes of written values, and how formulas are spelled when they are read back. */
beforeEach(() => emulator.reset({ sheets: [{ name: '数据', values: [[1, 2, 3]] }, { name: '2022 年' }] }));

interface Written {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string | undefined;
  readonly type: unknown;
  readonly format: unknown;
}

async function enter(input: unknown, format = 'General'): Promise<Written> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('数据').getRange('E5');
    cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown, text: cell.text[0]?.[0],
      type: cell.valueTypes[0]?.[0], format: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

test.each([
  [5, 'General', { value: 5, text: '5', type: 'Double', format: 'General' }],
  [true, 'General', { value: true, text: 'TRUE', type: 'Boolean' }],
  ['', 'General', { value: '', text: '', type: 'Empty' }],
  ['文字', 'General', { value: '文字', type: 'String' }],
  ['123', 'General', { value: 123, type: 'Double', format: 'General' }],
  ['123', '@', { value: '123', type: 'String', format: '@' }],
  ['001', 'General', { value: 1 }],
  ['001', '@', { value: '001', text: '001' }],
  ["'001", 'General', { value: '001', formula: '001', text: '001', type: 'String' }],
  ["'=A1", 'General', { value: '=A1', formula: '=A1', type: 'String' }],
  ['=A1', '@', { value: '=A1', type: 'String' }],
  ['12%', 'General', { value: 0.12, format: '0%', text: '12%' }],
  ['12.5%', 'General', { value: 0.125, format: '0.00%', text: '12.50%' }],
  ['12%', '#,##0.00', { value: 0.12, format: '#,##0.00' }],
  ['1,234.50', 'General', { value: 1234.5, format: '#,##0.00' }],
  ['TRUE', 'General', { value: true, type: 'Boolean' }],
  ['TRUE', '@', { value: 'TRUE', type: 'String' }],
  ['2022-1-1', 'General', { value: 44562, type: 'Double' }],
  ['2022年3月4日', 'General', { value: 44624, text: '2022年3月4日' }],
  ['-', 'General', { value: '-', type: 'String' }],
  ['—', 'General', { value: '—', type: 'String' }],
  ['-5', 'General', { value: -5 }],
  ['=1/0', 'General', { value: '#DIV/0!', type: 'Error', text: '#DIV/0!' }],
  ['#N/A', 'General', { value: '#N/A', type: 'Error' }],
  ['=A1+B1', 'General', { value: 3, formula: '=A1+B1' }],
  [1.005, '0.00', { text: '1.01' }],
  [0.9445, '0.00##########%', { text: '94.45%' }],
  [12000, '0.00"万元"', { text: '12000.00万元' }],
  [0, '#,##0.00;-#,##0.00;"—"', { text: '—' }],
] as const)('%p in a cell of %s', async (input, format, expected) => {
  expect(await enter(input, format)).toMatchObject(expected);
});

test.each([
  ['=sum(a1:c1)', '=SUM(A1:C1)'],
  ["='数据'!a1", '=数据!A1'],
  ["='2022 年'!A1", "='2022 年'!A1"],
  ['=A1*1.50', '=A1*1.5'],
  ['=IF( A1>0 , "a""b" , )', '=IF( A1>0 , "a""b" , )'],
  ['=SUM(#ref!)', '=SUM(#REF!)'],
  ['=-A1^2%', '=-A1^2%'],
])('%s is kept as %s', async (entered, kept) => {
  expect((await enter(entered)).formula).toBe(kept);
});

test('null leaves a cell as it is, "" empties it, one value fills the range', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('数据');
    sheet.getRange('A1:C1').values = [[null, '', 9]];
    sheet.getRange('A2:B3').values = 4 as unknown as unknown[][];
    const range = sheet.getRange('A1:C3');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, '', 9], [4, 4, ''], [4, 4, '']]);
  });
});

test('merging keeps the top-left value, and writes to the other cells are lost', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('数据');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1:C1').values = [[7, 8, 9]];
    const range = sheet.getRange('A1:C1');
    range.load('values');
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
    merged.load('address,areas/items/address,areas/items/rowIndex,areas/items/columnCount');
    const none = context.workbook.worksheets.getItem('2022 年').getRange('A1:C9').getMergedAreasOrNullObject();
    none.load('address');
    await context.sync();
    expect(range.values).toEqual([[7, '', 9]]);
    expect(merged.areas.items.map(({ address, rowIndex, columnCount }) => [address, rowIndex, columnCount])).toEqual([['数据!A1:B1', 0, 2]]);
    expect(none.isNullObject).toBe(true);
    sheet.getRange('A1').unmerge();
    const after = sheet.getUsedRange().getMergedAreasOrNullObject();
    after.load('address');
    await context.sync();
    expect(after.isNullObject).toBe(true);
  });
});

export {};
