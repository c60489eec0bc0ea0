/** 绩效评价表: completion rates of the total, by 资金来源 and by 支出性质, every number a formula on 取数. */
import type { CheckResult } from '../checks/check-result';
import { call, number, operation, planned, text, type Expression } from '../formula/expression';
import { type Flow, type Subject } from '../ledger/dimensions';
import type { Figure, SourceText } from '../ledger/figure';
import { figureOf, type Ledger } from '../ledger/ledger';
import { GRADE_BANDS, type Grade } from '../rates/grade';
import type { RateRow, RateTables } from '../rates/rate-table';
import { checkId, GRADE_ID, rateCellId } from './cell-ids';
import { figureValue, isNumber } from './live-figure';
import { liveRate } from './live-rate';
import { blank, constant, formula, type PlannedCell, type PlannedRow, type SheetPlan } from './sheet-plan';
import type { SheetWording } from './sheet-wording';
import { titleRows } from './title-rows';

export type GradeWords = Readonly<Record<Grade, string>>;

/** Columns that only some workbooks call for. */
interface ShownColumns {
  /** 年初预算数 beside the budget that rates are measured against. */
  readonly original: boolean;
  /** 预算单位, where there are several. */
  readonly institution: boolean;
}

const FLOWS: readonly Flow[] = ['openingCarryOver', 'income', 'surplusUsed', 'earmarkedSurplusUsed', 'expenditure', 'surplusAllocated', 'closingCarryOver'];
const SUM_DIGITS = 6;

export function ratesSheet(
  ledger: Ledger,
  tables: RateTables,
  checks: readonly CheckResult[],
  gradeWords: GradeWords,
  wording: SheetWording,
): SheetPlan {
  const words = wording.rates;
  const shown: ShownColumns = {
    original: ledger.basis !== 'originalBudget' && hasMeasure(ledger, 'originalBudget'),
    institution: ledger.figures.some(({ subject }) => subject.kind === 'institution'),
  };
  const columns = [
    words.item,
    ...(shown.institution ? [words.institution] : []),
    ...(shown.original ? [words.amountHeader(headerOf(ledger, 'originalBudget', wording))] : []),
    words.amountHeader(ledger.basis === null ? wording.measure('annualBudget') : headerOf(ledger, ledger.basis, wording)),
    words.amountHeader(headerOf(ledger, 'executed', wording)),
    words.rate,
    words.difference,
  ];
  const rateRows = (rows: readonly RateRow[], caption: string): PlannedRow[] =>
    rows.length === 0 ? [] : [groupRow(caption, columns.length), ...rows.map((row) => rateRow(row, ledger, shown, wording))];
  const flows = FLOWS.flatMap((flow) => {
    const figure = figureOf(ledger, { kind: 'flow', flow }, 'executed');
    return figure === null ? [] : [flowRow(figure, shown, wording)];
  });
  const note = (content: PlannedCell): PlannedRow => ({ cells: [{ ...content, span: columns.length }], height: 'fit' });
  return {
    kind: 'rates',
    name: wording.sheetNames.rates,
    rows: [
      ...titleRows('rates', ledger, columns.length, wording),
      { cells: [...columns.slice(1).map(() => null), constant(words.unitNote, 'unitNote')], height: 16 },
      { cells: columns.map((column) => constant(column, 'header')), height: 34 },
      rateRow(tables.total, ledger, shown, wording),
      ...rateRows(tables.fundSources, words.groups.sources),
      ...rateRows(tables.expenditureCategories, words.groups.categories),
      ...rateRows(tables.keyTasks, words.groups.keyTasks),
      ...rateRows(tables.projects, words.groups.projects),
      ...rateRows(tables.institutions, words.groups.institutions),
      ...(flows.length === 0 ? [] : [groupRow(words.groups.flows, columns.length), ...flows]),
      gradeRow(columns.length, gradeWords, wording),
      note(formula(roundingNote(checks, wording), 'note')),
      ...words.notes.map((line) => note(constant(line, 'note'))),
    ],
    columnWidths: [34, ...columns.slice(1).map(() => 21)],
    printedColumns: columns.length,
    frozenRows: 4,
    frozenColumns: 0,
    orientation: 'portrait',
    titleRows: 4,
    tabColor: '#2B6CB0',
  };
}

function hasMeasure(ledger: Ledger, measure: Figure['measure']): boolean {
  return ledger.figures.some((figure) => figure.measure === measure);
}

function headerOf(ledger: Ledger, measure: 'originalBudget' | 'adjustedBudget' | 'annualBudget' | 'executed', wording: SheetWording): string {
  const header: SourceText | undefined = ledger.figures.find((figure) => figure.measure === measure)?.columnHeader;
  return header === undefined ? wording.measure(measure) : wording.columnName(header.text, measure);
}

function groupRow(caption: string, columns: number): PlannedRow {
  return { cells: [constant(caption, 'groupLabel', { span: columns })], height: 22 };
}

function rateRow(row: RateRow, ledger: Ledger, shown: ShownColumns, wording: SheetWording): PlannedRow {
  const { subject, budget, executed } = row;
  const at = (column: 'budget' | 'executed'): Expression => planned(rateCellId(subject, column));
  const bothStated = call('AND', isNumber(at('budget')), isNumber(at('executed')));
  const difference = call('IF', bothStated, call('ROUND', operation(at('executed'), '-', at('budget')), number(SUM_DIGITS)), text(''));
  return {
    cells: [
      constant(subjectLabel(subject, wording), 'label'),
      ...(shown.institution ? [institutionCell(subject)] : []),
      ...(shown.original ? [amountCell(subject, 'originalBudget', figureOf(ledger, subject, 'originalBudget'))] : []),
      amountCell(subject, 'budget', budget),
      amountCell(subject, 'executed', executed),
      formula(liveRate(at('executed'), at('budget'), wording.changed), 'rate', { id: rateCellId(subject, 'rate') }),
      formula(difference, 'amount', { id: rateCellId(subject, 'difference') }),
    ],
    height: 22,
  };
}

function flowRow(figure: Figure, shown: ShownColumns, wording: SheetWording): PlannedRow {
  const { subject } = figure;
  return {
    cells: [
      constant(subjectLabel(subject, wording), 'label'),
      ...(shown.institution ? [institutionCell(subject)] : []),
      ...(shown.original ? [blank('amount')] : []),
      blank('amount'),
      amountCell(subject, 'executed', figure),
      blank('rate'),
      blank('amount'),
    ],
    height: 22,
  };
}

/** The institution whose row it is; blank for the department as a whole. */
function institutionCell(subject: Subject): PlannedCell {
  return subject.kind === 'institution' ? constant(subject.label, 'text') : blank('text');
}

function subjectLabel(subject: Subject, wording: SheetWording): string {
  if (subject.kind === 'institution') return subjectLabel(subject.of, wording);
  return 'label' in subject ? subject.label : wording.subject(subject);
}

function amountCell(subject: Subject, column: 'originalBudget' | 'budget' | 'executed', figure: Figure | null): PlannedCell {
  const id = rateCellId(subject, column);
  return figure === null ? blank('amount', { id }) : formula(figureValue(figure), 'amount', { id });
}

/** The grade by completion rate, on the rate that the table shows; nothing where there is no rate. */
function gradeRow(columns: number, words: GradeWords, wording: SheetWording): PlannedRow {
  const rate = planned(rateCellId({ kind: 'total' }, 'rate'));
  const graded = call('IF', isNumber(rate), gradeOf(rate, words), text(''));
  const padding = Array.from({ length: Math.max(0, columns - 3) }, () => blank('text'));
  return {
    cells: [
      constant(wording.rates.grade, 'label'),
      ...padding,
      formula(graded, 'verdict', { id: GRADE_ID }),
      constant(wording.rates.gradeBasis, 'text'),
    ],
    height: 22,
  };
}

/** The word of the band that the rate falls into. */
function gradeOf(rate: Expression, words: GradeWords): Expression {
  const [lowest, ...higher] = [...GRADE_BANDS].reverse();
  if (lowest === undefined) throw new RangeError('no grade bands');
  return higher.reduce<Expression>(
    (otherwise, { grade, from }) => call('IF', operation(rate, '>=', number(from)), text(words[grade]), otherwise),
    text(words[lowest.grade]),
  );
}

/** Offered only while some sum is off by rounding. */
function roundingNote(checks: readonly CheckResult[], wording: SheetWording): Expression {
  const balances = checks.filter(({ relation }) => relation === 'balance');
  const isRounded = balances.map((check) => operation(planned(checkId(check, 'verdict')), '=', text(wording.checks.verdicts.rounding)));
  const [first, ...rest] = isRounded;
  if (first === undefined) return text('');
  return call('IF', rest.length === 0 ? first : call('OR', first, ...rest), text(wording.rates.roundingNote), text(''));
}
