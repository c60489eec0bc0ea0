import { neededColumns } from '../core/reading/needed-columns';
import type { ReadingOptions } from '../ports/workbook-port';
import type { ReportText } from '../core/text/text-place';
import type { Language } from './language';

/** `writing`: of sheets. `remembering`: of the user's answers. */
export type UseCaseStage = 'reading' | 'writing' | 'remembering';

/** What whoever starts a use case may hand over beside the workbook and want to hear of it, and its way to stop it. */
export interface RunOptions {
  readonly onStage?: (stage: UseCaseStage) => void;
  /** Cells read so far, of how many. */
  readonly onProgress?: (read: number, all: number) => void;
  /** Ends the reading with `cancelled`. Once anything is being written it is not heard: half a set of sheets serves nobody. */
  readonly signal?: AbortSignal;
  /** A report that is checked against the book. */
  readonly report?: ReportText;
}

/** How the port shall read for a use case: of large sheets only the columns that a table of this language's words may need. */
export function readingOptions({ vocabulary }: Language, { onProgress, signal }: RunOptions): ReadingOptions {
  return {
    neededColumns: (top) => neededColumns(top, vocabulary),
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  };
}
