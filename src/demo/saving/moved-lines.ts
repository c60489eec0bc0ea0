/** Rows and columns that somebody inserted or deleted on the page: cells below them are not where the file has them. */
import type { UserEdit, WorkbookModel } from '../../emulator/workbook-model';

type LineChange = Exclude<UserEdit['changeType'], 'RangeEdited'>;

interface Move {
  readonly sheetId: string;
  readonly changeType: LineChange;
  readonly first: number;
  readonly count: number;
}

const OPPOSITE: Readonly<Record<LineChange, LineChange>> = {
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
};

export class MovedLines {
  private readonly moves: Move[] = [];

  public constructor(model: WorkbookModel) {
    model.onUserEdit(({ sheet, changeType, area }) => {
      if (changeType === 'RangeEdited') return;
      const isRows = changeType === 'RowInserted' || changeType === 'RowDeleted';
      this.note({ sheetId: sheet.id, changeType, first: isRows ? area.row : area.column, count: isRows ? area.rows : area.columns });
    });
  }

  /** The first of these sheets on which lines have moved; `null` where none has. */
  public first(sheetIds: readonly string[]): { readonly sheetId: string; readonly lines: 'rows' | 'columns' } | null {
    const move = this.moves.find(({ sheetId }) => sheetIds.includes(sheetId));
    if (move === undefined) return null;
    return { sheetId: move.sheetId, lines: move.changeType.startsWith('Row') ? 'rows' : 'columns' };
  }

  private note(move: Move): void {
    const last = this.moves.at(-1);
    const isSamePlace = last?.sheetId === move.sheetId && last.first === move.first && last.count === move.count;
    // Undone, or taken back by hand: the lines are where they were.
    if (isSamePlace && OPPOSITE[last.changeType] === move.changeType) this.moves.pop();
    else this.moves.push(move);
  }
}
