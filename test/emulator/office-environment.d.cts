/** The environment itself, for whoever starts it without jest. */
declare class OfficeEnvironment {
  public constructor(
    config: { readonly globalConfig: object; readonly projectConfig: { readonly testEnvironmentOptions: object; readonly globals: object } },
    context: { readonly console: Console },
  );
  /** The page's window. */
  public readonly global: Readonly<Record<string, unknown>>;
  public setup(): Promise<void>;
  public teardown(): Promise<void>;
  /** What tests see as the global `emulator`. */
  public facade(): typeof emulator;
}

export = OfficeEnvironment;
