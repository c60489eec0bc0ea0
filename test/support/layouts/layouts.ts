/** Layouts of one department's workbook, by shape, seeded by fast-check. */
import type { GeneratorValue } from 'fast-check';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import type { CellAddress, CellRange } from '../../../src/core/workbook/cell-address';
import { bookOf } from '../sheets';
import { drawBookStyle, type BookStyle } from './book-style';
import { drawDetail } from './detail-sheets';
import { drawDistractors } from './distractors';
import { Draw } from './draw';
import { drawFacts, type Facts } from './facts';
import { drawInstitutionDetail } from './institution-details';
import { drawInstitutionSheets } from './institution-sheets';
import { drawInstitutionBlocks, drawInstitutionRows } from './institution-tables';
import { drawForm, drawList, drawMonths } from './list-sheets';
import { drawMatrix } from './matrix-sheets';
import { drawPublicTables } from './public-tables';
import { drawBelowEachOther, drawPages, drawSideBySide, drawTwoYears, drawWithOther } from './shared-sheets';
import type { DrawnSheet, Stated } from './sheet-draft';
import { drawSystemExport } from './system-export';
import { drawSourceGrid, drawTaskGrid } from './task-grid';
import { ENTITY } from './words';
import { drawBudgetKinds, drawYears } from './year-columns';

export interface Layout {
  readonly book: WorkbookSnapshot;
  readonly style: BookStyle;
  /** What the workbook calls the department; `null` where it names nobody. */
  readonly entity: string | null;
  readonly stated: readonly (Stated & { readonly sheet: string })[];
  /** Areas that say nothing of the department's year. */
  readonly silent: readonly (CellRange & { readonly sheet: string })[];
  /** Amounts that no relation of the trade ties to others. */
  readonly untied: readonly CellAddress[];
}

interface DrawnBook {
  readonly sheets: readonly DrawnSheet[];
  readonly entity: string | null;
}

type DrawBook = (draw: Draw, facts: Facts, style: BookStyle) => DrawnBook;

const oneSheet = (drawSheet: (draw: Draw, facts: Facts, style: BookStyle) => DrawnSheet): DrawBook => (...args) => ({ sheets: [drawSheet(...args)], entity: ENTITY });

export const SHAPES: Readonly<Record<string, DrawBook>> = {
  list: oneSheet(drawList),
  'detail list': oneSheet(drawDetail),
  matrix: oneSheet(drawMatrix),
  'public tables': (...args) => ({ sheets: drawPublicTables(...args), entity: ENTITY }),
  'system export': oneSheet(drawSystemExport),
  'self-evaluation form': oneSheet(drawForm),
  'months across': oneSheet(drawMonths),
  'institution sheets': drawInstitutionSheets,
  'institution rows': oneSheet(drawInstitutionRows),
  'institution blocks': oneSheet(drawInstitutionBlocks),
  'institution details': oneSheet(drawInstitutionDetail),
  'other years': oneSheet(drawYears),
  'kinds of budget': oneSheet(drawBudgetKinds),
  'task grid': oneSheet(drawTaskGrid),
  'source grid': oneSheet(drawSourceGrid),
  'tables below each other': oneSheet(drawBelowEachOther),
  'tables side by side': oneSheet(drawSideBySide),
  'a table of something else': oneSheet(drawWithOther),
  'two years on one sheet': oneSheet(drawTwoYears),
  pages: oneSheet(drawPages),
};

export function drawLayout(drawBook: DrawBook, generate: GeneratorValue, drawStyle: (draw: Draw) => BookStyle = drawBookStyle): Layout {
  const draw = new Draw(generate);
  const facts = drawFacts(draw);
  const style = drawStyle(draw);
  const { sheets, entity } = drawBook(draw, facts, style);
  const distractors = drawDistractors(draw, facts, style);
  return {
    book: bookOf(...draw.shuffled([...sheets.map(({ sheet }) => sheet), ...distractors])),
    style,
    entity,
    stated: sheets.flatMap(({ sheet, stated }) => stated.map((one) => ({ ...one, sheet: sheet.name }))),
    untied: sheets.flatMap(({ sheet, untied }) => untied.map((one) => ({ ...one, sheet: sheet.name }))),
    silent: [
      ...sheets.flatMap(({ sheet, silent }) => silent.map((area) => ({ ...area, sheet: sheet.name }))),
      ...distractors.map((sheet) => ({ ...wholeOf(sheet), sheet: sheet.name })),
    ],
  };
}

function wholeOf({ firstRow, firstColumn, values }: SheetSnapshot): CellRange {
  return { firstRow, firstColumn, lastRow: firstRow + values.length - 1, lastColumn: firstColumn + (values[0]?.length ?? 0) - 1 };
}
