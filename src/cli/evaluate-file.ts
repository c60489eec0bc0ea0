/** One book of the command line: read, evaluated, and (with a target) written to a copy. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import { answerQuestion } from '../app/answer-question';
import { evaluateBook } from '../app/evaluate-book';
import type { Evaluation } from '../app/evaluation';
import { generateSheets } from '../app/generate-sheets';
import type { Language } from '../app/language';
import { outcomeOf, type Outcome } from '../app/outcome';
import type { Answer } from '../core/ledger/question';
import { FailureError, type Failure } from '../ports/failure';
import { fileFailure } from './file-failure';

export interface FileResult {
  readonly evaluation: Evaluation;
  /** Tab names written; empty where nothing was. */
  readonly sheets: readonly string[];
  /** What stopped the writing of the copy. */
  readonly writeFailure: Failure | null;
}

/** `answers` count beside those that the book keeps, and stay with the copy. */
export async function evaluateFile(path: string, out: string | null, answers: readonly Answer[], language: Language): Promise<Outcome<FileResult>> {
  const opened = await outcomeOf(async () => XlsxWorkbook.open(await bytesOf(path)));
  if (!opened.ok) return opened;
  const answered = answers.length > 0 ? await answerQuestion(opened.value, answers, language) : null;
  if (answered?.ok === false) return answered;
  if (out === null) {
    const evaluated = answered ?? (await evaluateBook(opened.value, language));
    return evaluated.ok ? { ok: true, value: { evaluation: evaluated.value, sheets: [], writeFailure: null } } : evaluated;
  }
  const generated = await generateSheets(opened.value, language);
  if (!generated.ok) return generated;
  const { evaluation, receipt, writeFailure } = generated.value;
  if (receipt === null) return { ok: true, value: { evaluation, sheets: [], writeFailure } };
  const saved = await outcomeOf(() => save(out, opened.value.toBytes()));
  return { ok: true, value: saved.ok ? { evaluation, sheets: receipt.sheets, writeFailure } : { evaluation, sheets: [], writeFailure: saved.failure } };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FailureError(fileFailure(error, path), error);
  }
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  // Whole or not at all: a file that was there before stays until the new one is complete.
  const draft = `${path}.outturn-tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new FailureError({ code: 'fileUnwritable', path }, error);
  }
}
