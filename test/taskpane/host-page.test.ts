import { diagnosticText } from '../../src/taskpane/diagnostic-text';
import { hostPage } from '../../src/taskpane/host-page';

function pageIn(context: { readonly displayLanguage: string; readonly officeTheme?: { readonly bodyBackgroundColor: string } }): ReturnType<typeof hostPage> {
  Object.assign(globalThis, { Office: { context } });
  return hostPage();
}

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH-cn', 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const)('Excel in %s: the pane in %s', (displayLanguage, languageTag) => {
  expect(pageIn({ displayLanguage }).languageTag).toBe(languageTag);
});

test.each([
  ['#262626', true],
  ['#FFFFFF', false],
  ['#0a6332ff', true],
  ['Canvas', null],
])('theme with ground %s: dark is %s', (bodyBackgroundColor, isDark) => {
  expect(pageIn({ displayLanguage: 'zh-CN', officeTheme: { bodyBackgroundColor } }).isDark).toBe(isDark);
});

test('no theme, as on the web: Office does not say', () => {
  expect(pageIn({ displayLanguage: 'zh-CN' }).isDark).toBeNull();
});

describe('diagnostics', () => {
  test('name program, host and error, with the stack once', () => {
    const text = diagnosticText('Excel PC 16', new TypeError('坏了'));
    expect(text).toMatch(/^Outturn 绩效自评\nExcel PC 16\nTypeError: 坏了\n {4}at /);
    expect(text.match(/坏了/g)).toHaveLength(1);
  });

  test('a stack without its error, as in Safari, gets it', () => {
    const error = new Error('坏了');
    error.stack = 'run@taskpane.js:1:2';
    expect(diagnosticText('Excel Mac 16', error)).toBe('Outturn 绩效自评\nExcel Mac 16\nError: 坏了\nrun@taskpane.js:1:2');
  });

  test('something thrown that is no error', () => {
    expect(diagnosticText('Excel', 'x')).toBe('Outturn 绩效自评\nExcel\nx');
  });
});
