/** Clues of whole sheets: kind, cells, and what the first cell would have to be. */
import { evaluateSnapshot } from '../../../../src/app/evaluate-snapshot';
import type { Finding } from '../../../../src/core/checks/check-result';
import { cellsOfClue, type Clue, type ClueKind } from '../../../../src/core/checks/clues/clue';
import { amountText } from '../../../../src/core/money/amount-text';
import { fullA1 } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../../support/sheets';

export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export function findingsIn(sheets: Sheets): readonly Finding[] {
  return evaluateSnapshot(bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))), zhCNLanguage).findings;
}

/** "movedPoint 表!B5 → 360.49": the clues of one kind in a book. */
export function cluesIn(sheets: Sheets, kind: ClueKind): string[] {
  return findingsIn(sheets).flatMap(({ clues }) => clues.filter((clue) => clue.kind === kind).map(shown));
}

function shown(clue: Clue): string {
  const balancing = clue.figures[0]?.balancing ?? null;
  return `${cellsOfClue(clue).map(fullA1).join(' ')}${balancing === null ? '' : ` → ${amountText(balancing)}`}`;
}

/** A total in B4 and its four sources below it, in 万元 unless another unit is given. */
export function sources(total: number, parts: readonly [number, number, number, number], unit = '万元'): Sheets {
  const labels = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '其他资金'];
  return { 表: [['某局2023年收支情况'], [`单位：${unit}`], ['项目', '执行数'], ['合计', total], ...labels.map((label, index): CellValue[] => [label, parts[index] ?? null])] };
}
