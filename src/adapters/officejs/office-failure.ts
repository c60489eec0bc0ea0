/**
 * Excel's refusals, turned into the failures of the ports. The mapping reads `error.code` and nothing else: messages are localised
 * and "not intended for consumption". Codes and their meanings:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { FailureError, type Failure } from '../../ports/failure';

/** The lowest API sets that everything in this folder keeps to. */
export const REQUIRED_EXCEL_API = '1.13';

/** Excel could not answer now and may a moment later. `InactiveWorkbook`: another workbook has the focus (office-js#771). */
const BUSY = new Set([
  'ActivityLimitReached',
  'Conflict',
  'ConnectionFailure',
  'GeneralException',
  'HostRestartNeeded',
  'InactiveWorkbook',
  'MemoryLimitReached',
  'RequestAborted',
  'ServiceNotAvailable',
]);

const TOO_LARGE = new Set([
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

const API_MISSING = new Set(['ApiNotAvailable', 'ApiNotFound', 'NotImplemented']);

/** The client refuses these before anything is sent: the program misused it, which is no failure of the host. */
const OUR_FAULTS = new Set([
  'InvalidObjectPath',
  'InvalidRequestContext',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
]);

/** The code of an error that Excel or its client made for a request; `null` for every other thrown value. */
export function hostCodeOf(error: unknown): string | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  return OUR_FAULTS.has(error.code) ? null : error.code;
}

/** Whether the same request may well succeed when it is sent again. */
export function isBusy(error: unknown): boolean {
  const code = hostCodeOf(error);
  return code !== null && BUSY.has(code);
}

/** @param sheet the tab that the request named, or `null` where it named none: it decides what `ItemNotFound` means */
function failureOfCode(code: string, sheet: string | null): Failure {
  if (code === 'InvalidOperationInCellEditMode') return { code: 'cellInEditMode' };
  if (code === 'ItemNotFound' && sheet !== null) return { code: 'sheetGone', sheet };
  if (code === 'AccessDenied' && sheet !== null) return { code: 'sheetProtected', sheet };
  if (TOO_LARGE.has(code)) return { code: 'requestTooLarge' };
  if (API_MISSING.has(code)) return { code: 'apiMissing', requirement: `ExcelApi ${REQUIRED_EXCEL_API}` };
  return BUSY.has(code) ? { code: 'hostBusy', hostCode: code } : { code: 'hostRefused', hostCode: code };
}

/**
 * Throws what the caller of a port may meet: a `FailureError` for a refusal of Excel; anything else as it came.
 * @throws always
 */
export function throwAsFailure(error: unknown, sheet: string | null = null): never {
  const code = hostCodeOf(error);
  if (code === null) throw error;
  throw new FailureError(failureOfCode(code, sheet), error);
}
