/** The elements of a styles part that a `CellStyle` stands for (ECMA-376 18.8), without namespace prefixes. */
import type { CellStyle } from '../../../core/sheet-plan/cell-style';
import { escapeAttribute } from '../../package/xml/xml-text';

/** GB2312, by which Excel chooses a substitute where the font is missing. */
const CHINESE_CHARSET = 134;

/** "#RRGGBB" as "FFRRGGBB". */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** Children in the order of CT_Font. */
export function fontXml(style: CellStyle): string {
  const bold = style.bold ? '<b/>' : '';
  const underline = style.underline ? '<u/>' : '';
  return `<font>${bold}${underline}<sz val="${style.fontSize}"/><color rgb="${argb(style.color)}"/><name val="${escapeAttribute(style.fontName)}"/><charset val="${CHINESE_CHARSET}"/></font>`;
}

export function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(color: string): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="${argb(color)}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

/** Indices into the other sections; `null` where the file has no cell style to inherit from. */
export interface FormatParts {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly base: number | null;
  readonly quotePrefix: boolean;
}

export function formatXml(style: CellStyle, parts: FormatParts): string {
  const base = parts.base === null ? '' : ` xfId="${parts.base}"`;
  const quotePrefix = parts.quotePrefix ? ' quotePrefix="1"' : '';
  const horizontal = style.horizontal === 'general' ? '' : ` horizontal="${style.horizontal}"`;
  const wrap = style.wrap ? ' wrapText="1"' : '';
  return (
    `<xf numFmtId="${parts.numberFormat}" fontId="${parts.font}" fillId="${parts.fill}" borderId="${parts.border}"${base}${quotePrefix}` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${horizontal} vertical="${style.vertical}"${wrap}/></xf>`
  );
}
