/** A cell shows at most 300 characters of prose; with the words around the list, this much is left for its items. */
const ROOM = 200;

/** Items in order, as many to a sentence as there is room for, and at least one. `length` counts characters as shown. */
export function packed<Item extends { readonly length: number }>(items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let used = 0;
  for (const item of items) {
    const last = sentences.at(-1);
    if (last === undefined || used + item.length > ROOM) {
      sentences.push([item]);
      used = item.length;
    } else {
      last.push(item);
      used += item.length;
    }
  }
  return sentences;
}
