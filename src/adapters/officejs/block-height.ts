/** How many rows go into one block, so that its answer stays below `BLOCK_BYTES`: reckoned from the rows that were read before. */
import { BLOCK_BYTES, jsonBytes } from './request-size';
import type { Block } from './sheet-window';

/** The top has headers and empty lines, so its mean says little; the next blocks say more. */
const RESERVE_AT_FIRST = 2;
const RESERVE = 1.25;
/** Rows that were short may be followed by long ones: a block has never more rows than these, and never more than twice the last one's. */
const MOST_ROWS = 10_000;
const MOST_GROWTH = 2;
const SAMPLED_ROWS = 400;

/** Mean bytes of a row in an answer, of rows at even distances. */
function meanRowBytes(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS));
  const sampled = rows.filter((_, index) => index % step === 0);
  return sampled.length === 0 ? 1 : sampled.reduce((sum, row) => sum + jsonBytes(row), 0) / sampled.length;
}

function within(rows: number, most: number): number {
  return Math.max(1, Math.min(Math.floor(rows), most));
}

export class BlockHeight {
  private height: number;

  /** @param columns places in the rows of `top` that the blocks will hold */
  public constructor(columns: readonly number[], top: readonly (readonly unknown[])[]) {
    const bytes = meanRowBytes(top.map((row) => columns.map((column) => row[column] ?? '')));
    this.height = within(BLOCK_BYTES / (bytes * RESERVE_AT_FIRST), MOST_ROWS);
  }

  /** For the next block; at least 1. */
  public get rows(): number {
    return this.height;
  }

  /** Where rows grow longer, the lower half says more of what follows. */
  public learn({ runs, rowCount }: Block): void {
    const bytes = runs.reduce((sum, { values }) => sum + Math.max(meanRowBytes(values), meanRowBytes(values.slice(Math.floor(rowCount / 2)))), 0);
    this.height = within(BLOCK_BYTES / (bytes * RESERVE), Math.min(MOST_ROWS, rowCount * MOST_GROWTH));
  }

  /** The last block did not fit. */
  public halve(): void {
    this.height = Math.ceil(this.height / 2);
  }
}
