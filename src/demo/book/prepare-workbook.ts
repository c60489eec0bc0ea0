import { markName } from '../../core/workbook/generated-sheet';
import { quotedSheetName } from '../../core/workbook/cell-address';
import { answerFormula, answerName } from '../../core/workbook/remembered-answer';
import type { WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import type { WorkbookModel } from '../../emulator/workbook-model';

/** What of a book is not in its cells: hidden names that mark sheets and keep answers, locks, and sheets that only a program can show. */
export function prepareWorkbook(model: WorkbookModel, snapshot: WorkbookSnapshot): void {
  const names: [name: string, formula: string][] = snapshot.sheets.flatMap(({ name, generatedKind }) =>
    generatedKind === null ? [] : [[markName(generatedKind), `=${quotedSheetName(name)}!$A$1`]],
  );
  names.push(...snapshot.answers.map((answer, index): [string, string] => [answerName(index), answerFormula(answer)]));
  for (const [name, formula] of names) model.addName(name, formula, '').visible = false;
  model.isStructureProtected = snapshot.isStructureProtected;
  for (const [index, { visibility, isProtected }] of snapshot.sheets.entries()) {
    const sheet = model.sheets[index];
    if (sheet === undefined) continue;
    sheet.isProtected = isProtected;
    if (visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
  }
}
