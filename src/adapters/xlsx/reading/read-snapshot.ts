import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/workbook/workbook-snapshot';
import { MAX_WORKBOOK_CELLS } from '../bounds';
import { tooLarge } from '../file-failures';
import type { OpcPackage } from '../package/opc-package';
import { relatedPart } from '../package/relationships';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { readSheetCells } from './sheet-cells';
import { layGrid } from './sheet-grid';
import { readWorkbookIndex, type WorkbookIndex, type WorkbookTab } from './workbook-index';

/** What the sheets of a workbook have in common. */
interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

/** The whole workbook. Throws `corruptFile` or `tooLarge`. */
export function readSnapshot(opc: OpcPackage): WorkbookSnapshot {
  const index = readWorkbookIndex(opc);
  const shared = readSharedParts(opc, index);
  let cells = 0;
  const sheets = index.tabs.filter((tab) => tab.isWorksheet).map((tab) => {
    const sheet = readSheet(opc, tab, shared);
    cells += sheet.values.length * (sheet.values[0]?.length ?? 0);
    if (cells > MAX_WORKBOOK_CELLS) throw tooLarge(tab.part);
    return sheet;
  });
  return {
    sheets,
    otherSheetNames: index.tabs.filter((tab) => !tab.isWorksheet).map((tab) => tab.name),
    isStructureProtected: index.isStructureProtected,
  };
}

function readSharedParts(opc: OpcPackage, { relationships }: WorkbookIndex): SharedParts {
  const stringsPart = relatedPart(opc, relationships, 'sharedStrings');
  const stylesPart = relatedPart(opc, relationships, 'styles');
  return {
    strings: stringsPart === null ? [] : readSharedStrings(opc.text(stringsPart), stringsPart),
    formats: stylesPart === null ? [] : readNumberFormats(opc.text(stylesPart), stylesPart),
  };
}

export function readSheet(opc: OpcPackage, tab: WorkbookTab, shared: SharedParts): SheetSnapshot {
  const cells = readSheetCells({
    text: opc.text(tab.part),
    part: tab.part,
    sharedStrings: shared.strings,
    withFormulas: tab.generatedKind !== null,
  });
  return {
    name: tab.name,
    visibility: tab.visibility,
    isProtected: cells.isProtected,
    ...layGrid(cells, shared.formats, tab.part),
    merges: cells.merges,
    generatedKind: tab.generatedKind,
  };
}
