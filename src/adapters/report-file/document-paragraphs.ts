/**
 * The text of one part of a word processing document (ECMA-376 part 1, 17), as it is printed: what is deleted, hidden or a field's
 * instruction is left out. A text box is a paragraph of its own behind the one that it hangs on.
 */
import { XmlScanner } from '../package/xml/xml-scanner';

/** Where something stands that is no text: the words around it must not run together. */
const NO_TEXT = '\ufffc';

/** `rt` is the reading above a character, `sdtPr` holds the properties of a form's field. */
const SKIPPED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'delText', 'instrText', 'rt', 'sdtPr', 'sectPr', 'tblPr', 'trPr', 'tcPr']);

const SIGNS: Readonly<Partial<Record<string, string>>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', sym: NO_TEXT };

/** Kinds of notes that are lines and no words (17.18.33). */
const SEPARATORS: ReadonlySet<string | null> = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

interface OpenParagraph {
  /** Its place among all paragraphs: where it begins, before those of its text boxes. */
  readonly slot: number;
  /** Its mark is deleted: it goes on in the next one. */
  goesOn: boolean;
}

/** The paragraphs in order, blank ones among them. Throws `corruptFile`. */
export function readParagraphs(source: string, part: string): string[] {
  return new ParagraphReader(source, part).read();
}

class ParagraphReader {
  readonly #scanner: XmlScanner;
  readonly #paragraphs: string[] = [];
  readonly #open: OpenParagraph[] = [];
  /** The slot of a paragraph that goes on in the next. */
  #unended: number | null = null;
  /** For each alternative content that is open, whether one of its alternatives was read. */
  readonly #alternatives: { wasRead: boolean }[] = [];
  /** Of the document's own elements, as its root has it: other vocabularies have a `p`, an `r` and a `t` too. */
  #prefix: string | null = null;

  public constructor(source: string, part: string) {
    this.#scanner = new XmlScanner(source, part);
  }

  public read(): string[] {
    for (let token = this.#scanner.next(); token !== 'end'; token = this.#scanner.next()) {
      this.#prefix ??= this.#scanner.prefix;
      if (token === 'open') this.#enter();
      else if (token === 'close') this.#leave();
    }
    return this.#paragraphs;
  }

  #enter(): void {
    const { name, prefix } = this.#scanner;
    if (name === 'AlternateContent') this.#alternatives.push({ wasRead: false });
    else if (name === 'Choice' || name === 'Fallback') this.#enterAlternative();
    else if (name === 'oMath' || name === 'oMathPara') this.#skipFormula();
    else if (prefix === this.#prefix) this.#enterOwn(name);
  }

  #enterOwn(name: string): void {
    if (SKIPPED.has(name) || this.#isSeparator(name)) this.#scanner.skip();
    else if (name === 'p') this.#enterParagraph();
    else if (name === 'pPr') this.#readParagraphProperties();
    else if (name === 'rPr') this.#readRunProperties();
    else if (name === 't') this.#add(this.#readText());
    else this.#add(SIGNS[name] ?? '');
  }

  #leave(): void {
    const { name, prefix } = this.#scanner;
    if (name === 'AlternateContent') this.#alternatives.pop();
    if (prefix !== this.#prefix) return;
    if (name === 'tc') this.#unended = null;
    else if (name === 'p') this.#leaveParagraph();
  }

  #enterParagraph(): void {
    const slot = this.#unended ?? this.#paragraphs.push('') - 1;
    this.#unended = null;
    this.#open.push({ slot, goesOn: false });
  }

  #leaveParagraph(): void {
    const paragraph = this.#open.pop();
    this.#unended = paragraph?.goesOn === true ? paragraph.slot : null;
  }

  /** One text box, drawn in two ways: the first is as good as the others. */
  #enterAlternative(): void {
    const alternative = this.#alternatives.at(-1);
    if (alternative === undefined) return;
    if (alternative.wasRead) this.#scanner.skip();
    alternative.wasRead = true;
  }

  /** Its numbers stand above and below each other; in a row they would be others. */
  #skipFormula(): void {
    this.#scanner.skip();
    this.#add(NO_TEXT);
  }

  /** The tabs in it are places, no signs; a deletion is that of the paragraph's mark. */
  #readParagraphProperties(): void {
    const isMarkDeleted = this.#holds((name, level) => level === 2 && (name === 'del' || name === 'moveFrom'));
    const paragraph = this.#open.at(-1);
    if (isMarkDeleted && paragraph !== undefined) paragraph.goesOn = true;
  }

  /** Hidden text is not printed: the rest of the run goes with it. */
  #readRunProperties(): void {
    const run = this.#scanner.depth - 1;
    if (!this.#holds((name, level) => level === 1 && name === 'vanish' && !['0', 'false', 'off'].includes(this.#ownAttribute('val') ?? ''))) return;
    while (this.#scanner.next() !== 'close' || this.#scanner.depth !== run);
  }

  /** Goes to the end of the element just opened; whether one of those within is meant, by its name and how deep it lies. */
  #holds(isMeant: (name: string, level: number) => boolean): boolean {
    const scanner = this.#scanner;
    const { depth } = scanner;
    let isFound = false;
    for (let token = scanner.next(); token !== 'close' || scanner.depth !== depth; token = scanner.next()) {
      if (token === 'open' && isMeant(scanner.name, scanner.depth - depth)) isFound = true;
    }
    return isFound;
  }

  /** Spaces at both ends count only where it is said that they do. */
  #readText(): string {
    const isKept = this.#scanner.attribute('xml:space') === 'preserve';
    const text = this.#scanner.readText();
    return isKept ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/gu, '');
  }

  #isSeparator(name: string): boolean {
    return (name === 'footnote' || name === 'endnote') && SEPARATORS.has(this.#ownAttribute('type'));
  }

  #ownAttribute(local: string): string | null {
    const found = this.#scanner.attributes().find(({ name }) => name === local || name.endsWith(`:${local}`));
    return found?.value ?? null;
  }

  #add(text: string): void {
    const slot = this.#open.at(-1)?.slot;
    if (slot !== undefined) this.#paragraphs[slot] = (this.#paragraphs[slot] ?? '') + text;
  }
}
