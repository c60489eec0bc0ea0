import { readFile } from 'node:fs/promises';
import { FailureError, type Failure } from '../ports/failure';

/** The content of a file; rejects with a `FailureError` where it cannot be read. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FailureError(fileFailure(error, path), error);
  }
}

/** Why a file could not be read. */
function fileFailure(error: unknown, path: string): Failure {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return { code: isMissing ? 'fileNotFound' : 'fileUnreadable', path };
}
