import type { Failure } from '../ports/failure';

/** Why a file could not be read. */
export function fileFailure(error: unknown, path: string): Failure {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return { code: isMissing ? 'fileNotFound' : 'fileUnreadable', path };
}
