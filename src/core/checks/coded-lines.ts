/** Lines with the codes of functional or economic classes. */
import { groupedBy } from '../grouping';
import type { BookLine, BookPanel } from '../ledger/book-table';

export type CodedLine = BookLine & { readonly code: string };

/** Empty where a code stands twice: it then belongs to two lists, which nothing tells apart. */
export function codedLines({ lines }: BookPanel): CodedLine[] {
  const coded = lines.filter(hasCode);
  return new Set(coded.map(({ code }) => code)).size < coded.length ? [] : coded;
}

/** Those that no other of them includes: a 项 without a line of its 款 counts by itself. */
export function highestLines(lines: readonly CodedLine[]): readonly CodedLine[] {
  return linesByParent(lines).get('') ?? [];
}

/** The lines right below each, by its code, and under "" the highest: a 项 without a line of its 款 stands right below its class. */
export function linesByParent(lines: readonly CodedLine[]): ReadonlyMap<string, readonly CodedLine[]> {
  const codes = new Set(lines.map(({ code }) => code));
  return groupedBy(lines, ({ code }) => parentOf(code, codes));
}

/** The longest of the codes that it begins with. */
function parentOf(code: string, codes: ReadonlySet<string>): string {
  let length = code.length - 1;
  while (length > 0 && !codes.has(code.slice(0, length))) length -= 1;
  return code.slice(0, length);
}

export function hasCode(line: BookLine): line is CodedLine {
  return line.code !== null;
}
