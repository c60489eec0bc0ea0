/**
 * The errors that Excel answers with. Codes and texts: "Error handling with the application-specific JavaScript APIs",
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** A refusal that reaches the client as `Error.Code` of the batch's answer. */
export class HostError extends Error {
  public readonly code: HostErrorCode;

  public constructor(code: HostErrorCode, message: string = MESSAGES[code]) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

/** Ends the running action with one of Excel's errors. */
export function refuse(code: HostErrorCode, message?: string): never {
  throw new HostError(code, message);
}
