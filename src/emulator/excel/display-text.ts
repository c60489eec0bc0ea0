/**
 * A value as a number format shows it. The formatting library rounds the binary number (1.005 becomes 1.00); Excel rounds the
 * decimal number of 15 digits that it shows (1.01), so the number is rounded first. A column too narrow shows "####" in Excel;
 * that is not modelled.
 */
import { numfmt } from '@univerjs/core';
import type { Constant } from './cell';
import { roundHalfAway } from './excel-number';

/** Decimal places that a plain numeric format shows; `null` for dates, scientific and scaled formats. */
function shownPlaces(format: string, value: number): number | null {
  const sections = format.split(';');
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : sections[0]) ?? sections[0] ?? '';
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const match = /^[^0#?]*[#0?,]+(?:\.([0#?]*))?([^0#?]*)$/.exec(bare);
  if (match === null || /[eyhsd/]|,(?![0#?])/i.test(bare)) return null;
  return (match[1]?.length ?? 0) + ((match[2] ?? '').includes('%') ? 2 : 0);
}

/** The text of a constant under a format. */
export function displayText(value: Constant | null, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const places = format === 'General' ? null : shownPlaces(format, value);
  return numfmt.format(format, places === null ? value : roundHalfAway(value, places));
}
