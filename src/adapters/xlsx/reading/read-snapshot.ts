import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/workbook/workbook-snapshot';
import type { ReadingOptions } from '../../../ports/workbook-port';
import { MAX_WORKBOOK_CELLS } from '../bounds';
import { tooLarge } from '../../package/file-failures';
import type { OpcPackage } from '../../package/opc-package';
import { cellsOf, neededPart } from './needed-part';
import { readAnswers } from './read-answers';
import { ReadingPace } from './reading-pace';
import { readSharedParts, type SharedParts } from './shared-parts';
import { layGrid } from './sheet-grid';
import { SheetScan } from './sheet-scan';
import { readWorkbookIndex, type WorkbookTab } from './workbook-index';

/** The workbook, as much of it as `options` ask for. Rejects with `corruptFile`, `tooLarge` or `cancelled`. */
export async function readSnapshot(opc: OpcPackage, options: ReadingOptions = {}): Promise<WorkbookSnapshot> {
  const index = readWorkbookIndex(opc);
  const tabs = index.tabs.filter((tab) => tab.isWorksheet);
  const pace = new ReadingPace(options, tabs.map((tab) => opc.size(tab.part)));
  pace.goOn();
  const shared = readSharedParts(opc, index);
  const sheets: SheetSnapshot[] = [];
  let cells = 0;
  for (const tab of tabs) {
    const scan = scanOf(opc, tab, shared);
    while (!scan.advance(pace.elements)) await pace.within(scan.count, scan.share);
    await pace.after(scan.count);
    const sheet = snapshotOf(scan, tab, shared);
    cells += cellsOf(sheet);
    if (cells > MAX_WORKBOOK_CELLS) throw tooLarge(tab.part);
    sheets.push(neededPart(sheet, options.neededColumns));
  }
  return {
    sheets,
    otherSheetNames: index.tabs.filter((tab) => !tab.isWorksheet).map((tab) => tab.name),
    isStructureProtected: index.isStructureProtected,
    answers: readAnswers(index.names),
  };
}

/** One sheet, whole and at once. Throws `corruptFile` or `tooLarge`. */
export function readSheet(opc: OpcPackage, tab: WorkbookTab, shared: SharedParts): SheetSnapshot {
  const scan = scanOf(opc, tab, shared);
  scan.advance(Infinity);
  return snapshotOf(scan, tab, shared);
}

function scanOf(opc: OpcPackage, tab: WorkbookTab, shared: SharedParts): SheetScan {
  return new SheetScan({
    text: opc.text(tab.part),
    part: tab.part,
    sharedStrings: shared.strings,
    formatsOf1904: shared.formatsOf1904,
    withFormulas: tab.generatedKind !== null,
  });
}

function snapshotOf(scan: SheetScan, tab: WorkbookTab, shared: SharedParts): SheetSnapshot {
  const content = scan.content();
  return {
    name: tab.name,
    visibility: tab.visibility,
    isProtected: content.isProtected,
    ...layGrid(content, shared.formats),
    merges: content.merges,
    generatedKind: tab.generatedKind,
    linkedCells: content.linkedCells,
  };
}
