/**
 * Excel's own escape for characters that XML cannot hold: `_xHHHH_` for one UTF-16 unit (ST_Xstring, ECMA-376 22.9.2.19). Text that
 * happens to look like an escape has its underscore escaped.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/gu;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;
/** A carriage return is legal in XML, but a parser would make it a line feed. */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const FORBIDDEN = /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_whole, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

export function encodeXstring(text: string): string {
  return encodeForbidden(text.replace(LOOKS_ESCAPED, '_x005F_'));
}

/** Only what XML cannot hold; for formulas, in which Excel reads an underscore as it is. */
export function encodeForbidden(text: string): string {
  return text.replace(FORBIDDEN, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
