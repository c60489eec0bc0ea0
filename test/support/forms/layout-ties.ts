/** The layouts of one department's workbook, and which of their cells make up a total. */
import type { MoneyMeasure, Subject } from '../../../src/core/ledger/dimensions';
import type { RuleId } from '../../../src/core/checks/check-result';
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import { drawLayout, type Layout, type SHAPES } from '../layouts/layouts';
import { valueAt } from '../planted-fault';
import type { GeneratorValue } from 'fast-check';
import type { DrawnForm, Tie } from './drawn-form';

const MEASURES: readonly MoneyMeasure[] = ['originalBudget', 'adjustedBudget', 'annualBudget', 'executed'];

export function layoutForm(shape: (typeof SHAPES)[string], generate: GeneratorValue): DrawnForm {
  const layout = drawLayout(shape, generate);
  return { book: layout.book, ties: MEASURES.flatMap((measure) => tiesOf(layout, measure)) };
}

type Placed = readonly CellAddress[] | null;

function tiesOf({ book, stated }: Layout, measure: MoneyMeasure): Tie[] {
  /** `null` where one of them has no cell, or nothing in it, or two cells say the same, or there are fewer than asked for. */
  const cellsOf = (isMeant: (subject: Subject) => boolean, fewest: number): Placed => {
    const found = stated.filter((one) => one.measure === measure && isMeant(one.subject));
    const cells = found.flatMap(({ cell, amount, sheet }) => (cell === null || amount === null ? [] : [{ sheet, ...cell }]));
    const subjects = new Set(found.map(({ subject }) => JSON.stringify(subject)));
    return cells.length < found.length || subjects.size < found.length || cells.length < fewest ? null : cells;
  };
  const whole = cellsOf(({ kind }) => kind === 'total', 1);
  const sources = cellsOf(({ kind }) => kind === 'fundSource' || kind === 'extraSource', 5);
  const categories = cellsOf(({ kind }) => kind === 'expenditureCategory' || kind === 'extraCategory', 2);
  const tie = (rule: RuleId, ...sides: readonly Placed[]): Tie[] => {
    const cells = sides.flatMap((side) => side ?? []);
    const planted = cells.filter((cell) => typeof valueAt(book, cell) === 'number');
    return sides.includes(null) || planted.length === 0 ? [] : [{ rule, cells, planted }];
  };
  return [...tie('fund-source-sum', whole, sources), ...tie('expenditure-category-sum', whole, categories), ...tie('source-category-agreement', sources, categories)];
}
