import type { OutputCell } from '../../../core/sheet-plan/workbook-output';
import { localA1 } from '../../../core/workbook/cell-address';
import { escapeText } from '../../package/xml/xml-text';
import { encodeForbidden } from '../xml/xstring';
import { MAX_FORMULA, spaceAttribute, valueText } from './cell-text';

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/u;

/** What a formula computed to, as the error that it is: an output cell has error values as their text. */
export function isErrorResult(cell: OutputCell): boolean {
  return cell.formula !== null && typeof cell.value === 'string' && ERROR_VALUE.test(cell.value);
}

/**
 * One `c` element (ECMA-376 18.3.1.4). Texts stand in the cell, so that the shared strings of the workbook keep their bytes; Excel
 * moves them there when it saves.
 */
export function cellXml(cell: OutputCell, format: number): string {
  const start = `<c r="${localA1(cell.row, cell.column)}" s="${format}"`;
  const { value } = cell;
  if (cell.formula !== null) {
    if (cell.formula.length > MAX_FORMULA) throw new RangeError('a cell cannot hold a formula of this length');
    const formula = `<f>${escapeText(encodeForbidden(cell.formula.slice(1)))}</f>`;
    return value === null ? `${start}>${formula}</c>` : `${start}${resultType(cell)}>${formula}<v>${valueText(value)}</v></c>`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is><t${spaceAttribute(value)}>${valueText(value)}</t></is></c>`;
  return `${start}${typeof value === 'boolean' ? ' t="b"' : ''}><v>${valueText(value)}</v></c>`;
}

function resultType(cell: OutputCell): string {
  if (isErrorResult(cell)) return ' t="e"';
  if (typeof cell.value === 'string') return ' t="str"';
  return typeof cell.value === 'boolean' ? ' t="b"' : '';
}
