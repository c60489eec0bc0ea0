import { explanationColumn } from '../core/sheet-plan/explanations';
import type { CellAddress } from '../core/workbook/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/workbook-snapshot';
import { FailureError } from '../ports/failure';
import type { TextKeeper, WorkbookPort } from '../ports/workbook-port';
import type { Evaluation } from './evaluation';
import { evaluateSnapshot } from './evaluate-snapshot';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';
import { readingOptions, type RunOptions } from './run-options';

/**
 * Writes the accountant's words beside a check (`explanationCode`) into the 说明 column of the check sheet, the one place where they are kept, and says
 * what is found with them. `explanationPlaceMissing` where there is no such row: no sheet yet, or other figures by now.
 */
export async function explainCheck(port: WorkbookPort & TextKeeper, code: string, text: string, language: Language, run: RunOptions = {}): Promise<Outcome<Evaluation>> {
  return outcomeOf(async () => {
    run.onStage?.('reading');
    const snapshot = await port.read(readingOptions(language, run));
    const place = placeOf(code, snapshot, language);
    if (place === null) throw new FailureError({ code: 'explanationPlaceMissing' });
    run.onStage?.('remembering');
    await port.keepText(place, text);
    return evaluateSnapshot(withText(snapshot, place, text), language, run.report);
  });
}

function placeOf(code: string, { sheets }: WorkbookSnapshot, { sheets: wording }: Language): CellAddress | null {
  const sheet = sheets.find(({ generatedKind }) => generatedKind === 'checks');
  const columns = sheet === undefined ? null : explanationColumn(sheet.values, wording);
  if (sheet === undefined || columns === null) return null;
  const index = sheet.values.findIndex((row, at) => at > columns.headerRow && row[columns.code] === code);
  return index === -1 ? null : { sheet: sheet.name, row: sheet.firstRow + index, column: sheet.firstColumn + columns.explanation };
}

function withText(snapshot: WorkbookSnapshot, { sheet: name, row, column }: CellAddress, text: string): WorkbookSnapshot {
  const changed = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: sheet.values.map((cells, at) => (at === row - sheet.firstRow ? cells.map((value, place) => (place === column - sheet.firstColumn ? text : value)) : cells)),
  });
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? changed(sheet) : sheet)) };
}
