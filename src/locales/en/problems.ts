import type { Problem } from '../../core/ledger/problem';
import { MOST_TEXT_AMOUNTS } from '../../core/ledger/text-column';
import { firstPlaces } from '../../core/workbook/cell-address';

const MOST_CELLS = 5;

/** One sentence: what, where, what next. */
export function problemSentence(problem: Problem): string {
  const where = placesOf(problem);
  switch (problem.code) {
    case 'emptyWorkbook':
      return 'The workbook holds no data. Open a workbook with budget and execution figures and try again.';
    case 'noTable':
      return 'No table with budget and execution figures was found. See that there are column headers such as 年初预算数, 全年预算数, 执行数 or 决算数, and rows such as 合计, 一般公共预算财政拨款 or 基本支出.';
    case 'noBudget':
      return `The table at ${where} has no budget figures, so there is no completion rate; the other checks were made. Add a column 全年预算数 and generate again.`;
    case 'noExecution':
      return `The table at ${where} has no execution figures, so there is no completion rate; the other checks were made. Add a column 执行数 and generate again.`;
    case 'errorValues':
      return `${where} hold error values or formulas that were never calculated: no rate is made from them, and nothing was written. Mend the formulas (or open and save the book in Excel or WPS) and try again.`;
    case 'unreadableAmount':
      return `${where} hold text that is no amount, and the program does not guess. Enter numbers (nothing or “—” where there is no amount) and try again.`;
    case 'tooManyTextAmounts':
      return `More than ${MOST_TEXT_AMOUNTS} amounts of the lists stand as text (in the columns from ${where} down): to follow them one by one would make the workbook too large, and nothing was written. Select these columns, turn them into numbers with Data, Text to Columns, Finish, and try again.`;
    case 'ambiguous':
      return `Several tables (${where}) may be the one to evaluate, and they disagree. Choose one (or hide those that do not count) and try again.`;
    case 'ambiguousColumn':
      return `Several columns (${where}) state the same figures, and they disagree. Choose one and try again.`;
  }
}

function placesOf({ cells }: Problem): string {
  const { named, left } = firstPlaces(cells, MOST_CELLS, ', ');
  return left > 0 ? `${named} and ${left} more` : named;
}
