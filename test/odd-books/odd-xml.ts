import { zipParts, bookParts } from '../adapters/xlsx/make-package';
import { BUDGET_ROWS, budgetData, budgetBook, bookWithTotal, EXECUTED_TOTAL } from './budget-table';
import type { OddBook } from './odd-book';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LAUGHS = '<!DOCTYPE l [<!ENTITY a "哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>';
const TABLE = { 收支: budgetData() };

/** The table with a change to the text of every part, or of one. */
function everyPart(change: (text: string) => string, only?: string): Uint8Array {
  const parts = Object.entries(bookParts({ sheets: TABLE })).map(([name, text]) => [name, only === undefined || name === only ? change(text) : text]);
  return zipParts(Object.fromEntries(parts) as Record<string, string>);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le'));
}

/** The table with its labels as shared strings, each in other words of XML. */
function sharedStrings(itemOf: (text: string) => string): Uint8Array {
  const labels = BUDGET_ROWS.flat().map(String);
  const data = budgetData().replace(/t="inlineStr"><is><t>([^<]*)<\/t><\/is>/gu, (_, text: string) => `t="s"><v>${labels.indexOf(text)}</v>`);
  return zipParts({ ...bookParts({ sheets: { 收支: data }, sharedStrings: '' }), [STRINGS]: `<sst xmlns="${MAIN}">${labels.map(itemOf).join('')}</sst>` });
}

const rename = (prefix: string) => (text: string) => text.replace(/<(\/?)/gu, `<$1${prefix}:`).replace('xmlns=', `xmlns:${prefix}=`);
const strict = (text: string): string =>
  text.replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');

/** Unusual XML, and XML that is none. */
export const ODD_XML: readonly OddBook[] = [
  { name: 'a strict file', make: () => everyPart(strict), expected: 'evaluated' },
  { name: 'a prefix on every element', make: () => everyPart(rename('x')), expected: 'evaluated' },
  { name: 'a Chinese prefix', make: () => everyPart(rename('表'), SHEET), expected: 'evaluated' },
  { name: 'a byte order mark', make: () => everyPart((text) => `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${text}`), expected: 'evaluated' },
  { name: 'every part in UTF-16', make: () => zipParts(Object.fromEntries(Object.entries(bookParts({ sheets: TABLE })).map(([name, text]) => [name, utf16(text)]))), expected: 'evaluated' },
  { name: 'a sheet in GBK', make: () => zipParts({ ...bookParts({ sheets: TABLE }), [SHEET]: Uint8Array.of(0x3c, 0x61, 0x3e, 0xba, 0xcf, 0xbc, 0xc6, 0x3c, 0x2f, 0x61, 0x3e) }), expected: 'corruptFile' },
  { name: 'half a character', make: () => zipParts({ ...bookParts({ sheets: TABLE }), [SHEET]: Uint8Array.of(0x3c, 0x61, 0x3e, 0xe5, 0x90) }), expected: 'corruptFile' },
  { name: 'line ends of Windows and indents between all elements', make: () => everyPart((text) => text.replaceAll('><', '>\r\n\t  <'), SHEET), expected: 'evaluated' },
  { name: 'single quotes and spaces in tags', make: () => everyPart((text) => text.replaceAll('"', "'").replaceAll("'>", "' >"), SHEET), expected: 'evaluated' },
  { name: 'comments and instructions between and inside of cells', make: () => everyPart((text) => text.replaceAll('<v>', '<!-- <v>1</v> --><?note <v>2</v>?><v><!---->'), SHEET), expected: 'evaluated' },
  { name: 'labels in CDATA', make: () => everyPart((text) => text.replace(/<t>([^<]*)/gu, '<t><![CDATA[$1]]>'), SHEET), expected: 'evaluated' },
  { name: 'labels in character references', make: () => everyPart((text) => text.replace(/[\u4e00-\u9fff]/gu, (character) => `&#x${character.charCodeAt(0).toString(16)};`), SHEET), expected: 'evaluated' },
  { name: 'spaces kept around labels', make: () => everyPart((text) => text.replace(/<t>([^<]*)/gu, '<t xml:space="preserve">  $1\n'), SHEET), expected: 'evaluated' },
  { name: 'rich text with a phonetic reading', make: () => sharedStrings((text) => `<si><r><rPr><b/></rPr><t>${text.slice(0, 1)}</t></r><r><t>${text.slice(1)}</t></r><rPh sb="0" eb="1"><t>ゴウ</t></rPh><phoneticPr fontId="1"/></si>`), expected: 'evaluated' },
  { name: 'an element of an extension in every string', make: () => sharedStrings((text) => `<si><t>${text}</t><extLst><ext><t>x</t></ext></extLst></si>`), expected: 'evaluated' },
  { name: 'no references on rows and cells', make: () => everyPart((text) => text.replace(/<(row|c) r="[A-Z]*\d+"/gu, '<$1').replace('</c><c t="inlineStr"><is><t>单位：万元', '</c><c/><c/><c t="inlineStr"><is><t>单位：万元'), SHEET), expected: 'evaluated' },
  { name: 'a DOCTYPE', make: () => everyPart((text) => `<!DOCTYPE worksheet>${text}`, SHEET), expected: 'corruptFile' },
  { name: 'a billion laughs', make: () => everyPart((text) => LAUGHS + text.replace('合计', '&d;'), SHEET), expected: 'corruptFile' },
  { name: 'an entity from outside', make: () => everyPart((text) => `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${text.replace('合计', '&x;')}`, SHEET), expected: 'corruptFile' },
  { name: 'an entity of the web', make: () => bookWithTotal(`<c r="${EXECUTED_TOTAL}" t="str"><v>99&nbsp;</v></c>`), expected: 'corruptFile' },
  { name: 'a reference to no character', make: () => bookWithTotal(`<c r="${EXECUTED_TOTAL}" t="str"><v>99&#xFFFFFF;</v></c>`), expected: 'corruptFile' },
  { name: 'tags that cross', make: () => everyPart((text) => text.replace('</c></row>', '</row></c>'), SHEET), expected: 'corruptFile' },
  { name: 'no end', make: () => everyPart((text) => text.slice(0, -20), SHEET), expected: 'corruptFile' },
  { name: 'elements 100,000 deep', make: () => everyPart((text) => text.replace('<sheetData>', `${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}<sheetData>`), SHEET), expected: 'corruptFile' },
  { name: 'a page of the web for a sheet', make: () => everyPart(() => '<!DOCTYPE html><html><body>404</body></html>', SHEET), expected: 'corruptFile' },
  { name: 'an empty sheet part', make: () => everyPart(() => '', SHEET), expected: 'corruptFile' },
  { name: 'characters that XML cannot hold, as Excel escapes them', make: () => budgetBook({ A4: '<c r="A4" t="inlineStr"><is><t>合计_x0000__x000D__xD800_</t></is></c>' }), expected: 'evaluated' },
];
