/**
 * A tree of a small part with the place of every element in the source, so that the part can be changed by cutting and
 * inserting text and keeps everything else as it was written. Not for sheets of users: those are scanned.
 */
import { MAX_TREE_ELEMENTS } from '../bounds';
import { corruptFile, tooLarge } from '../file-failures';
import { type XmlAttribute, XmlScanner } from './xml-scanner';

export interface XmlElement {
  /** Local name. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The decoded text directly inside. */
  readonly text: string;
  readonly isSelfClosing: boolean;
  /** From "<" of the open tag, after its ">", from "<" of the close tag, after its ">". */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/** The root element. Throws `corruptFile`, or `tooLarge` where a tree would take too much memory. */
export function outlineXml(source: string, part: string): XmlElement {
  const scanner = new XmlScanner(source, part);
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const inner = open.at(-1);
    if (token === 'open') {
      count += 1;
      if (count > MAX_TREE_ELEMENTS) throw tooLarge(part);
      const element = openElement(scanner);
      inner?.children.push(element);
      open.push(element);
      root ??= element;
    } else if (inner !== undefined && token === 'text') {
      inner.text += scanner.text();
    } else if (inner !== undefined) {
      if (!inner.isSelfClosing) inner.closeStart = scanner.start;
      inner.end = scanner.end;
      open.pop();
    }
  }
  if (root === null) throw corruptFile(part);
  return root;
}

function openElement(scanner: XmlScanner): Growing {
  return {
    name: scanner.name,
    prefix: scanner.prefix,
    attributes: scanner.attributes(),
    children: [],
    text: '',
    isSelfClosing: scanner.isSelfClosing,
    start: scanner.start,
    openEnd: scanner.end,
    closeStart: scanner.end,
    end: scanner.end,
  };
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The value of an attribute without prefix, or `null`. */
export function attributeOf(element: XmlElement | undefined, name: string): string | null {
  return element?.attributes.find((attribute) => attribute.name === name)?.value ?? null;
}

/** xsd:boolean: "1" and "true". */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
