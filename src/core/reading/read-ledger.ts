/** Reads a whole workbook: which of its tables is the department's own, and what the others add to it. */
import type { Problem } from '../ledger/problem';
import type { Ledger } from '../ledger/ledger';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/workbook-snapshot';
import { asProjects } from './form-projects';
import { headerCell, ledgerOf, problemsOf } from './book-ledger';
import { preferred, rivalOf } from './main-table';
import { tablesOn } from './sheet-tables';
import type { Vocabulary } from './vocabulary';

export interface LedgerReading {
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
}

export function readLedger(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): LedgerReading {
  const sheets = snapshot.sheets.filter((sheet) => !isGenerated(sheet, vocabulary));
  if (sheets.every(({ values }) => values.length === 0)) return refusal('emptyWorkbook');
  const candidates = asProjects(
    sheets.flatMap((sheet) => tablesOn(sheet, vocabulary).map((table) => ({ table, isVisible: sheet.visibility === 'visible' }))),
  );
  const inOrder = preferred(candidates);
  const [main] = inOrder;
  if (main === undefined) return refusal('noTable');
  const rival = rivalOf(main, inOrder);
  if (rival !== null) {
    return { ledger: null, problems: [{ code: 'ambiguous', cells: [headerCell(main.source), headerCell(rival.source)] }] };
  }
  const ledger = ledgerOf(main, candidates);
  return { ledger, problems: problemsOf(ledger, main) };
}

/** A sheet of ours, or a copy of one: it bears the mark, or the line that all our sheets carry near their top. */
function isGenerated(sheet: SheetSnapshot, vocabulary: Vocabulary): boolean {
  const top = sheet.values.slice(0, 4).flat();
  return sheet.generatedKind !== null || top.some((value) => typeof value === 'string' && vocabulary.generatedLine.test(value));
}

function refusal(code: Problem['code']): LedgerReading {
  return { ledger: null, problems: [{ code, cells: [] }] };
}
