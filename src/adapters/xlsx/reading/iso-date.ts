const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/u;
const MS_PER_DAY = 86_400_000;
/** Excel's day 0 for dates from March 1900 on (before that it counts a day that never was). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The serial number of a date cell of a strict file (`t="d"`, ECMA-376 18.18.11); `null` where it is no date. */
export function serialOfIsoDate(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part));
  const days = (Date.UTC(year, month - 1, day) - DAY_ZERO) / MS_PER_DAY;
  const timeOfDay = match[4] === undefined ? 0 : (hours * 3600 + minutes * 60 + (Number.isNaN(seconds) ? 0 : seconds)) / 86_400;
  return days + timeOfDay;
}
