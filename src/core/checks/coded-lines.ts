/** Lines with the codes of functional or economic classes. */
import type { BookLine, BookPanel } from '../ledger/book-table';

export type CodedLine = BookLine & { readonly code: string };

/** Empty where a code stands twice: it then belongs to two lists, which nothing tells apart. */
export function codedLines({ lines }: BookPanel): CodedLine[] {
  const coded = lines.filter(hasCode);
  return new Set(coded.map(({ code }) => code)).size < coded.length ? [] : coded;
}

export function linesBelow(lines: readonly CodedLine[], above: CodedLine): CodedLine[] {
  return lines.filter(({ code }) => isBelow(code, above.code));
}

/** Those that no other of them includes: a 项 without a line of its 款 counts by itself. */
export function highestLines(lines: readonly CodedLine[]): CodedLine[] {
  return lines.filter(({ code }) => !lines.some((other) => isBelow(code, other.code)));
}

export function hasCode(line: BookLine): line is CodedLine {
  return line.code !== null;
}

function isBelow(code: string, above: string): boolean {
  return code !== above && code.startsWith(above);
}
