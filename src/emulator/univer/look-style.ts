/** Translates the look of a cell to Univer's style and back. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IStyleData, type Nullable } from '@univerjs/core';
import { DEFAULT_LOOK, type BorderLook, type CellLook, type Edge, type LookChange } from '../excel/cell-look';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
/** Style and weight together, as `Excel.BorderLineStyle` and `Excel.BorderWeight` combine. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  'Continuous Thin': BorderStyleTypes.THIN,
  'Continuous Hairline': BorderStyleTypes.HAIR,
  'Continuous Medium': BorderStyleTypes.MEDIUM,
  'Continuous Thick': BorderStyleTypes.THICK,
  'Dash Thin': BorderStyleTypes.DASHED,
  'Dash Medium': BorderStyleTypes.MEDIUM_DASHED,
  'Dot Thin': BorderStyleTypes.DOTTED,
  'DashDot Thin': BorderStyleTypes.DASH_DOT,
  'DashDotDot Thin': BorderStyleTypes.DASH_DOT_DOT,
  'Double Thick': BorderStyleTypes.DOUBLE,
};
const SIDES: readonly (readonly [Edge, 't' | 'b' | 'l' | 'r'])[] = [['top', 't'], ['bottom', 'b'], ['left', 'l'], ['right', 'r']];
/** Pixels of one step of indent. */
const INDENT_PIXELS = 9;

function keyOf<T>(table: Readonly<Record<string, T>>, value: T, fallback: string): string {
  return Object.keys(table).find((key) => table[key] === value) ?? fallback;
}

function borderOf(line: Nullable<IBorderStyleData>): BorderLook | null {
  if (!line || line.s === BorderStyleTypes.NONE) return null;
  const [style = 'Continuous', weight = 'Thin'] = keyOf(LINES, line.s, 'Continuous Thin').split(' ');
  return { style, weight, color: line.cl.rgb ?? '#000000' };
}

function lineOf(border: BorderLook | null): IBorderStyleData | null {
  if (border === null) return null;
  const line = LINES[`${border.style} ${border.weight}`] ?? LINES[`${border.style} Thin`] ?? BorderStyleTypes.THIN;
  return { s: line, cl: { rgb: border.color } };
}

function numberOf(isTrue: boolean): BooleanNumber {
  return isTrue ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The look that a composed style gives. */
export function lookOf(style: Nullable<IStyleData>): CellLook {
  if (!style) return DEFAULT_LOOK;
  return {
    numberFormat: style.n?.pattern ?? DEFAULT_LOOK.numberFormat,
    fontName: style.ff ?? DEFAULT_LOOK.fontName,
    fontSize: style.fs ?? DEFAULT_LOOK.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
    color: style.cl?.rgb ?? DEFAULT_LOOK.color,
    fill: style.bg?.rgb ?? null,
    horizontal: keyOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED, 'General'),
    vertical: keyOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM, 'Bottom'),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    borders: { top: borderOf(style.bd?.t), bottom: borderOf(style.bd?.b), left: borderOf(style.bd?.l), right: borderOf(style.bd?.r) },
  };
}

/** The part of a style that a change of look sets; `null` members take a setting away. */
export function styleChange(change: LookChange): IStyleData {
  const style: IStyleData = {};
  if (change.numberFormat !== undefined) style.n = change.numberFormat === 'General' ? null : { pattern: change.numberFormat };
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.bold !== undefined) style.bl = numberOf(change.bold);
  if (change.italic !== undefined) style.it = numberOf(change.italic);
  if (change.underline !== undefined) style.ul = { s: numberOf(change.underline !== 'None') };
  if (change.color !== undefined) style.cl = { rgb: change.color };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.horizontal !== undefined) style.ht = HORIZONTAL[change.horizontal] ?? HorizontalAlign.UNSPECIFIED;
  if (change.vertical !== undefined) style.vt = VERTICAL[change.vertical] ?? VerticalAlign.BOTTOM;
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.indent !== undefined) style.pd = change.indent === 0 ? null : { l: change.indent * INDENT_PIXELS };
  const { borders } = change;
  if (borders !== undefined) {
    style.bd = {};
    for (const [edge, side] of SIDES) {
      const border = borders[edge];
      if (border !== undefined) style.bd[side] = lineOf(border);
    }
  }
  return style;
}
