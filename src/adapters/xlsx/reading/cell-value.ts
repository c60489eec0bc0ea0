import type { CellValue } from '../../../core/workbook/workbook-snapshot';
import { corruptFile } from '../../package/file-failures';
import { isTrue } from '../../package/xml/xml-outline';
import type { XmlScanner } from '../../package/xml/xml-scanner';
import { decodeXstring } from '../xml/xstring';
import { serialOfIsoDate } from './iso-date';
import { ownCopy, readStringItem } from './shared-strings';
import type { SharedFormulas } from './shared-formulas';
import type { SheetSource } from './sheet-source';

export interface CellContent {
  readonly value: CellValue;
  /** With "=". */
  readonly formula: string | null;
}

const NO_CONTENT: CellContent = { value: null, formula: null };

/** What `Number` takes for a number and XML does not: "0x1F" and the like. */
const OTHER_BASE = /^\s*0[xob]/iu;

/** From a serial number that counts from 1904-01-01 to one that counts from 1900 (ECMA-376 18.17.4.1). */
export const DAYS_FROM_1900_TO_1904 = 1462;

/**
 * A formula of the user's that no program has calculated yet (a book made by a script): it has a value, but nobody knows which. To take
 * it for an empty cell would turn stated figures into missing ones.
 */
const NOT_CALCULATED: CellValue = { error: '#CALC!' };

/** From the `open` token of `c` to its `close`; `format` is the index that its `s` gives. */
export function readCellContent(scanner: XmlScanner, source: SheetSource, format: number, formulas: SharedFormulas): CellContent {
  if (scanner.isSelfClosing) {
    scanner.next();
    return NO_CONTENT;
  }
  const depth = scanner.depth;
  const type = scanner.attribute('t') ?? 'n';
  let raw: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let hasFormula = false;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth === depth) break;
    if (token !== 'open') continue;
    if (scanner.name === 'v') raw = scanner.readText();
    else if (scanner.name === 'is') inline = readStringItem(scanner);
    else if (scanner.name === 'f') {
      hasFormula = true;
      formula = formulas.read(scanner);
    } else scanner.skip();
  }
  const value = type === 'inlineStr' ? inline : typedValue(raw, type, format, source);
  return { value: value === null && hasFormula && !source.withFormulas ? NOT_CALCULATED : value, formula };
}

/** A number of a cell in the 1900 system that the core counts by. */
export function serialNumber(number: number, format: number, { formatsOf1904 }: SheetSource): number {
  return formatsOf1904?.has(format) === true ? number + DAYS_FROM_1900_TO_1904 : number;
}

/** Cell types of ECMA-376 18.18.11. An empty `v` of a number is an empty cell, that of a text is an empty text. */
function typedValue(raw: string | null, type: string, format: number, source: SheetSource): CellValue {
  if (raw === null) return null;
  if (type === 'str') return ownCopy(decodeXstring(raw));
  if (raw === '') return null;
  switch (type) {
    case 's':
      return source.sharedStrings[Number(raw)] ?? refuse(source);
    case 'b':
      return isTrue(raw.trim());
    case 'e':
      return { error: raw.trim() };
    case 'd':
      return serialOfIsoDate(raw) ?? refuse(source);
    case 'n': {
      const number = Number(raw);
      if (!Number.isFinite(number) || OTHER_BASE.test(raw)) return refuse(source);
      return number === 0 && raw.trim() === '' ? null : serialNumber(number, format, source);
    }
    default:
      return refuse(source);
  }
}

function refuse(source: SheetSource): never {
  throw corruptFile(source.part);
}
