/** Small .docx packages for tests, made with fflate's own zip writer and not with the program's. */
import { zipParts } from '../xlsx/make-package';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface DocumentOptions {
  /** The XML inside of `w:body`. */
  readonly body: string;
  /** The XML inside of the part, by the type of the relationship that leads to it: footnotes, endnotes, header … */
  readonly related?: Readonly<Record<string, string>>;
  readonly namespace?: string;
  readonly contentType?: string;
}

const SPACES = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** The parts of a document as text by name. */
export function documentParts({ body, related = {}, namespace = TRANSITIONAL, contentType = `${TYPE}.document.main+xml` }: DocumentOptions): Record<string, string> {
  const relationships = namespace === STRICT ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : RELATIONSHIPS;
  const links = Object.keys(related).map((type, index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${type}.xml"/>`);
  const overrides = Object.keys(related).map((type) => `<Override PartName="/word/${type}.xml" ContentType="${TYPE}.${type}+xml"/>`);
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentType}"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${namespace}" ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(related).map(([type, content]) => [`word/${type}.xml`, `<w:${type} xmlns:w="${namespace}">${content}</w:${type}>`])),
  };
}

export function makeDocument(options: DocumentOptions | string): Uint8Array {
  return zipParts(documentParts(typeof options === 'string' ? { body: options } : options));
}

/** A paragraph of plain runs. */
export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map(run).join('')}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
