/** What the written sheets show, for tests that read them as a person would. */
import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import { planOutput } from '../../src/app/plan-output';
import type { OutputSheet, WorkbookOutput } from '../../src/core/sheet-plan/workbook-output';
import type { GeneratedSheetKind } from '../../src/core/workbook/generated-sheet';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../src/locales/zh-CN';

/**
 * What 生成评价表 writes into `planned`, computed over `now`: the same book after its cells were edited, as Excel shows the sheets then.
 */
export function outputOf(planned: WorkbookSnapshot, now: WorkbookSnapshot = planned): WorkbookOutput {
  const made = planOutput(planned, evaluateSnapshot(planned, zhCNLanguage), zhCNLanguage, now);
  if (made === null) throw new Error('nothing to write');
  return made.output;
}

function sheetOfKind(output: WorkbookOutput, kind: GeneratedSheetKind): OutputSheet {
  const sheet = output.sheets.find((candidate) => candidate.kind === kind);
  if (sheet === undefined) throw new Error(`no sheet ${kind}`);
  return sheet;
}

type Value = OutputSheet['cells'][number]['value'];

/** The rows of a sheet as they show, empty cells as `null`. */
export function shownRows(output: WorkbookOutput, kind: GeneratedSheetKind): Value[][] {
  const sheet = sheetOfKind(output, kind);
  const rows: Value[][] = [];
  for (const { row, column, value } of sheet.cells) {
    const cells = (rows[row] ??= []);
    cells[column] = value;
  }
  return Array.from(rows, (row: Value[] | undefined) => Array.from(row ?? [], (value: Value | undefined) => value ?? null));
}

/** The row whose first cell is `label`; the first one, or the first below the row that starts with `below`. */
export function shownRow(output: WorkbookOutput, kind: GeneratedSheetKind, label: string): Value[] {
  const row = shownRows(output, kind).find(([first]) => first === label);
  if (row === undefined) throw new Error(`no row ${label}`);
  return row;
}

/** The report's lines that show something, without the line of the seal. */
export function reportLines(output: WorkbookOutput): string[] {
  return shownRows(output, 'report')
    .filter((_row, index) => index !== 1)
    .map(([text]) => (typeof text === 'string' ? text.replace(/^\u3000+/u, '') : ''))
    .filter((text) => text !== '');
}
