/** The scores of a self-evaluation form, from its header 分值 | 得分 down to 总分. They are points and no money, and no part of the ledger. */
import type { Figure } from './figure';

export interface ScoreTable {
  /** Rows that are scored one by one; 小计 is left out. */
  readonly parts: readonly ScoreRow[];
  /** `null` for rows that no 总分 stands below. */
  readonly total: ScoreRow | null;
  /** Headers above the rows: the funds and the indicators of a form have one each. */
  readonly headers: number;
}

/** Both figures are in points; blank where the cell states none. */
export interface ScoreRow {
  readonly weight: Figure;
  readonly score: Figure;
}
