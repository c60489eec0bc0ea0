/** Changes to the text of a part at places that its outline gives; everything between them stays as it is. */
import { escapeAttribute } from './xml-text';
import type { XmlElement } from './xml-outline';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class TextEdits {
  readonly #source: string;
  readonly #edits: Edit[] = [];

  public constructor(source: string) {
    this.#source = source;
  }

  public replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  public insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  public remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  public setAttribute(element: XmlElement, name: string, value: string): void {
    const attribute = element.attributes.find((candidate) => candidate.name === name);
    if (attribute === undefined) {
      this.insert(element.openEnd - (element.isSelfClosing ? 2 : 1), ` ${name}="${escapeAttribute(value)}"`);
    } else if (attribute.value !== value) {
      // The quotes around it may be of either kind; an escaped value has neither.
      this.replace(attribute.start, attribute.end, escapeAttribute(value).replaceAll("'", '&apos;'));
    }
  }

  /** Puts elements behind the last child; `xml` is written without prefixes and gets that of `element`. Once an element at most. */
  public appendChildren(element: XmlElement, xml: string): void {
    const children = withPrefix(xml, element.prefix);
    if (!element.isSelfClosing) {
      this.insert(element.closeStart, children);
      return;
    }
    const qualified = element.prefix === '' ? element.name : `${element.prefix}:${element.name}`;
    this.replace(element.openEnd - 2, element.openEnd, `>${children}</${qualified}>`);
  }

  /** Puts a new child where the schema wants it: before the first child that `order` names later. */
  public insertChild(parent: XmlElement, order: readonly string[], name: string, xml: string): void {
    const later = new Set(order.slice(order.indexOf(name) + 1));
    const next = parent.children.find((child) => later.has(child.name));
    if (next === undefined) this.insert(parent.closeStart, withPrefix(xml, parent.prefix));
    else this.insert(next.start, withPrefix(xml, parent.prefix));
  }

  /** The changed text. Edits at one place keep the order in which they were made. */
  public apply(): string {
    let text = '';
    let at = 0;
    for (const edit of [...this.#edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
      if (edit.start < at) throw new Error('two edits of one place');
      text += this.#source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.#source.slice(at);
  }
}

/** Our XML holds "<" at tags only, since values are escaped. */
function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/gu, `<$1${prefix}:`);
}
