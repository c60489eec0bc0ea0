/** Excel's side of the Office.js boundary. README.md says what it does and which of Excel's behaviour is assumed. */
import type { Univer } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { ExcelHost } from './excel-host';
import type { HostOptions } from './host-options';
import { createHeadlessWorkbook } from './univer/headless';
import { UniverWorkbook } from './univer/univer-workbook';
import { EmulatedWorkbook } from './user/emulated-workbook';
import type { WorkbookSeed } from './workbook-seed';

export type { ExcelHost } from './excel-host';
export type { Fault } from './faults';
export type { HostOptions } from './host-options';
export type { EmulatedWorkbook } from './user/emulated-workbook';
export type { WorkbookDump } from './user/dump';
export type { UserEdit } from './workbook-model';
export type { SeedValue, SheetSeed, WorkbookSeed } from './workbook-seed';

/** A workbook without a screen, as the seed says. */
export function createEmulatedWorkbook(seed: WorkbookSeed): EmulatedWorkbook {
  return new EmulatedWorkbook(createHeadlessWorkbook(seed));
}

/** The same over a Univer that exists already, such as the one on the demo's screen. */
export function wrapUniverWorkbook(univer: Univer, book: FWorkbook): EmulatedWorkbook {
  return new EmulatedWorkbook(new UniverWorkbook(univer, book));
}

/** Excel's side of the boundary over a workbook. */
export function createExcelHost(workbook: EmulatedWorkbook, options: Partial<HostOptions> = {}): ExcelHost {
  return new ExcelHost(workbook.model, options);
}
