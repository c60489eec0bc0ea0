/**
 * The block 明细中的文本金额, last on its sheet and not printed: one row for every amount of a list that stands as text, which no SUM sees. It
 * keeps the text that was read and gives its amount while the cell holds it. Once the cell holds a number, the sums count that themselves
 * and the row gives 0; another text says "changed".
 */
import { call, number, planned, source, text } from '../formula/expression';
import type { TextAmount } from '../ledger/row-sum';
import type { TextColumn } from '../ledger/text-column';
import { doubleOf } from '../money/decimal';
import { inUnit } from '../money/money-unit';
import { fullA1 } from '../workbook/cell-address';
import { textAmountId, textAmountNameId } from './cell-ids';
import { isBlankText, isNumber } from './live-figure';
import { constant, formula, type PlannedCell, type PlannedRow } from './sheet-plan';
import { contentNow, linkTo } from './source-content';
import type { SheetWording } from './sheet-wording';

/** Excel sets links one at a time: more of them would take longer than all else that is written. */
const MOST_LINKS = 600;

const FIRST_NAME_COLUMN = 6;
/** 说明 above: what stands in its column below the header is the user's (`explanations.ts`). */
const FREE_COLUMN = 8;
const ROW_HEIGHT = 16;

/** `columns` by their keys; no rows where there are no text amounts. */
export function textAmountBlock(columns: ReadonlyMap<string, TextColumn>, isBehindTexts: boolean, wording: SheetWording): PlannedRow[] {
  const all = [...columns.values()];
  if (all.length === 0) return [];
  const { columns: headers, nameNow } = wording.textAmounts;
  const names = Math.max(...all.map(({ nameColumns }) => nameColumns.length));
  const hasLinks = all.reduce((count, { amounts }) => count + amounts.length, 0) <= MOST_LINKS;
  const header = (word: string): PlannedCell => constant(word, 'header');
  return [
    { cells: [], height: 12 },
    { cells: [constant(wording.textAmounts.caption(isBehindTexts), 'caption')], height: 24 },
    { cells: withNames(headers.map(header), Array.from({ length: names }, () => header(nameNow))), height: 32 },
    ...[...columns].flatMap(([key, column]) =>
      column.amounts.map((amount): PlannedRow => ({ cells: textAmountCells(key, column, amount, hasLinks, wording), height: ROW_HEIGHT })),
    ),
  ];
}

function textAmountCells(key: string, column: TextColumn, { cell, raw, value, unit }: TextAmount, hasLink: boolean, wording: SheetWording): (PlannedCell | null)[] {
  const id = (part: Parameters<typeof textAmountId>[2]): { readonly id: string } => ({ id: textAmountId(key, cell.row, part) });
  const content = planned(id('content').id);
  const isRecorded = call('EXACT', content, planned(id('recordedRaw').id));
  const counted = call('IF', isRecorded, number(doubleOf(inUnit(value, unit, column.unit))), text(wording.changed));
  return withNames(
    [
      constant(column.header, 'listText'),
      constant(wording.unit(column.unit), 'listText'),
      hasLink ? linkTo(cell) : constant(fullA1(cell), 'listText'),
      constant(raw, 'listText', id('recordedRaw')),
      formula(contentNow(cell, wording), 'listAmount', id('content')),
      formula(call('IF', call('OR', isNumber(content), isBlankText(content)), number(0), counted), 'listAmount', id('value')),
    ],
    column.nameColumns.map((nameColumn) =>
      formula(source({ ...cell, column: nameColumn }), 'listText', { id: textAmountNameId(key, cell.row, nameColumn) }),
    ),
  );
}

/** Names stand behind the amount, around the column that is left free. */
function withNames(cells: readonly PlannedCell[], names: readonly PlannedCell[]): (PlannedCell | null)[] {
  const before = FREE_COLUMN - FIRST_NAME_COLUMN;
  return names.length <= before ? [...cells, ...names] : [...cells, ...names.slice(0, before), null, ...names.slice(before)];
}
