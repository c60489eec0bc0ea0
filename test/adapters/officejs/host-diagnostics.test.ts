/** @jest-environment ./test/emulator/office-environment.cjs */
import {
  hostDiagnostics,
  loadHelpers,
  missingRequirement,
  openPreferences,
  supports,
} from '../../../src/adapters/officejs/host-diagnostics';

test('the floor is met', () => {
  expect(missingRequirement()).toBeNull();
  expect(supports()).toBe(true);
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

describe('preferences', () => {
  test('are kept for the next opening, each under its name', async () => {
    const first = await openPreferences();
    expect(first.get('density')).toBeNull();
    first.set('density', 'compact');
    const second = await openPreferences();
    expect([second.get('density'), second.get('other')]).toEqual(['compact', null]);
  });

  test('live as long as the pane where the browser has blocked its storage', async () => {
    const blocked = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const preferences = await openPreferences();
    preferences.set('density', 'compact');
    expect(preferences.get('density')).toBe('compact');
    blocked.mockRestore();
  });
});
