/** Numbers of the client's calls and events at the desktop boundary, from `excel-win32-16.01.debug.js` (EventDispId, MethodDispId). */
export const METHOD_RICH_API = 93;
export const METHOD_COMMAND_COMPLETED = 94;
export const EVENT_COMMAND_INVOKED = 39;
export const EVENT_RICH_API = 33;

/** Status codes: `ooeSuccess`, `ooeInternalError`, and those that the client turns into its own error codes. */
export const STATUS_SUCCESS = 0;
export const STATUS_INTERNAL_ERROR = 5001;
/** Becomes InvalidOperationInCellEditMode (`RequestContext._processOfficeJsErrorResponse`). */
export const STATUS_CELL_EDIT_MODE = 5004;
export const STATUS_REQUEST_TOO_LARGE = 5103;
export const STATUS_RESPONSE_TOO_LARGE = 5104;
