import type { OpcPackage } from '../../package/opc-package';
import { relatedPart } from '../../package/relationships';
import { attributeOf, childNamed, isTrue } from '../../package/xml/xml-outline';
import { isDateFormat } from './date-format';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import type { WorkbookIndex } from './workbook-index';

/** What the sheets of a workbook have in common. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** Number format codes by the index of the cell format. */
  readonly formats: readonly string[];
  /** Indices of the cell formats whose numbers are days of the 1904 system; `null` where the workbook counts from 1900. */
  readonly formatsOf1904: ReadonlySet<number> | null;
}

/** Throws `corruptFile` or `tooLarge`. */
export function readSharedParts(opc: OpcPackage, { relationships, root }: WorkbookIndex): SharedParts {
  const stringsPart = relatedPart(opc, relationships, 'sharedStrings');
  const stylesPart = relatedPart(opc, relationships, 'styles');
  const formats = stylesPart === null ? [] : readNumberFormats(opc.text(stylesPart), stylesPart);
  const isFrom1904 = isTrue(attributeOf(childNamed(root, 'workbookPr'), 'date1904'));
  return {
    strings: stringsPart === null ? [] : readSharedStrings(opc.text(stringsPart), stringsPart),
    formats,
    formatsOf1904: isFrom1904 ? new Set(formats.flatMap((code, index) => (isDateFormat(code) ? [index] : []))) : null,
  };
}
