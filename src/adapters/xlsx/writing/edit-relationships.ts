import type { RelationshipPart } from '../../package/relationships';
import { TextEdits } from '../../package/xml/text-edits';
import { escapeAttribute } from '../../package/xml/xml-text';

export interface NewRelationship {
  readonly id: string;
  /** The whole type, in the dialect of the file. */
  readonly type: string;
  /** Part name without a leading slash. */
  readonly target: string;
}

/** A relationship part with new entries and without those that lead to removed parts. Targets are absolute. */
export function editRelationships(
  part: RelationshipPart,
  added: readonly NewRelationship[],
  removed: ReadonlySet<string>,
): string {
  const edits = new TextEdits(part.source);
  for (const { target, element } of part.relationships) if (target !== null && removed.has(target)) edits.remove(element);
  const xml = added.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="/${escapeAttribute(target)}"/>`,
  );
  if (xml.length > 0) edits.appendChildren(part.root, xml.join(''));
  return edits.apply();
}
