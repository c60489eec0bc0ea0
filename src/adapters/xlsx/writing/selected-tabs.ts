import type { OpcPackage } from '../../package/opc-package';
import type { WorkbookTab } from '../reading/workbook-index';
import { isTrue } from '../../package/xml/xml-outline';
import { XmlScanner } from '../../package/xml/xml-scanner';

/** Views stand before the cells; more than this is never needed for them. */
const HEAD_BYTES = 64 * 1024;

/** Whether the sheet's own part says that its tab is selected (ECMA-376 18.3.1.87). */
export function isTabSelected(opc: OpcPackage, tab: WorkbookTab): boolean {
  const head = opc.head(tab.part, HEAD_BYTES);
  const views = head.search(/<\/(?:[\w-]+:)?sheetViews\s*>/u);
  // Without views in its head a sheet has none: Excel selects nothing then.
  if (views < 0) return false;
  const scanner = new XmlScanner(head, tab.part);
  while (scanner.next() !== 'end' && scanner.start < views) {
    if (scanner.name === 'sheetView' && scanner.depth === 3 && isTrue(scanner.attribute('tabSelected'))) return true;
  }
  return false;
}
