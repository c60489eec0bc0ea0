/** A book with our sheets in it, as a file for LibreOffice, and what LibreOffice shows otherwise than the core computed. */
import { writeFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../src/app/evaluation';
import { planOutput } from '../../src/app/plan-output';
import type { OutputSheet, WorkbookOutput } from '../../src/core/sheet-plan/workbook-output';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import type { ShownBook } from './libre-office';

export interface Written {
  readonly path: string;
  readonly output: WorkbookOutput;
}

/** Writes our sheets into the book of these bytes, and the book to `path`; `found` may put something into what was found. */
export async function writtenBook(bytes: Uint8Array, path: string, found = (evaluation: Evaluation): Evaluation => evaluation): Promise<Written> {
  const workbook = XlsxWorkbook.open(bytes);
  const snapshot = await workbook.read();
  const planned = planOutput(snapshot, found(evaluateSnapshot(snapshot, zhCNLanguage)), zhCNLanguage);
  if (planned === null) throw new Error(`${path} was refused`);
  await workbook.write(planned.output);
  writeFileSync(path, workbook.toBytes());
  return { path, output: planned.output };
}

/** One line for every formula cell that LibreOffice shows otherwise. */
export function differences({ output }: Written, shown: ShownBook | undefined): string[] {
  return output.sheets.flatMap((sheet) => differencesOn(sheet, shown));
}

function differencesOn(sheet: OutputSheet, shown: ShownBook | undefined): string[] {
  return sheet.cells.flatMap(({ row, column, value, formula }) => {
    if (formula === null) return [];
    const now = shown?.[sheet.name]?.[row]?.[column] ?? null;
    const isSame = typeof value === 'number' && typeof now === 'number' ? Math.abs(value - now) <= 1e-9 * Math.max(1, Math.abs(value)) : value === now;
    return isSame ? [] : [`${sheet.name} ${row},${column}: ${JSON.stringify(value)} here, ${JSON.stringify(now)} there; ${formula}`];
  });
}
