import { MAX_FILE_BYTES } from '../../adapters/report-file/bounds';
import { readReportFile } from '../../adapters/report-file/read-report-file';
import type { ReportText } from '../../core/text/text-place';
import { FailureError } from '../../ports/failure';

/** The text of a file that was chosen on the page. Rejects with a `FailureError`. */
export async function readChosenReport(file: File): Promise<ReportText> {
  return readReportFile(file.name, await bytesOf(file));
}

/** Of a file that is too large no more than shows that it is. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
  } catch (error) {
    // Moved, deleted or locked since it was chosen.
    throw new FailureError({ code: 'fileUnreadable', path: file.name }, error);
  }
}
