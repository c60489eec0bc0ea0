import { answerFormula, answerIndex, answerName } from '../../../core/workbook/remembered-answer';
import type { OpcPackage } from '../../package/opc-package';
import { type DefinedName, readWorkbookIndex } from '../reading/workbook-index';
import { TextEdits } from '../../package/xml/text-edits';
import { childNamed } from '../../package/xml/xml-outline';
import { escapeText } from '../../package/xml/xml-text';
import { encodeForbidden } from '../xml/xstring';
import { WORKBOOK_ORDER } from './workbook-part';

/** Excel calls a file damaged in which a formula holds a longer text; quotes in it count twice. */
const MAX_LITERAL = 255;

/**
 * The package with these answers under their hidden names, in place of those that it kept. Only the workbook part changes, and in it only those
 * names. Throws `corruptFile`, and a `RangeError` for an answer that no formula can hold.
 */
export function rememberAnswers(opc: OpcPackage, answers: readonly string[]): OpcPackage {
  const index = readWorkbookIndex(opc);
  const kept = index.names.filter(isAnswer);
  if (kept.length === 0 && answers.length === 0) return opc;
  const edits = new TextEdits(index.source);
  const list = childNamed(index.root, 'definedNames');
  const added = answers.map(nameOf).join('');
  if (list === undefined) {
    edits.insertChild(index.root, WORKBOOK_ORDER, 'definedNames', `<definedNames>${added}</definedNames>`);
  } else if (added === '' && kept.length === list.children.length) {
    // The schema wants a name in the list.
    edits.remove(list);
  } else {
    for (const { element } of kept) edits.remove(element);
    edits.appendChildren(list, added);
  }
  return opc.with({ texts: new Map([[index.part, edits.apply()]]), removed: new Set() });
}

function isAnswer({ name, localTab }: DefinedName): boolean {
  return localTab === null && answerIndex(name) !== null;
}

function nameOf(answer: string, index: number): string {
  const literal = encodeForbidden(answerFormula(answer).slice(1));
  if (literal.length - 2 > MAX_LITERAL) throw new RangeError('a name cannot hold a text of this length');
  return `<definedName name="${answerName(index)}" hidden="1">${escapeText(literal)}</definedName>`;
}
