/** A sheet for each institution and 汇总, all of one form. */
import type { CellAddress } from '../../../src/core/workbook/cell-address';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import { UNIT_PLACES, type UnitPlace } from '../layouts/surroundings';
import { ENTITY } from '../layouts/words';
import type { DrawnForm, Tie } from './drawn-form';
import { drawAmount, drawExecuted, drawFormStyle, formOf } from './form-facts';
import { amount, FormSheet, label, type CellOf } from './form-sheet';

const INSTITUTIONS = ['本级', '政务服务中心', '综合治理中心', '环卫站'];
const LINES = ['合计', '一般公共预算财政拨款', '其他资金', '基本支出', '项目支出'];

/** Each line with its budget and its execution: sources by category, so that both breakdowns make up 合计. */
function drawShare(draw: Draw): number[][] {
  const parts = Array.from({ length: 4 }, () => {
    const budget = drawAmount(draw);
    return [budget, drawExecuted(draw, budget)];
  });
  const of = (...places: number[]): number[] => [0, 1].map((column) => places.reduce((sum, place) => sum + (parts[place]?.[column] ?? 0), 0));
  return [of(0, 1, 2, 3), of(0, 1), of(2, 3), of(0, 2), of(1, 3)];
}

export function drawInstitutions(draw: Draw): DrawnForm {
  const style = drawFormStyle(draw);
  const names = INSTITUTIONS.slice(0, draw.int(2, INSTITUTIONS.length));
  const shares = names.map(() => drawShare(draw));
  const all = LINES.map((_, line) => [0, 1].map((column) => shares.reduce((sum, share) => sum + (share[line]?.[column] ?? 0), 0)));
  const words = { unitPlace: draw.one(UNIT_PLACES), budget: draw.one(['全年预算数', '调整预算数']), executed: draw.one(['执行数', '决算数']) };
  const sheets = names.map((name, index) => drawSheet(draw, style, words, [name], `${ENTITY}${name}`, shares[index] ?? []));
  const summary = drawSheet(draw, style, words, ['汇总', '部门汇总'], ENTITY, all);
  const ties = LINES.flatMap((_, line) => [0, 1].map((column): Tie => ({ rule: 'institution-sum', cells: [summary.cells(line, column), ...sheets.map(({ cells }): CellAddress => cells(line, column))] })));
  return formOf([...sheets, summary].map(({ sheet }) => sheet), { ties });
}

function drawSheet(draw: Draw, style: BookStyle, words: { readonly unitPlace: UnitPlace; readonly budget: string; readonly executed: string }, tabs: readonly string[], entity: string, amounts: readonly (readonly number[])[]): { sheet: FormSheet; cells: CellOf } {
  const sheet = new FormSheet(draw, style, tabs);
  const top = sheet.begin('部门整体支出情况表', [label('项目'), amount(words.budget), amount(words.executed)], { entity, unitPlace: words.unitPlace });
  return { sheet, cells: sheet.lines(top, 0, LINES.map((line, index) => ({ labels: [line], amounts: amounts[index] ?? [] }))) };
}
