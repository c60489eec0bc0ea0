import type { XmlElement } from '../../package/xml/xml-outline';

/** The namespaces of a file: transitional (ECMA-376 part 4), which Excel saves by default, or strict (part 1). */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** What new parts must use: Excel refuses a package that mixes the two. `root` is that of the workbook part. */
export function dialectOf(root: XmlElement): Dialect {
  return root.attributes.some(({ name, value }) => name.startsWith('xmlns') && value === STRICT.main) ? STRICT : TRANSITIONAL;
}
