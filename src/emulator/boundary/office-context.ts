/** What the client asks its host about itself when it starts: `window.external.GetContext()`. */
import type { HostOptions } from '../host-options';

export type DocumentSettings = Record<string, string>;

/** The getters of the desktop context that the client reads; names are the client's. */
export function officeContext(options: HostOptions, settings: DocumentSettings): Readonly<Record<string, () => unknown>> {
  const noTheme = { primaryFontColor: 0, primaryBackgroundColor: 0xffffff, secondaryFontColor: 0, secondaryBackgroundColor: 0xf0f0f0 };
  return {
    GetActivationMode: () => 2,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: () => options.locale,
    GetAppType: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetDocUrl: () => 'C:\\Docs\\Book1.xlsx',
    GetHostFullVersion: () => '16.0.18025.20000',
    GetInitialDisplayMode: () => 2,
    // The client caches document settings per instance in sessionStorage, so each run has its own.
    GetInstanceId: () => options.instanceId,
    GetOfficeThemeInfo: () => JSON.stringify(noTheme),
    GetSettings: () => settingsStore(settings),
    GetSolutionRef: () => 'emulator',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets),
    GetTouchEnabled: () => false,
  };
}

function settingsStore(settings: DocumentSettings): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], done: (status: number) => void) {
      for (const key of Object.keys(settings)) Reflect.deleteProperty(settings, key);
      for (const [position, key] of keys.entries()) settings[key] = values[position] ?? '';
      setTimeout(() => { done(0); }, 0);
    },
  };
}
