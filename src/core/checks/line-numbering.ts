import type { BookLine } from '../ledger/book-table';
import { ordinalForm } from '../ledger/ordinal-form';

/** The form of a line's numbering; "" where there is none. */
export function numberingOf(line: BookLine | undefined): string {
  return ordinalForm(line?.ordinal ?? '');
}
