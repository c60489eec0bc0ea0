import { isCellError, type CellValue } from '../workbook/workbook-snapshot';

/**
 * Text as the vocabulary writes it: compatibility forms folded (full-width digits, letters, brackets and commas become half-width), all
 * white space gone, line breaks inside cells included.
 */
export function normalText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
}

/** Nothing, or only white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && normalText(value) === '');
}

/** A cell's content as it is recorded: numbers in plain notation, text unchanged. */
export function rawText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
