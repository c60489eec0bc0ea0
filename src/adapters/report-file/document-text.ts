import { tooLarge } from '../package/file-failures';
import { mainPart } from '../package/main-part';
import { OpcPackage } from '../package/opc-package';
import { readRelationships, relatedPart, relationshipPartOf } from '../package/relationships';
import { MAX_DOCUMENT_BYTES } from './bounds';
import { readParagraphs } from './document-paragraphs';

/** .docx, .docm, .dotx and .dotm, whatever the file is called. */
const DOCUMENT_TYPE =
  /^application\/(vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)|vnd\.ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml$/iu;

/** The paragraphs of a document's body, those of its notes behind them. Throws `notOoxml`, `encrypted`, `corruptFile` or `tooLarge`. */
export function documentText(bytes: Uint8Array): readonly string[] {
  const opc = OpcPackage.fromBytes(bytes);
  const body = mainPart(opc, DOCUMENT_TYPE);
  return [body, ...notesOf(opc, body)].flatMap((part) => paragraphsOf(opc, part));
}

function notesOf(opc: OpcPackage, body: string): string[] {
  if (!opc.has(relationshipPartOf(body))) return [];
  const relationships = readRelationships(opc, body);
  return ['footnotes', 'endnotes'].flatMap((type) => relatedPart(opc, relationships, type) ?? []);
}

function paragraphsOf(opc: OpcPackage, part: string): string[] {
  if (opc.size(part) > MAX_DOCUMENT_BYTES) throw tooLarge(part);
  return readParagraphs(opc.text(part), part);
}
