/** Formats of a workbook that Excel opens in compatibility mode or as plain text: what is added to such a book is lost or refused when it is saved. */
const OLD_FORMAT = /\.(?:xls|xlt|et|csv|txt)$/i;

/** @param fileName `Excel.Workbook.name`: with its extension, or without one for a book that was never saved */
export function isOldFormat(fileName: string): boolean {
  return OLD_FORMAT.test(fileName);
}
