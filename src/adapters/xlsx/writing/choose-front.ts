import type { GeneratedSheetKind } from '../../../core/workbook/generated-sheet';
import type { OpcPackage } from '../../package/opc-package';
import type { WorkbookIndex } from '../reading/workbook-index';
import { attributeOf, childNamed } from '../../package/xml/xml-outline';
import type { PlacedSheet } from './place-sheets';
import { isTabSelected } from './selected-tabs';

/**
 * Position of the tab to open at. That a tab is selected stands in the part of its sheet, and Excel shows several selected tabs as a group, in which
 * typing changes every sheet of it. Taking the selection from a sheet of the user would mean to rewrite its part. So where one of them
 * is selected, as in every file that Excel saved with a sheet of the user in front, the file opens there as before, and ours stay
 * unselected; the wanted one comes to the front where no other is selected.
 */
export function chooseFront(
  opc: OpcPackage,
  index: WorkbookIndex,
  placed: readonly PlacedSheet[],
  wanted: GeneratedSheetKind,
): number {
  const written = new Set(placed.flatMap(({ overwritten, retired }) => [overwritten, retired]));
  const others = index.tabs.filter((tab) => !written.has(tab));
  const selected = others.find((tab) => isTabSelected(opc, tab));
  const wantedSheet = placed.find(({ output }) => output.kind === wanted);
  const current = Number(attributeOf(childNamed(childNamed(index.root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0);
  if (selected === undefined && wantedSheet !== undefined) return wantedSheet.position;
  const stays = others.some((tab) => index.tabs.indexOf(tab) === current);
  return stays || selected === undefined ? current : index.tabs.indexOf(selected);
}
