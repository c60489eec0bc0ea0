/** All checks of a consistent book against reading it, for lists that double in length: the ratio must not grow. */
import { runChecks } from '../src/core/checks/run-checks';
import { readLedger } from '../src/core/reading/read-ledger';
import type { WorkbookSnapshot } from '../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../src/locales/zh-CN';
import type { BenchTable } from './bench-table';
import { detailSheet } from './detail-sheet';
import { fastest } from './fastest';

const LENGTHS = [50_000, 100_000, 200_000];
const RUNS = 5;

export function benchChecking(): BenchTable {
  return {
    title: 'Checking a consistent list, against reading it',
    columns: ['rows', 'reading ms', 'checking ms', 'ratio'],
    rows: LENGTHS.map((length) => {
      const book: WorkbookSnapshot = { sheets: [detailSheet(length)], otherSheetNames: [], isStructureProtected: false, answers: [] };
      const { ledger, books, scores } = readLedger(book, zhCNLanguage.vocabulary);
      if (ledger === null) throw new Error('the list was not read');
      const facts = { ledger, tables: books, scores };
      const errors = runChecks(facts).results.filter(({ verdict }) => verdict === 'error');
      if (errors.length > 0) throw new Error('the list is not consistent');
      const reading = fastest(RUNS, () => readLedger(book, zhCNLanguage.vocabulary));
      const checking = fastest(RUNS, () => runChecks(facts));
      return [length.toLocaleString('en'), reading.toFixed(1), checking.toFixed(1), (checking / reading).toFixed(2)];
    }),
  };
}
