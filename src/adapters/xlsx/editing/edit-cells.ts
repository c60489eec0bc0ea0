/**
 * Puts other contents into single cells of a package, those of the user's sheets too. The parts of the edited sheets change at these
 * cells only; number formats that edits ask for are added to the styles; the workbook part asks for recalculation; the calculation chain
 * goes where it lists a cell that has no formula any more. Every other part keeps its bytes.
 */
import { FailureError } from '../../../ports/failure';
import { CONTENT_TYPES_PART, editContentTypes } from '../../package/content-types';
import type { OpcPackage } from '../../package/opc-package';
import { relatedPart } from '../../package/relationships';
import { readWorkbookIndex, type WorkbookIndex } from '../reading/workbook-index';
import { editRelationships } from '../writing/edit-relationships';
import { WORKBOOK_ORDER } from '../writing/workbook-part';
import { TextEdits } from '../../package/xml/text-edits';
import { childNamed } from '../../package/xml/xml-outline';
import type { CellEdit } from './cell-edit';
import { CellFormats } from './cell-formats';
import { editSheet, outlineForEdits, repeatedFormulas } from './edit-sheet';
import { requireFreeCells } from './fixed-cells';
import { groupedBy } from '../../../core/grouping';

/** The changed package. Throws `sheetGone`, `arrayFormulaCell`, `tableHeaderCell`, `corruptFile` or `tooLarge`. */
export function editCells(opc: OpcPackage, edits: readonly CellEdit[]): OpcPackage {
  if (edits.length === 0) return opc;
  const index = readWorkbookIndex(opc);
  const formats = new CellFormats(opc, index);
  const texts = new Map<string, string>();
  let losesFormulas = false;
  for (const [part, ofSheet] of groupedBy(edits, ({ sheet }) => partOf(index, sheet))) {
    const text = opc.text(part);
    const outline = outlineForEdits(text, part, ofSheet);
    const repeated = repeatedFormulas(outline, ofSheet);
    requireFreeCells(opc, part, outline, ofSheet.filter((edit) => !repeated.has(edit)));
    const edited = editSheet({ text, part, outline, formats }, ofSheet);
    texts.set(part, edited.text);
    losesFormulas ||= edited.losesFormulas;
  }
  const styles = formats.changedPart();
  if (styles !== null) texts.set(styles.part, styles.text);
  const chain = losesFormulas ? relatedPart(opc, index.relationships, 'calcChain') : null;
  const removed = new Set(chain === null ? [] : [chain]);
  if (chain !== null) {
    texts.set(CONTENT_TYPES_PART, editContentTypes(opc, new Map(), removed));
    texts.set(index.relationships.part, editRelationships(index.relationships, [], removed));
  }
  texts.set(index.part, recalculatedOnLoad(index));
  return opc.with({ texts, removed });
}

function partOf({ tabs }: WorkbookIndex, sheet: string): string {
  const wanted = sheet.toLowerCase();
  const tab = tabs.find(({ name, isWorksheet }) => isWorksheet && name.toLowerCase() === wanted);
  if (tab === undefined) throw new FailureError({ code: 'sheetGone', sheet });
  return tab.part;
}

function recalculatedOnLoad({ source, root }: WorkbookIndex): string {
  const edits = new TextEdits(source);
  const calculation = childNamed(root, 'calcPr');
  if (calculation === undefined) edits.insertChild(root, WORKBOOK_ORDER, 'calcPr', '<calcPr fullCalcOnLoad="1"/>');
  else edits.setAttribute(calculation, 'fullCalcOnLoad', '1');
  return edits.apply();
}
