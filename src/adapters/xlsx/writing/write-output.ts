/**
 * Writes finished sheets into a package. New parts are added and five index parts are edited: the list of content types, the workbook, its
 * relationships, the styles, and (removed, Excel makes it anew) the calculation chain where it lists cells that are written over. Every
 * other part keeps its bytes. A sheet of the user is never opened for writing.
 */
import type { OutputCell, WorkbookOutput } from '../../../core/sheet-plan/workbook-output';
import { FailureError } from '../../../ports/failure';
import { CONTENT_TYPES_PART, editContentTypes } from '../../package/content-types';
import type { OpcPackage } from '../../package/opc-package';
import { relatedPart } from '../../package/relationships';
import { readWorkbookIndex, type WorkbookIndex } from '../reading/workbook-index';
import { chooseFront } from './choose-front';
import { dialectOf, type Dialect } from './dialect';
import { editRelationships, type NewRelationship } from './edit-relationships';
import { orphanedParts } from './orphaned-parts';
import { placeSheets, type PlacedSheet } from './place-sheets';
import { retireSheet } from './retire-sheet';
import { sheetPart } from './sheet-part';
import { emptyStylePart, StylePart } from './style-part';
import { needsQuotePrefix } from './text-needing-prefix';
import { editWorkbook } from './workbook-part';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEET_TYPE = `${TYPE}.worksheet+xml`;
const STYLES_TYPE = `${TYPE}.styles+xml`;
const STYLES_ID = 'outturnStyles';

/** The changed package. Throws `workbookStructureProtected`, `sheetGone`, `corruptFile` or `tooLarge`. */
export function writeOutput(opc: OpcPackage, output: WorkbookOutput): OpcPackage {
  const index = readWorkbookIndex(opc);
  if (index.isStructureProtected) throw new FailureError({ code: 'workbookStructureProtected' });
  const dialect = dialectOf(index.root);
  const placed = placeSheets(opc, index, output);
  const front = chooseFront(opc, index, placed, output.active);
  const removed = removedParts(opc, index, placed);

  const texts = new Map<string, string>();
  for (const [part, text] of retiredSheets(opc, placed)) texts.set(part, text);
  const existingStyles = relatedPart(opc, index.relationships, 'styles');
  const stylesPart = existingStyles ?? newStylesPart(index);
  const styles = new StylePart(existingStyles === null ? emptyStylePart(dialect.main) : opc.text(existingStyles), stylesPart);
  const formatOf = (cell: OutputCell): number =>
    styles.formatOf(cell.style, cell.formula === null && typeof cell.value === 'string' && needsQuotePrefix(cell.value));
  for (const sheet of placed) {
    const options = { namespace: dialect.main, isSelected: sheet.position === front };
    texts.set(sheet.part, sheetPart(sheet.output, options, formatOf));
  }
  texts.set(stylesPart, styles.toText());

  const added = placed.filter(({ overwritten }) => overwritten === null);
  const types = new Map(added.map(({ part }) => [part, SHEET_TYPE]));
  if (existingStyles === null) types.set(stylesPart, STYLES_TYPE);
  texts.set(CONTENT_TYPES_PART, editContentTypes(opc, types, removed));
  const relationships = newRelationships(added, existingStyles === null ? stylesPart : null, dialect);
  texts.set(index.relationships.part, editRelationships(index.relationships, relationships, removed));
  texts.set(index.part, editWorkbook(index, placed, front, dialect));
  return opc.with({ texts, removed });
}

function newStylesPart(index: WorkbookIndex): string {
  return `${index.part.slice(0, index.part.lastIndexOf('/') + 1)}outturnStyles.xml`;
}

/** A calculation chain that lists a cell without a formula is what Excel repairs; one that lacks cells is valid. */
function removedParts(opc: OpcPackage, index: WorkbookIndex, placed: readonly PlacedSheet[]): Set<string> {
  const overwritten = placed.flatMap((sheet) => (sheet.overwritten === null ? [] : [sheet.part]));
  const removed = orphanedParts(opc, new Set(overwritten));
  const chain = relatedPart(opc, index.relationships, 'calcChain');
  if (overwritten.length > 0 && chain !== null) removed.add(chain);
  return removed;
}

function* retiredSheets(opc: OpcPackage, placed: readonly PlacedSheet[]): Generator<[string, string]> {
  for (const { output, retired } of placed) {
    if (retired === null || output.placement.mode !== 'retire') continue;
    yield [retired.part, retireSheet(opc.text(retired.part), retired.part, output.name, output.placement.retiredName)];
  }
}

function newRelationships(added: readonly PlacedSheet[], stylesPart: string | null, dialect: Dialect): NewRelationship[] {
  const sheets = added.map(({ relationshipId, part }) => ({
    id: relationshipId,
    type: `${dialect.relationships}/worksheet`,
    target: part,
  }));
  const styles = { id: STYLES_ID, type: `${dialect.relationships}/styles`, target: stylesPart ?? '' };
  return stylesPart === null ? sheets : [...sheets, styles];
}
