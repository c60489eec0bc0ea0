/** The workbook part: its tabs, names and locks, each with its place in the text so that the writer can change it. */
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind, kindOfMarkName } from '../../../core/workbook/generated-sheet';
import type { SheetVisibility } from '../../../core/workbook/workbook-snapshot';
import { corruptFile } from '../../package/file-failures';
import { mainPart } from '../../package/main-part';
import type { OpcPackage } from '../../package/opc-package';
import { partKey } from '../../package/part-key';
import { readRelationships, type RelationshipPart } from '../../package/relationships';
import { attributeOf, childNamed, childrenNamed, isTrue, outlineXml, type XmlElement } from '../../package/xml/xml-outline';
import { sheetOfReference } from './sheet-reference';

export interface WorkbookTab {
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
  /** Chart, dialog and macro sheets are not. */
  readonly isWorksheet: boolean;
  readonly visibility: SheetVisibility;
  readonly generatedKind: GeneratedSheetKind | null;
  readonly element: XmlElement;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the tab that the name belongs to; `null` for a name of the whole workbook. */
  readonly localTab: number | null;
  readonly reference: string;
  readonly element: XmlElement;
}

export interface WorkbookIndex {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly relationships: RelationshipPart;
  readonly tabs: readonly WorkbookTab[];
  readonly names: readonly DefinedName[];
  readonly isStructureProtected: boolean;
}

/** .xlsx, .xlsm, .xltx, .xltm and .xlam; not .xlsb, whose parts are binary. */
const WORKBOOK_TYPE = /^application\/(vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|vnd\.ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/iu;

/** Throws `notOoxml` for a package of another kind (a .docx, an .ods) and `corruptFile` where a part is missing or malformed. */
export function readWorkbookIndex(opc: OpcPackage): WorkbookIndex {
  const part = mainPart(opc, WORKBOOK_TYPE);
  const source = opc.text(part);
  const root = outlineXml(source, part);
  const relationships = readRelationships(opc, part);
  const names = readNames(root, part);
  const plainTabs = childrenNamed(childNamed(root, 'sheets'), 'sheet').map((element) => readTab(element, part, relationships));
  requireOwnParts(plainTabs, part);
  const kinds = readKinds(plainTabs, names);
  return {
    part,
    source,
    root,
    relationships,
    tabs: plainTabs.map((tab) => ({ ...tab, generatedKind: kinds.get(tab.name.toLowerCase()) ?? null })),
    names,
    isStructureProtected: isTrue(attributeOf(childNamed(root, 'workbookProtection'), 'lockStructure')),
  };
}

function readTab(element: XmlElement, part: string, { relationships }: RelationshipPart): Omit<WorkbookTab, 'generatedKind'> {
  const name = attributeOf(element, 'name');
  const sheetId = Number(attributeOf(element, 'sheetId'));
  const id = element.attributes.find((attribute) => attribute.name.endsWith(':id'))?.value;
  const relationship = relationships.find((candidate) => candidate.id === id);
  const target = relationship?.target ?? null;
  if (name === null || relationship === undefined || target === null || !Number.isInteger(sheetId)) throw corruptFile(part);
  const state = attributeOf(element, 'state');
  return {
    name,
    sheetId,
    part: target,
    isWorksheet: relationship.type === 'worksheet',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    element,
  };
}

/** A part under many tabs would be read for each: a small file that takes hours. No program writes it. */
function requireOwnParts(tabs: readonly Pick<WorkbookTab, 'part'>[], workbookPart: string): void {
  if (new Set(tabs.map(({ part }) => partKey(part))).size !== tabs.length) throw corruptFile(workbookPart);
}

function readNames(root: XmlElement, part: string): DefinedName[] {
  return childrenNamed(childNamed(root, 'definedNames'), 'definedName').map((element) => {
    const name = attributeOf(element, 'name');
    const localTab = attributeOf(element, 'localSheetId');
    if (name === null) throw corruptFile(part);
    return { name, localTab: localTab === null ? null : Number(localTab), reference: element.text, element };
  });
}

/** By lower-case tab name. A mark whose cell or sheet was deleted marks nothing; where two marks name one sheet, the first kind stands. */
function readKinds(
  tabs: readonly Pick<WorkbookTab, 'name' | 'isWorksheet'>[],
  names: readonly DefinedName[],
): Map<string, GeneratedSheetKind> {
  const kinds = new Map<string, GeneratedSheetKind>();
  const worksheets = new Set(tabs.filter((tab) => tab.isWorksheet).map((tab) => tab.name.toLowerCase()));
  for (const kind of GENERATED_SHEET_KINDS) {
    const mark = names.find((name) => name.localTab === null && kindOfMarkName(name.name) === kind);
    const sheet = (mark === undefined ? null : sheetOfReference(mark.reference))?.toLowerCase();
    if (sheet !== undefined && worksheets.has(sheet) && !kinds.has(sheet)) kinds.set(sheet, kind);
  }
  return kinds;
}
