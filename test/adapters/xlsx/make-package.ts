/** Small packages for tests, made with fflate's own zip writer and not with the adapter's. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface BookOptions {
  /** The XML inside of `worksheet`, by tab name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of a tab's `sheet` element. */
  readonly tabAttributes?: Readonly<Record<string, string>>;
  /** Elements before and after `sheets` in the workbook. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly sharedStrings?: string;
  /** The XML inside of `styleSheet`; a workbook without styles where missing. */
  readonly styles?: string;
  /** Further relationships of the workbook, by type, to parts in `parts`. */
  readonly related?: Readonly<Record<string, string>>;
  /** Further parts, or other content for a part of the book. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly workbookType?: string;
}

/** The parts of a workbook as text by name. */
export function bookParts(options: BookOptions): Record<string, string> {
  const tabs = Object.keys(options.sheets);
  const related: [string, string][] = tabs.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  if (options.sharedStrings !== undefined) related.push(['sharedStrings', 'sharedStrings.xml']);
  if (options.styles !== undefined) related.push(['styles', 'styles.xml']);
  related.push(...Object.entries(options.related ?? {}));
  const relationships = related.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`);
  const sheetElements = tabs.map((tab, index) => `<sheet name="${tab}" sheetId="${index + 1}" r:id="rId${index + 1}" ${options.tabAttributes?.[tab] ?? ''}/>`);
  const overrides = tabs.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${options.workbookType ?? `${TYPE}.sheet.main+xml`}"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${options.beforeSheets ?? ''}<sheets>${sheetElements.join('')}</sheets>${options.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
  };
  for (const [index, tab] of tabs.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${options.sheets[tab] ?? ''}</worksheet>`;
  }
  if (options.sharedStrings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${options.sharedStrings}</sst>`;
  if (options.styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${options.styles}</styleSheet>`;
  return { ...parts, ...options.parts };
}

/** `level` is that of the compression: the default is quick, 0 is none. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 1 = 1): Uint8Array {
  const contents = Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(contents) as Record<string, Uint8Array>, { level });
}

export function makeBook(options: BookOptions): Uint8Array {
  return zipParts(bookParts(options));
}
