import { corruptFile } from '../file-failures';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Character data or an attribute value as the XML means it: references resolved, line ends as "\n" (XML 1.0, 2.11 and 4.6). An
 * entity beyond the five of XML would need a DOCTYPE, which is refused: `corruptFile`.
 */
export function decodeXml(raw: string, part: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/gu, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;&]*);?/gu, (whole, name: string) => {
    const character = whole.endsWith(';') ? (NAMED[name] ?? numbered(name)) : undefined;
    if (character === undefined) throw corruptFile(part);
    return character;
  });
}

function numbered(name: string): string | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/u.exec(name);
  if (digits === null) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Text between tags. Characters that XML forbids must be gone already (of cells: `adapters/xlsx/xml/xstring.ts`). */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An attribute value in double quotes; line ends would turn into spaces if they were not references. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
