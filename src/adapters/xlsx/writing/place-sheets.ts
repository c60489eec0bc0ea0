import type { OutputSheet, WorkbookOutput } from '../../../core/sheet-plan/workbook-output';
import { FailureError } from '../../../ports/failure';
import type { OpcPackage } from '../../package/opc-package';
import type { WorkbookIndex, WorkbookTab } from '../reading/workbook-index';

/** Where one sheet goes in the package. */
export interface PlacedSheet {
  readonly output: OutputSheet;
  /** Position of its tab after the writing. */
  readonly position: number;
  readonly part: string;
  /** The tab that is written over; `null` for a new one. */
  readonly overwritten: WorkbookTab | null;
  /** The tab that gives up its name; `null` where none does. */
  readonly retired: WorkbookTab | null;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** Excel's limit; larger numbers occur in files of other programs and are left alone. */
const MAX_SHEET_ID = 65_534;

/** Throws `sheetGone` where a placement names a sheet that is not there or bears no mark. */
export function placeSheets(opc: OpcPackage, index: WorkbookIndex, output: WorkbookOutput): PlacedSheet[] {
  const folder = index.part.slice(0, index.part.lastIndexOf('/') + 1);
  const takenParts = new Set<string>();
  const takenSheetIds = new Set(index.tabs.map((tab) => tab.sheetId));
  const takenRelationshipIds = new Set(index.relationships.relationships.map(({ id }) => id));
  let position = index.tabs.length;

  const newPart = (): string => {
    const number = firstFree((candidate) => opc.has(partNamed(folder, candidate)) || takenParts.has(partNamed(folder, candidate)));
    takenParts.add(partNamed(folder, number));
    return partNamed(folder, number);
  };
  const newSheetId = (): number => {
    const highest = Math.max(0, ...takenSheetIds) + 1;
    const id = highest <= MAX_SHEET_ID ? highest : firstFree((candidate) => takenSheetIds.has(candidate));
    takenSheetIds.add(id);
    return id;
  };
  const newRelationshipId = (): string => {
    const id = `rId${firstFree((candidate) => takenRelationshipIds.has(`rId${candidate}`))}`;
    takenRelationshipIds.add(id);
    return id;
  };

  return output.sheets.map((sheet): PlacedSheet => {
    if (sheet.placement.mode === 'overwrite') {
      const tab = markedTab(index, sheet.name);
      // The two ids of a tab that stays are not written again.
      return { output: sheet, position: index.tabs.indexOf(tab), part: tab.part, overwritten: tab, retired: null, sheetId: tab.sheetId, relationshipId: '' };
    }
    const retired = sheet.placement.mode === 'retire' ? markedTab(index, sheet.name) : null;
    if (retired === null) requireFreeName(index, sheet.name);
    if (sheet.placement.mode === 'retire') requireFreeName(index, sheet.placement.retiredName);
    position += 1;
    return { output: sheet, position: position - 1, part: newPart(), overwritten: null, retired, sheetId: newSheetId(), relationshipId: newRelationshipId() };
  });
}

const partNamed = (folder: string, number: number): string => `${folder}worksheets/outturn${number}.xml`;

function firstFree(isTaken: (candidate: number) => boolean): number {
  let candidate = 1;
  while (isTaken(candidate)) candidate += 1;
  return candidate;
}

function markedTab(index: WorkbookIndex, name: string): WorkbookTab {
  const tab = tabNamed(index, name);
  if (tab === undefined || tab.generatedKind === null) throw new FailureError({ code: 'sheetGone', sheet: name });
  return tab;
}

/** Whoever makes the output chooses free names; two tabs of one name would make a file that Excel calls damaged. */
function requireFreeName(index: WorkbookIndex, name: string): void {
  if (tabNamed(index, name) !== undefined) throw new Error(`the sheet name is taken: ${name}`);
}

function tabNamed(index: WorkbookIndex, name: string): WorkbookTab | undefined {
  return index.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
}
