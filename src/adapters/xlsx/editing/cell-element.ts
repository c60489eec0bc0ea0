/** The `c` element (ECMA-376 18.3.1.4) of a cell that gets another content: reference, format and everything unknown stay. */
import { localA1, rangeA1 } from '../../../core/workbook/cell-address';
import { isCellError, type CellValue } from '../../../core/workbook/workbook-snapshot';
import { TextEdits } from '../../package/xml/text-edits';
import { attributeOf, childNamed, outlineXml, type XmlElement } from '../../package/xml/xml-outline';
import { escapeAttribute, escapeText } from '../../package/xml/xml-text';
import { encodeForbidden } from '../xml/xstring';
import { MAX_FORMULA, spaceAttribute, valueText } from '../writing/cell-text';
import type { CellEdit } from './cell-edit';
import type { CellFormats } from './cell-formats';
import { withFunctionPrefixes } from './future-functions';
import type { NewMaster } from './shared-groups';

type Content = CellEdit['content'];

/** Errors that every version of Excel reads. Newer ones need further parts of the package: such a cell is left to be calculated. */
const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/u;

/** The metadata that belongs to a content: spilling formulas, values with fields. */
const OF_CONTENT = new Set(['t', 'cm', 'vm']);
const CONTENT_ELEMENTS = new Set(['f', 'v', 'is']);

/** The text of a `c` element, and the name of its part. */
export interface CellSource {
  readonly text: string;
  readonly part: string;
}

/** A cell where there was none. `format` is the index that it would have without the edit; `prefix` that of the elements around it. */
export function newCell(edit: CellEdit, format: number, formats: CellFormats, prefix: string): string {
  const index = formats.formatFor(edit, format);
  const { formula, type, value } = contentXml(formats.stored(edit, format), prefix);
  return element(prefix, 'c', ` r="${localA1(edit.row, edit.column)}"${index === 0 ? '' : ` s="${index}"`}${type}`, formula + value);
}

/** What becomes of the formula that a cell has. */
interface FormulaFate {
  /** The edit repeats it: the `f` element stays as it is written, unless the cell becomes the master of its group. */
  readonly isRepeated: boolean;
  readonly master: NewMaster | null;
}

export function editedCell({ text, part }: CellSource, edit: CellEdit, formats: CellFormats, { isRepeated, master }: FormulaFate): string {
  const cell = outlineXml(text, part);
  const { prefix } = cell;
  const old = childNamed(cell, 'f');
  const kept = isRepeated && old !== undefined ? formulaSource(text, old, master) : null;
  const present = Number(attributeOf(cell, 's') ?? 0);
  const format = formats.formatFor(edit, present);
  const { formula, type, value } = contentXml(formats.stored(edit, present), prefix);
  const attributes = cell.attributes
    .filter(({ name }) => !OF_CONTENT.has(name) || (name === 'cm' && kept !== null))
    .map((attribute) => ` ${attribute.name}="${attribute.name === 's' ? format : escapeAttribute(attribute.value)}"`);
  if (format !== present && attributeOf(cell, 's') === null) attributes.push(` s="${format}"`);
  const others = cell.children.filter(({ name }) => !CONTENT_ELEMENTS.has(name)).map(({ start, end }) => text.slice(start, end));
  return element(prefix, 'c', attributes.join('') + type, (kept ?? formula) + value + others.join(''));
}

/** The text of a cell that keeps its content and becomes the master of its shared formula. */
export function masterCell({ text, part }: CellSource, master: NewMaster): string {
  const formula = childNamed(outlineXml(text, part), 'f');
  if (formula === undefined) return text;
  return text.slice(0, formula.start) + formulaSource(text, formula, master) + text.slice(formula.end);
}

function formulaSource(source: string, formula: XmlElement, master: NewMaster | null): string {
  const text = source.slice(formula.start, formula.end);
  if (master === null) return text;
  const edits = new TextEdits(source);
  edits.setAttribute(formula, 'ref', rangeA1(master.range));
  const body = escapeText(master.text);
  if (formula.isSelfClosing) edits.replace(formula.openEnd - 2, formula.openEnd, `>${body}</${qualified(formula.prefix, 'f')}>`);
  else edits.replace(formula.openEnd, formula.closeStart, body);
  const edited = edits.apply();
  return edited.slice(formula.start, edited.length - (source.length - formula.end));
}

interface ContentXml {
  readonly formula: string;
  /** The `t` attribute with a space before it, or nothing for numbers and empty cells. */
  readonly type: string;
  /** The `v` or `is` element, or nothing. */
  readonly value: string;
}

function contentXml(content: Content, prefix: string): ContentXml {
  if (content.kind === 'formula') {
    const formula = element(prefix, 'f', '', formulaText(content.formula));
    return { formula, ...resultXml(content.value, prefix) };
  }
  const { value } = content;
  if (typeof value !== 'string') return { formula: '', ...resultXml(value, prefix) };
  // In the cell itself, so that the shared strings keep their bytes.
  const text = element(prefix, 't', spaceAttribute(value), valueText(value));
  return { formula: '', type: ' t="inlineStr"', value: element(prefix, 'is', '', text) };
}

function resultXml(value: CellValue, prefix: string): Omit<ContentXml, 'formula'> {
  if (value === null) return { type: '', value: '' };
  if (isCellError(value)) {
    return ERROR_VALUE.test(value.error) ? { type: ' t="e"', value: element(prefix, 'v', '', value.error) } : { type: '', value: '' };
  }
  const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
  return { type, value: element(prefix, 'v', '', valueText(value)) };
}

function formulaText(formula: string): string {
  const text = withFunctionPrefixes(formula.slice(1));
  if (!formula.startsWith('=') || text === '') throw new RangeError('a formula begins with "=" and says something');
  if (text.length > MAX_FORMULA) throw new RangeError('a cell cannot hold a formula of this length');
  return escapeText(encodeForbidden(text));
}

function element(prefix: string, name: string, attributes: string, content: string): string {
  const tag = qualified(prefix, name);
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

function qualified(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}
