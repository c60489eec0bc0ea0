import type { ReportText } from '../../core/text/text-place';
import { FailureError, type Failure, type ReportRefusal } from '../../ports/failure';
import { MAX_CHARACTERS, MAX_FILE_BYTES } from './bounds';
import { documentText } from './document-text';
import { plainText } from './plain-text';

/** Why the package of a report was refused, in terms of the report. */
const REFUSALS: Partial<Readonly<Record<Failure['code'], ReportRefusal>>> = {
  notOoxml: 'notDocx',
  encrypted: 'encrypted',
  corruptFile: 'corrupt',
  tooLarge: 'tooLarge',
};

/**
 * The text of a report as .docx or .txt; `name` is the file's name with its ending, which decides how the bytes are read. Throws a
 * `FailureError`: `reportUnreadable`.
 */
export function readReportFile(name: string, bytes: Uint8Array): ReportText {
  if (bytes.length > MAX_FILE_BYTES) throw refused(name, 'tooLarge');
  const read = READERS[endingOf(name)];
  if (read === undefined) throw refused(name, 'kind');
  if (bytes.length === 0) throw refused(name, 'empty');
  const texts = inTermsOfReport(name, () => read(bytes));
  if (texts === null) throw refused(name, 'encoding');
  const paragraphs = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (paragraphs.length === 0) throw refused(name, 'empty');
  if (paragraphs.reduce((count, { length }) => count + length, 0) > MAX_CHARACTERS) throw refused(name, 'tooLong');
  return { name, paragraphs };
}

/** By the ending; `null` where the encoding cannot be told. */
const READERS: Readonly<Partial<Record<string, (bytes: Uint8Array) => readonly string[] | null>>> = { docx: documentText, txt: plainText };

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function inTermsOfReport<Value>(name: string, step: () => Value): Value {
  try {
    return step();
  } catch (error) {
    const reason = error instanceof FailureError ? REFUSALS[error.failure.code] : undefined;
    throw reason === undefined ? error : refused(name, reason, error);
  }
}

function refused(file: string, reason: ReportRefusal, cause?: unknown): FailureError {
  return new FailureError({ code: 'reportUnreadable', file, reason }, cause);
}
