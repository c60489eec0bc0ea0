import { bind, type HostObject } from '../batch/host-object';
import type { Argument, RichType } from '../batch/rich-type';
import { refuse } from '../host-error';
import { WHOLE_SHEET } from '../excel/area';
import { requireAnotherVisible, requireFreeStructure, requireUnprotected } from '../excel/protection';
import { requireSheetName } from '../excel/sheet-name';
import { usedWithin } from '../excel/used-area';
import { colour, flag, oneOf, optionalText, textArgument, wholeNumber } from './arguments';
import { freezePanes } from './freeze-panes';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { rangeAt, RangeTarget } from './range-target';
import { lateBound, type WorksheetTarget } from './late-bound';


/** Longer addresses are cut. Source: OFFICE-BAR.md. */
const LONGEST_ADDRESS = 8192;

const sheetProtectionType: RichType<WorksheetTarget> = {
  name: 'WorksheetProtection',
  properties: { Protected: { read: ({ sheet }) => sheet.isProtected } },
  actions: {
    // Refused in the wrong state since June 2026: office-js#6784.
    Protect: ({ sheet }) => {
      requireUnprotected(sheet);
      sheet.isProtected = true;
      return undefined;
    },
    Unprotect: ({ sheet }) => {
      if (!sheet.isProtected) refuse('AccessDenied');
      sheet.isProtected = false;
      return undefined;
    },
  },
};

function cells({ workbook, sheet }: WorksheetTarget, row: number, column: number, rows: number, columns: number): HostObject {
  return range(new RangeTarget(workbook, sheet, { row, column, rows, columns }));
}

function named({ workbook, sheet }: WorksheetTarget, address: Argument | undefined): RangeTarget {
  const text = optionalText(address);
  return text === null ? new RangeTarget(workbook, sheet, WHOLE_SHEET) : rangeAt(workbook, sheet, text);
}

function used(target: WorksheetTarget, valuesOnly: Argument | undefined): HostObject | null {
  const area = usedWithin(target.sheet, WHOLE_SHEET, valuesOnly === true);
  return area === null ? null : range(new RangeTarget(target.workbook, target.sheet, area));
}

/** `Excel.Worksheet`. */
const worksheetType: RichType<WorksheetTarget> = {
  name: 'Worksheet',
  identity: 'Id',
  exists: ({ sheet }) => sheet.exists,
  properties: {
    Id: { read: ({ sheet }) => sheet.id },
    Name: {
      read: ({ sheet }) => sheet.name,
      write: ({ workbook, sheet }, value) => {
        requireFreeStructure(workbook);
        const name = textArgument(value);
        requireSheetName(workbook, name, sheet);
        if (name !== sheet.name) sheet.rename(name);
      },
    },
    Position: {
      read: ({ sheet }) => sheet.position,
      write: ({ workbook, sheet }, value) => {
        requireFreeStructure(workbook);
        const position = wholeNumber(value);
        if (position < 0 || position >= workbook.sheets.length) refuse('InvalidArgument');
        sheet.moveTo(position);
      },
    },
    Visibility: {
      read: ({ sheet }) => sheet.visibility,
      write: ({ workbook, sheet }, value) => {
        requireFreeStructure(workbook);
        const visibility = oneOf(['Visible', 'Hidden', 'VeryHidden'], value);
        if (visibility !== 'Visible') requireAnotherVisible(workbook, sheet);
        sheet.visibility = visibility;
      },
    },
    TabColor: {
      read: ({ sheet }) => sheet.tabColor,
      write: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? '' : colour(value);
      },
    },
    ShowGridlines: { read: ({ sheet }) => sheet.showGridlines },
    // The client writes it under this name and reads it under the other.
    Gridlines: {
      write: ({ sheet }, value) => {
        sheet.showGridlines = flag(value);
      },
    },
  },
  navigation: {
    Protection: (target) => bind(sheetProtectionType, target),
    FreezePanes: ({ workbook, sheet }) => freezePanes(workbook, sheet),
    PageLayout: ({ workbook, sheet }) => pageLayout(workbook, sheet),
  },
  objects: {
    GetRange: (target, [address]) => range(named(target, address)),
    GetRanges: (target, [addresses]) =>
      rangeAreas((optionalText(addresses) ?? '').slice(0, LONGEST_ADDRESS).split(',').map((address) => named(target, address.trim())), range),
    GetRangeByIndexes: (target, [row, column, rows, columns]) =>
      cells(target, wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns)),
    GetCell: (target, [row, column]) => cells(target, wholeNumber(row), wholeNumber(column), 1, 1),
    GetUsedRange: (target, [valuesOnly]) => used(target, valuesOnly) ?? cells(target, 0, 0, 1, 1),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
  },
  actions: {
    // Calculation is automatic: whatever is read later is up to date.
    Calculate: () => undefined,
    Activate: ({ sheet }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation');
      sheet.activate();
      return undefined;
    },
    Delete: ({ workbook, sheet }) => {
      requireFreeStructure(workbook);
      // Source: `Excel.Worksheet.delete`, "if the worksheet's visibility is set to VeryHidden, … an InvalidOperation exception".
      if (sheet.visibility === 'VeryHidden') refuse('InvalidOperation');
      requireAnotherVisible(workbook, sheet);
      sheet.remove();
      return undefined;
    },
  },
};

export function worksheet(target: WorksheetTarget): HostObject {
  return bind(worksheetType, target);
}

lateBound.worksheet = worksheet;
