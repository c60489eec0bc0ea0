import type { MoneyMeasure } from '../../core/ledger/dimensions';
import { readColumnHeader } from '../../core/reading/column-header';
import { vocabulary } from './vocabulary';
import { MEASURE_TERMS } from './terms';

/** The workbook's own word for a column of amounts, where it says by itself which it is: 支出 and 合计 say it beside others alone. */
export function columnName(header: string, measure: MoneyMeasure): string {
  return readColumnHeader(header, vocabulary)?.measure === measure ? withoutBrackets(header) : MEASURE_TERMS[measure];
}

/** Without line breaks, spaces, unit and other brackets. */
function withoutBrackets(header: string): string {
  return header.replace(/\s+/gu, '').replace(/(?:[（(][^（）()]*[）)])+$/u, '');
}
