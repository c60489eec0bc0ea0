/** Layouts of one department's workbook, by shape, seeded by fast-check. */
import type { GeneratorValue } from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { bookOf } from '../sheets';
import { drawBookStyle, type BookStyle } from './book-style';
import { drawDetail } from './detail-sheets';
import { drawDistractors } from './distractors';
import { Draw } from './draw';
import { drawFacts, type Facts } from './facts';
import { drawForm, drawList, drawMonths } from './list-sheets';
import { drawMatrix } from './matrix-sheets';
import { drawPublicTables } from './public-tables';
import type { DrawnSheet, Stated } from './sheet-draft';
import { drawSystemExport } from './system-export';

export interface Layout {
  readonly book: WorkbookSnapshot;
  readonly style: BookStyle;
  readonly stated: readonly (Stated & { readonly sheet: string })[];
}

type DrawSheets = (draw: Draw, facts: Facts, style: BookStyle) => readonly DrawnSheet[];

export const SHAPES: Readonly<Record<string, DrawSheets>> = {
  list: (...args) => [drawList(...args)],
  'detail list': (...args) => [drawDetail(...args)],
  matrix: (...args) => [drawMatrix(...args)],
  'public tables': drawPublicTables,
  'system export': (...args) => [drawSystemExport(...args)],
  'self-evaluation form': (...args) => [drawForm(...args)],
  'months across': (...args) => [drawMonths(...args)],
};

export function drawLayout(drawSheets: DrawSheets, generate: GeneratorValue): Layout {
  const draw = new Draw(generate);
  const facts = drawFacts(draw);
  const style = drawBookStyle(draw);
  const drawn = drawSheets(draw, facts, style);
  const sheets = draw.shuffled([...drawn.map(({ sheet }) => sheet), ...drawDistractors(draw, facts, style)]);
  return {
    book: bookOf(...sheets),
    style,
    stated: drawn.flatMap(({ sheet, stated }) => stated.map((one) => ({ ...one, sheet: sheet.name }))),
  };
}
