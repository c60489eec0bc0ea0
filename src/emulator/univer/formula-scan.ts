/**
 * At every change of cells Univer 0.25.1 looks for formulas in all cells of the workbook, though it then uses those of the changed sheet only:
 * a fifth of a second beside a sheet of 1.6 million cells. Here it looks through the changed sheet.
 */
import type { Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

export function scanChangedSheetOnly(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const everySheet = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = everySheet;
    }
  };
}
