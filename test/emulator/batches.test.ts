/** @jest-environment ./test/emulator/office-environment.cjs */
/** How batches run: order, null objects, kept references, what is counted. */
beforeEach(() => emulator.reset({ sheets: [{ name: '数据', values: [[1, 2], [3, 4]] }] }));

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('数据');

test('a batch is no transaction: what ran before the refused action stays', async () => {
  const run = Excel.run(async (context) => {
    sheet(context).getRange('A1').values = [[10]];
    sheet(context).getRange('A2:B2').values = [[30]];
    sheet(context).getRange('B1').values = [[20]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: expect.stringContaining('Range') as string } });
  expect(await emulator.workbook.getValue('数据', 'A1')).toBe(10);
  expect(await emulator.workbook.getValue('数据', 'A2')).toBe(3);
  expect(await emulator.workbook.getValue('数据', 'B1')).toBe(2);
});

test('null objects say so, and so does everything below them', async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('无');
    const below = missing.getRange('A1');
    const present = context.workbook.worksheets.getItemOrNullObject('数据');
    const name = context.workbook.names.getItemOrNullObject('无');
    missing.load('name');
    below.load('values');
    present.load('name');
    name.load('formula');
    await context.sync();
    expect([missing.isNullObject, below.isNullObject, present.isNullObject, name.isNullObject]).toEqual([true, true, false, true]);
    expect(present.name).toBe('数据');
  });
});

test('an added sheet is added once, though it is used in later batches', async () => {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add('新');
    await context.sync();
    added.getRange('A1').values = [[1]];
    await context.sync();
    added.getRange('A2').formulas = [['=A1+1']];
    await context.sync();
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  expect(await emulator.workbook.getValue('新', 'A2')).toBe(2);
});

test('references are released', async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getUsedRange();
    range.load('values');
    await context.sync();
    expect(emulator.host.liveReferences).toHaveLength(1);
  });
  await emulator.host.idle();
  expect(emulator.host.liveReferences).toEqual([]);
  expect(emulator.host.traffic.housekeeping).toBe(1);
});

test('requests, bytes and actions are counted', async () => {
  await Excel.run(async (context) => {
    sheet(context).getRange('A1').values = [['文']];
    await context.sync();
    const range = sheet(context).getRange('A1');
    range.load('values');
    await context.sync();
  });
  await emulator.host.idle();
  const { requests, bytesOut, bytesIn } = emulator.host.traffic;
  expect(requests.map(({ actions }) => actions.filter((action) => !action.startsWith('instantiate')))).toEqual([
    ['_KeepReference', 'set Values'], ['_KeepReference', 'load GetRange'],
  ]);
  expect(bytesOut).toBeGreaterThan(500);
  expect(bytesIn).toBeGreaterThan(100);
});

test('a large write is split by the client and arrives whole', async () => {
  const values = Array.from({ length: 400 }, (_row, row) => Array.from({ length: 8 }, (_column, column) => row * 8 + column));
  await Excel.run(async (context) => {
    const range = sheet(context).getRangeByIndexes(10, 0, 400, 8);
    range.values = values;
    await context.sync();
    const back = sheet(context).getRangeByIndexes(10, 0, 400, 8);
    back.load('values');
    await context.sync();
    expect(back.values).toEqual(values);
  });
});

test('nothing of one test is left in the next: a reset opens a new workbook', async () => {
  await emulator.reset({ sheets: [{ name: '另一本' }] });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['另一本']);
  });
  expect(emulator.host.traffic.requests).toHaveLength(1);
});

export {};
