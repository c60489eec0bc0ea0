import type { OpcPackage } from '../../package/opc-package';
import { relatedPart } from '../../package/relationships';
import { DAYS_FROM_1900_TO_1904 } from '../reading/cell-value';
import { isDateFormat } from '../reading/date-format';
import { readSharedParts } from '../reading/shared-parts';
import type { WorkbookIndex } from '../reading/workbook-index';
import { StylePart } from '../writing/style-part';
import { attributeOf, childNamed, isTrue } from '../../package/xml/xml-outline';
import type { CellEdit } from './cell-edit';

/** The formats of a workbook's cells, as far as contents depend on them; formats that edits ask for are added. */
export class CellFormats {
  readonly #opc: OpcPackage;
  /** Indices of formats whose numbers are days counted from 1904; `null` in a workbook that counts from 1900. */
  readonly #formatsOf1904: ReadonlySet<number> | null;
  readonly #part: string | null;
  #styles: StylePart | null = null;

  /** Throws `corruptFile` or `tooLarge`. */
  public constructor(opc: OpcPackage, index: WorkbookIndex) {
    this.#opc = opc;
    this.#part = relatedPart(opc, index.relationships, 'styles');
    const isFrom1904 = isTrue(attributeOf(childNamed(index.root, 'workbookPr'), 'date1904'));
    this.#formatsOf1904 = isFrom1904 ? readSharedParts(opc, index).formatsOf1904 : null;
  }

  /** Index of the format that a cell of format `present` has after the edit. A workbook without styles keeps none. */
  public formatFor({ numberFormat }: CellEdit, present: number): number {
    if (numberFormat === undefined || this.#part === null) return present;
    this.#styles ??= new StylePart(this.#opc.text(this.#part), this.#part);
    return this.#styles.reformatted(present, numberFormat);
  }

  /** The content as it stands in a cell of format `present`: days are counted from 1900 outside of the package (ECMA-376 18.17.4.1). */
  public stored({ content, numberFormat }: CellEdit, present: number): CellEdit['content'] {
    if (this.#formatsOf1904 === null || typeof content.value !== 'number') return content;
    const isDay = numberFormat === undefined ? this.#formatsOf1904.has(present) : isDateFormat(numberFormat);
    return isDay ? { ...content, value: content.value - DAYS_FROM_1900_TO_1904 } : content;
  }

  /** The styles part with the added formats; `null` where none was added. */
  public changedPart(): { readonly part: string; readonly text: string } | null {
    return this.#part === null || this.#styles === null ? null : { part: this.#part, text: this.#styles.toText() };
  }
}
