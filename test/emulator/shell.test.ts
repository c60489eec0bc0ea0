/** @jest-environment ./test/emulator/office-environment.cjs */
/** What surrounds the workbook: host facts, events, the ribbon, the pane, document settings. */
beforeEach(() => emulator.reset({ sheets: [{ name: '数据', values: [[1]] }] }));

test('the client takes the emulator for a Chinese desktop Excel of the floor', () => {
  expect(Office.context.host).toBe(Office.HostType.Excel);
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

test('onChanged tells a listener of a user’s edit, not of its own', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem('数据').getRange('A1').values = [[2]];
    await context.sync();
  });
  emulator.workbook.setValue('数据', 'B3', 5);
  await emulator.host.idle();
  expect(heard).toEqual(['RangeEdited B3 Local']);
});

test('a ribbon command runs and reports its end', async () => {
  const ran: string[] = [];
  Office.actions.associate('evaluate', (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  await emulator.host.idle();
  expect(emulator.host.invokeCommand('evaluate', 'Evaluate.Button')).toBe(true);
  await emulator.host.idle();
  expect(ran).toEqual(['Evaluate.Button']);
  expect(emulator.host.completedCommands).toBe(1);
});

test('the pane is hidden and shown', async () => {
  await Office.addin.hide();
  expect(emulator.host.runtime.pane).toBe('Background');
  await Office.addin.showAsTaskpane();
  expect(emulator.host.runtime.pane).toBe('Visible');
});

test('document settings are saved', async () => {
  Office.context.document.settings.set('outturn', { column: 3 });
  await new Promise((resolve) => { Office.context.document.settings.saveAsync(resolve); });
  expect(Object.keys(emulator.host.settings)).toEqual(['outturn']);
});

export {};
