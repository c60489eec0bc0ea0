/** Lines of kinds of spending below each other, with the line that sums them up above or below. */
import type { BookLine, BookPanel } from '../ledger/book-table';
import type { ExpenseItem } from '../ledger/expense-item';
import { onlyOne } from '../grouping';

export interface ItemBlock {
  /** Lines that may be the whole: a heading with an amount of its own and 合计 below it. */
  readonly wholes: readonly BookLine[];
  readonly items: readonly BookLine[];
  /** Lines between and behind them that are about something else. */
  readonly others: readonly BookLine[];
}

/** Blocks from the top: each has at least one of the items, and ends where the next whole stands. */
export function itemBlocks({ lines }: BookPanel, items: readonly ExpenseItem[], isWhole: (line: BookLine) => boolean): ItemBlock[] {
  const blocks: ItemBlock[] = [];
  let current = emptyBlock();
  const close = (): void => {
    blocks.push(current);
    current = emptyBlock();
  };
  for (const line of lines) {
    if (isWhole(line)) {
      const isBelow = current.items.length > 0 && current.wholes.length === 0;
      if (current.items.length > 0 && !isBelow) close();
      // What stands above the whole and above its items is none of its parts.
      if (current.items.length === 0) current.others = [];
      current.wholes.push(line);
      if (isBelow) close();
    } else if (items.some((item) => item === line.item)) current.items.push(line);
    else current.others.push(line);
  }
  close();
  return blocks.filter((block) => block.items.length > 0);
}

interface OpenBlock {
  wholes: BookLine[];
  items: BookLine[];
  others: BookLine[];
}

function emptyBlock(): OpenBlock {
  return { wholes: [], items: [], others: [] };
}

/** The one line of the item; `null` where there is none, or more than one. */
export function onlyLine(lines: readonly BookLine[], item: ExpenseItem): BookLine | null {
  return onlyOne(lines.filter((line) => line.item === item));
}
