import type { BookLine, BookPanel, BookTable } from '../../ledger/book-table';
import { codedLines, type CodedLine } from '../coded-lines';
import { isShortFor } from '../../text/short-name';
import type { Paragraph } from '../../text/prose';
import { NO_VALUES, outcomeOf, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { Quote } from '../../text/text-place';
import type { TextWords } from '../../text/text-words';

/**
 * Relation 42, for subjects: one code of the functional or economic classification bears one name in all tables of the book, and in its texts
 * (住房公积金（2210201）). A name that is short for the other is the same.
 */
export const textSubjectNames: TextCheck = {
  id: 'text-subject-names',
  relationNumber: 42,
  runTexts: ({ tables, texts, words }) => {
    const names = new Map<string, BookLine>();
    const ofTables = tables.filter(isOfDepartment).flatMap(({ panels }) => panels.flatMap((panel) => namesIn(panel, names, words)));
    const codes = new Map([...names].map(([code, line]) => [nameOf(line.text, words), code]));
    const ofTexts = texts.flatMap(({ prose }) => prose.paragraphs.flatMap((paragraph) => namesInText(paragraph, { names, codes }, words)));
    return outcomeOf([...ofTables, ...ofTexts]);
  },
};

function isOfDepartment({ partOf }: BookTable): boolean {
  return partOf === null;
}

/** 类 of three digits, 款 of five, 项 of seven: codes of institutions and projects look otherwise. */
const CODE = /^[235]\d{2}(?:\d{2}){0,2}$/u;
const FEWEST_ALIKE = 2;

/**
 * Against the names that were found before, which it adds its own to. A list of projects has codes beside names of its own: most names must be
 * those of the other tables.
 */
function namesIn(panel: BookPanel, names: Map<string, BookLine>, words: TextWords): (TextFinding | 'agrees')[] {
  if (panel.isRegister) return [];
  const lines = codedLines(panel).filter(({ code, text }) => CODE.test(code) && nameOf(text, words) !== '');
  const shared = lines.flatMap((line): { readonly line: CodedLine; readonly other: BookLine }[] => {
    const other = names.get(line.code);
    return other === undefined ? [] : [{ line, other }];
  });
  const different = shared.filter(({ line, other }) => !isSameName(nameOf(line.text, words), nameOf(other.text, words)));
  const alike = shared.length - different.length;
  if (different.length > 0 && (alike < FEWEST_ALIKE || different.length * 2 > alike)) return [];
  for (const line of lines) if (!names.has(line.code)) names.set(line.code, line);
  return shared.map((pair) => (different.includes(pair) ? finding([quoteOfLine(pair.line), quoteOfLine(pair.other)]) : 'agrees'));
}

/** Without 其中, and without what stands in brackets: (款), (室). */
function nameOf(text: string, { ofWhich }: TextWords): string {
  return text.replace(ofWhich, '').replace(/\([^()]*\)/gu, '');
}

function isSameName(left: string, right: string): boolean {
  return isShortFor(left, right) || isShortFor(right, left);
}

function quoteOfLine({ label: { cell, text } }: BookLine): Quote {
  return { place: { kind: 'cell', cell }, words: text.trim() };
}

function finding(quotes: readonly Quote[]): TextFinding {
  return { rule: 'text-subject-names', verdict: 'notice', quotes, figures: [], ...NO_VALUES };
}

interface Named {
  readonly names: ReadonlyMap<string, BookLine>;
  /** By the name. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Where the name begins is open in a sentence: it is another's only where it ends with just the name of another code. */
function namesInText({ text, quote }: Paragraph, { names, codes }: Named, words: TextWords): (TextFinding | 'agrees' | null)[] {
  return [...text.matchAll(NAMED_CODE)].map((match) => {
    const [all, name = '', code = ''] = match;
    const line = names.get(code);
    if (line === undefined) return null;
    const own = nameOf(line.text, words);
    if (name.endsWith(own) || isShortFor(own, name) || isSameName(name, own)) return 'agrees';
    const isOfOther = [...codes].some(([other, its]) => its !== code && its.length === code.length && other.length >= SHORTEST_NAME && name.endsWith(other) && !isSameName(other, own));
    return isOfOther ? finding([quote(match.index, match.index + all.length), quoteOfLine(line)]) : null;
  });
}

const SHORTEST_NAME = 3;
const NAMED_CODE = /(\p{Script=Han}{2,40})(?:\([^()\d]{1,4}\))?\((\d{3,7})\)/gu;
