/** The core's grouping and summing of a detail list against the plainest loop that does less: doubles, and no rows remembered. */
import { locateHeaders } from '../src/core/reading/header-block';
import { detailRows, DetailSums } from '../src/core/reading/detail-list';
import { SheetTexts } from '../src/core/reading/sheet-texts';
import { panelsOf } from '../src/core/reading/table-columns';
import type { CellValue, SheetSnapshot } from '../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../src/locales/zh-CN/vocabulary';
import type { BenchTable } from './bench-table';
import { detailSheet } from './detail-sheet';
import { fastest } from './fastest';

const ROWS = 200_000;
/** So many that the compiler is done with both ways, on a busy machine too. */
const RUNS = 25;
const DESCRIBING = [2, 3, 4];
const AMOUNTS = [5, 6, 7];

export function benchGrouping(): BenchTable {
  const sheet = detailSheet(ROWS);
  const texts = new SheetTexts(sheet);
  const [header] = locateHeaders(texts, vocabulary, new Map());
  const [panel] = header === undefined ? [] : panelsOf(header, null, vocabulary);
  if (panel === undefined) throw new Error('the list was not recognised');
  const describing = (['fundSource', 'category', 'keyTask'] as const).flatMap((attribute) => panel.attributes.get(attribute) ?? []);
  const candidates = Array.from({ length: ROWS }, (_, index) => index + 1);
  const rows = detailRows(texts, panel, candidates, vocabulary);
  const core = fastest(RUNS, () => {
    const sums = new DetailSums({ rows, panel }, texts, 'wanYuan', vocabulary);
    return describing.map((column) => sums.by(column, (label) => ({ kind: 'keyTask', label })));
  });
  const plain = fastest(RUNS, () => DESCRIBING.map((column) => AMOUNTS.map((amount) => plainSums(sheet, column, amount))));
  return {
    title: `Three amounts of ${ROWS.toLocaleString('en')} rows, summed by source, category and task`,
    columns: ['way', 'milliseconds', 'ratio'],
    rows: [
      ['plain `Map` loop over doubles', plain.toFixed(1), '1.00'],
      ['core: exact, with the rows of every sum', core.toFixed(1), (core / plain).toFixed(2)],
    ],
  };
}

function plainSums({ values }: SheetSnapshot, describing: number, column: number): ReadonlyMap<CellValue, number> {
  const sums = new Map<CellValue, number>();
  for (const row of values) {
    const amount = row[column];
    const name = row[describing] ?? null;
    if (typeof amount === 'number') sums.set(name, (sums.get(name) ?? 0) + amount);
  }
  return sums;
}
