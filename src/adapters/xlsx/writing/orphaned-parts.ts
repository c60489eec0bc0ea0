import type { OpcPackage } from '../../package/opc-package';
import { readRelationships, relationshipPartOf } from '../../package/relationships';

/**
 * What only the old content of overwritten sheets led to: comments, drawings, printer settings and the like that were added to a
 * sheet of ours. The new content refers to none of them, and a comments part that a sheet does not refer to is what Excel repairs. What
 * another part uses too stays. With the relationship parts of all these.
 */
export function orphanedParts(opc: OpcPackage, overwritten: ReadonlySet<string>): Set<string> {
  const withRelationships = [...overwritten].filter((part) => opc.has(relationshipPartOf(part)));
  if (withRelationships.length === 0) return new Set();
  const stillReached = reachedParts(opc, new Set(withRelationships));
  const orphans = new Set(withRelationships.map(relationshipPartOf));
  for (const part of reachedParts(opc, new Set())) {
    if (stillReached.has(part)) continue;
    orphans.add(part);
    if (opc.has(relationshipPartOf(part))) orphans.add(relationshipPartOf(part));
  }
  return orphans;
}

/** Every part that relationships lead to from the package's root, without following those of `ends`. */
function reachedParts(opc: OpcPackage, ends: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    if (ends.has(owner) || !opc.has(relationshipPartOf(owner))) continue;
    for (const { target } of readRelationships(opc, owner).relationships) {
      if (target === null || reached.has(target) || !opc.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
