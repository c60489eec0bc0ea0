/** The content types of a package (ECMA-376 part 2, 10.1.2). */
import { FailureError } from '../../ports/failure';
import { TextEdits } from './xml/text-edits';
import { attributeOf, childrenNamed, outlineXml } from './xml/xml-outline';
import { escapeAttribute } from './xml/xml-text';
import type { OpcPackage } from './opc-package';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The type of a part: its own, else that of its extension, else `null`. Throws `notOoxml` where the list is missing. */
export function contentTypeOf(opc: OpcPackage, part: string): string | null {
  if (!opc.has(CONTENT_TYPES_PART)) throw new FailureError({ code: 'notOoxml' });
  const root = outlineXml(opc.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
  const own = childrenNamed(root, 'Override').find((element) => isPart(attributeOf(element, 'PartName'), part));
  if (own !== undefined) return attributeOf(own, 'ContentType');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenNamed(root, 'Default').find(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
  return attributeOf(byExtension, 'ContentType');
}

/** The list with types for new parts and without those of removed ones. */
export function editContentTypes(
  opc: OpcPackage,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): string {
  const source = opc.text(CONTENT_TYPES_PART);
  const root = outlineXml(source, CONTENT_TYPES_PART);
  const edits = new TextEdits(source);
  const gone = [...removed];
  for (const element of childrenNamed(root, 'Override')) {
    const name = attributeOf(element, 'PartName');
    if (gone.some((part) => isPart(name, part))) edits.remove(element);
  }
  const overrides = [...added].map(
    ([part, type]) => `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`,
  );
  if (overrides.length > 0) edits.appendChildren(root, overrides.join(''));
  return edits.apply();
}

function isPart(partName: string | null, part: string): boolean {
  return partName?.toLowerCase() === `/${part}`.toLowerCase();
}
