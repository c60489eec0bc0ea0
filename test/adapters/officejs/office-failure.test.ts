/** @jest-environment ./test/emulator/office-environment.cjs */
import { isBusy, throwAsFailure } from '../../../src/adapters/officejs/office-failure';
import { FailureError, type Failure } from '../../../src/ports/failure';

/** An error as Excel's client makes it. */
async function excelError(code: string): Promise<unknown> {
  emulator.host.faults.arm({ request: 1, kind: 'refused', code });
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
  } catch (error) {
    return error;
  } finally {
    emulator.host.faults.disarm();
  }
  throw new Error('Excel did not refuse');
}

function thrownFor(error: unknown, sheet: string | null = null): unknown {
  try {
    return throwAsFailure(error, sheet);
  } catch (thrown) {
    return thrown;
  }
}

const CASES: readonly (readonly [code: string, sheet: string | null, failure: Failure])[] = [
  ['InvalidOperationInCellEditMode', null, { code: 'cellInEditMode' }],
  ['RequestPayloadSizeLimitExceeded', null, { code: 'requestTooLarge' }],
  ['ResponsePayloadSizeLimitExceeded', null, { code: 'requestTooLarge' }],
  ['RangeExceedsLimit', null, { code: 'requestTooLarge' }],
  ['AccessDenied', '完成率', { code: 'sheetProtected', sheet: '完成率' }],
  ['AccessDenied', null, { code: 'hostRefused', hostCode: 'AccessDenied' }],
  ['ItemNotFound', '完成率', { code: 'sheetGone', sheet: '完成率' }],
  ['ItemNotFound', null, { code: 'hostRefused', hostCode: 'ItemNotFound' }],
  ['ApiNotFound', null, { code: 'apiMissing', requirement: 'ExcelApi 1.13' }],
  ['GeneralException', null, { code: 'hostBusy', hostCode: 'GeneralException' }],
  ['InactiveWorkbook', null, { code: 'hostBusy', hostCode: 'InactiveWorkbook' }],
  ['HostRestartNeeded', null, { code: 'hostBusy', hostCode: 'HostRestartNeeded' }],
  ['InvalidArgument', '完成率', { code: 'hostRefused', hostCode: 'InvalidArgument' }],
  ['SomethingNew', null, { code: 'hostRefused', hostCode: 'SomethingNew' }],
];

test.each(CASES)('%s about sheet %s', async (code, sheet, failure) => {
  const thrown = thrownFor(await excelError(code), sheet);
  expect(thrown).toBeInstanceOf(FailureError);
  expect(thrown).toMatchObject({ failure, cause: { code } });
});

test('only what may pass by itself is busy', async () => {
  expect(isBusy(await excelError('GeneralException'))).toBe(true);
  expect(isBusy(await excelError('InvalidArgument'))).toBe(false);
  expect(isBusy(new Error('GeneralException'))).toBe(false);
});

test('a misuse of the client is a fault of ours and is thrown on', async () => {
  const misuse = Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    return Promise.resolve(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(sheet), 'name')?.get?.call(sheet));
  });
  const error: unknown = await misuse.catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'PropertyNotLoaded' });
  expect(thrownFor(error)).toBe(error);
});

test('any other error is thrown on', () => {
  const error = new TypeError('x is undefined');
  expect(thrownFor(error)).toBe(error);
});
