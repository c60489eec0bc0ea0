/** A ledger and an evaluation made by hand, with the figures of the model report. */
import type { Evaluation } from '../../src/app/evaluation';
import type { Finding, Verdict } from '../../src/core/checks/check-result';
import type { Measure, Subject } from '../../src/core/ledger/dimensions';
import { figureId, type Figure } from '../../src/core/ledger/figure';
import type { Ledger } from '../../src/core/ledger/ledger';
import { parseDecimal, ZERO, type Decimal } from '../../src/core/money/decimal';
import { rateTables } from '../../src/core/rates/rate-table';
import type { CellAddress } from '../../src/core/workbook/cell-address';

export const decimal = (text: string): Decimal => parseDecimal(text) ?? ZERO;

export const cellAt = (row: number, column: number): CellAddress => ({ sheet: '收支情况', row, column });

function figure(subject: Subject, measure: Measure, row: number, column: number, text: string | null): Figure {
  return {
    subject,
    measure,
    rowLabel: { text: '行', cell: cellAt(row, 0) },
    columnHeader: { text: '列', cell: cellAt(2, column) },
    cell: cellAt(row, column),
    sum: null,
    parts: [],
    unit: 'wanYuan',
    columnUnit: 'wanYuan',
    pointsFactor: 1,
    reading: text === null ? { state: 'blank' } : { state: 'stated', value: decimal(text) },
    raw: text ?? '',
    decimals: 2,
  };
}

const TOTAL: Subject = { kind: 'total' };
const GENERAL: Subject = { kind: 'fundSource', source: 'generalPublicBudget' };

export function sampleLedger(replaced: Partial<Ledger> = {}): Ledger {
  const figures = [
    figure(TOTAL, 'annualBudget', 3, 1, '6061.31'),
    figure(TOTAL, 'executed', 3, 2, '6061.3'),
    figure(GENERAL, 'annualBudget', 5, 1, null),
    figure(GENERAL, 'executed', 5, 2, '5612.47'),
  ];
  return {
    entity: '中南街道办事处',
    year: 2022,
    unit: 'wanYuan',
    table: { sheet: '收支情况', range: { firstRow: 2, firstColumn: 0, lastRow: 12, lastColumn: 2 }, title: null, summedSheets: [] },
    basis: 'annualBudget',
    isDetailList: false,
    figures,
    byId: new Map(figures.map((each) => [figureId(each.subject, each.measure), each])),
    ...replaced,
  };
}

export function finding(verdict: Verdict, scope: string, cells: readonly CellAddress[] = [cellAt(3, 2)]): Finding {
  return {
    rule: 'fund-source-sum',
    scope,
    relation: 'balance',
    left: [],
    right: [],
    leftValue: ZERO,
    rightValue: ZERO,
    blanks: [],
    causedBy: null,
    difference: ZERO,
    tolerance: ZERO,
    noticeBound: ZERO,
    verdict,
    cells,
  };
}

export function evaluationOf(findings: readonly Finding[], replaced: Partial<Evaluation> = {}): Evaluation {
  const ledger = sampleLedger();
  return {
    status: 'evaluated',
    problems: [],
    questions: [],
    hasAnswers: false,
    tables: [],
    notes: [],
    ledger,
    rates: rateTables(ledger),
    checks: [...findings, finding('exact', 'exact')],
    runs: [],
    textFindings: [],
    textRuns: [],
    findings,
    explanations: [],
    ...replaced,
  };
}
