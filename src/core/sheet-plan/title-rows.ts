import { call, operation, planned, text, type Expression } from '../formula/expression';
import type { SourceText } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import type { GeneratedSheetKind } from '../workbook/generated-sheet';
import { sourceTextId } from './cell-ids';
import { formula, constant, type PlannedRow } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

/** The title, which stands only while the source's own title does, and the line that says who made the sheet. */
export function titleRows(kind: GeneratedSheetKind, ledger: Ledger, columns: number, wording: SheetWording): PlannedRow[] {
  const title = text(wording.title(kind, ledger));
  const style = kind === 'report' ? 'reportTitle' : 'title';
  return [
    {
      cells: [
        ledger.table.title === null
          ? constant(wording.title(kind, ledger), style, { span: columns })
          : formula(call('IF', titleStands(ledger.table.title, wording), title, text(wording.changed)), style, { span: columns }),
      ],
      height: kind === 'report' ? 'prose' : 34,
    },
    { cells: [{ content: { kind: 'mark', words: wording.generatedLine }, style: 'mark' }], height: 16 },
  ];
}

function titleStands({ cell }: SourceText, wording: SheetWording): Expression {
  return operation(planned(sourceTextId('title', cell, 'state')), '=', text(wording.figures.states.stated));
}
