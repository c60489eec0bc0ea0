import { FailureError } from '../../ports/failure';
import { contentTypeOf } from './content-types';
import type { OpcPackage } from './opc-package';
import { readRelationships } from './relationships';

/** The part that the package is about. Throws `notOoxml` where it is not of the wanted type: a package of another program. */
export function mainPart(opc: OpcPackage, wanted: RegExp): string {
  // Asked first: without a list of types this is no package at all.
  contentTypeOf(opc, '');
  const main = readRelationships(opc, '').relationships.find(({ type }) => type === 'officeDocument')?.target ?? null;
  if (main === null || !wanted.test(contentTypeOf(opc, main) ?? '')) throw new FailureError({ code: 'notOoxml' });
  return main;
}
