/**
 * @jest-environment ./test/emulator/office-environment.cjs
 * @jest-environment-options {"office": {"requirementSets": {"ExcelApi": "1.12"}}}
 */
/** An older Excel: what it does not support fails in the client, as `OfficeExtension.CommonUtility` checks it. */
test('an API newer than the supported set throws ApiNotFound', async () => {
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject().load('address');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(emulator.host.unimplemented).toEqual([]);
});

export {};
