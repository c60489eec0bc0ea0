/** One book of the command line: read, evaluated, and (with a target) written to a copy. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readReportFile } from '../adapters/report-file/read-report-file';
import { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import { answerQuestion } from '../app/answer-question';
import { evaluateBook } from '../app/evaluate-book';
import type { Evaluation } from '../app/evaluation';
import { generateSheets } from '../app/generate-sheets';
import type { Language } from '../app/language';
import { outcomeOf, type Outcome } from '../app/outcome';
import type { RunOptions } from '../app/run-options';
import type { Answer } from '../core/ledger/question';
import { FailureError, type Failure } from '../ports/failure';
import { bytesOf } from './read-bytes';

export interface FileResult {
  readonly evaluation: Evaluation;
  /** Tab names written; empty where nothing was. */
  readonly sheets: readonly string[];
  /** What stopped the writing of the copy. */
  readonly writeFailure: Failure | null;
}

/** What is wanted beside a look at the book. */
export interface FileWishes {
  /** Where to write the copy with the new sheets. */
  readonly out: string | null;
  /** They count beside those that the book keeps, and stay with the copy. */
  readonly answers: readonly Answer[];
  /** Path of the report whose sentences are held against the book. */
  readonly report: string | null;
}

export async function evaluateFile(path: string, { out, answers, report }: FileWishes, language: Language): Promise<Outcome<FileResult>> {
  const opened = await outcomeOf(async () => XlsxWorkbook.open(await bytesOf(path)));
  if (!opened.ok) return opened;
  const run = await outcomeOf(() => runWith(report));
  if (!run.ok) return run;
  const answered = answers.length > 0 ? await answerQuestion(opened.value, answers, language, run.value) : null;
  if (answered?.ok === false) return answered;
  if (out === null) {
    const evaluated = answered ?? (await evaluateBook(opened.value, language, run.value));
    return evaluated.ok ? { ok: true, value: { evaluation: evaluated.value, sheets: [], writeFailure: null } } : evaluated;
  }
  const generated = await generateSheets(opened.value, language, run.value);
  if (!generated.ok) return generated;
  const { evaluation, receipt, writeFailure } = generated.value;
  if (receipt === null) return { ok: true, value: { evaluation, sheets: [], writeFailure } };
  const saved = await outcomeOf(() => save(out, opened.value.toBytes()));
  return { ok: true, value: saved.ok ? { evaluation, sheets: receipt.sheets, writeFailure } : { evaluation, sheets: [], writeFailure: saved.failure } };
}

async function runWith(report: string | null): Promise<RunOptions> {
  return report === null ? {} : { report: readReportFile(basename(report), await bytesOf(report)) };
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
