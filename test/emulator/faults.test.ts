/** @jest-environment ./test/emulator/office-environment.cjs */
/** Failures on purpose: any request, in three ways, once or for ever. */
beforeEach(() => emulator.reset({ sheets: [{ name: '数据', values: [[1], [2], [3]] }] }));

async function write(address: string, value: number): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('数据').getRange(address);
      cell.values = [[value]];
      cell.load('values');
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const values = async (): Promise<unknown[]> =>
  [await emulator.workbook.getValue('数据', 'A1'), await emulator.workbook.getValue('数据', 'A2'), await emulator.workbook.getValue('数据', 'A3')];

test('refused: nothing ran, and only the chosen request fails', async () => {
  emulator.host.faults.arm({ request: 2, kind: 'refused' });
  expect([await write('A1', 10), await write('A2', 20), await write('A3', 30)]).toEqual(['done', 'GeneralException', 'done']);
  expect(await values()).toEqual([10, 2, 30]);
  expect(emulator.host.faults.fired).toBe(1);
});

test('answer lost: everything ran, the add-in learns of an error', async () => {
  emulator.host.faults.arm({ request: 2, kind: 'answerLost', code: 'ServiceNotAvailable' });
  expect([await write('A1', 10), await write('A2', 20), await write('A3', 30)]).toEqual(['done', 'ServiceNotAvailable', 'done']);
  expect(await values()).toEqual([10, 20, 30]);
});

test('partial: the actions before the chosen one ran', async () => {
  emulator.host.faults.arm({ request: 1, kind: 'partial', actionIndex: 9 });
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('数据');
    for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[0]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
  // Three actions lead to the sheet, then each range is instantiated, kept, instantiated again and written.
  expect(await values()).toEqual([0, 2, 3]);
});

test('persistent: every later request fails as well, until disarmed', async () => {
  emulator.host.faults.arm({ request: 2, kind: 'refused', persistent: true });
  expect([await write('A1', 10), await write('A2', 20), await write('A3', 30)]).toEqual(['done', 'GeneralException', 'GeneralException']);
  expect(emulator.host.faults.fired).toBe(2);
  emulator.host.faults.disarm();
  expect(await write('A3', 30)).toBe('done');
});

test('a fault behind the last request does not fire, and that can be seen', async () => {
  emulator.host.faults.arm({ request: 3, kind: 'refused' });
  await write('A1', 10);
  expect([emulator.host.faults.fired, emulator.host.faults.requestsSeen]).toEqual([0, 1]);
});

export {};
