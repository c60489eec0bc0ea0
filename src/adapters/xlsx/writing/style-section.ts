import type { TextEdits } from '../../package/xml/text-edits';
import { childNamed, outlineXml, type XmlElement } from '../../package/xml/xml-outline';

/** Children of CT_Stylesheet (ECMA-376 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/**
 * One list of a styles part, to which entries are added at the end: an index that a cell of the user has keeps its meaning. An entry
 * that is there already is used again, so that writing the same sheets twice adds nothing.
 */
export class StyleSection {
  readonly #name: string;
  readonly #root: XmlElement;
  readonly #element: XmlElement | undefined;
  readonly #indices = new Map<string, number>();
  readonly #added: string[] = [];
  #count = 0;

  /** `first` are the entries that a list must begin with, put there where it is missing or empty. */
  public constructor(root: XmlElement, name: string, first: readonly string[]) {
    this.#name = name;
    this.#root = root;
    this.#element = childNamed(root, name);
    for (const child of this.#element?.children ?? []) this.#note(signature(child));
    if (this.#count === 0) for (const xml of first) this.indexOf(xml);
  }

  public get count(): number {
    return this.#count;
  }

  /** Index of an entry like this one, added where none is. `xml` has no prefixes. */
  public indexOf(xml: string): number {
    const key = signature(outlineXml(xml, this.#name));
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#added.push(xml);
    return this.#note(key);
  }

  public apply(edits: TextEdits): void {
    if (this.#added.length === 0) return;
    const xml = this.#added.join('');
    if (this.#element === undefined) {
      edits.insertChild(this.#root, ORDER, this.#name, `<${this.#name} count="${this.#count}">${xml}</${this.#name}>`);
      return;
    }
    edits.setAttribute(this.#element, 'count', String(this.#count));
    edits.appendChildren(this.#element, xml);
  }

  #note(key: string): number {
    if (!this.#indices.has(key)) this.#indices.set(key, this.#count);
    this.#count += 1;
    return this.#count - 1;
  }
}

/** The same for elements that differ in the order of attributes or children, or in their prefix. */
function signature(element: XmlElement): string {
  const attributes = element.attributes.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
  return `${element.name}[${attributes.join()}](${element.children.map(signature).sort().join()})`;
}
