/**
 * Excel on the web takes and gives at most 5 MB a request
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). Sizes are estimated and
 * kept well below: an estimate may be wrong by a fifth.
 */
export const REQUEST_BYTES = 4_000_000;

/** An answer while a large sheet is read: below it the pane goes on answering clicks, and a stop takes effect within a moment. */
export const BLOCK_BYTES = 1_000_000;

/** A read over 5,000,000 cells may be answered with `null` and no error (same page): it is refused before it is asked for. */
export const READABLE_CELLS = 5_000_000;

/** One action with its object path: 110 to 150 bytes in requests of the client 1.1.110, with a reserve. */
const ACTION_BYTES = 200;

/** Bytes of a value in a request, as UTF-8; never too few (a pair of surrogates is counted as six). */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  const threeByte = text.match(/[\u0800-\uFFFF]/g)?.length ?? 0;
  const twoByte = text.match(/[\u0080-\u07FF]/g)?.length ?? 0;
  return text.length + twoByte + 2 * threeByte;
}

export function actionBytes(actions: number): number {
  return actions * ACTION_BYTES;
}

/** Splits a list, in order, so that the sizes of each part add up to at most `limit`; a single larger item stands alone. */
export function packBySize<Item>(items: readonly Item[], sizeOf: (item: Item) => number, limit: number): Item[][] {
  const packs: Item[][] = [];
  let pack: Item[] = [];
  let size = 0;
  for (const item of items) {
    const next = sizeOf(item);
    if (pack.length > 0 && size + next > limit) {
      packs.push(pack);
      pack = [];
      size = 0;
    }
    pack.push(item);
    size += next;
  }
  if (pack.length > 0) packs.push(pack);
  return packs;
}
