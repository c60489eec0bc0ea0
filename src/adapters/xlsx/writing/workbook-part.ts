/** Changes to the text of the workbook part (CT_Workbook, ECMA-376 18.2.27): tabs, names, the tab in front, recalculation. */
import { quotedSheetName, rangeA1, type CellRange } from '../../../core/workbook/cell-address';
import { kindOfMarkName, markName } from '../../../core/workbook/generated-sheet';
import type { DefinedName, WorkbookIndex } from '../reading/workbook-index';
import { TextEdits } from '../../package/xml/text-edits';
import { attributeOf, childNamed, type XmlElement } from '../../package/xml/xml-outline';
import { escapeAttribute, escapeText } from '../../package/xml/xml-text';
import { corruptFile } from '../../package/file-failures';
import type { Dialect } from './dialect';
import type { PlacedSheet } from './place-sheets';
import { renameSheetReference } from './rename-sheet-reference';

/** Children of CT_Workbook. */
export const WORKBOOK_ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
/** Names that Excel makes from a sheet's content; that content is replaced. */
const NAMES_OF_CONTENT = new Set([PRINT_AREA, PRINT_TITLES, '_xlnm._FilterDatabase'].map((name) => name.toLowerCase()));

/** `front` is the position of the tab to show. */
export function editWorkbook(index: WorkbookIndex, placed: readonly PlacedSheet[], front: number, dialect: Dialect): string {
  const edits = new TextEdits(index.source);
  editViews(edits, index.root, front);
  editTabs(edits, index, placed, dialect);
  editNames(edits, index, placed);
  const calculation = childNamed(index.root, 'calcPr');
  if (calculation === undefined) edits.insertChild(index.root, WORKBOOK_ORDER, 'calcPr', '<calcPr fullCalcOnLoad="1"/>');
  else edits.setAttribute(calculation, 'fullCalcOnLoad', '1');
  return edits.apply();
}

/** Only the first window: the views of the sheets that we write belong to it. */
function editViews(edits: TextEdits, root: XmlElement, front: number): void {
  const views = childNamed(root, 'bookViews');
  const view = childNamed(views, 'workbookView');
  if (view !== undefined) {
    if ((attributeOf(view, 'activeTab') ?? '0') !== String(front)) edits.setAttribute(view, 'activeTab', String(front));
  } else if (views === undefined) {
    edits.insertChild(root, WORKBOOK_ORDER, 'bookViews', `<bookViews><workbookView activeTab="${front}"/></bookViews>`);
  } else edits.appendChildren(views, `<workbookView activeTab="${front}"/>`);
}

function editTabs(edits: TextEdits, { root, part }: WorkbookIndex, placed: readonly PlacedSheet[], dialect: Dialect): void {
  const sheets = childNamed(root, 'sheets');
  if (sheets === undefined) throw corruptFile(part);
  const added: string[] = [];
  for (const sheet of placed) {
    const { placement, name } = sheet.output;
    // A sheet that was hidden by hand and is written anew is there to be seen.
    const hidden = sheet.overwritten?.element.attributes.find((attribute) => attribute.name === 'state');
    if (hidden !== undefined) edits.replace(hidden.start, hidden.end, 'visible');
    if (placement.mode === 'retire' && sheet.retired !== null) edits.setAttribute(sheet.retired.element, 'name', placement.retiredName);
    if (sheet.overwritten !== null) continue;
    // The prefix is declared where it is used: the root may have none, or another.
    added.push(
      `<sheet name="${escapeAttribute(name)}" sheetId="${sheet.sheetId}" r:id="${sheet.relationshipId}" xmlns:r="${dialect.relationships}"/>`,
    );
  }
  if (added.length > 0) edits.appendChildren(sheets, added.join(''));
}

function editNames(edits: TextEdits, index: WorkbookIndex, placed: readonly PlacedSheet[]): void {
  const { root, names } = index;
  for (const name of names) {
    if (isReplaced(name, placed)) edits.remove(name.element);
    else followRetired(edits, name, index, placed);
  }
  const added = placed.flatMap(namesOf).join('');
  const list = childNamed(root, 'definedNames');
  if (list === undefined) edits.insertChild(root, WORKBOOK_ORDER, 'definedNames', `<definedNames>${added}</definedNames>`);
  else edits.appendChildren(list, added);
}

function isReplaced(name: DefinedName, placed: readonly PlacedSheet[]): boolean {
  if (name.localTab === null) return placed.some(({ output }) => kindOfMarkName(name.name) === output.kind);
  return placed.some((sheet) => sheet.overwritten !== null && sheet.position === name.localTab) && NAMES_OF_CONTENT.has(name.name.toLowerCase());
}

/** Names that belong to a retired sheet go with it; those of the workbook mean the fresh sheet, like the user's formulas. */
function followRetired(edits: TextEdits, name: DefinedName, { tabs }: WorkbookIndex, placed: readonly PlacedSheet[]): void {
  for (const { output, retired } of placed) {
    if (retired === null || output.placement.mode !== 'retire' || name.localTab !== tabs.indexOf(retired)) continue;
    const renamed = renameSheetReference(name.reference, output.name, output.placement.retiredName);
    if (renamed !== name.reference) edits.replace(name.element.openEnd, name.element.closeStart, escapeText(renamed));
  }
}

function namesOf({ output, position }: PlacedSheet): string[] {
  const sheet = quotedSheetName(output.name);
  const names = [
    `<definedName name="${markName(output.kind)}" hidden="1">${escapeText(`${sheet}!$A$1`)}</definedName>`,
    `<definedName name="${PRINT_AREA}" localSheetId="${position}">${escapeText(`${sheet}!${absolute(output.page.printArea)}`)}</definedName>`,
  ];
  if (output.page.titleRows > 0) {
    names.push(
      `<definedName name="${PRINT_TITLES}" localSheetId="${position}">${escapeText(`${sheet}!$1:$${output.page.titleRows}`)}</definedName>`,
    );
  }
  return names;
}

function absolute(range: CellRange): string {
  return rangeA1(range).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}
