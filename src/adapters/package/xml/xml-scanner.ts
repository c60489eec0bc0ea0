/**
 * A pull scanner for the XML of a package: no tree, no copies but the texts that are asked for. It checks that tags nest and
 * close, and refuses a DOCTYPE. Namespaces are not resolved: callers go by local names along the path from the root, which no
 * extension of OOXML reuses. A sheet of 200,000 rows is some ten million tokens: the loop is written for speed.
 */
import { MAX_XML_DEPTH } from '../bounds';
import { corruptFile } from '../file-failures';
import { decodeXml } from './xml-text';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/** An attribute of the tag that was just opened; `start` and `end` enclose its value between the quotes. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Bound here: some compilers make every use of an imported constant a call, and this is used for every element. */
const DEEPEST = MAX_XML_DEPTH;

const TAB = 9;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

const isSpace = (code: number): boolean => code === SPACE || (code >= TAB && code <= RETURN);

export class XmlScanner {
  /** Local name of the element that an `open` or `close` token is about, and its prefix without the colon. */
  public name = '';
  public prefix = '';
  /** Depth of that element, or of the element around a `text` token; the root has 1. */
  public depth = 0;
  /** Where the token lies in the source. For an element without content both tokens have the same place. */
  public start = 0;
  public end = 0;
  public isSelfClosing = false;

  readonly #source: string;
  readonly #part: string;
  readonly #open: string[] = [];
  /** Four positions an attribute: name from, to, value from, to. */
  readonly #attributes: number[] = [];
  #attributeEnd = 0;
  #closeIsPending = false;
  #hasRoot = false;
  #isCdata = false;
  /** The text or the attributes of this token hold nothing to decode. */
  #isPlain = true;

  public constructor(source: string, part: string) {
    this.#source = source;
    this.#part = part;
  }

  /** Moves on. An element without content gives `open` and `close`; comments and processing instructions give nothing. */
  public next(): XmlToken {
    if (this.#closeIsPending) {
      this.#closeIsPending = false;
      this.#open.pop();
      return 'close';
    }
    const source = this.#source;
    for (;;) {
      this.start = this.end;
      if (this.start >= source.length) return this.#finish();
      if (source.charCodeAt(this.start) !== LESS) return this.#readText();
      const second = source.charCodeAt(this.start + 1);
      if (second === SLASH) return this.#readClose();
      if (second === QUESTION) this.end = this.#after('?>', this.start + 2);
      else if (second !== BANG) return this.#readOpen();
      else if (source.startsWith('<!--', this.start)) this.end = this.#after('-->', this.start + 4);
      else return this.#readCdata();
    }
  }

  /** The decoded characters of a `text` token. */
  public text(): string {
    const from = this.#isCdata ? this.start + 9 : this.start;
    const raw = this.#source.slice(from, this.#isCdata ? this.end - 3 : this.end);
    return this.#isCdata ? raw : this.#decode(raw);
  }

  /** The value of an attribute of the tag just opened, by its name as written; `null` where it is missing. */
  public attribute(name: string): string | null {
    const source = this.#source;
    const first = name.charCodeAt(0);
    for (let at = 0; at < this.#attributeEnd; at += 4) {
      const from = this.#attributes[at] ?? 0;
      if ((this.#attributes[at + 1] ?? 0) - from !== name.length || source.charCodeAt(from) !== first) continue;
      if (name.length > 1 && !source.startsWith(name, from)) continue;
      return this.#decode(source.slice(this.#attributes[at + 2], this.#attributes[at + 3]));
    }
    return null;
  }

  public attributes(): XmlAttribute[] {
    const all: XmlAttribute[] = [];
    for (let at = 0; at < this.#attributeEnd; at += 4) {
      const [nameStart, nameEnd, start = 0, end = 0] = this.#attributes.slice(at, at + 4);
      const value = this.#decode(this.#source.slice(start, end));
      all.push({ name: this.#source.slice(nameStart, nameEnd), value, start, end });
    }
    return all;
  }

  /** From an `open` token to its `close`: the text directly inside, children left out. */
  public readText(): string {
    const depth = this.depth;
    let text = '';
    if (!this.isSelfClosing) {
      // Nearly every element that is read has plain text only: straight to its close tag.
      const from = this.end;
      this.end = this.#nextTag(from);
      text = this.#decode(this.#source.slice(from, this.end));
    }
    for (;;) {
      const token = this.next();
      if (this.depth !== depth) continue;
      if (token === 'close') return text;
      if (token === 'text') text += this.text();
    }
  }

  /** From an `open` token to its `close`. */
  public skip(): void {
    const depth = this.depth;
    while (this.next() !== 'close' || this.depth !== depth);
  }

  /** Goes on at `to`: what lies between was read by other means, and is whole elements. */
  public jump(to: number): void {
    this.end = to;
  }

  #readText(): XmlToken {
    this.end = this.#nextTag(this.start);
    this.depth = this.#open.length;
    this.#isCdata = false;
    if (this.depth > 0) return 'text';
    if (this.#source.slice(this.start, this.end).trim() !== '') throw corruptFile(this.#part);
    return this.next();
  }

  #readCdata(): XmlToken {
    if (!this.#source.startsWith('<![CDATA[', this.start) || this.#open.length === 0) throw corruptFile(this.#part);
    this.end = this.#after(']]>', this.start + 9);
    this.depth = this.#open.length;
    this.#isCdata = true;
    return 'text';
  }

  #readClose(): XmlToken {
    const open = this.#open.pop();
    if (open === undefined || !this.#source.startsWith(open, this.start + 2)) throw corruptFile(this.#part);
    let at = this.start + 2 + open.length;
    while (isSpace(this.#source.charCodeAt(at))) at += 1;
    if (this.#source.charCodeAt(at) !== GREATER) throw corruptFile(this.#part);
    this.end = at + 1;
    this.depth = this.#open.length + 1;
    this.#setName(open);
    return 'close';
  }

  #readOpen(): XmlToken {
    const source = this.#source;
    let at = this.start + 1;
    for (let code = source.charCodeAt(at); code > SPACE && code !== SLASH && code !== GREATER; ) code = source.charCodeAt((at += 1));
    const qualified = source.slice(this.start + 1, at);
    if (qualified === '' || (this.#open.length === 0 && this.#hasRoot)) throw corruptFile(this.#part);
    this.#hasRoot = true;
    this.#setName(qualified);
    at = this.#readAttributes(at);
    this.isSelfClosing = source.charCodeAt(at) === SLASH;
    if (this.isSelfClosing) at += 1;
    if (source.charCodeAt(at) !== GREATER) throw corruptFile(this.#part);
    this.end = at + 1;
    this.#closeIsPending = this.isSelfClosing;
    this.depth = this.#open.push(qualified);
    if (this.depth > DEEPEST) throw corruptFile(this.#part);
    return 'open';
  }

  /** Notes where the attributes lie; returns the place of "/" or ">". */
  #readAttributes(from: number): number {
    const source = this.#source;
    let at = from;
    this.#attributeEnd = 0;
    this.#isPlain = true;
    for (;;) {
      while (isSpace(source.charCodeAt(at))) at += 1;
      const first = source.charCodeAt(at);
      if (first === GREATER || first === SLASH) return at;
      const nameStart = at;
      let code = first;
      while (code > SPACE && code !== EQUALS && code !== GREATER) code = source.charCodeAt((at += 1));
      const nameEnd = at;
      while (isSpace(source.charCodeAt(at))) at += 1;
      if (source.charCodeAt(at) !== EQUALS || nameEnd === nameStart) throw corruptFile(this.#part);
      at += 1;
      while (isSpace(source.charCodeAt(at))) at += 1;
      const quote = source.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw corruptFile(this.#part);
      const valueStart = at + 1;
      at += 1;
      for (code = source.charCodeAt(at); code !== quote && at < source.length; code = source.charCodeAt((at += 1))) {
        if (code === AMPERSAND) this.#isPlain = false;
      }
      this.#note(nameStart, nameEnd, valueStart, at);
      at += 1;
    }
  }

  #note(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const at = this.#attributeEnd;
    this.#attributes[at] = nameStart;
    this.#attributes[at + 1] = nameEnd;
    this.#attributes[at + 2] = valueStart;
    this.#attributes[at + 3] = valueEnd;
    this.#attributeEnd = at + 4;
  }

  #setName(qualified: string): void {
    for (let at = 0; at < qualified.length; at += 1) {
      if (qualified.charCodeAt(at) !== COLON) continue;
      this.prefix = qualified.slice(0, at);
      this.name = qualified.slice(at + 1);
      return;
    }
    this.prefix = '';
    this.name = qualified;
  }

  /** A loop, since what is looked for is a few characters away: calling `indexOf` would cost more than it saves. */
  #nextTag(from: number): number {
    const source = this.#source;
    let at = from;
    this.#isPlain = true;
    for (let code = source.charCodeAt(at); code !== LESS && at < source.length; code = source.charCodeAt((at += 1))) {
      if (code === AMPERSAND || code === RETURN) this.#isPlain = false;
    }
    return at;
  }

  #decode(raw: string): string {
    return this.#isPlain ? raw : decodeXml(raw, this.#part);
  }

  #after(mark: string, from: number): number {
    const at = this.#source.indexOf(mark, from);
    if (at < 0) throw corruptFile(this.#part);
    return at + mark.length;
  }

  #finish(): XmlToken {
    if (this.#open.length > 0 || !this.#hasRoot) throw corruptFile(this.#part);
    return 'end';
  }
}
