/** What the page asks of Office about itself, once Office is ready. */

export interface HostPage {
  readonly languageTag: 'zh-CN' | 'en';
  /** `null` where Office says nothing of its theme, as on the web (office-js#6134). */
  readonly isDark: boolean | null;
}

export function hostPage(): HostPage {
  const { displayLanguage } = Office.context;
  return { languageTag: /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en', isDark: isDarkTheme() };
}

function isDarkTheme(): boolean | null {
  // The types promise a theme; Excel on the web does not keep that promise.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme === undefined) return null;
  return isDarkColour(theme.bodyBackgroundColor);
}

/** Darker than mid-grey by relative luminance without gamma; `null` for anything but "#RRGGBB". */
function isDarkColour(colour: string): boolean | null {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => parseInt(channel, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
