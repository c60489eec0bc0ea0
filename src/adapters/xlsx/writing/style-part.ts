import { CELL_STYLES, type CellStyleId } from '../../../core/sheet-plan/cell-style';
import { MAX_CELL_FORMATS } from '../bounds';
import { corruptFile, tooLarge } from '../../package/file-failures';
import { BUILTIN_FORMATS } from '../reading/builtin-formats';
import { escapeAttribute } from '../../package/xml/xml-text';
import { TextEdits } from '../../package/xml/text-edits';
import { attributeOf, childNamed, outlineXml, type XmlElement } from '../../package/xml/xml-outline';
import { borderXml, fillXml, fontXml, formatXml } from './style-xml';
import { StyleSection } from './style-section';

/** Ids from here on are a file's own (ECMA-376 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** The styles part of a workbook, to which the formats of our cells are added. */
export class StylePart {
  readonly #source: string;
  readonly #part: string;
  readonly #root: XmlElement;
  readonly #numberFormats: StyleSection;
  readonly #fonts: StyleSection;
  readonly #fills: StyleSection;
  readonly #borders: StyleSection;
  readonly #formats: StyleSection;
  readonly #ownFormats = new Map<string, number>();
  readonly #known = new Map<string, number>();

  public constructor(source: string, part: string) {
    this.#source = source;
    this.#part = part;
    const root = outlineXml(source, part);
    if (root.isSelfClosing) throw corruptFile(part);
    this.#root = root;
    this.#numberFormats = new StyleSection(root, 'numFmts', []);
    this.#fonts = new StyleSection(root, 'fonts', ['<font><sz val="11"/><name val="Calibri"/></font>']);
    // The first two are fixed, whatever a file says (18.8.21).
    this.#fills = new StyleSection(root, 'fills', ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`));
    this.#borders = new StyleSection(root, 'borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']);
    this.#formats = new StyleSection(root, 'cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']);
    for (const element of childNamed(root, 'numFmts')?.children ?? []) {
      this.#ownFormats.set(attributeOf(element, 'formatCode') ?? '', Number(attributeOf(element, 'numFmtId')));
    }
  }

  /** Index of the cell format for a style. Throws `tooLarge` where Excel takes no further one. */
  public formatOf(id: CellStyleId, quotePrefix: boolean): number {
    const key = `${id} ${String(quotePrefix)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const style = CELL_STYLES[id];
    const format = this.#formats.indexOf(
      formatXml(style, {
        numberFormat: this.#numberFormat(style.numberFormat),
        font: this.#fonts.indexOf(fontXml(style)),
        fill: style.fill === null ? 0 : this.#fills.indexOf(fillXml(style.fill)),
        border: style.border === null ? 0 : this.#borders.indexOf(borderXml(style.border)),
        base: childNamed(this.#root, 'cellStyleXfs') === undefined ? null : 0,
        quotePrefix,
      }),
    );
    if (this.#formats.count > MAX_CELL_FORMATS) throw tooLarge(this.#part);
    this.#known.set(key, format);
    return format;
  }

  /** Index of a cell format that differs from that of index `format` in the number format only. Throws `tooLarge`. */
  public reformatted(format: number, numberFormat: string): number {
    const like = childNamed(this.#root, 'cellXfs')?.children[format];
    const attributes = new Map(like?.attributes.map(({ name, value }) => [name, value]));
    // A number is no text that was entered behind an apostrophe.
    attributes.delete('quotePrefix');
    attributes.set('numFmtId', String(this.#numberFormat(numberFormat)));
    attributes.set('applyNumberFormat', '1');
    const inside = like?.children.filter(({ name }) => name !== 'extLst').map((child) => tag(child.name, child.attributes, '')) ?? [];
    const all = [...attributes].filter(([name]) => !name.includes(':')).map(([name, value]) => ({ name, value }));
    const index = this.#formats.indexOf(tag('xf', all, inside.join('')));
    if (this.#formats.count > MAX_CELL_FORMATS) throw tooLarge(this.#part);
    return index;
  }

  public toText(): string {
    const edits = new TextEdits(this.#source);
    for (const section of [this.#numberFormats, this.#fonts, this.#fills, this.#borders, this.#formats]) section.apply(edits);
    return edits.apply();
  }

  #numberFormat(code: string): number {
    const own = this.#ownFormats.get(code);
    if (own !== undefined) return own;
    for (const [id, builtin] of BUILTIN_FORMATS) if (builtin === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#ownFormats.values()) + 1;
    this.#numberFormats.indexOf(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    this.#ownFormats.set(code, id);
    return id;
  }
}

function tag(name: string, attributes: readonly { readonly name: string; readonly value: string }[], inside: string): string {
  const text = attributes.map((attribute) => ` ${attribute.name}="${escapeAttribute(attribute.value)}"`).join('');
  return inside === '' ? `<${name}${text}/>` : `<${name}${text}>${inside}</${name}>`;
}

/** A workbook may do without a styles part; this one says what Excel assumes then. */
export function emptyStylePart(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
