import type { BookLine } from '../ledger/book-table';

/** The form of a line's numbering: 一、 and 二、 are of one level, (一) and 1. of others; "" where there is none. */
export function numberingOf(line: BookLine | undefined): string {
  return line?.ordinal.replace(/\d+/u, '0').replace(/\p{L}+/u, 'x') ?? '';
}
