/** How a contract test opens its workbooks, and what it asks of them. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { FailureError, type Failure } from '../../src/ports/failure';
import type { WorkbookPort } from '../../src/ports/workbook-port';
import type { SeedBook } from './seed-book';

interface ContractBook {
  readonly port: WorkbookPort;
  /** The same workbook after it was saved, closed and opened again, where the host knows such a thing. */
  reopened(): Promise<WorkbookPort>;
}

export type OpenSeed = (seed: SeedBook) => Promise<ContractBook>;

export function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name} among ${snapshot.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

export async function failureOf(step: Promise<unknown>): Promise<Failure | null> {
  try {
    await step;
    return null;
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
}
