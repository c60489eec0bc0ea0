/**
 * The block 取数: one row for each figure, the only place where our sheets look into the user's. It keeps what was read (label, header,
 * content) beside what stands there now. A number follows its cell; a text amount counts only while it is the recorded text; a blank
 * stays blank; another label, another text that the figure's unit hangs on, or a lost cell says "changed", since sorting the source would
 * otherwise put a stranger's number under a fixed label.
 */
import { call, joined, number, operation, planned, source, text, type CellId, type Expression } from '../formula/expression';
import type { Figure, SourceText } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import { doubleOf } from '../money/decimal';
import { inUnit } from '../money/money-unit';
import { fullA1, quotedSheetName, rangeA1, type CellAddress } from '../workbook/cell-address';
import { figurePartId, figureRowId, figureValueId, sourceTextId, type SourceTextRole } from './cell-ids';
import { institutionSumRow } from './institution-sum-row';
import { pieceRows, sumNow } from './sum-rows';
import { isBlankText, isNumber } from './live-figure';
import { contentNow, linkTo } from './source-content';
import { blank, constant, formula, type PlannedCell, type PlannedRow } from './sheet-plan';
import type { TextSums } from './text-sums';
import type { SheetWording } from './sheet-wording';

/** `figures`: those of the ledger, and what else checks compare. */
export function figureBlock(ledger: Ledger, figures: readonly Figure[], texts: TextSums, wording: SheetWording): PlannedRow[] {
  const words = wording.figures;
  return [
    { cells: [constant(words.caption, 'caption')], height: 24 },
    { cells: words.columns.map((column) => constant(column, 'header')), height: 32 },
    ...(ledger.table.title === null ? [] : [sourceTextRow('title', ledger.table.title, wording)]),
    ...unitLines(figures).map((line) => sourceTextRow('unitLine', line, wording)),
    ...distinctFigures(figures).flatMap((figure) => figureRows(figure, texts, wording)),
  ];
}

/** The unit lines of all tables that figures come from, each once. */
function unitLines(figures: readonly Figure[]): SourceText[] {
  const lines = new Map<string, SourceText>();
  for (const { unitLine } of figures) if (unitLine !== undefined) lines.set(fullA1(unitLine.cell), unitLine);
  return [...lines.values()];
}

/** The title and the unit lines carry no amount, but year, entity and unit hang on them. */
function sourceTextRow(role: SourceTextRole, { cell, text: recorded }: SourceText, wording: SheetWording): PlannedRow {
  return {
    cells: [
      constant(wording.figures.sourceText[role], 'label'),
      blank('text'),
      linkTo(cell),
      blank('text'),
      constant(recorded, 'text', { id: sourceTextId(role, cell, 'recorded') }),
      blank('text'),
      formula(contentNow(cell, wording), 'text', { id: sourceTextId(role, cell, 'content') }),
      blank('text'),
      formula(call('IF', isAsRead(role, cell), text(wording.figures.states.stated), text(wording.changed)), 'text', { id: sourceTextId(role, cell, 'state') }),
    ],
    height: 'fit',
  };
}

function isAsRead(role: SourceTextRole, cell: CellAddress): Expression {
  return call('EXACT', planned(sourceTextId(role, cell, 'recorded')), planned(sourceTextId(role, cell, 'content')));
}

/** One row for each cell, however many figures it is. */
function distinctFigures(figures: readonly Figure[]): Figure[] {
  const rows = new Map<CellId, Figure>();
  for (const figure of figures) if (!rows.has(figureRowId(figure))) rows.set(figureRowId(figure), figure);
  return [...rows.values()];
}

function figureRows(figure: Figure, texts: TextSums, wording: SheetWording): PlannedRow[] {
  if (figure.parts.length > 0) return [institutionSumRow(figure, wording)];
  return [figureRow(figure, texts, wording), ...pieceRows(figure, wording)];
}

function figureRow(figure: Figure, texts: TextSums, wording: SheetWording): PlannedRow {
  const words = wording.figures;
  const value = planned(figureValueId(figure));
  const state = call('IF', isNumber(value), text(words.states.stated), call('IF', isBlankText(value), text(words.states.blank), text(wording.changed)));
  return {
    cells: [
      constant(figure.rowLabel.text + namesOf(figure, wording), 'label', { id: figurePartId(figure, 'recordedLabel') }),
      constant(figure.columnHeader.text, 'text', { id: figurePartId(figure, 'recordedHeader') }),
      placeOf(figure),
      constant(unitOf(figure, wording), 'text'),
      figure.raw === '' ? blank('text', { id: figurePartId(figure, 'recordedRaw') }) : constant(figure.raw, 'text', { id: figurePartId(figure, 'recordedRaw') }),
      formula(labelNow(figure, wording), 'text', { id: figurePartId(figure, 'label') }),
      formula(figure.sum === null ? contentNow(figure.cell, wording) : sumNow(figure, figure.sum, texts, wording), 'exactAmount', {
        id: figurePartId(figure, 'content'),
      }),
      formula(valueNow(figure, wording), 'exactAmount', { id: figureValueId(figure) }),
      formula(state, 'text'),
    ],
    height: 'fit',
  };
}

function unitOf({ measure, unit }: Figure, wording: SheetWording): string {
  if (measure === 'points') return wording.figures.pointsUnit;
  return measure === 'statedRate' ? wording.figures.percentUnit : wording.unit(unit);
}

/** The cell with a link to it; for a sum, all cells that it is made over. */
function placeOf({ cell, sum }: Figure): PlannedCell {
  if (sum === null) return linkTo(cell);
  const range = { firstRow: sum.firstRow, firstColumn: cell.column, lastRow: sum.lastRow, lastColumn: cell.column };
  return constant(`${quotedSheetName(cell.sheet)}!${rangeA1(range)}`, 'link', { link: cell });
}

/** Behind a label that is the header of the names that are summed. */
function namesOf({ sum }: Figure, wording: SheetWording): string {
  return sum === null || sum.match === null ? '' : wording.figures.namesSummed(sum.match.texts);
}

/** Row label and column header as they are now, "" where one of the cells is lost. */
function labelNow(figure: Figure, wording: SheetWording): Expression {
  const [label, header] = [source(figure.rowLabel.cell), source(figure.columnHeader.cell)];
  return call(
    'IF',
    call('OR', call('ISERROR', label), call('ISERROR', header)),
    text(''),
    joined([label, text(namesOf(figure, wording) + wording.figures.labelSeparator), header]),
  );
}

function valueNow(figure: Figure, wording: SheetWording): Expression {
  const content = planned(figurePartId(figure, 'content'));
  const recordedLabel = joined([
    planned(figurePartId(figure, 'recordedLabel')),
    text(wording.figures.labelSeparator),
    planned(figurePartId(figure, 'recordedHeader')),
  ]);
  const isMoved = call('NOT', call('EXACT', recordedLabel, planned(figurePartId(figure, 'label'))));
  const isRecorded = call('EXACT', content, planned(figurePartId(figure, 'recordedRaw')));
  const asText = call('IF', isRecorded, recordedValue(figure), text(wording.changed));
  const ofContent = call('IF', isNumber(content), converted(figure, content), call('IF', isBlankText(content), text(''), asText));
  return call('IF', isAnother(figure, isMoved, content), text(wording.changed), ofContent);
}

/** The figure was moved, or its unit is no longer the one that was read. A text that names its unit itself needs no line for it. */
function isAnother({ unitLine }: Figure, isMoved: Expression, content: Expression): Expression {
  if (unitLine === undefined) return isMoved;
  const isChanged = call('NOT', isAsRead('unitLine', unitLine.cell));
  return call('OR', isMoved, unitLine.isOverruled ? call('AND', isNumber(content), isChanged) : isChanged);
}

/** A number of the source in 万元, or a rate in points. */
function converted({ measure, pointsFactor, columnUnit }: Figure, content: Expression): Expression {
  if (measure === 'statedRate') return pointsFactor === 1 ? content : operation(content, '*', number(pointsFactor));
  return columnUnit === 'yuan' ? operation(content, '/', number(10000)) : content;
}

/** What the recorded text meant when it was read. */
function recordedValue({ reading, unit, measure }: Figure): Expression {
  if (reading.state !== 'stated') return text('');
  return number(doubleOf(measure === 'statedRate' ? reading.value : inUnit(reading.value, unit, 'wanYuan')));
}
