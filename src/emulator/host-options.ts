export interface HostOptions {
  /** Language of the host's interface and data. */
  readonly locale: string;
  readonly instanceId: string;
  /** What the host claims to support. The floor is the product's: OFFICE-BAR.md. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Largest request and response in bytes. Source: "Resource limits and performance optimization", Excel on the web. */
  readonly payloadLimit: number;
}

const MEBIBYTE = 1024 * 1024;

const FLOOR = { ExcelApi: '1.13', SharedRuntime: '1.1', RibbonApi: '1.1', AddinCommands: '1.1', DialogApi: '1.1', Settings: '1.1' };

export function hostOptions(given: Partial<HostOptions>): HostOptions {
  return {
    locale: 'zh-CN',
    instanceId: `emulator-${Math.random().toString(36).slice(2)}`,
    payloadLimit: 5 * MEBIBYTE,
    ...given,
    requirementSets: { ...FLOOR, ...given.requirementSets },
  };
}
