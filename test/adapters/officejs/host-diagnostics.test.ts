/** @jest-environment ./test/emulator/office-environment.cjs */
import { hostDiagnostics, loadHelpers, missingRequirement } from '../../../src/adapters/officejs/host-diagnostics';

test('the floor is met', () => {
  expect(missingRequirement()).toBeNull();
});

test.each([
  ['ExcelApi', 'ExcelApi 1.13'],
  ['SharedRuntime', 'SharedRuntime 1.1'],
])('a host without %s', (set, missing) => {
  const has = jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation((name) => name !== set);
  expect(missingRequirement()).toBe(missing);
  expect(hostDiagnostics()).toContain(`without ${missing}`);
  has.mockRestore();
});

test('host, platform, version and language in one line, with and without the helpers', async () => {
  expect(hostDiagnostics()).toMatch(/^Excel PC 16\.\S+ zh-CN$/);
  await loadHelpers();
  expect(hostDiagnostics()).toMatch(/^EXCEL PC 16\.\S+ zh-CN$/);
});
