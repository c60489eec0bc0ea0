import { localA1, type CellAddress } from '../../core/workbook/cell-address';
import { FailureError } from '../../ports/failure';
import { textConstant } from './text-constant';

/** @throws FailureError `sheetGone` where the sheet is gone or renamed */
export async function keepText(context: Excel.RequestContext, { sheet: name, row, column }: CellAddress, text: string): Promise<void> {
  const asked = { sheet: context.workbook.worksheets.getItemOrNullObject(name).load('name') };
  await context.sync();
  if (asked.sheet.isNullObject) throw new FailureError({ code: 'sheetGone', sheet: name });
  asked.sheet.getRange(localA1(row, column)).untrack().values = [[textConstant(text)]];
  await context.sync();
}
