/** One book of the command line: read, evaluated, and (with a target) written to a copy. */
import { readFile, writeFile } from 'node:fs/promises';
import { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import { evaluateBook } from '../app/evaluate-book';
import type { Evaluation } from '../app/evaluation';
import { generateSheets } from '../app/generate-sheets';
import type { Language } from '../app/language';
import { outcomeOf, type Outcome } from '../app/outcome';
import { FailureError, type Failure } from '../ports/failure';

export interface FileResult {
  readonly evaluation: Evaluation;
  /** Tab names written; empty where nothing was. */
  readonly sheets: readonly string[];
}

export async function evaluateFile(path: string, out: string | null, language: Language): Promise<Outcome<FileResult>> {
  const opened = await outcomeOf(async () => XlsxWorkbook.open(await bytesOf(path)));
  if (!opened.ok) return opened;
  if (out === null) {
    const evaluated = await evaluateBook(opened.value, language);
    return evaluated.ok ? { ok: true, value: { evaluation: evaluated.value, sheets: [] } } : evaluated;
  }
  const generated = await generateSheets(opened.value, language);
  if (!generated.ok) return generated;
  const { evaluation, receipt } = generated.value;
  if (receipt === null) return { ok: true, value: { evaluation, sheets: [] } };
  return outcomeOf(async () => {
    await save(out, opened.value.toBytes());
    return { evaluation, sheets: receipt.sheets };
  });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FailureError(fileFailure(error, path), error);
  }
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new FailureError({ code: 'fileUnwritable', path }, error);
  }
}

function fileFailure(error: unknown, path: string): Failure {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return { code: isMissing ? 'fileNotFound' : 'fileUnreadable', path };
}
