/** What the program reads of a layout otherwise than the layout states it. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import { figureOf, type Ledger } from '../../../src/core/ledger/ledger';
import { cellsOf, statedValue, type Figure } from '../../../src/core/ledger/figure';
import { compare, isZero } from '../../../src/core/money/decimal';
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import type { Layout } from './layouts';
import { YEAR } from './words';

type Statement = Layout['stated'][number];

/** One sentence for each; empty where everything is read as it is stated. */
export function differences({ book, style, stated, silent, entity }: Layout): string[] {
  const evaluation = evaluateSnapshot(book, zhCNLanguage);
  const { ledger, problems, checks, questions, textFindings } = evaluation;
  const found = [...problems.map(({ code }) => `problem ${code}`), ...questions.map(({ about }) => `asked about ${JSON.stringify(about)}`)];
  if (ledger === null) return [...found, 'nothing was read'];
  const seen = { entity: ledger.entity, year: ledger.year, unit: ledger.unit };
  const meant = { entity, year: YEAR, unit: style.unit };
  if (JSON.stringify(seen) !== JSON.stringify(meant)) found.push(`read ${JSON.stringify(seen)}`);
  for (const { rule, verdict, scope } of checks) if (verdict === 'error' || verdict === 'rate') found.push(`${verdict} by ${rule} of ${scope}`);
  const names = checks.map(({ rule, scope }) => `${rule} of ${scope}`);
  // Cells of the sheets are called by them.
  if (new Set(names).size < names.length) found.push('two results with one name');
  for (const { rule, quotes } of textFindings) found.push(`${rule} of ${quotes[0]?.words ?? ''}`);
  return [...found, ...stated.flatMap((one) => difference(ledger, one, stated, style.scale)), ...silent.flatMap((area) => breachesOf(area, evaluation))];
}

function difference(ledger: Ledger, { subject, measure, amount, sheet }: Statement, all: readonly Statement[], scale: number): string[] {
  const what = `${JSON.stringify(subject)} ${measure}`;
  const figure = figureOf(ledger, subject, measure);
  const value = statedValue(figure);
  // Another sheet of the book may write the nothing that this one leaves blank.
  if (amount === null) return value === null || (isZero(value) && figure?.cell.sheet !== sheet) ? [] : [`${what}: nothing is stated, yet something was read`];
  if (figure === null || value === null) return [`${what}: not read`];
  const found: string[] = [];
  if (compare(value, { unscaled: BigInt(amount), scale }) !== 0) found.push(`${what}: another amount, at ${JSON.stringify(figure.cell)}`);
  // A figure that is stated in several places is at its place on any of them.
  const places = all.filter((one) => one.measure === measure && subjectKey(one.subject) === subjectKey(subject));
  if (!places.some((place) => isAt(figure, place))) found.push(`${what}: at ${JSON.stringify(figure.cell)} instead of ${places.map(({ cell, ...one }) => JSON.stringify({ sheet: one.sheet, ...cell })).join()}`);
  return found;
}

function isAt({ cell, sum, parts }: Figure, place: Statement): boolean {
  if (place.cell === null) return sum !== null || parts.length > 0;
  return sum === null && cell.sheet === place.sheet && cell.row === place.cell.row && cell.column === place.cell.column;
}

/** Figures and tables of the department's year that the program finds where there are none. */
function breachesOf(area: Layout['silent'][number], { ledger, tables }: Evaluation): string[] {
  const isWithin = ({ sheet, row, column }: CellAddress): boolean =>
    sheet === area.sheet && row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
  const figures = (ledger?.figures ?? []).filter((figure) => cellsOf(figure).some(isWithin));
  const taken = tables.filter(({ source: { sheet, range }, reason }) => reason !== 'otherYear' && reason !== 'hidden' && isWithin({ sheet, row: range.firstRow, column: range.firstColumn }));
  return [
    ...figures.map(({ subject, measure, cell }) => `${JSON.stringify(subject)} ${measure} is read at ${JSON.stringify(cell)}, which says nothing of it`),
    ...taken.map(({ source, reason }) => `${source.sheet} is taken for a table of the department: ${reason}`),
  ];
}
