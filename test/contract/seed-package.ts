/** A seed as the bytes of a plain .xlsx package: inline strings, one style for each number format. */
import { strToU8, zipSync } from 'fflate';
import { localA1, rangeA1 } from '../../src/core/workbook/cell-address';
import type { SeedBook, SeedCell, SeedSheet } from './seed-book';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function formatsOf(book: SeedBook): string[] {
  const formats = book.sheets.flatMap((sheet) => sheet.cells.flatMap((cell) => cell.numberFormat ?? []));
  return [...new Set(formats)];
}

function cellXml(cell: SeedCell, formats: readonly string[]): string {
  const style = cell.numberFormat === undefined ? 0 : formats.indexOf(cell.numberFormat) + 1;
  const start = `<c r="${localA1(cell.row, cell.column)}" s="${style}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula.slice(1))}</f>`;
  const { value } = cell;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
  if (typeof value === 'object') return `${start} t="e">${formula}<v>${value.error}</v></c>`;
  if (formula !== '') return `${start} t="str">${formula}<v>${escaped(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function sheetXml(sheet: SeedSheet, formats: readonly string[]): string {
  const cellsByRow = new Map<number, SeedCell[]>();
  for (const cell of sheet.cells) {
    const cells = cellsByRow.get(cell.row);
    if (cells === undefined) cellsByRow.set(cell.row, [cell]);
    else cells.push(cell);
  }
  const rows = [...cellsByRow]
    .sort(([left], [right]) => left - right)
    .map(([row, cells]) => {
      const inOrder = cells.sort((left, right) => left.column - right.column);
      return `<row r="${row + 1}">${inOrder.map((cell) => cellXml(cell, formats)).join('')}</row>`;
    });
  const merges = (sheet.merges ?? []).map((merge) => `<mergeCell ref="${rangeA1(merge)}"/>`);
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  const lock = sheet.isProtected === true ? '<sheetProtection sheet="1"/>' : '';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${lock}${merged}</worksheet>`;
}

function workbookXml(book: SeedBook): string {
  const sheets = book.sheets.map((sheet, index) => {
    const state = sheet.visibility === undefined ? '' : ` state="${sheet.visibility}"`;
    return `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const lock = book.isStructureProtected === true ? '<workbookProtection lockStructure="1"/>' : '';
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${lock}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`);
  const styles = [0, ...formats.map((_, index) => 200 + index)].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    (codes.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`
  );
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function contentTypesXml(book: SeedBook): string {
  const type = (part: string, kind: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/styles.xml', 'styles')}` +
    book.sheets.map((_, index) => type(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
    '</Types>'
  );
}

export function seedPackage(book: SeedBook): Uint8Array {
  const formats = formatsOf(book);
  const sheets = book.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheetXml(sheet, formats))] as const);
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypesXml(book)),
    '_rels/.rels': strToU8(relationshipsXml([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbookXml(book)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationshipsXml([...book.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]),
    ),
    'xl/styles.xml': strToU8(stylesXml(formats)),
    ...Object.fromEntries(sheets),
  });
}
