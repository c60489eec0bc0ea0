/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../src/adapters/officejs/office-js-workbook';
import { emulatorSeed } from './emulator-seed';
import { describeWorkbookPort } from './workbook-port-contract';

afterEach(async () => {
  await emulator.host.idle();
  expect(emulator.host.unimplemented).toEqual([]);
  expect(emulator.host.liveReferences).toEqual([]);
});

describeWorkbookPort(async (seed) => {
  await emulator.reset(emulatorSeed(seed));
  const port = new OfficeJsWorkbook();
  return { port, reopened: () => Promise.resolve(port) };
});
