import { TextEdits } from '../../package/xml/text-edits';
import { outlineXml, type XmlElement } from '../../package/xml/xml-outline';
import { escapeAttribute, escapeText } from '../../package/xml/xml-text';
import { renameSheetReference } from './rename-sheet-reference';

/** Elements of a worksheet whose text is a formula: cells, conditional formats, validations and their extensions. */
const FORMULA_ELEMENTS = new Set(['f', 'formula', 'formula1', 'formula2']);

/**
 * The part of a sheet of ours that becomes the user's under another tab name. Formulas that name the sheet itself and links into
 * it follow; where it was the selected tab, it is so no more.
 */
export function retireSheet(source: string, part: string, from: string, to: string): string {
  const edits = new TextEdits(source);
  const visit = (element: XmlElement): void => {
    if (FORMULA_ELEMENTS.has(element.name)) {
      const renamed = renameSheetReference(element.text, from, to);
      if (renamed !== element.text) edits.replace(element.openEnd, element.closeStart, escapeText(renamed));
    }
    const location = element.name === 'hyperlink' ? element.attributes.find(({ name }) => name === 'location') : undefined;
    if (location !== undefined) edits.setAttribute(element, 'location', renameSheetReference(location.value, from, to));
    const selected = element.name === 'sheetView' ? element.attributes.find(({ name }) => name === 'tabSelected') : undefined;
    if (selected !== undefined) edits.replace(selected.start, selected.end, escapeAttribute('0'));
    element.children.forEach(visit);
  };
  visit(outlineXml(source, part));
  return edits.apply();
}
