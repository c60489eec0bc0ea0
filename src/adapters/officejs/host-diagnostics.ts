/**
 * What host the program runs in. The one file that may name `@microsoft/office-js-helpers`: of it `Utilities` (host and platform in
 * one word each) is used, nothing else. The package is one bundle that cannot be imported in part (57 KB, 16 KB compressed), so it is
 * loaded by `import()` after the pane has appeared. Never `Authenticator` (this add-in talks to no server), never `UI.notify` (it
 * writes its own HTML into the page).
 */
import type * as Helpers from '@microsoft/office-js-helpers';
import { REQUIRED_EXCEL_API } from './office-failure';

const REQUIRED_SHARED_RUNTIME = '1.1';

/** The first API set that the host lacks, for the failure `apiMissing`; `null` where all are there. */
export function missingRequirement(): string | null {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API)) return `ExcelApi ${REQUIRED_EXCEL_API}`;
  if (!requirements.isSetSupported('SharedRuntime', REQUIRED_SHARED_RUNTIME)) return `SharedRuntime ${REQUIRED_SHARED_RUNTIME}`;
  return null;
}

let helpers: typeof Helpers | null = null;

/** Loads the helpers once. `hostDiagnostics` says a little more from then on. */
export async function loadHelpers(): Promise<typeof Helpers> {
  helpers ??= await import('@microsoft/office-js-helpers');
  return helpers;
}

/**
 * Host, platform, version, language and missing API sets in one line, such as "EXCEL PC 16.0.18025.20000 zh-CN": for a report of a
 * fault. Nothing of the workbook, no name of a file or a user. Synchronous, because a copy to the clipboard must follow the click.
 */
export function hostDiagnostics(): string {
  const { diagnostics, displayLanguage } = Office.context;
  const words = helpers
    ? [helpers.Utilities.host, helpers.Utilities.platform]
    : [String(diagnostics.host), String(diagnostics.platform)];
  const missing = missingRequirement();
  return [...words, diagnostics.version, displayLanguage, ...(missing === null ? [] : [`without ${missing}`])].join(' ');
}
