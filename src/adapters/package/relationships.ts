/** Relationship parts of a package (ECMA-376 part 2, 9.3): which part leads to which. */
import { corruptFile } from './file-failures';
import { attributeOf, childrenNamed, outlineXml, type XmlElement } from './xml/xml-outline';
import type { OpcPackage } from './opc-package';

interface Relationship {
  readonly id: string;
  /** The last segment of the type, which transitional and strict files share: "worksheet", "styles" … */
  readonly type: string;
  /** Part name without a leading slash; `null` for an external target. */
  readonly target: string | null;
  readonly element: XmlElement;
}

export interface RelationshipPart {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** Where the relationships of a part stand; those of the package itself for "". */
export function relationshipPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part that must have some. Throws `corruptFile` where their part is missing. */
export function readRelationships(opc: OpcPackage, owner: string): RelationshipPart {
  const part = relationshipPartOf(owner);
  const source = opc.text(part);
  const root = outlineXml(source, part);
  const relationships = childrenNamed(root, 'Relationship').map((element): Relationship => {
    const id = attributeOf(element, 'Id');
    const type = attributeOf(element, 'Type');
    const target = attributeOf(element, 'Target');
    if (id === null || type === null || target === null) throw corruptFile(part);
    const isExternal = attributeOf(element, 'TargetMode') === 'External';
    return { id, type: type.slice(type.lastIndexOf('/') + 1), target: isExternal ? null : resolve(owner, target), element };
  });
  return { part, source, root, relationships };
}

/** The one part that `relationships` lead to by this type, where it exists. */
export function relatedPart(opc: OpcPackage, part: RelationshipPart, type: string): string | null {
  const found = part.relationships.find((relationship) => relationship.type === type)?.target ?? null;
  return found !== null && opc.has(found) ? found : null;
}

/** A target is relative to the folder of its owner unless it begins with "/"; ".." never leaves the package. */
function resolve(owner: string, target: string): string {
  const path = target.replace(/#.*$/u, '').replaceAll('\\', '/');
  const folders = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') folders.pop();
    else if (segment !== '' && segment !== '.') folders.push(segment);
  }
  return folders.join('/');
}
