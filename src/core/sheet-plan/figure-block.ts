/**
 * The block 取数: one row for each figure, the only place where our sheets look into the user's. It keeps what was read (label, header,
 * content) beside what stands there now. A number follows its cell; a text amount counts only while it is the recorded text; a blank
 * stays blank; another label, another unit or a lost cell says "changed", since sorting the source would otherwise put a stranger's
 * number under a fixed label.
 */
import { call, joined, number, operation, planned, source, text, type Expression } from '../formula/expression';
import type { Figure, SourceText } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import { doubleOf } from '../money/decimal';
import { inUnit } from '../money/money-unit';
import { fullA1, type CellAddress } from '../workbook/cell-address';
import { figurePartId, figureValueId, sourceTextId, type SourceTextRole } from './cell-ids';
import { isBlankText, isNumber } from './live-figure';
import { blank, constant, formula, type PlannedRow } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

export function figureBlock(ledger: Ledger, wording: SheetWording): PlannedRow[] {
  const words = wording.figures;
  return [
    { cells: [constant(words.caption, 'caption')], height: 24 },
    { cells: words.columns.map((column) => constant(column, 'header')), height: 32 },
    ...sourceTextRow('title', ledger.table.title, wording),
    ...sourceTextRow('unitLine', ledger.table.unitLine, wording),
    ...ledger.figures.map((figure) => figureRow(figure, ledger, wording)),
  ];
}

/** The title and the unit line carry no amount, but year, entity and unit hang on them. */
function sourceTextRow(role: SourceTextRole, found: SourceText | null, wording: SheetWording): PlannedRow[] {
  if (found === null) return [];
  const content = planned(sourceTextId(role, 'content'));
  const isSame = call('EXACT', planned(sourceTextId(role, 'recorded')), content);
  return [
    {
      cells: [
        constant(wording.figures.sourceText[role], 'label'),
        blank('text'),
        linkTo(found.cell),
        blank('text'),
        constant(found.text, 'text', { id: sourceTextId(role, 'recorded') }),
        blank('text'),
        formula(contentNow(found.cell, wording), 'text', { id: sourceTextId(role, 'content') }),
        blank('text'),
        formula(call('IF', isSame, text(wording.figures.states.stated), text(wording.changed)), 'text', { id: sourceTextId(role, 'state') }),
      ],
      height: 'fit',
    },
  ];
}

function figureRow(figure: Figure, ledger: Ledger, wording: SheetWording): PlannedRow {
  const words = wording.figures;
  const value = planned(figureValueId(figure));
  const state = call('IF', isNumber(value), text(words.states.stated), call('IF', isBlankText(value), text(words.states.blank), text(wording.changed)));
  const isRate = figure.measure === 'statedRate';
  return {
    cells: [
      constant(figure.rowLabel.text, 'label', { id: figurePartId(figure, 'recordedLabel') }),
      constant(figure.columnHeader.text, 'text', { id: figurePartId(figure, 'recordedHeader') }),
      linkTo(figure.cell),
      constant(isRate ? words.percentUnit : wording.unit(figure.unit), 'text'),
      figure.raw === '' ? blank('text', { id: figurePartId(figure, 'recordedRaw') }) : constant(figure.raw, 'text', { id: figurePartId(figure, 'recordedRaw') }),
      formula(labelNow(figure, wording), 'text', { id: figurePartId(figure, 'label') }),
      formula(contentNow(figure.cell, wording), 'exactAmount', { id: figurePartId(figure, 'content') }),
      formula(valueNow(figure, ledger, wording), 'exactAmount', { id: figureValueId(figure) }),
      formula(state, 'text'),
    ],
    height: 'fit',
  };
}

function linkTo(cell: CellAddress): ReturnType<typeof constant> {
  return constant(fullA1(cell), 'link', { link: cell });
}

/** Row label and column header as they are now, "" where one of the cells is lost. */
function labelNow(figure: Figure, wording: SheetWording): Expression {
  const [label, header] = [source(figure.rowLabel.cell), source(figure.columnHeader.cell)];
  return call(
    'IF',
    call('OR', call('ISERROR', label), call('ISERROR', header)),
    text(''),
    joined([label, text(wording.figures.labelSeparator), header]),
  );
}

/** What the cell holds now; an empty cell is "" and not the 0 that a plain reference gives. */
function contentNow(cell: CellAddress, wording: SheetWording): Expression {
  const now = source(cell);
  return call('IF', call('ISERROR', now), text(wording.figures.errorContent), call('IF', call('ISBLANK', now), text(''), now));
}

function valueNow(figure: Figure, ledger: Ledger, wording: SheetWording): Expression {
  const content = planned(figurePartId(figure, 'content'));
  const recordedLabel = joined([
    planned(figurePartId(figure, 'recordedLabel')),
    text(wording.figures.labelSeparator),
    planned(figurePartId(figure, 'recordedHeader')),
  ]);
  const isMoved = call('NOT', call('EXACT', recordedLabel, planned(figurePartId(figure, 'label'))));
  const unitChanged = call('NOT', call('EXACT', planned(sourceTextId('unitLine', 'recorded')), planned(sourceTextId('unitLine', 'content'))));
  const isAnother = ledger.table.unitLine === null ? isMoved : call('OR', isMoved, unitChanged);
  const isRecorded = call('EXACT', content, planned(figurePartId(figure, 'recordedRaw')));
  const asText = call('IF', isRecorded, recordedValue(figure), text(wording.changed));
  const ofContent = call('IF', isNumber(content), converted(figure, content), call('IF', isBlankText(content), text(''), asText));
  return call('IF', isAnother, text(wording.changed), ofContent);
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
